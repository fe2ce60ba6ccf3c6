import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installClient } from '../harness/built-client.ts';

/** The README's code blocks of one language. */
export function readmeBlocks(language: string): string[] {
  const readme = readFileSync('src/orders/client/README.md', 'utf8');
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code = '']) => code,
  );
}

/**
 * Creates a React project as a reader of the README would: the built client, React and TanStack Query installed, the
 * README's page as `orders-page.tsx`, its other code blocks as modules.
 */
export async function reactProject(folder: string): Promise<void> {
  cpSync('test/client/react', folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  for (const name of ['react', 'react-dom', '@tanstack', 'msw', 'vitest', 'preact', 'scheduler'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  for (const name of ['react', 'react-dom', 'node'])
    symlinkSync(resolve('node_modules/@types', name), join(folder, 'node_modules/@types', name));
  await installClient(join(folder, 'node_modules/order-api-client'));
  const [page = ''] = readmeBlocks('tsx');
  writeFileSync(join(folder, 'orders-page.tsx'), page);
  // The blocks that run in Node read their token from it.
  for (const [at, code] of readmeBlocks('ts').entries())
    writeFileSync(join(folder, `block-${at}.ts`), `/// <reference types="node" />\n${code}\nexport {};\n`);
}

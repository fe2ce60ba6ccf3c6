import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installClient } from '../harness/built-client.ts';

/** The blocks of code of a language in the client's README. */
export function readmeBlocks(language: string): string[] {
  const readme = readFileSync('src/orders/client/README.md', 'utf8');
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code = '']) => code,
  );
}

/**
 * A React project as a reader of the README would make it: the built client installed beside React and TanStack Query,
 * the page of the README as `orders-page.tsx`, its other blocks as modules.
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
  // Those that run in Node take their token from it.
  for (const [at, code] of readmeBlocks('ts').entries())
    writeFileSync(join(folder, `block-${at}.ts`), `/// <reference types="node" />\n${code}\nexport {};\n`);
}

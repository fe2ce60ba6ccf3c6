import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { installClient } from '../harness/built-client.ts';
import { bundlerOptions, compileErrors } from '../harness/compile.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';

/** Declarations that every example may use. */
const given = `
import { setupServer } from 'msw/node';
declare const [baseUrl, token, orderId]: [string, string, string];
declare const orders: OrdersClient;
declare const order: Order;
`;

it('has an example on each export, and every example compiles', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('node_modules/msw'), join(folder, 'node_modules/msw'));
  symlinkSync(resolve('node_modules/@types'), join(folder, 'node_modules/@types'));
  const installed = join(folder, 'node_modules/order-api-client');
  await installClient(installed);
  const names = ['order-api-client', 'order-api-client/msw'];
  const paths = ['index', 'msw'].map((name) => join(installed, `types/src/orders/client/${name}.d.ts`));
  const program = ts.createProgram(paths, {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const checker = program.getTypeChecker();

  const without: string[] = [];
  const imports: string[] = [];
  const examples: string[] = [];
  for (const [index, from] of names.entries()) {
    const source = program.getSourceFile(paths[index] as string) as ts.SourceFile;
    const module = checker.getSymbolAtLocation(source) as ts.Symbol;
    const exports: string[] = [];
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const tags = [exported, symbol]
        .flatMap((one) => one.getJsDocTags(checker))
        .filter(({ name }) => name === 'example');
      if (tags.length === 0) without.push(exported.name);
      exports.push(exported.name);
      for (const { text } of tags) examples.push(ts.displayPartsToString(text));
    }
    imports.push(`import { ${exports.join(', ')} } from '${from}';`);
  }
  expect(without).toEqual([]);
  expect(examples.length).toBeGreaterThan(10);

  const functions = examples.map((example, at) => `export async function example${at}() {\n${example}\n}`);
  writeFileSync(join(folder, 'examples.ts'), [...imports, given, ...functions].join('\n'));
  const options = { ...bundlerOptions, types: ['node'] };
  expect(compileErrors(folder, ['examples.ts'], options)).toBe('');
}, 60_000);

import { join } from 'node:path';
import ts from 'typescript';
import { names } from '../service.ts';

/** The entry points of the package and the types behind each. */
const ENTRIES = Object.fromEntries(
  ['index', 'msw', 'query'].map((entry) => [
    `${names.name}-client${entry === 'index' ? '' : `/${entry}`}`,
    `types/src/${names.folder}/client/${entry}.d.ts`,
  ]),
);

/**
 * Lists the declarations that the built package exports, so that an API change is visible in the report's diff.
 *
 * @param folder the package, as `buildClient` leaves it
 * @returns Markdown
 */
export function apiReport(folder: string): string {
  const files = Object.values(ENTRIES).map((path) => join(folder, path));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();

  function declarationsOf(file: string): string[] {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} exports nothing`);
    return checker.getExportsOfModule(module).map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const { declarations = [], name } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      // The package exports declarations of the engine under other names.
      const published = (text: string) => text.replace(new RegExp(`\\b${name}\\b`), symbol.name);
      return declarations.map((declaration) => published(textOf(declaration))).join('\n');
    });
  }

  const parts = Object.entries(ENTRIES).map(([name, path]) => {
    const declarations = declarationsOf(join(folder, path)).sort();
    return `## ${name}\n\n\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\`\n`;
  });
  return `# What the client's package exports\n\nWritten by \`make client\`.\n\n${parts.join('\n')}`;
}

/** The text of a declaration without comments. */
function textOf(declaration: ts.Declaration): string {
  const printer = ts.createPrinter({ removeComments: true });
  return printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
}

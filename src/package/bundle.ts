import { STATUS_CODES } from 'node:http';
import { build, type Plugin } from 'esbuild';

/**
 * @middy/util imports node:http for this one table, and an ESM import of node:http loads undici: 41 ms of a cold start.
 */
export const statusCodesOnly: Plugin = {
  name: 'status-codes-only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:http$/ }, ({ importer }) =>
      /[\\/]@middy[\\/]util[\\/]/.test(importer)
        ? { path: 'STATUS_CODES', namespace: 'status-codes' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'status-codes' }, () => ({
      contents: `export const STATUS_CODES = ${JSON.stringify(STATUS_CODES)};`,
    }));
  },
};

/**
 * The client can keep numbers that JavaScript cannot: 24 KB for varint and decimal columns, of which the store has none,
 * and for `enableBigNumbers`, which it does not set. Whoever comes to need them is told here, not by a wrong number.
 */
const noBigNumbers: Plugin = {
  name: 'no-big-numbers',
  setup({ onResolve, onLoad }) {
    const contents: Record<string, string> = {
      'bignumber.js': `export function BigNumber() { throw new Error('The package is built without bignumber.js'); }
        BigNumber.isBigNumber = () => false;`,
      'json-bigint':
        'export default Object.assign(() => JSON, { parse: JSON.parse, stringify: JSON.stringify });',
    };
    onResolve({ filter: /^(bignumber\.js|json-bigint)$/ }, ({ path }) => ({
      path,
      namespace: 'no-big-numbers',
    }));
    onLoad({ filter: /.*/, namespace: 'no-big-numbers' }, ({ path }) => ({ contents: contents[path] ?? '' }));
  },
};

/**
 * The function's code in one file: CommonJS, for `require` neither awaits nor parses import graphs.
 *
 * @param entry "src/lambda.ts"
 * @param folder where the code will lie, as an expression: CommonJS has no import.meta
 */
export async function bundle(
  entry: string,
  { folder = '__dirname', plugins = [] }: { folder?: string; plugins?: Plugin[] } = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    legalComments: 'none',
    define: { 'import.meta.dirname': folder },
    plugins: [statusCodesOnly, noBigNumbers, ...plugins],
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}`);
  return output.text;
}

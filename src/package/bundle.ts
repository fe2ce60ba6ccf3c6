import { STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { noUnusedClient } from './unused-client.ts';

/**
 * Replaces the import of node:http in @middy/util, which uses its table of status codes only: an ESM import of node:http
 * loads undici, which takes 41 ms of a cold start.
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
 * Leaves out libraries of astra-db-ts that the store does not use: bignumber.js and json-bigint (44 KB), for varint and
 * decimal columns and for `enableBigNumbers`, safe-stable-stringify (8 KB), for `distinct`, and uuid, for events.
 *
 * Code that uses them throws, except that JSON takes the place of json-bigint, and rounds large numbers. The library
 * decoders is replaced by unchecked-options.ts.
 */
const noUnusedLibraries: Plugin = {
  name: 'no-unused-libraries',
  setup({ onResolve, onLoad }) {
    const refuse = (library: string) => `{ throw new Error('The package is built without ${library}'); }`;
    const contents: Record<string, string> = {
      'bignumber.js': `export function BigNumber() ${refuse('bignumber.js')}
        BigNumber.isBigNumber = () => false;`,
      uuid: `export function v4() ${refuse('uuid')}`,
      'safe-stable-stringify': `export default function stringify() ${refuse('safe-stable-stringify')}`,
      'json-bigint':
        'export default Object.assign(() => JSON, { parse: JSON.parse, stringify: JSON.stringify });',
    };
    onResolve({ filter: /^decoders$/ }, () => ({ path: join(import.meta.dirname, 'unchecked-options.ts') }));
    onResolve({ filter: /^(bignumber\.js|json-bigint|safe-stable-stringify|uuid)$/ }, ({ path }) => ({
      path,
      namespace: 'no-unused-libraries',
    }));
    onLoad({ filter: /.*/, namespace: 'no-unused-libraries' }, ({ path }) => ({
      contents: contents[path] ?? '',
    }));
  },
};

/**
 * Bundles the function's code into one CommonJS file, which loads faster than ES modules.
 *
 * @param entry "src/lambda.ts"
 * @param folder an expression for the code's folder at run time, because CommonJS has no import.meta
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
    define: { 'import.meta.dirname': folder, 'performance.now': 'elapsed' },
    // The global `performance` loads node:perf_hooks, for the client's measurement of each call.
    banner: { js: 'const elapsed = () => Number(process.hrtime.bigint()) / 1e6;' },
    plugins: [statusCodesOnly, noUnusedLibraries, noUnusedClient, ...plugins],
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild wrote no output for ${entry}`);
  return output.text;
}

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { names } from '../service.ts';
import { apiReport } from './api-report.ts';
import { statusCodesOnly } from './bundle.ts';

export interface ClientPackage {
  folder: string;
  /** Bytes of the client, minified and compressed, as a browser loads it. */
  compressed: number;
  /** Bytes of the mocks, minified and compressed. */
  mocks: number;
}

/** The most bytes of the client, minified and compressed. */
const BUDGET = 6_000;
/** The most bytes of the mocks, of which the validators and the contract with its examples are three quarters. */
export const MOCKS_BUDGET = 50_000;
/** The folder with the package's entries. */
const SOURCE = `src/${names.folder}/client`;
/** The entries of `import '<name>-client/<entry>'`; index is the package itself. */
const ENTRIES = ['index', 'msw', 'query'] as const;
/** Peer dependencies: the importing project installs them. */
const PEERS = { '@tanstack/query-core': '^5.90.0', msw: '>=2' };

/**
 * Builds the package that frontends install: ES modules without dependencies, types, a README; `msw` beside them.
 *
 * @param folder the output folder; emptied first
 * @throws Error when the client or its mocks exceed their budget
 */
export async function buildClient({ folder = 'dist/client' } = {}): Promise<ClientPackage> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundleEntries(ENTRIES, folder);
  execFileSync('tsc', ['-p', SOURCE, '--outDir', join(folder, 'types')], { stdio: 'inherit' });
  removeUnreachable(ENTRIES.map((entry) => join(folder, typesOf(entry))));

  copyFileSync(join(SOURCE, 'README.md'), join(folder, 'README.md'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

  const compressed = await sizeOf(join(folder, 'index.js'));
  if (compressed > BUDGET)
    throw new Error(`The client is ${compressed} bytes compressed, its budget is ${BUDGET}`);
  const mocks = await sizeOf(join(folder, 'msw.js'));
  if (mocks > MOCKS_BUDGET)
    throw new Error(`The mocks are ${mocks} bytes compressed, their budget is ${MOCKS_BUDGET}`);
  return { folder, compressed, mocks };
}

/**
 * Bundles entries for both browsers and Node, without imports of Node's modules.
 *
 * @param folder the output folder, with one file per entry
 */
export async function bundleEntries(
  entries: readonly (typeof ENTRIES)[number][],
  folder: string,
): Promise<void> {
  await build({
    entryPoints: entries.map((entry) => join(SOURCE, `${entry}.ts`)),
    outdir: folder,
    bundle: true,
    // Shared chunks, so that all entries have the same error class and one table of operations.
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: Object.keys(PEERS),
    legalComments: 'none',
    plugins: [statusCodesOnly, globalTimers],
  });
}

/** Replaces @middy/core's import of node:timers by the global setTimeout. */
const globalTimers: Plugin = {
  name: 'global-timers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:timers$/ }, () => ({ path: 'timers', namespace: 'global-timers' }));
    onLoad({ filter: /.*/, namespace: 'global-timers' }, () => ({
      contents: 'export const setTimeout = globalThis.setTimeout.bind(globalThis);',
    }));
  },
};

function typesOf(entry: string): string {
  return `types/${SOURCE}/${entry}.d.ts`;
}

/**
 * Removes type declarations that no entry imports. They belong to code within the mocks' bundle, and import libraries
 * that the package does not install.
 */
function removeUnreachable(entries: readonly string[]): void {
  const reached = new Set(entries.map((entry) => resolve(entry)));
  for (const file of reached) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g))
      reached.add(resolve(dirname(file), path.replace(/\.ts$/, '.d.ts')));
  }
  const folder = join(dirname(entries[0] ?? ''), '../../..');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = resolve(folder, name);
    if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
}

function manifest() {
  const exports = ENTRIES.map((entry) => [
    entry === 'index' ? '.' : `./${entry}`,
    { types: `./${typesOf(entry)}`, default: `./${entry}.js` },
  ]);
  const { title, version } = openapi.info;
  return {
    name: `${title.toLowerCase().replaceAll(' ', '-')}-client`,
    version,
    description: `The typed client of the ${title}, made from its contract.`,
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: Object.fromEntries(exports),
    files: ['*.js', 'types'],
    peerDependencies: PEERS,
    peerDependenciesMeta: Object.fromEntries(Object.keys(PEERS).map((peer) => [peer, { optional: true }])),
  };
}

/** The compressed bytes of one entry, including shared chunks. */
async function sizeOf(file: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    external: Object.keys(PEERS),
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/**
 * Builds the package and packs it.
 *
 * @returns the package with the path of its tarball, <name>-client-<version>.tgz beside the folder
 */
export async function packClient({
  folder = 'dist/client',
} = {}): Promise<ClientPackage & { tarball: string }> {
  const built = await buildClient({ folder });
  const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', '..'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return { ...built, tarball: resolve(folder, '..', name.trim()) };
}

if (process.argv[1] === import.meta.filename) {
  const { tarball, compressed, mocks } = await packClient();
  console.error(`client: ${compressed} bytes compressed; budget ${BUDGET}`);
  console.error(`mocks: ${mocks} bytes compressed; budget ${MOCKS_BUDGET}`);
  writeFileSync(join(SOURCE, 'api-report.md'), apiReport('dist/client'));
  console.log(tarball);
}

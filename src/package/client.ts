import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { names } from '../service.ts';
import { apiReport } from './api-report.ts';

export interface ClientPackage {
  folder: string;
  /** Bytes of the client, minified and compressed, as a browser loads it. */
  compressed: number;
}

/** What the client may cost a page, compressed: requests, retries, the reading of answers, the table of operations. */
const BUDGET = 6_000;
/** Where the published names are, an entry each. */
const SOURCE = `src/${names.folder}/client`;
/** What `import '<name>-client/<entry>'` finds; index is the package itself. */
const ENTRIES = ['index', 'msw', 'query'] as const;
/** Libraries of whoever imports an entry. */
const PEERS = { '@tanstack/query-core': '^5.90.0', msw: '>=2' };

/**
 * Builds the package that frontends install: ES modules without dependencies, types, a README; `msw` beside them.
 *
 * @param folder where it is built; emptied first
 * @throws Error when the client has outgrown its budget
 */
export async function buildClient({ folder = 'dist/client' } = {}): Promise<ClientPackage> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ENTRIES.map((entry) => join(SOURCE, `${entry}.ts`)),
    outdir: folder,
    bundle: true,
    // The entries share one error class and one table of operations.
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: Object.keys(PEERS),
    legalComments: 'none',
  });
  execFileSync('tsc', ['-p', SOURCE, '--outDir', join(folder, 'types')], { stdio: 'inherit' });

  copyFileSync(join(SOURCE, 'README.md'), join(folder, 'README.md'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

  const compressed = await sizeOf(join(folder, 'index.js'));
  if (compressed > BUDGET)
    throw new Error(`The client is ${compressed} bytes compressed, its budget is ${BUDGET}`);
  return { folder, compressed };
}

function manifest() {
  const exports = ENTRIES.map((entry) => [
    entry === 'index' ? '.' : `./${entry}`,
    { types: `./types/${SOURCE}/${entry}.d.ts`, default: `./${entry}.js` },
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

/** Bytes of one entry with what it shares with others. */
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
 * @returns with the tarball, <name>-client-<version>.tgz beside the folder
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
  const { tarball, compressed } = await packClient();
  console.error(`${compressed} bytes for a page, compressed; budget ${BUDGET}`);
  writeFileSync(join(SOURCE, 'api-report.md'), apiReport('dist/client'));
  console.log(tarball);
}

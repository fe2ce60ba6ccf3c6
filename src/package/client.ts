import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { apiReport } from './api-report.ts';

export interface ClientPackage {
  folder: string;
  /** Bytes of the client, minified and compressed, as a browser loads it. */
  compressed: number;
}

/** What the client may cost a page, compressed: openapi-fetch, retries, and the table of operations. */
const BUDGET = 6_000;

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
    entryPoints: { index: 'src/client/index.ts', msw: 'src/client/msw/handlers.ts' },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Who has the client has the mocks only in tests, and msw of their own.
    external: ['msw'],
    legalComments: 'none',
  });
  execFileSync('tsc', ['-p', 'src/client', '--outDir', join(folder, 'types')], { stdio: 'inherit' });

  copyFileSync('src/client/README.md', join(folder, 'README.md'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

  const compressed = await sizeOf(join(folder, 'index.js'));
  if (compressed > BUDGET)
    throw new Error(`The client is ${compressed} bytes compressed, its budget is ${BUDGET}`);
  return { folder, compressed };
}

function manifest() {
  const entry = (name: string, types: string) => ({
    types: `./types/src/client/${types}.d.ts`,
    default: `./${name}.js`,
  });
  return {
    name: 'order-api-client',
    version: openapi.info.version,
    description: 'The typed client of the Order API, made from its contract.',
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.3' },
    exports: { '.': entry('index', 'index'), './msw': entry('msw', 'msw/handlers') },
    files: ['index.js', 'msw.js', 'types'],
    peerDependencies: { msw: '>=2' },
    peerDependenciesMeta: { msw: { optional: true } },
  };
}

async function sizeOf(file: string): Promise<number> {
  const { outputFiles } = await build({ entryPoints: [file], minify: true, write: false });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/**
 * Builds the package and packs it.
 *
 * @returns with the tarball, order-api-client-<version>.tgz beside the folder
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
  writeFileSync('src/client/api-report.md', apiReport('dist/client'));
  console.log(tarball);
}

import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { unpack } from '../../src/local/lambda/sandbox.ts';
import { buildPackage } from '../../src/package/build.ts';
import { buildNative } from '../../src/package/native.ts';

/** A function to be started, in its own idiom. */
export interface Candidate {
  name: string;
  /** Its files, LAMBDA_TASK_ROOT. */
  folder: string;
  /** What Lambda would start. */
  command: readonly string[];
  /** Bytes of code that are loaded. */
  bytes: number;
}

const RUNTIME_CLIENT = resolve(import.meta.dirname, 'node_modules/aws-lambda-ric/index.mjs');
/** It compiles a client in C++ when it is installed; where that failed, the stand-in of `src/local` takes its place. */
export const officialClient = existsSync(join(RUNTIME_CLIENT, '../rapid-client.node'));
const managed = [
  process.execPath,
  officialClient ? RUNTIME_CLIENT : resolve('src/local/lambda/managed.ts'),
  'index.handler',
];

const PEERS: Record<string, string> = {
  'F0, a bare handler': 'bare.ts',
  Hono: 'hono.ts',
  'Powertools event handler': 'powertools.ts',
  Express: 'express.ts',
  Fastify: 'fastify.ts',
  'openapi-backend': 'openapi-backend.ts',
};
export const FLOOR = 'F0, a bare handler';
export const ZIP = 'ours, zip';
export const NATIVE = 'ours, native';

/** Builds every candidate under a folder outside of this package, which would make ES modules of them: peers bundled by esbuild as their users do, ours as `make package` does. */
export async function buildCandidates(folder: string): Promise<Candidate[]> {
  const zip = unpack((await buildPackage({ out: folder })).file).folder;
  const native = unpack(
    (await buildNative({ out: folder, architecture: process.arch === 'arm64' ? 'arm64' : 'x64' })).file,
  ).folder;
  const ours: Candidate[] = [
    { name: ZIP, folder: zip, command: managed, bytes: bytesOf(join(zip, 'bundle.js')) },
    {
      name: NATIVE,
      folder: native,
      command: [join(native, 'bootstrap')],
      bytes: bytesOf(join(native, 'bootstrap')),
    },
    await bundled('ours, the bundle alone', resolve('src/lambda.ts'), join(folder, 'plain')),
  ];
  const peers = Object.entries(PEERS).map(([name, file]) =>
    bundled(name, join(import.meta.dirname, 'peers', file), join(folder, file.replace('.ts', ''))),
  );
  return [...(await Promise.all(peers)), ...ours];
}

async function bundled(name: string, entry: string, folder: string): Promise<Candidate> {
  await build({
    entryPoints: [entry],
    outfile: join(folder, 'index.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'import.meta.dirname': '__dirname' },
  });
  return { name, folder, command: managed, bytes: bytesOf(join(folder, 'index.js')) };
}

function bytesOf(file: string): number {
  return statSync(file).size;
}

/** Takes away what was unpacked for the candidates. */
export function removeCandidates(candidates: readonly Candidate[]): void {
  for (const { folder } of candidates)
    if (readdirSync(folder).length > 0) rmSync(folder, { recursive: true, force: true });
}

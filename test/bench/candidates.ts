import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { lambdaNodeFlags } from '../../src/local/lambda/node-flags.ts';
import { unpack } from '../../src/local/lambda/sandbox.ts';
import { buildPackage, compileCodeCache } from '../../src/package/build.ts';
import { bundle } from '../../src/package/bundle.ts';
import { buildNative } from '../../src/package/native.ts';
import { flagLine, stub, wrapBundle } from '../../src/package/stub.ts';

/** A function to start, written as its framework recommends. */
export interface Candidate {
  name: string;
  kind: 'floor' | 'ours' | 'published' | 'tuned';
  /** The folder with its files, LAMBDA_TASK_ROOT. */
  folder: string;
  /** The command that Lambda would start. */
  command: readonly string[];
  /** The same command without Lambda's flags; absent for an executable without Node. */
  plain?: readonly string[];
  /** Bytes of the loaded code. */
  bytes: number;
}

const RUNTIME_CLIENT = resolve(import.meta.dirname, 'node_modules/aws-lambda-ric/index.mjs');
/** Its installation compiles a client in C++; where that failed, the stand-in of `src/local` is used. */
export const officialClient = existsSync(join(RUNTIME_CLIENT, '../rapid-client.node'));
const client = [
  officialClient ? RUNTIME_CLIENT : resolve('src/local/lambda/managed.ts'),
  'index.handler',
] as const;
const managed = {
  command: [process.execPath, ...lambdaNodeFlags(), ...client],
  plain: [process.execPath, ...client],
};

export const FLOOR = 'F0, a bare handler';
export const FLOOR_WITH_LINE = 'F0 with the flag line';
export const ZIP = 'ours, zip';
export const NATIVE = 'ours, native';
export const HONO = 'Hono';
export const POWERTOOLS = 'Powertools event handler';

/** As in the frameworks' documentation: bundled by esbuild, Node's fetch. */
const published: Record<string, string> = {
  [HONO]: 'hono.ts',
  [POWERTOOLS]: 'powertools.ts',
  Express: 'express.ts',
  Fastify: 'fastify.ts',
  'openapi-backend': 'openapi-backend.ts',
};
/** Optimised: compiled validators, astra-db-ts on node:https, code cache, the flag line. */
const tuned: Record<string, string> = {
  [HONO]: 'hono.ts',
  [POWERTOOLS]: 'powertools.ts',
  Fastify: 'fastify.ts',
  'openapi-backend': 'openapi-backend.ts',
};
export const overHttps = (name: string) => `${name} on node:https`;
export const tunedName = (name: string) => `${name}, tuned`;
export const tunedNames = Object.keys(tuned).map(tunedName);

/** Builds all candidates in a folder outside this package, whose package.json would make them ES modules. */
export async function buildCandidates(folder: string): Promise<Candidate[]> {
  const peer = (file: string) => join(import.meta.dirname, 'peers', file);
  const candidates = [
    zip(folder),
    native(folder),
    bundled('ours, the bundle alone', 'ours', 'src/lambda.ts'),
    bundled(FLOOR, 'floor', peer('bare.ts')),
    bundled(FLOOR_WITH_LINE, 'floor', peer('bare.ts'), { before: flagLine }),
    ...Object.entries(published).map(([name, file]) => bundled(name, 'published', peer(file))),
    ...[HONO, POWERTOOLS].map((name) =>
      bundled(overHttps(name), 'tuned', peer(published[name] ?? ''), { plugins: [storeOverHttps] }),
    ),
    ...Object.entries(tuned).map(([name, file]) => withCodeCache(tunedName(name), peer(`tuned/${file}`))),
  ];

  async function bundled(
    name: string,
    kind: Candidate['kind'],
    entry: string,
    { before = '', plugins = [] }: { before?: string; plugins?: Plugin[] } = {},
  ): Promise<Candidate> {
    const task = mkdtempSync(join(folder, 'task-'));
    writeFileSync(join(task, 'index.js'), `${before}${await bundle(entry, { plugins })}`);
    return { name, kind, folder: task, ...managed, bytes: bytesOf(join(task, 'index.js')) };
  }

  /** Adds the service's stub and the code cache of one order. */
  async function withCodeCache(name: string, entry: string): Promise<Candidate> {
    const task = mkdtempSync(join(folder, 'task-'));
    const data = mkdtempSync(join(folder, 'data-'));
    writeFileSync(join(task, 'bundle.js'), wrapBundle(await bundle(entry)));
    writeFileSync(join(task, 'index.js'), stub);
    writeFileSync(join(task, 'bundle.cache'), compileCodeCache(task, data));
    return { name, kind: 'tuned', folder: task, ...managed, bytes: bytesOf(join(task, 'bundle.js')) };
  }

  return Promise.all(candidates);
}

async function zip(out: string): Promise<Candidate> {
  const { folder } = unpack((await buildPackage({ out })).file);
  return { name: ZIP, kind: 'ours', folder, ...managed, bytes: bytesOf(join(folder, 'bundle.js')) };
}

async function native(out: string): Promise<Candidate> {
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  const { folder } = unpack((await buildNative({ out, architecture })).file);
  const program = join(folder, 'bootstrap');
  return { name: NATIVE, kind: 'ours', folder, command: [program], bytes: bytesOf(program) };
}

const storeOverHttps: Plugin = {
  name: 'store-over-https',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/store\.ts$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'store-https.ts'),
    }));
  },
};

function bytesOf(file: string): number {
  return statSync(file).size;
}

/** Removes the candidates' unpacked files. */
export function removeCandidates(candidates: readonly Candidate[]): void {
  for (const { folder } of candidates)
    if (readdirSync(folder).length > 0) rmSync(folder, { recursive: true, force: true });
}

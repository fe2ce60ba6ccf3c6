import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { served } from './served.ts';

async function temporaryFile() {
  const folder = await mkdtemp(join(tmpdir(), 'data-api-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'deeper', 'data.db');
}

/** Runs the inserting process, kills it after that many acknowledgements, and returns all acknowledged ids. */
async function killedAfter(path: string, acknowledgements: number): Promise<string[]> {
  const script = fileURLToPath(new URL('insert-forever.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    if (output.split('\n').length > acknowledgements) child.kill('SIGKILL');
  }
  // The kill may have cut off the last line.
  return output.split('\n').slice(0, -1);
}

test('has every acknowledged write after kill -9', async () => {
  const path = await temporaryFile();

  const acknowledged = await killedAfter(path, 200);

  expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  const { post } = await served({ path });
  for (const id of acknowledged) {
    expect((await post('/v1/ks/c', { findOne: { filter: { _id: id } } })).data?.document).toEqual({
      _id: id,
      n: 1,
    });
    expect((await post('/v1/ks/t', { findOne: { filter: { id } } })).data?.document).toEqual({ id });
  }
});

test('reopens a file with its data and schema', async () => {
  const path = await temporaryFile();
  const first = await served({ path });
  const options = { indexing: { allow: ['v'] } };
  await first.post('/v1/ks', { createCollection: { name: 'c', options } });
  await first.post('/v1/ks/c', { insertOne: { document: { _id: 'a', v: 1 } } });
  await first.close();

  const { post, code } = await served({ path, keyspaces: [] });

  expect(await post('/v1', { findKeyspaces: {} })).toEqual({ status: { keyspaces: ['ks'] } });
  expect((await post('/v1/ks/c', { find: { filter: { v: 1 } } })).data?.documents).toEqual([
    { _id: 'a', v: 1 },
  ]);
  expect(await code('/v1/ks/c', { find: { filter: { w: 1 } } })).toBe('FILTER_PATH_UNINDEXED');
});

test('two servers can share a file', async () => {
  const path = await temporaryFile();
  const [one, other] = [await served({ path }), await served({ path })];

  await one.post('/v1/ks', { createCollection: { name: 'c' } });
  await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? one : other).post('/v1/ks/c', { insertOne: { document: { _id: n } } }),
    ),
  );

  for (const { post } of [one, other])
    expect((await post('/v1/ks/c', { countDocuments: {} })).status).toEqual({ count: 40 });
});

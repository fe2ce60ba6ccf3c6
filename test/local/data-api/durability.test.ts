import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createDataApi } from '../../../src/local/data-api/index.ts';
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

test('a server uses the definition that another one has replaced', async () => {
  const path = await temporaryFile();
  const [one, other] = [await served({ path }), await served({ path })];
  const create = { createCollection: { name: 'c', options: { indexing: { allow: ['v'] } } } };
  await one.post('/v1/ks', { createCollection: { name: 'c' } });
  const find = { find: { filter: { w: 1 } } };
  expect((await other.post('/v1/ks/c', find)).errors).toBeUndefined();

  await one.post('/v1/ks', { deleteCollection: { name: 'c' } });
  expect(await other.code('/v1/ks/c', find)).toBe('UNKNOWN_COLLECTION_OR_TABLE');
  await one.post('/v1/ks', create);
  expect(await other.code('/v1/ks/c', find)).toBe('FILTER_PATH_UNINDEXED');
});

test('a command that follows a deletion in the same turn of the event loop does not find the collection', async () => {
  const { handle } = createDataApi();
  async function post(path: string, command: object) {
    const headers = { token: 't' };
    const { body } = await handle({ method: 'POST', path, headers, body: JSON.stringify(command) });
    return JSON.parse(body);
  }
  const find = () => post('/v1/default_keyspace/c', { find: { filter: { _id: 1 } } });
  await post('/v1/default_keyspace', { createCollection: { name: 'c' } });

  const [after, before] = await Promise.all([
    post('/v1/default_keyspace', { deleteCollection: { name: 'c' } }).then(find),
    find(),
  ]);

  expect(before.data.documents).toEqual([]);
  expect(after.errors[0].errorCode).toBe('UNKNOWN_COLLECTION_OR_TABLE');
});

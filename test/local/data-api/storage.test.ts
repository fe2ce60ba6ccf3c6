import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStorage } from '../../../src/local/data-api/storage.ts';

async function opened() {
  const folder = await mkdtemp(join(tmpdir(), 'data-api-'));
  const path = join(folder, 'data.db');
  const storage = openStorage(path);
  storage.define('CREATE TABLE t (v TEXT)');
  onTestFinished(async () => {
    storage.close();
    await rm(folder, { recursive: true, force: true });
  });
  const insert = (value: string) =>
    storage.write(() => storage.statement('INSERT INTO t VALUES (?)').run(value));
  const values = () =>
    storage
      .statement('SELECT v FROM t')
      .all()
      .map(({ v }) => v);
  return { ...storage, path, insert, values };
}

test('syncs its log at every commit', async () => {
  const { statement } = await opened();

  expect(statement('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(statement('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
});

test('writes of two turns of the event loop share a commit', async () => {
  const { insert, onCommit, values } = await opened();
  let commits = 0;
  onCommit(() => {
    commits += 1;
  });
  const first = insert('a');
  await new Promise(setImmediate);
  await Promise.all([first, insert('b')]);
  expect([commits, values()]).toEqual([1, ['a', 'b']]);
});

test('reports a commit before its writes resolve', async () => {
  const { insert, onCommit } = await opened();
  const order: string[] = [];
  onCommit(() => order.push('committed'));
  await Promise.all(['a', 'b'].map((value) => insert(value).then(() => order.push(value))));
  expect(order).toEqual(['committed', 'a', 'b']);
});

test('other connections see a write when it resolves', async () => {
  const { path, insert } = await opened();
  const other = openStorage(path);
  onTestFinished(() => other.close());

  const seen: unknown[] = [];
  const count = () => seen.push(other.statement('SELECT count(*) AS n FROM t').get()?.['n']);
  await Promise.all(['a', 'b', 'c'].map((value) => insert(value).then(count)));
  await insert('d').then(count);

  expect(seen).toEqual([3, 3, 3, 4]);
});

test('rolls back only the failed write', async () => {
  const { write, statement, insert, values } = await opened();
  const failing = write(() => {
    statement('INSERT INTO t VALUES (?)').run('half');
    throw new Error('refused');
  });

  const outcomes = await Promise.allSettled([insert('a'), failing, insert('b')]);

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(values()).toEqual(['a', 'b']);
});

test('survives a full disk: a refused write is not stored, and the next one is', async () => {
  const { define, insert, values } = await opened();
  define('PRAGMA max_page_count = 4');

  const outcomes = await Promise.allSettled(['a', 'x'.repeat(1_000_000), 'b'].map(insert));

  const kept = ['a', 'x', 'b'].filter((_, index) => outcomes[index]?.status === 'fulfilled');
  expect(outcomes[1]?.status).toBe('rejected');
  expect(values()).toEqual(kept);
  define('PRAGMA max_page_count = 4000');
  await insert('c');
  expect(values()).toEqual([...kept, 'c']);
});

test('commits waiting writes when it is closed, and refuses later ones', async () => {
  const { path, insert, close } = await opened();

  const last = insert('last');
  close();
  await last;
  await expect(insert('late')).rejects.toThrow('closed');
  const again = openStorage(path);
  onTestFinished(() => again.close());
  expect(again.statement('SELECT v FROM t').all()).toEqual([{ v: 'last' }]);
});

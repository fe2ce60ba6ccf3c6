import type { Collection } from '@datastax/astra-db-ts';
import { describe, expect, test } from 'vitest';
import { type CompareAndSet, compareAndSet } from '../../src/astra/compare-and-set.ts';
import type { VersionedDocument } from '../../src/astra/versioned-document.ts';
import { callAt0, deadline, withoutRetries } from './in-process.ts';

interface Thing extends VersionedDocument {
  text?: string;
}

const write = { id: 'mine', fingerprint: 'f' };
const thing = (version: number, more: Partial<Thing> = {}): Thing => ({
  _id: 'a',
  version,
  ops: [],
  ...more,
});

/** Changes `a` with these results of the reads and the writes. */
async function change(
  decide: CompareAndSet<Thing>['decide'],
  { reads, writes }: { reads: (Thing | null)[]; writes: (Thing | null)[] },
) {
  const { retry, pauses } = withoutRetries();
  const calls: unknown[][] = [];
  const collection = {
    findOne: async (...given: unknown[]) => {
      calls.push(['findOne', ...given]);
      return reads.shift();
    },
    findOneAndUpdate: async (...given: unknown[]) => {
      calls.push(['findOneAndUpdate', ...given]);
      return writes.shift();
    },
  } as unknown as Collection<Thing>;
  const changed = compareAndSet({ collection, retry })({ id: 'a', write, decide }, callAt0());
  return { changed, calls, pauses };
}

const read = ['findOne', { _id: 'a' }, { timeout: deadline }];
const update = (version: number, changes: object) => [
  'findOneAndUpdate',
  { _id: 'a', version },
  changes,
  { returnDocument: 'after', timeout: deadline },
];

describe('compareAndSet', () => {
  test('sets the members with a value, and the write', async () => {
    const decide = () => ({ version: 8, text: 'x' });
    const { changed, calls, pauses } = await change(decide, { reads: [thing(7)], writes: [thing(8)] });
    expect(await changed).toEqual(thing(8));
    expect(calls).toEqual([read, update(7, { $set: { version: 8, text: 'x', ops: [write] } })]);
    expect(pauses).toEqual([]);
  });

  test('removes the members that are undefined', async () => {
    const decide = () => ({ version: 8, text: undefined });
    const { changed, calls } = await change(decide, { reads: [thing(7)], writes: [thing(8)] });
    await changed;
    expect(calls[1]).toStrictEqual(update(7, { $set: { version: 8, ops: [write] }, $unset: { text: '' } }));
  });

  test('writes nothing when the decision is null', async () => {
    const { changed, calls } = await change(() => null, { reads: [thing(7)], writes: [] });
    expect(await changed).toEqual(thing(7));
    expect(calls).toEqual([read]);
  });

  test('decides again on what it reads after each lost race, after a pause', async () => {
    const seen: unknown[] = [];
    const decide: CompareAndSet<Thing>['decide'] = ({ document, write }) => {
      seen.push([document?.version, write]);
      return write === 'applied' ? null : { version: Number(document?.version) + 1 };
    };
    const applied = thing(9, { ops: [write] });
    const { changed, calls, pauses } = await change(decide, {
      reads: [thing(7), thing(8), applied],
      writes: [null, null],
    });
    expect(await changed).toEqual(applied);
    expect(seen).toEqual([
      [7, 'new'],
      [8, 'new'],
      [9, 'applied'],
    ]);
    expect(calls).toHaveLength(5);
    expect(pauses).toEqual([0, 1]);
  });

  test('throws what the decision throws about a document that does not exist', async () => {
    const decide: CompareAndSet<Thing>['decide'] = (situation) => {
      throw new Error(JSON.stringify(situation));
    };
    const { changed } = await change(decide, { reads: [null], writes: [] });
    await expect(changed).rejects.toThrow('{"document":null,"write":"new"}');
  });

  test('throws when the decision is to change a document that does not exist', async () => {
    const { changed, calls } = await change(() => ({ version: 1 }), { reads: [null], writes: [] });
    await expect(changed).rejects.toThrow(new TypeError('A document that does not exist cannot be changed'));
    expect(calls).toHaveLength(1);
  });
});

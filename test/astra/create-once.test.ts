import type { Collection } from '@datastax/astra-db-ts';
import { describe, expect, test } from 'vitest';
import { createOnce } from '../../src/astra/create-once.ts';
import type { VersionedDocument } from '../../src/astra/versioned-document.ts';
import { callAt0, deadline, responseError, withoutRetries } from './in-process.ts';

const documentOf = (...writes: string[]): VersionedDocument => ({
  _id: 'a',
  version: 1,
  ops: writes.map((id) => ({ id, fingerprint: 'f' })),
});

const exists = responseError('DOCUMENT_ALREADY_EXISTS', 'REQUEST', 'DOCUMENT');

/** Creates a document by the write `mine`, with these outcomes of the inserts and the reads. */
async function create(inserts: (Error | undefined)[], reads: (VersionedDocument | null)[] = []) {
  const { retry, pauses } = withoutRetries();
  const calls: object[] = [];
  const collection = {
    insertOne: async (document: object, options: object) => {
      expect(options).toEqual({ timeout: deadline });
      calls.push({ insertOne: document });
      const fault = inserts.shift();
      if (fault) throw fault;
    },
    findOne: async (filter: object, options: object) => {
      expect(options).toEqual({ timeout: deadline });
      calls.push({ findOne: filter });
      return reads.shift();
    },
  } as unknown as Collection<VersionedDocument>;
  const created = createOnce({ collection, retry })(documentOf('mine'), callAt0());
  return { created, calls, pauses };
}

const insertOne = documentOf('mine');

describe('createOnce', () => {
  test('inserts in 1 call', async () => {
    const { created, calls } = await create([undefined]);
    expect(await created).toEqual({ document: documentOf('mine'), created: true });
    expect(calls).toEqual([{ insertOne }]);
  });

  test.each([
    { what: 'another write made', found: documentOf('another'), created: false },
    { what: 'this write made, whose answer was lost', found: documentOf('mine'), created: true },
    { what: 'this write made, and another one changed', found: documentOf('mine', 'b'), created: true },
    { what: 'two other writes made', found: documentOf('a', 'b'), created: false },
  ])('returns the document that $what', async ({ found, created }) => {
    const { created: answer, calls, pauses } = await create([exists], [found]);
    expect(await answer).toEqual({ document: found, created });
    expect(calls).toEqual([{ insertOne }, { findOne: { _id: 'a' } }]);
    expect(pauses).toEqual([]);
  });

  test('inserts again after a pause while a replica does not have the document yet', async () => {
    const { created, calls, pauses } = await create([exists, exists], [null, null]);
    expect(await created).toEqual({ document: documentOf('mine'), created: true });
    expect(calls.map((call) => Object.keys(call)[0])).toEqual([
      'insertOne',
      'findOne',
      'insertOne',
      'findOne',
      'insertOne',
    ]);
    expect(pauses).toEqual([0, 1]);
  });

  test.each([
    responseError('SHRED_BAD_FIELD_NAME', 'REQUEST', 'DOCUMENT'),
    new Error('DOCUMENT_ALREADY_EXISTS'),
  ])('throws any other error of the insert: %s', async (fault) => {
    const { created, calls } = await create([fault]);
    await expect(created).rejects.toBe(fault);
    expect(calls).toHaveLength(1);
  });
});

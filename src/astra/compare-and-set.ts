import type { Collection } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import type { Retry } from './retry.ts';
import {
  remember,
  type VersionedDocument,
  type Write,
  type WriteState,
  writeStateIn,
} from './versioned-document.ts';

/** What a decision is made on. */
export interface Situation<Document> {
  /** The document as it is, or null when there is none. */
  document: Document | null;
  write: WriteState;
}

/** Members to be written; one that is undefined is removed. */
export type Members<Document> = { [Name in keyof Document]?: Document[Name] | undefined };

export interface CompareAndSet<Document> {
  id: string;
  write: Write;
  /**
   * What the document's members should be, `version` among them; null when it should stay as it is. It throws what the
   * caller gets otherwise, and it must throw when there is no document. It is called again for every version that a
   * lost race brings up.
   */
  decide: (situation: Situation<Document>) => Members<Document> | null;
}

/**
 * Changes a document by compare-and-set on its version.
 *
 * `null` from the Data API means that the version is not the one read: a race lost, or an own write that had been
 * applied before its answer was lost. Reading again tells them apart, because a document remembers its last writes.
 */
export function compareAndSet<Document extends VersionedDocument>({
  collection,
  retry,
}: {
  collection: Collection<Document>;
  retry: Retry;
}) {
  /** @throws Problem service_unavailable when the outcome is unknown at the deadline, and whatever `decide` throws */
  return async function change(
    { id, write, decide }: CompareAndSet<Document>,
    call: Call,
  ): Promise<Document> {
    for (let round = 0; ; round += 1) {
      const found = await retry.read(
        (timeout) => collection.findOne({ _id: id } as never, { timeout }),
        call,
      );
      const document = found as unknown as Document | null;
      const members = decide({ document, write: document ? writeStateIn(document, write) : 'new' });
      if (!document) throw new TypeError('A document that does not exist cannot be changed');
      if (!members) return document;

      const after = await retry.send(
        (timeout) =>
          collection.findOneAndUpdate(
            { _id: id, version: document.version } as never,
            updateOf({ ...members, ops: remember(document.ops, write) }) as never,
            { returnDocument: 'after', timeout },
          ),
        call,
      );
      if (after) return after as unknown as Document;
      await retry.pause(round, call);
    }
  };
}

/** Sets what has a value and removes what has none, in one write. */
function updateOf(members: object): object {
  const removed = Object.entries(members).filter(([, value]) => value === undefined);
  return {
    $set: Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)),
    ...(removed.length > 0 && { $unset: Object.fromEntries(removed.map(([name]) => [name, ''])) }),
  };
}

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

/** What `decide` is called with. */
export interface Situation<Document> {
  /** The current document, or null when there is none. */
  document: Document | null;
  write: WriteState;
}

/** The members to write; a member that is undefined is removed. */
export type Members<Document> = { [Name in keyof Document]?: Document[Name] | undefined };

export interface CompareAndSet<Document> {
  id: string;
  write: Write;
  /**
   * Returns the members to write, `version` included, or null to leave the document as it is. It throws the error for
   * the caller, and it must throw when there is no document. After each lost race it is called again, with the newer
   * document.
   */
  decide: (situation: Situation<Document>) => Members<Document> | null;
}

/**
 * Changes a document by compare-and-set on its version.
 *
 * The Data API returns `null` when the version is no longer the one that was read: another write was faster, or this
 * write was applied but its answer was lost. The next read tells the two apart by the write ids in the document.
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

/** The update that sets the members with a value and removes those that are undefined. */
function updateOf(members: object): object {
  const removed = Object.entries(members).filter(([, value]) => value === undefined);
  return {
    $set: Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)),
    ...(removed.length > 0 && { $unset: Object.fromEntries(removed.map(([name]) => [name, ''])) }),
  };
}

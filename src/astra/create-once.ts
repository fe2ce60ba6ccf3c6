import type { Collection } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { isAlreadyThere } from './outcome.ts';
import type { Retry } from './retry.ts';
import type { VersionedDocument } from './versioned-document.ts';

export interface Created<Document> {
  /** The document as it is now: the one given, or the one that was there. */
  document: Document;
  /** Whether this write made it, also when the answer that said so was lost. */
  created: boolean;
}

/**
 * Inserts a document under its id once: whoever inserts it has made it, everybody else finds it.
 *
 * `insertOne` is IF NOT EXISTS. A lost answer makes "exists" of "inserted", so the document found is asked whether it
 * remembers this write.
 */
export function createOnce<Document extends VersionedDocument>({
  collection,
  retry,
}: {
  collection: Collection<Document>;
  retry: Retry;
}) {
  async function insert(document: Document, call: Call): Promise<boolean> {
    try {
      await retry.send((timeout) => collection.insertOne(document as never, { timeout }), call);
      return true;
    } catch (error) {
      if (isAlreadyThere(error)) return false;
      throw error;
    }
  }

  /**
   * @param document with the write that makes it as its one remembered write
   * @throws Problem service_unavailable when the outcome is unknown at the deadline
   */
  return async function create(document: Document, call: Call): Promise<Created<Document>> {
    for (let round = 0; ; round += 1) {
      if (await insert(document, call)) return { document, created: true };
      const found = await retry.send(
        (timeout) => collection.findOne({ _id: document._id } as never, { timeout }),
        call,
      );
      if (found) {
        const created = found.ops.some(({ id }) => id === document.ops[0]?.id);
        return { document: found as unknown as Document, created };
      }
      // The insert says that it exists; a replica that has not heard of it yet says no.
      await retry.pause(round, call);
    }
  };
}

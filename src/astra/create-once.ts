import type { Collection } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { isAlreadyThere } from './outcome.ts';
import type { Retry } from './retry.ts';
import type { VersionedDocument } from './versioned-document.ts';

export interface Created<Document> {
  /** The stored document: the given one, or the one that existed already. */
  document: Document;
  /** Whether this write inserted it, even if the answer to the insert was lost. */
  created: boolean;
}

/**
 * Inserts a document, or reads the existing one with the same id.
 *
 * `insertOne` is IF NOT EXISTS. When the answer to the insert is lost, the retry reports that the document exists. The
 * write ids in the document then tell whether this write inserted it.
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
   * @param document its `ops` holds exactly one entry, the write that creates it
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
      // The insert reported that it exists, but the read went to a replica that does not have it yet.
      await retry.pause(round, call);
    }
  };
}

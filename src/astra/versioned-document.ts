/** A write as a document remembers it: its id, and the fingerprint of the request that asked for it. */
export interface Write {
  id: string;
  fingerprint: string;
}

/** What create-once and compare-and-set need of a document. */
export interface VersionedDocument {
  _id: string;
  /** Grows by one with each write. It stands at the top because a compare-and-set filters by it. */
  version: number;
  /** The last writes, the latest last. */
  ops: Write[];
}

/** How many writes a document remembers: an own write is recognised while fewer later ones happened. */
const REMEMBERED_WRITES = 16;

/** The writes that a document remembers once it has taken this one. */
export function remember(ops: readonly Write[], write: Write): Write[] {
  return [...ops, write].slice(-REMEMBERED_WRITES);
}

/** Whether a write is new to a document, was applied to it, or has the id of one that asked for something else. */
export type WriteState = 'new' | 'applied' | 'reused';

export function writeStateIn({ ops }: VersionedDocument, write: Write): WriteState {
  const known = ops.find(({ id }) => id === write.id);
  if (!known) return 'new';
  return known.fingerprint === write.fingerprint ? 'applied' : 'reused';
}

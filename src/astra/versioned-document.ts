/** An entry in a document's list of writes: the write's id, and the fingerprint of its request. */
export interface Write {
  id: string;
  fingerprint: string;
}

/** The members that create-once and compare-and-set require of a document. */
export interface VersionedDocument {
  _id: string;
  /** Incremented by each write. It is a top-level member because compare-and-set filters by it. */
  version: number;
  /** The latest writes, the newest last. */
  ops: Write[];
}

/** The most writes in `ops`: a retried write is recognised until this many later writes were applied. */
const REMEMBERED_WRITES = 16;

/** Appends a write to `ops` and drops the oldest. */
export function remember(ops: readonly Write[], write: Write): Write[] {
  return [...ops, write].slice(-REMEMBERED_WRITES);
}

/** Whether a write is new to a document, was applied already, or has the id of an applied write of another request. */
export type WriteState = 'new' | 'applied' | 'reused';

export function writeStateIn({ ops }: VersionedDocument, write: Write): WriteState {
  const known = ops.find(({ id }) => id === write.id);
  if (!known) return 'new';
  return known.fingerprint === write.fingerprint ? 'applied' : 'reused';
}

/** A client's read or edit of one order, with the times of request and answer. */
export interface Seen {
  kind: 'read' | 'edit';
  orderId: string;
  /** Times of the run's only clock. */
  asked: number;
  answered: number;
  /** ok: applied at `version`; refused: not applied; unknown: may have been applied, now or later. */
  outcome: 'ok' | 'refused' | 'unknown';
  version?: number;
  /** The note that an edit writes, unique per edit; the note that a read found. */
  note: string;
  /** The version that an edit expected. */
  expected?: number;
}

/**
 * Checks whether a history is linearizable, order by order. Each edit names the version that it replaces and writes a
 * unique note, so the versions are the only possible order, and the check is linear.
 *
 * @returns a sentence per violation; none for a linearizable history
 */
export function violationsOf(history: readonly Seen[]): string[] {
  const byOrder = Map.groupBy(history, ({ orderId }) => orderId);
  return [...byOrder.values()].flatMap((seen) => [...orderViolations(seen)]);
}

function* orderViolations(seen: readonly Seen[]): Generator<string> {
  const edits = new Map(seen.filter(({ kind }) => kind === 'edit').map((edit) => [edit.note, edit]));
  const notes = new Map<number, string>();

  for (const { kind, orderId, outcome, version = 0, note, expected = 0 } of seen) {
    if (outcome !== 'ok') continue;
    const at = `${orderId} version ${version}`;
    const known = notes.get(version);
    if (known !== undefined && known !== note)
      yield kind === 'edit' ? `${at}: two edits won` : `${at}: read as "${note}" and as "${known}"`;
    notes.set(version, note);
    if (kind === 'edit' && version !== expected + 1) yield `${at}: made for version ${expected}`;
    const author = edits.get(note);
    if (version > 1 && !author) yield `${at}: no edit wrote "${note}"`;
    if (author?.outcome === 'refused') yield `${at}: "${note}" was refused, and is there`;
    // An edit with a lost answer was applied at its version, or not at all.
    if (author && author.expected !== version - 1) yield `${at}: "${note}" was meant for another version`;
  }

  // In real time: a request that starts after an answer sees at least that answer's version.
  const done = seen.filter(({ outcome }) => outcome === 'ok');
  const byAnswer = [...done].sort((a, b) => a.answered - b.answered);
  let [next, newest] = [0, 0];
  for (const event of [...done].sort((a, b) => a.asked - b.asked)) {
    for (let earlier = byAnswer[next]; earlier && earlier.answered < event.asked; earlier = byAnswer[++next])
      newest = Math.max(newest, earlier.version ?? 0);
    if ((event.version ?? 0) < newest)
      yield `${event.orderId}: version ${event.version} was returned after version ${newest}`;
  }
}

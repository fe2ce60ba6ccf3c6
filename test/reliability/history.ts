/** What a client saw of one order: a read or an edit, when it was asked and when it was answered. */
export interface Seen {
  kind: 'read' | 'edit';
  orderId: string;
  /** Of the one clock of the run. */
  asked: number;
  answered: number;
  /** ok: it happened, at `version`; refused: it did not; unknown: it may have, now or later. */
  outcome: 'ok' | 'refused' | 'unknown';
  version?: number;
  /** The note that an edit writes, which no other edit writes; the note that a read found. */
  note: string;
  /** The version that an edit was made for. */
  expected?: number;
}

/**
 * Whether a history is linearizable, order by order: since each edit names the version it replaces and leaves a note of
 * its own, the versions are the one order in which it can have happened, and checking that is linear.
 *
 * @returns a sentence per violation; none when the history is fine
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
    if (version > 1 && !author) yield `${at}: nobody wrote "${note}"`;
    if (author?.outcome === 'refused') yield `${at}: "${note}" was refused, and is there`;
    // An edit whose answer was lost is in the chain where it was meant to be, or not at all.
    if (author && author.expected !== version - 1) yield `${at}: "${note}" was meant for another version`;
  }

  // In real time: whoever asks after an answer sees at least what that answer told.
  const done = seen.filter(({ outcome }) => outcome === 'ok');
  const byAnswer = [...done].sort((a, b) => a.answered - b.answered);
  let [next, newest] = [0, 0];
  for (const event of [...done].sort((a, b) => a.asked - b.asked)) {
    for (let told = byAnswer[next]; told && told.answered < event.asked; told = byAnswer[++next])
      newest = Math.max(newest, told.version ?? 0);
    if ((event.version ?? 0) < newest)
      yield `${event.orderId}: version ${event.version} was told after version ${newest}`;
  }
}

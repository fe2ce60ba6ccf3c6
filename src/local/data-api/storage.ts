import { DatabaseSync, type StatementSync } from 'node:sqlite';

export type Storage = {
  /** The prepared statement of an SQL text; prepared once. */
  statement: (sql: string) => StatementSync;
  /** Runs several statements that define tables. */
  define: (sql: string) => void;
  /**
   * Runs work in a transaction and resolves once it is on disk; if work throws, only its own writes are rolled back.
   */
  write: <T>(work: () => T) => Promise<T>;
  /** Registers the listener that is called after each commit, also a failed one, before its writes resolve. */
  onCommit: (listener: () => void) => void;
  /** Commits pending writes and closes the file. */
  close: () => void;
};

type Waiting = { work: () => unknown; settle: (outcome: Outcome) => void };
type Outcome = { value: unknown } | { error: unknown };

/**
 * Opens the database file (or ':memory:').
 *
 * WAL with synchronous=FULL syncs the log at every commit, so a committed write survives a killed process and a power
 * cut (https://www.sqlite.org/pragma.html#pragma_synchronous). A sync takes milliseconds: writes that arrive in two
 * turns of the event loop share one commit, each in a savepoint of its own.
 */
export function openStorage(path: string): Storage {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const statements = new Map<string, StatementSync>();
  let waiting: Waiting[] = [];
  let committed = () => {};

  function statement(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known) return known;
    const prepared = database.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  }

  function commitWaiting(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    let outcomes: Outcome[];
    try {
      statement('BEGIN IMMEDIATE').run();
      outcomes = group.map(({ work }) => attempt(work));
      statement('COMMIT').run();
    } catch (error) {
      if (database.isTransaction) statement('ROLLBACK').run();
      outcomes = group.map(() => ({ error }));
    }
    committed();
    for (const [index, { settle }] of group.entries()) settle(outcomes[index] as Outcome);
  }

  function attempt(work: () => unknown): Outcome {
    statement('SAVEPOINT one').run();
    try {
      const value = work();
      statement('RELEASE one').run();
      return { value };
    } catch (error) {
      statement('ROLLBACK TO one').run();
      statement('RELEASE one').run();
      return { error };
    }
  }

  return {
    statement,
    define(sql) {
      database.exec(sql);
    },
    write<T>(work: () => T) {
      return new Promise<T>((resolve, reject) => {
        if (!database.isOpen) throw new Error('the database is closed');
        // In the second turn, the requests are read that have arrived during the first.
        if (waiting.length === 0) setImmediate(() => setImmediate(commitWaiting));
        waiting.push({
          work,
          settle: (outcome) => ('error' in outcome ? reject(outcome.error) : resolve(outcome.value as T)),
        });
      });
    },
    onCommit(listener) {
      committed = listener;
    },
    close() {
      if (!database.isOpen) return;
      commitWaiting();
      statements.clear();
      database.close();
    },
  };
}

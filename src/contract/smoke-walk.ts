import type { OperationId } from '../../generated/operations.ts';

/** One request of the walk with which a new version is tried before it gets any traffic. */
export interface SmokeStep {
  operationId: OperationId;
  /** What is sent, of what was answered so far. */
  request?: (answers: SmokeAnswers) => SmokeRequest;
  /** The status that the version has to answer. */
  status: number;
}

export interface SmokeRequest {
  /** Values of the path's parameters. */
  path?: Readonly<Record<string, string>>;
  query?: string;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** The last answer of each operation so far. */
export type SmokeAnswers = Partial<Record<OperationId, SmokeAnswer>>;

export interface SmokeAnswer {
  headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the operation answers; the walk knows which members it has.
  body: any;
}

/**
 * Every operation once, leaving nothing open behind it.
 *
 * @param key unlike that of any other walk, and the same when a walk is repeated
 */
export type SmokeWalk = (key: string) => readonly SmokeStep[];

import { problems } from '../../generated/operations.ts';
import type { components } from '../../generated/types.ts';

/** The codes that the contract knows; each has one status and one title. */
export type ProblemCode = keyof typeof problems;

/** The first code of a status; undefined where the contract has none. */
export function codeOf(status: number): ProblemCode | undefined {
  return (Object.keys(problems) as ProblemCode[]).find((code) => problems[code].status === status);
}

/** One fault of a request, as the contract's `Fault` schema has it. */
export type Fault = components['schemas']['Fault'];

export interface ProblemOptions {
  /** One sentence for the caller. It never repeats input and never tells of the inside. */
  detail: string;
  /** Every fault of the request; the mapper caps the list. */
  errors?: readonly Fault[];
  /** Further response headers, such as Retry-After. */
  headers?: Readonly<Record<string, string>>;
  /** What led here: for the log, never for the caller. */
  cause?: unknown;
}

/**
 * The one error of the service: something the contract has a problem code for.
 *
 * Whatever else is thrown is our own fault and answered as `internal_error`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @example
 * throw new Problem('invalid_request', { detail: 'The request has 1 fault.' });
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly errors: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, { detail, errors = [], headers = {}, cause }: ProblemOptions) {
    super(detail, { cause });
    this.code = code;
    this.errors = errors;
    this.headers = headers;
  }

  get status(): number {
    return problems[this.code].status;
  }

  get title(): string {
    return problems[this.code].title;
  }
}

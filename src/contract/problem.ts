import { problems } from '../../generated/operations.ts';
import type { components } from '../../generated/types.ts';

/** The problem codes of the contract; each has one status and one title. */
export type ProblemCode = keyof typeof problems;

/** The first code with a status; undefined when the contract has none. */
export function codeOf(status: number): ProblemCode | undefined {
  return (Object.keys(problems) as ProblemCode[]).find((code) => problems[code].status === status);
}

/** One fault of a request. */
export type Fault = components['schemas']['Fault'];

export interface ProblemOptions {
  /** One sentence for the caller, without input values and without details of the implementation. */
  detail: string;
  /** Every fault of the request; problem details list the first 50. */
  errors?: readonly Fault[];
  /** Further response headers, such as Retry-After. */
  headers?: Readonly<Record<string, string>>;
  /** The underlying error, for the log only. */
  cause?: unknown;
}

/**
 * The error for everything that has a problem code in the contract.
 *
 * Any other error that is thrown is answered as `internal_error`.
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

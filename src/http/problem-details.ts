import { type Fault, Problem } from '../contract/problem.ts';
import type { Middleware } from './exchange.ts';

/** A hostile body can have thousands of faults; a problem lists this many. */
const MOST_FAULTS = 50;

/** The error that @middy/http-error-handler renders: a status, a message to show, headers. */
export interface RenderedProblem extends Error {
  statusCode: number;
  expose: true;
  headers: Record<string, string>;
}

/**
 * Renders whatever was thrown as problem details, which @middy/http-error-handler turns into the response.
 *
 * Anything but a `Problem` is answered as `internal_error`, without details of the implementation.
 *
 * @param problemType the prefix of a problem's `type`, such as "urn:problem-type:shop:"
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function problemDetails({ problemType }: { problemType: string }): Middleware {
  return {
    onError: function problemDetailsOnError(request) {
      const problem = problemOf(request.error);
      const body = JSON.stringify(
        render(problem, { problemType, requestId: request.context.exchange.requestId }),
      );
      const rendered: RenderedProblem = Object.assign(new Error(body, { cause: problem }), {
        statusCode: problem.status,
        expose: true as const,
        headers: { ...problem.headers, 'Content-Type': 'application/problem+json' },
      });
      request.error = rendered;
    },
  };
}

function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return new Problem('internal_error', {
    detail: 'The service failed. The request id finds it in our log.',
    cause: thrown,
  });
}

function render(problem: Problem, { problemType, requestId }: { problemType: string; requestId: string }) {
  const errors: readonly Fault[] = problem.errors.slice(0, MOST_FAULTS);
  return {
    type: `${problemType}${problem.code.replaceAll('_', '-')}`,
    title: problem.title,
    status: problem.status,
    detail: problem.message,
    instance: `urn:uuid:${requestId}`,
    code: problem.code,
    requestId,
    ...(errors.length > 0 && { errors }),
  };
}

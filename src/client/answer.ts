import { type OperationId, problems, shapes, successes } from '../../generated/operations.ts';
import type { Deadline } from './deadline.ts';
import type { ProblemDetails } from './operation-types.ts';
import { type CallFailure, type CallResult, failure } from './result.ts';

/** The most characters read of an answer that is not from this API. */
const BEGINNING = 2_048;
/** The most characters read of an answer of this API: more than the gateway's limit. */
const LARGEST = 2 ** 24;

/**
 * Converts a response to a result. A success has a status that the contract documents for the operation, its media type
 * and a body with the documented members. Problem details and the gateway's `{"message"}` become failures. Any other
 * response is reported as `unexpected_response`.
 *
 * @param conditional whether If-None-Match was sent; otherwise a 304 is unexpected
 * @throws what reading the body throws
 */
export async function resultOf(
  operationId: OperationId,
  response: Response,
  { conditional, within }: { conditional: boolean; within: Deadline['within'] },
): Promise<CallResult<unknown>> {
  const { status, headers } = response;
  const location = redirectOf(response);
  if (location !== undefined) {
    discard(response);
    return failure('redirected', { status, headers, ...(location && { location }) });
  }
  const expected = (successes[operationId] as Record<number, ExpectedBody | null>)[status];
  if (expected === null && (status !== 304 || conditional)) {
    discard(response);
    return { ok: true, status, data: undefined, headers };
  }

  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const isJson = mediaType === expected?.mediaType || /^application\/(problem\+)?json$/.test(mediaType ?? '');
  const text = await textOf(response, isJson ? LARGEST : BEGINNING, within);
  const body = isJson ? parsed(text) : undefined;
  if (expected && mediaType === expected.mediaType && fits(body, shapes[expected.schema]))
    return { ok: true, status, data: body, headers };
  return (
    problemIn(body, mediaType, response) ??
    failure('unexpected_response', { status, headers, body: text.slice(0, BEGINNING) })
  );
}

interface ExpectedBody {
  mediaType: string;
  schema: keyof typeof shapes;
}

/**
 * The target of a redirect, empty when the browser hides it; undefined for any other response.
 *
 * A browser shows a redirect that is not followed as an opaque answer: https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect
 */
function redirectOf({ type, status, redirected, url, headers }: Response): string | undefined {
  if (type === 'opaqueredirect') return '';
  // A `fetch` without support for `redirect: 'manual'` has followed the redirect.
  if (redirected) return url;
  return [301, 302, 303, 307, 308].includes(status) ? (headers.get('location') ?? '') : undefined;
}

function problemIn(body: unknown, mediaType: string | undefined, answer: Response): CallFailure | undefined {
  const { status, headers } = answer;
  if (status < 400 || typeof body !== 'object' || body === null) return undefined;
  if (mediaType === 'application/problem+json' && isProblem(body, status))
    return { ok: false, status, problem: body, headers };
  const [member, ...others] = Object.entries(body);
  // API Gateway's own error bodies have one member, `message`, which may be null.
  if (mediaType !== 'application/json' || member?.[0] !== 'message' || others.length > 0) return undefined;
  if (member[1] !== null && typeof member[1] !== 'string') return undefined;
  return failure('gateway', { status, headers, detail: member[1] ?? '' });
}

/** Whether a body is problem details (https://www.rfc-editor.org/rfc/rfc9457#section-3.1) with a code of the contract. */
function isProblem(body: object, status: number): body is ProblemDetails {
  const { code, errors = [], ...problem } = body as Partial<ProblemDetails>;
  const texts = [problem.type, problem.title, problem.detail, problem.instance, problem.requestId];
  return (
    problem.status === status &&
    Object.hasOwn(problems, code as string) &&
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(errors) &&
    errors.every((fault) => typeof fault?.detail === 'string')
  );
}

function fits(body: unknown, { type, members }: { type: string; members: Record<string, string> }): boolean {
  return (
    isOf(type, body) &&
    Object.entries(members).every(([name, types]) => isOf(types, (body as Record<string, unknown>)[name]))
  );
}

/** Whether a value has one of the listed JSON types: "" allows any type, and a trailing "?" allows undefined. */
function isOf(types: string, value: unknown): boolean {
  if (value === undefined) return types.endsWith('?');
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const named = types.replace('?', '').split('|');
  return named.some(
    (type) => type === '' || type === kind || (type === 'integer' && Number.isInteger(value)),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a response, cut after `most` characters. */
async function textOf({ body }: Response, most: number, within: Deadline['within']): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.length < most) {
    const { done, value } = await within(reader.read());
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
  }
  reader?.cancel().catch(() => {});
  return text;
}

/** Cancels an unread body, so that its connection is released. */
function discard({ body }: Response): void {
  body?.cancel().catch(() => {});
}

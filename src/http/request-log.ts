import { hmacSha256 } from '#platform';
import { Problem } from '../contract/problem.ts';
import type { HttpContext, HttpResult, Middleware } from './exchange.ts';

/** One line of the log. Nothing but these members is written: no token, no body, no address. */
export interface LogLine {
  time: string;
  level: 'info' | 'error';
  requestId: string;
  operationId: string;
  status: number;
  ms: number;
  /** HMAC of the token's sub: it groups the lines of one caller without revealing the caller. */
  subject?: string;
  code?: string;
  dataApiCalls: number;
  retries: number;
  causes?: Cause[];
}

interface Cause {
  name: string;
  code?: string;
  /** The error's own `logged` member, for example which resource failed and why. */
  logged?: Readonly<Record<string, string>>;
  /** Stack frames, without the message, which may quote the request. */
  at: string[];
}

export interface RequestLogOptions {
  /** Returns the HMAC key for subjects; while it is undefined, lines have no subject. */
  key: () => string | undefined;
  /** Further members of each line: on Lambda, the metrics for CloudWatch. */
  metrics?: ((line: LogLine) => object) | undefined;
  write: (line: string) => void;
  now?: () => number;
}

/** How many hashes of subjects are remembered at most. */
const MOST_HASHES = 1_000;

/** Writes one JSON line per request, after its answer is made. */
export function requestLog({ key, metrics, write, now = Date.now }: RequestLogOptions): Middleware {
  const hashOf = subjectHash();

  function log(context: HttpContext, response: HttpResult | null | undefined, error?: unknown): void {
    const { requestId, operationId = 'none', startedAt, caller, call } = context.exchange;
    const status = response?.statusCode ?? 500;
    const causes = status >= 500 ? causesOf(error) : [];
    const problem = error instanceof Error && error.cause instanceof Problem ? error.cause : undefined;
    const secret = caller && key();
    const line: LogLine = {
      time: new Date(startedAt).toISOString(),
      level: status >= 500 ? 'error' : 'info',
      requestId,
      operationId,
      status,
      ms: now() - startedAt,
      ...(secret && { subject: hashOf(secret, caller.subject) }),
      ...(problem && { code: problem.code }),
      dataApiCalls: call.dataApiCalls,
      retries: call.retries,
      ...(causes.length > 0 && { causes }),
    };
    write(JSON.stringify({ ...line, ...metrics?.(line) }));
  }

  return {
    after: function requestLogAfter({ context, response }) {
      log(context, response);
    },
    onError: function requestLogOnError({ context, response, error }) {
      log(context, response, error);
    },
  };
}

/** Returns the function that hashes subjects, and remembers the hashes, because a caller sends several requests. */
function subjectHash(): (key: string, subject: string) => string {
  const hashes = new Map<string, string>();
  let hashKey: string | undefined;
  return function hashOf(key, subject) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: remembering less or more changes no hash
    if (key !== hashKey || hashes.size >= MOST_HASHES) hashes.clear();
    hashKey = key;
    const hash = hashes.get(subject) ?? hmacSha256(key, subject).slice(0, 16);
    // Stryker disable next-line CallExpression: the same
    hashes.set(subject, hash);
    return hash;
  };
}

/** The chain of causes of the rendered problem: names, codes, stack frames and `logged` members, never messages. */
function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = [];
  let cause = error instanceof Error ? error.cause : undefined;
  try {
    while (cause !== undefined && causes.length < 5) {
      causes.push(causeOf(cause));
      cause = cause instanceof Error ? cause.cause : undefined;
    }
  } catch {
    // A thrown value may itself throw when its members are read. Logging must not change the answer.
    causes.push({ name: 'unreadable', at: [] });
  }
  return causes;
}

function causeOf(thrown: unknown): Cause {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  const logged =
    'logged' in thrown && typeof thrown.logged === 'object' ? (thrown.logged as Cause['logged']) : undefined;
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: thrown.name,
    ...(code && { code }),
    ...(logged && { logged }),
    at: frames.slice(0, 5).map((frame) => frame.trim()),
  };
}

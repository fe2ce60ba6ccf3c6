/**
 * How often, and how patiently, a call is sent again.
 *
 * @example
 * const patient: RetryOptions = { tries: 6, longestPause: 10_000 };
 * const eager = createOrdersClient({ baseUrl, token, retry: { pause: 20 } });
 */
export interface RetryOptions {
  fetch?: typeof globalThis.fetch;
  /** Tries of one call, the first included. */
  tries?: number;
  /** The first pause in milliseconds; it doubles with each try, and the pause is a random part of it. */
  pause?: number;
  /** The longest pause in milliseconds, and the longest Retry-After that is waited for. */
  longestPause?: number;
  /** Retries that may be made at once before successes earn new ones. */
  budget?: number;
  random?: () => number;
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** What a success gives back to the budget: an outage costs a tenth more calls, not several times as many. */
const EARNED = 0.1;

/**
 * A `fetch` that sends a request again after a network fault, 429 or 503, where sending it twice is harmless: reads, and
 * writes that carry an Idempotency-Key.
 *
 * The pause has full jitter (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/) and is
 * never shorter than Retry-After (RFC 9110 section 10.2.3). The request's own signal ends it at any time.
 */
export function retryingFetch({
  fetch = globalThis.fetch,
  tries = 5,
  pause = 200,
  longestPause = 20_000,
  budget = 10,
  random = Math.random,
  sleep = sleepUnlessAborted,
}: RetryOptions = {}): (request: Request) => Promise<Response> {
  let left = budget;

  async function attempt(request: Request): Promise<Response | Error> {
    try {
      // The body of a request is read once; each try sends a copy.
      return await fetch(request.clone());
    } catch (error) {
      if (request.signal.aborted) throw error;
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  return async function fetchWithRetries(request) {
    const repeatable = request.method === 'GET' || request.headers.has('idempotency-key');
    for (let tried = 1; ; tried += 1) {
      const answer = await attempt(request);
      const faulty = answer instanceof Error || answer.status === 429 || answer.status === 503;
      if (!faulty) left = Math.min(budget, left + EARNED);
      const wanted = answer instanceof Error ? 0 : retryAfterOf(answer);
      if (!faulty || !repeatable || tried >= tries || left < 1 || wanted > longestPause) {
        if (answer instanceof Error) throw answer;
        return answer;
      }
      left -= 1;
      if (!(answer instanceof Error)) await answer.body?.cancel();
      const jitter = random() * Math.min(longestPause, pause * 2 ** (tried - 1));
      await sleep(wanted + jitter, request.signal);
    }
  };
}

/** Milliseconds; a date or nothing counts as none. */
function retryAfterOf({ headers }: Response): number {
  const seconds = headers.get('retry-after') ?? '';
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : 0;
}

function sleepUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', abort, { once: true });
  });
}

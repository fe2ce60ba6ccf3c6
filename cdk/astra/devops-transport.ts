import { setTimeout as delay } from 'node:timers/promises';
import type { Fetcher, FetcherResponseInfo } from '@datastax/astra-db-ts';
import { createFetcher } from '../../src/astra/fetcher.ts';

/** An answer that is not the one hoped for. */
export class DevOpsApiError extends Error {
  override readonly name = 'DevOpsApiError';
  /** 0 when there was none. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Milliseconds a request may take. */
const LONGEST = 20_000;
/** Tries of a request that may be sent again, and the longest pause between two, in milliseconds. */
const TRIES = 5;
const LONGEST_PAUSE = 10_000;

type Answer = Pick<FetcherResponseInfo, 'status' | 'headers' | 'body'>;

/** Requests to Astra's DevOps API, sent again where that is safe and, by the deadline, in time. */
export function createTransport({
  fetcher,
  url,
  token,
  deadline,
}: {
  fetcher: Fetcher;
  url: string;
  token: string;
  deadline: number;
}) {
  async function sendOnce(method: string, path: string, body?: object): Promise<Answer> {
    const timeout = Math.max(1, Math.min(LONGEST, deadline - Date.now()));
    // On a socket that was kept the fetcher sends once more what got no answer: what makes something gets a fresh one.
    const carrier = method === 'POST' ? createFetcher() : fetcher;
    return carrier
      .fetch({
        url: url + path,
        // A PUT is carried like any other.
        method: method as 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          Accept: 'application/json',
          ...(body && { 'Content-Type': 'application/json' }),
        },
        body: body && JSON.stringify(body),
        timeout,
        mkTimeoutError: () => new Error(`no answer within ${Math.ceil(timeout / 1000)} s`),
        forceHttp1: true,
      })
      .catch((error: Error) => ({ status: 0, headers: {}, body: error.message }))
      .finally(() => (carrier === fetcher ? undefined : carrier.close?.()));
  }

  /**
   * Sends again what was refused for being too much, and, unless it makes something, what failed on the other side.
   *
   * @throws DevOpsApiError for an answer of 400 or more, in one sentence for whoever deploys
   */
  return async function send(method: string, path: string, body?: object): Promise<Answer> {
    for (let round = 1; ; round += 1) {
      const answer = await sendOnce(method, path, body);
      const again = answer.status === 429 || (failed(answer) && method !== 'POST');
      const pause = pauseOf(answer, round);
      if (!again || round === TRIES || Date.now() + pause >= deadline) {
        if (answer.status > 0 && answer.status < 400) return answer;
        throw new DevOpsApiError(reasonOf(method, path, answer), answer.status);
      }
      await delay(pause);
    }
  };
}

/** Whether it is not known what the other side has done: it failed, or there was no answer. */
export function failed({ status }: { status: number }): boolean {
  return status === 0 || status >= 500;
}

/** Milliseconds until the next try: as many seconds as the answer says, or twice as long each time. */
function pauseOf({ headers }: Answer, round: number): number {
  const asked = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  return Math.min(LONGEST_PAUSE, Number.isNaN(asked) ? Math.random() * 1000 * 2 ** round : asked);
}

/** One sentence for whoever deploys. */
function reasonOf(method: string, path: string, { status, body = '' }: Answer): string {
  const request = `${method} ${path.replace(/\?.*/, '')}`;
  if (status === 0) return `Astra's DevOps API cannot be reached: ${body}`;
  if (status === 401 || status === 403) {
    return `Astra refuses the admin token (${status} to ${request}): it must be a valid one of the role Organization Administrator`;
  }
  return `Astra's DevOps API answered ${status} to ${request}${messageIn(body)}`;
}

/** Errors are `{"errors": [{"message"}]}` here and texts there. */
function messageIn(body: string): string {
  let message: unknown = body;
  try {
    const { errors, message: alone } = JSON.parse(body);
    message = errors?.[0]?.message ?? alone;
  } catch {
    // A text.
  }
  return typeof message === 'string' && message ? `: ${message.slice(0, 300)}` : '';
}

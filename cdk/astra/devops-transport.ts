import { setTimeout as delay } from 'node:timers/promises';
import type { Fetcher, FetcherResponseInfo } from '@datastax/astra-db-ts';
import { createFetcher } from '../../src/astra/fetcher.ts';

/** An error status, or no answer. */
export class DevOpsApiError extends Error {
  override readonly name = 'DevOpsApiError';
  /** 0 when there was no answer. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Time-out of one request in milliseconds. */
const TIMEOUT_MS = 20_000;
/** Attempts of a request that may be retried, and the longest back-off in milliseconds. */
const MAX_ATTEMPTS = 5;
const MAX_BACKOFF_MS = 10_000;

type Answer = Pick<FetcherResponseInfo, 'status' | 'headers' | 'body'>;

/** Sends requests to Astra's DevOps API and retries them until the deadline where that is safe. */
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
    const timeout = Math.max(1, Math.min(TIMEOUT_MS, deadline - Date.now()));
    // On a kept-alive socket the fetcher retries a request without an answer, so one that creates something gets a new
    // socket.
    const carrier = method === 'POST' ? createFetcher() : fetcher;
    return carrier
      .fetch({
        url: url + path,
        // The fetcher's type has no PUT, but it sends one like any other method.
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
   * Retries after 429, and after 5xx or no answer unless the request creates something.
   *
   * @throws DevOpsApiError for a status of 400 or more, in one sentence for the person who deploys
   */
  return async function send(method: string, path: string, body?: object): Promise<Answer> {
    for (let round = 1; ; round += 1) {
      const answer = await sendOnce(method, path, body);
      const again = answer.status === 429 || (isOutcomeUnknown(answer) && method !== 'POST');
      const pause = backoffOf(answer, round);
      if (!again || round === MAX_ATTEMPTS || Date.now() + pause >= deadline) {
        if (answer.status > 0 && answer.status < 400) return answer;
        throw new DevOpsApiError(reasonOf(method, path, answer), answer.status);
      }
      await delay(pause);
    }
  };
}

/** Whether the outcome is unknown: a 5xx, or no answer. */
export function isOutcomeUnknown({ status }: { status: number }): boolean {
  return status === 0 || status >= 500;
}

/** The back-off in milliseconds: Retry-After, or doubled with each attempt. */
function backoffOf({ headers }: Answer, round: number): number {
  const asked = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  return Math.min(MAX_BACKOFF_MS, Number.isNaN(asked) ? Math.random() * 1000 * 2 ** round : asked);
}

/** One sentence for the person who deploys. */
function reasonOf(method: string, path: string, { status, body = '' }: Answer): string {
  const request = `${method} ${path.replace(/\?.*/, '')}`;
  if (status === 0) return `Astra's DevOps API cannot be reached: ${body}`;
  if (status === 401 || status === 403) {
    return `Astra refuses the admin token (${status} to ${request}): it must be a valid one of the role Organization Administrator`;
  }
  return `Astra's DevOps API answered ${status} to ${request}${messageIn(body)}`;
}

/** Some errors are `{"errors": [{"message"}]}`, others plain text. */
function messageIn(body: string): string {
  let message: unknown = body;
  try {
    const { errors, message: alone } = JSON.parse(body);
    message = errors?.[0]?.message ?? alone;
  } catch {
    // Plain text.
  }
  return typeof message === 'string' && message ? `: ${message.slice(0, 300)}` : '';
}

import type { KeepAliveFetcher } from '../astra/fetcher.ts';

/**
 * Carries the client's calls over Bun's own fetch. In the executable it takes the place of the store's fetcher: what
 * undici is to Node, node:https is to Bun, 25 ms of a cold start.
 *
 * Bun keeps sockets open by itself, and replaces one that died while it lay idle.
 *
 * @param maxResponseBytes an answer longer than this fails the call
 * @see https://bun.com/docs/runtime/networking/fetch
 */
export function createFetcher({ maxResponseBytes = 8 * 1024 * 1024 } = {}): KeepAliveFetcher {
  // A time-out may mean that kept sockets swallow requests in silence: the next call then takes a fresh one.
  let doubted = false;

  return {
    fetch: async function fetchOnce({ url, method, headers, body, timeout, mkTimeoutError }) {
      const signal = AbortSignal.timeout(Math.max(0, timeout));
      try {
        const response = await fetch(url, {
          method,
          // Nothing is compressed for node:https, so nothing is here.
          headers: { 'accept-encoding': 'identity', ...headers } as Record<string, string>,
          ...(body !== undefined && { body }),
          redirect: 'manual',
          keepalive: !doubted,
          signal,
        });
        const text = await read(response, maxResponseBytes);
        doubted = false;
        return {
          url,
          status: response.status,
          statusText: response.statusText,
          headers: Object.fromEntries(response.headers),
          httpVersion: 1,
          body: text,
        };
      } catch (error) {
        if (!signal.aborted) throw error;
        doubted = true;
        throw mkTimeoutError();
      }
    },

    preconnect: async function preconnect(url) {
      try {
        const response = await fetch(url, { method: 'OPTIONS', signal: AbortSignal.timeout(3_000) });
        await response.arrayBuffer();
      } catch {
        // What it cannot do, the first call will.
      }
    },

    close: async function close() {
      // Bun's sockets belong to the process.
    },
  };
}

/** Reads a body to its end, or fails where it grows too long. */
async function read(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) throw new Error(`The Data API answered more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

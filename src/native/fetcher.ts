import type { KeepAliveFetcher } from '../astra/fetcher.ts';

/**
 * Sends the client's calls over Bun's own fetch. The executable uses it instead of src/astra/fetcher.ts, because
 * loading node:https takes 25 ms of a cold start in Bun.
 *
 * Bun keeps sockets open, and replaces one that was closed while it was idle.
 *
 * @param maxResponseBytes a longer response fails the call
 * @see https://bun.com/docs/runtime/networking/fetch
 */
export function createFetcher({ maxResponseBytes = 8 * 1024 * 1024 } = {}): KeepAliveFetcher {
  // After a time-out the open sockets may be dead, so the next call uses a new one.
  let socketsMayBeDead = false;

  return {
    fetch: async function fetchOnce({ url, method, headers, body, timeout, mkTimeoutError }) {
      const signal = AbortSignal.timeout(Math.max(0, timeout));
      try {
        const response = await fetch(url, {
          method,
          // No compression, as with node:https.
          headers: { 'accept-encoding': 'identity', ...headers } as Record<string, string>,
          ...(body !== undefined && { body }),
          redirect: 'manual',
          keepalive: !socketsMayBeDead,
          signal,
        });
        const text = await read(response, maxResponseBytes);
        socketsMayBeDead = false;
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
        socketsMayBeDead = true;
        throw mkTimeoutError();
      }
    },

    preconnect: function preconnect(url) {
      // If it fails, the first call opens the connection.
      fetch(url, { method: 'OPTIONS', signal: AbortSignal.timeout(3_000) })
        .then((response) => response.arrayBuffer())
        .catch(() => undefined);
    },

    close: async function close() {
      // Nothing to close: Bun's sockets belong to the process.
    },
  };
}

/** Reads a whole body; throws if it is too long. */
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

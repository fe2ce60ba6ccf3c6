import type { Agent, request } from 'node:http';

/** The time-out of a preconnect, in milliseconds. */
const TIMEOUT = 3_000;

/**
 * Opens a connection, which the agent keeps, by a request whose response is discarded. It never rejects.
 *
 * The method is OPTIONS, because Node closes the socket after a HEAD.
 */
export function openConnection(
  url: string,
  { request: open, agent }: { request: typeof request; agent: Agent },
): Promise<void> {
  return new Promise((resolve) => {
    const request = open(url, { method: 'OPTIONS', agent });
    const timer = setTimeout(() => request.destroy(), TIMEOUT);
    request.on('response', (answer) => answer.resume());
    request.on('error', () => {
      /* 'close' follows */
    });
    request.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
    request.end();
  });
}

/** Milliseconds that an answer may take: the function gives up at 4.5 s by itself. */
const LONGEST = 8_000;

/**
 * Asks the API for its health from outside of it, as a client would. A failure is the invocation's own, so that its count
 * of errors says how the API is, and its silence that nobody has looked.
 *
 * @param url HEALTH_URL, "https://api.shop.example/v1/health"
 * @throws Error in one line when the answer is not 200, or there is none in time
 */
export function createLookAtHealth({ url = process.env['HEALTH_URL'] ?? '', fetch: send = fetch } = {}) {
  return async function lookAtHealth(): Promise<void> {
    const answer = await send(url, { signal: AbortSignal.timeout(LONGEST) });
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status} ${body.slice(0, 200)}`);
  };
}

export const handler = createLookAtHealth();

/** Time-out of the request; the function itself gives up at 4.5 s. */
const TIMEOUT_MS = 8_000;

/**
 * Requests the API's health from outside, as a client would. When it fails, this invocation fails, so that its error
 * metric shows failures and missing data show that the check did not run.
 *
 * @param url HEALTH_URL, "https://api.shop.example/v1/health"
 * @throws Error in one line when the status is not 200 or there is no answer in time
 */
export function createLookAtHealth({ url = process.env['HEALTH_URL'] ?? '', fetch: send = fetch } = {}) {
  return async function lookAtHealth(): Promise<void> {
    const answer = await send(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status} ${body.slice(0, 200)}`);
  };
}

export const handler = createLookAtHealth();

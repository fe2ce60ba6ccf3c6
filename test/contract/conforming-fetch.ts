import { assertConforms, operationOf } from './conformance.ts';

/**
 * `fetch` that checks the answer to an operation of the contract against the contract.
 *
 * @throws ConformanceError when the answer does not conform
 */
export async function conformingFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const { method, url } =
    input instanceof Request ? input : { method: init?.method ?? 'GET', url: String(input) };
  const operationId = operationOf(method, new URL(url).pathname);
  if (operationId) {
    const { status, headers } = response;
    const text = await response.clone().text();
    const json = /json/.test(headers.get('content-type') ?? '') && text !== '';
    assertConforms(operationId, { status, headers, body: json ? JSON.parse(text) : text });
  }
  return response;
}

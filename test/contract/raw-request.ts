import http from 'node:http';
import https from 'node:https';
import type { ObservedAnswer } from './conformance.ts';

export interface RawRequest {
  method: string;
  /** Sent unchanged: dots are not normalised, nothing is encoded. */
  path: string;
  /** Name, value, name, value: repeated names are sent repeatedly. */
  headers?: string[];
  body?: string | Uint8Array;
}

/**
 * Sends a request that `fetch` would refuse or normalise: repeated headers, very many headers, unusual paths.
 *
 * @throws Error when the server closes the connection without an answer
 */
export function rawRequest(
  url: string,
  { method, path, headers = [], body }: RawRequest,
): Promise<ObservedAnswer> {
  const { protocol, hostname, port } = new URL(url);
  const { request: send } = protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? [] : ['content-length', String(Buffer.byteLength(body))];
    const host = ['host', port ? `${hostname}:${port}` : hostname];
    const request = send(
      { hostname, port, method, path, headers: [...host, ...length, ...headers] as never, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const answered = new Headers();
          for (const [name, values] of Object.entries(response.headersDistinct))
            for (const value of values ?? []) answered.append(name, value);
          const json = /json/.test(answered.get('content-type') ?? '') && text !== '';
          resolve({
            status: response.statusCode ?? 0,
            headers: answered,
            body: json ? JSON.parse(text) : text,
          });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

import { lookup } from 'node:dns/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** Whether the host resolves: the DNS record of a new domain is made after its first deployment. */
export async function resolves(host: string): Promise<boolean> {
  return lookup(host).then(
    () => true,
    () => false,
  );
}

/** A local server that forwards to the API's regional host. */
export interface RegionalTarget extends AsyncDisposable {
  url: string;
}

/**
 * Forwards requests to the regional host of a custom domain, with the domain's name in TLS and `Host`, as clients will
 * send them once the DNS record exists.
 *
 * @param url "https://api.shop.example/v1"
 * @param target "d-….execute-api.eu-central-1.amazonaws.com"
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
 */
export async function startRegionalTarget(
  { url, target }: { url: string; target: string },
  { send = httpsRequest } = {},
): Promise<RegionalTarget> {
  const { host, hostname, pathname } = new URL(url);
  const server = createServer((request, response) => {
    forward(request, response).catch((error: Error) => response.destroy(error));
  });

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url: path, headers } = request;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const forwarded = send(
        { host: target, servername: hostname, method, path, headers: { ...headers, host } },
        resolve,
      );
      forwarded.on('error', reject);
      pipeline(request, forwarded).catch(reject);
    });
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    await pipeline(answer, response);
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${pathname}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDataApi, type DataApi, type DataApiOptions } from './data-api.ts';

/** The most bytes of a request body: the server's default. */
const maxBodyBytes = 20 * 1024 * 1024;

export type DataApiServer = {
  /** For the client's endpoint: `http://127.0.0.1:port`. */
  url: string;
  port: number;
  dataApi: DataApi;
  /** Finishes what is being answered, then closes the port and the file. */
  close: () => Promise<void>;
};

/** Serves an embedded Data API on a port; 0 picks a free one. Rejects when the port cannot be opened. */
export async function listenDataApi({
  port = 0,
  host = '127.0.0.1',
  ...options
}: DataApiOptions & { port?: number; host?: string } = {}): Promise<DataApiServer> {
  const dataApi = createDataApi(options);
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(request, response, { dataApi, isClosing: () => !server.listening }).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  try {
    await listening(server, port, host);
  } catch (error) {
    dataApi.close();
    throw error;
  }
  const bound = (server.address() as AddressInfo).port;

  return {
    url: `http://${host}:${bound}`,
    port: bound,
    dataApi,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      dataApi.close();
    },
  };
}

const listening = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { dataApi, isClosing }: { dataApi: DataApi; isClosing: () => boolean },
): Promise<void> {
  const body = await readBody(request);
  if (body === null) {
    response.writeHead(413).end();
    return;
  }
  const {
    status,
    headers,
    body: text,
  } = await dataApi.handle({
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: request.headers as Record<string, string | undefined>,
    body,
  });
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(text),
    // A closing server waits for open connections, so they must not be kept alive.
    ...(isClosing() && { connection: 'close' }),
  });
  response.end(text);
}

/** The body, or null when it is too long. It is read to its end in any case, so that the client reads the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBodyBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= maxBodyBytes ? Buffer.concat(chunks) : null;
}

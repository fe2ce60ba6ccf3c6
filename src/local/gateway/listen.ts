import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Gateway, LARGEST_BODY, LARGEST_HEAD } from './dispatch.ts';
import { type GatewayResponse, gatewayMessage, hasRightHost, originForm } from './http.ts';

export interface ListenOptions {
  /** 0 picks a free one. */
  port?: number;
  host?: string;
  /** How long `close` waits for running requests, in milliseconds. */
  grace?: number;
  /** The time-out for receiving the head of a request, in milliseconds. */
  headersTimeout?: number;
  /** The time-out for receiving the whole request, in milliseconds. */
  requestTimeout?: number;
}

export interface Listening {
  /** "http://127.0.0.1:3000" */
  url: string;
  /** Accepts no new requests, lets running ones finish, then resolves. */
  close(): Promise<void>;
}

const NO_BODY = new Uint8Array();
const NON_ASCII = /[^\t -~]/;

/**
 * Serves a gateway over HTTP/1.1.
 *
 * A client that sends too slowly gets a 408.
 *
 * @throws the listening error (EADDRINUSE, EACCES …) as Node reports it
 */
export async function listenGateway(
  gateway: Gateway,
  {
    port = 0,
    host = '127.0.0.1',
    grace = 10_000,
    headersTimeout = 10_000,
    requestTimeout = 30_000,
  }: ListenOptions = {},
): Promise<Listening> {
  let closing = false;
  const server = createServer(
    {
      // Above the gateway's limit, so that the gateway answers; Node itself refuses a larger head.
      maxHeaderSize: 2 * LARGEST_HEAD,
      // Node would refuse with an empty body; serve() answers in the gateway's form.
      requireHostHeader: false,
      headersTimeout,
      requestTimeout,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 65_000,
    },
    (incoming, outgoing) => {
      serve(incoming, outgoing).catch(() => outgoing.destroy());
    },
  );
  server.on('clientError', refuseConnection);
  server.on('checkExpectation', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    refuse(incoming, outgoing, gatewayMessage(417, 'Expectation Failed'));
  });

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (!hasRightHost(incoming.httpVersion, incoming.rawHeaders)) {
      return refuse(incoming, outgoing, gatewayMessage(400, 'Bad Request'));
    }
    const body = await readBody(incoming);
    const response = body
      ? await gateway.handle({
          method: incoming.method as string,
          ...originForm(incoming.url as string, incoming.rawHeaders),
          protocol: `HTTP/${incoming.httpVersion}`,
          body,
          sourceIp: incoming.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '',
        })
      : gatewayMessage(413, 'Request Entity Too Large');
    if (closing || !body) outgoing.setHeader('connection', 'close');
    const content = prepareHead(outgoing, response);
    if (body) return void outgoing.end(content);
    outgoing.write(content);
    // The client may still be sending. Reading on prevents a connection reset before it has read the answer.
    await drainRequest(incoming, 2_000);
    outgoing.end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    close() {
      closing = true;
      return new Promise((resolve) => {
        const overdue = setTimeout(() => server.closeAllConnections(), grace);
        server.close(() => {
          clearTimeout(overdue);
          resolve();
        });
      });
    },
  };
}

/** The whole body; undefined as soon as it is too large. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const { 'content-length': length, 'transfer-encoding': coding } = incoming.headers;
  // https://www.rfc-editor.org/rfc/rfc9112#section-6.3: a request with neither field has no body.
  if (length === undefined && coding === undefined) return NO_BODY;
  if (Number(length ?? 0) > LARGEST_BODY) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    incoming.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(undefined);
      }
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
    incoming.on('close', () => {
      if (!incoming.readableEnded) reject(new Error('The client went away'));
    });
  });
}

function drainRequest(incoming: IncomingMessage, longest: number): Promise<void> {
  incoming.resume();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    incoming.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Prepares the head of an answer and returns its content, so that both leave in one write. */
function prepareHead(
  outgoing: ServerResponse,
  { status, headers, cookies, body }: GatewayResponse,
): string | Uint8Array {
  const empty = status === 204 || status === 304;
  outgoing.writeHead(status, {
    ...headers,
    ...(cookies.length > 0 && { 'set-cookie': [...cookies] }),
    ...(!empty && { 'content-length': String(Buffer.byteLength(body)) }),
  });
  if (empty) return NO_BODY;
  // Node would encode a head that leaves with a text in UTF-8; header values are sent in Latin-1.
  return NON_ASCII.test([...Object.values(headers), ...cookies].join('')) ? Buffer.from(body) : body;
}

/** Answers without reading the body, and ends the connection. */
function refuse(incoming: IncomingMessage, outgoing: ServerResponse, response: GatewayResponse): void {
  incoming.resume();
  outgoing.setHeader('connection', 'close');
  outgoing.end(prepareHead(outgoing, response));
}

/** Answers a request that Node cannot parse in the gateway's form, and closes the connection. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [line, message] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'Request Header Fields Too Large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'Request Timeout']
        : ['400 Bad Request', 'Bad Request'];
  const body = JSON.stringify({ message });
  socket.end(
    `HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
}

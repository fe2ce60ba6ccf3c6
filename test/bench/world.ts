import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { createServer } from 'node:tls';
import { generate } from 'selfsigned';
import { ensureSchema } from '../../src/astra/schema.ts';
import { listenDataApi } from '../../src/local/data-api/index.ts';
import { schema } from '../../src/orders/store/database.ts';

/** The environment of the functions: a local Data API behind TLS. */
export interface World extends AsyncDisposable {
  /** The settings of a function. */
  environment: Record<string, string>;
  /** The URL of the same Data API without TLS. */
  url: string;
  token: string;
}

/**
 * Starts an embedded Data API, in memory unless a path is given, and a TLS proxy in front of it.
 *
 * The certificate is generated. Functions do not verify it, because reading a file of authorities would slow down each
 * start, unlike on Lambda.
 */
export async function startWorld({ path }: { path?: string } = {}): Promise<World> {
  const token = 'bench-token';
  const dataApi = await listenDataApi({ ...(path && { path }), authorize: (given) => given === token });
  await ensureSchema(schema, {
    endpoint: dataApi.url,
    token,
    environment: 'hcd',
    keyspace: 'default_keyspace',
  });

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const front = createServer({ key, cert, noDelay: true }, (socket) => {
    const inner = connect({ port: dataApi.port, host: '127.0.0.1', noDelay: true });
    socket.pipe(inner).pipe(socket);
    for (const one of [socket, inner]) one.on('error', () => one.destroy());
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const { port } = front.address() as AddressInfo;

  return {
    url: dataApi.url,
    token,
    environment: {
      ASTRA_DB_API_ENDPOINT: `https://127.0.0.1:${port}`,
      ASTRA_DB_APPLICATION_TOKEN: token,
      ASTRA_DB_ENVIRONMENT: 'hcd',
      ASTRA_DB_KEYSPACE: 'default_keyspace',
      ORDER_API_VERSION: 'bench',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NODE_NO_WARNINGS: '1',
    },
    async [Symbol.asyncDispose]() {
      front.close();
      await dataApi.close();
    },
  };
}

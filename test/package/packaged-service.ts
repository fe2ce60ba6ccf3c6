import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { ensureSchema } from '../../src/astra/schema.ts';
import type { Contract } from '../../src/gateway/contract.ts';
import { renderGateway } from '../../src/gateway/render.ts';
import { createGateway } from '../../src/local/gateway/gateway.ts';
import { listenGateway } from '../../src/local/gateway/listen.ts';
import { type Issuer, openIssuer } from '../../src/local/issuer.ts';
import { startSandbox, unpack } from '../../src/local/lambda/sandbox.ts';
import { openLocalDatabase } from '../../src/local/local-database.ts';
import { schema } from '../../src/orders/store/database.ts';

export interface PackagedService extends AsyncDisposable {
  url: string;
  issuer: Issuer;
  /** The data folder of the issuer, with its key. */
  dataDir: string;
}

/** A whole service whose function is a package, the zip or the executable, unpacked and started as Lambda does. */
export async function startPackagedService(zip: string): Promise<PackagedService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'order-api-packaged-'));
  const database = await openLocalDatabase({ dataDir, keyspace: 'default_keyspace' });
  await ensureSchema(schema, database);
  const { folder, remove } = unpack(zip);
  const sandbox = await startSandbox(folder, {
    environment: {
      ASTRA_DB_API_ENDPOINT: database.endpoint,
      ASTRA_DB_APPLICATION_TOKEN: database.token,
      ASTRA_DB_ENVIRONMENT: database.environment,
      ASTRA_DB_KEYSPACE: database.keyspace,
      ORDER_API_VERSION: 'packaged',
    },
  });
  const issuer = await openIssuer({ dataDir });
  const document = renderGateway(openapi as Contract, {
    integration: (name) => `packaged:${name}`,
    issuer: issuer.issuer,
    audience: [issuer.audience],
    corsOrigins: [],
  });
  const handler = (event: unknown) => sandbox.invoke(event);
  const gateway = await listenGateway(
    // A sandbox handles one request at a time, so a burst waits longer than the time-out of one function.
    createGateway({ document, handler, jwks: issuer.jwks, functionTimeout: 20_000, onError: console.error }),
  );
  return {
    url: gateway.url,
    issuer,
    dataDir,
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await sandbox.close();
      await database.close();
      remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

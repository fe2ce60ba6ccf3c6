import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { createService } from '../../src/http/service.ts';
import { openStore } from '../../src/open-store.ts';
import { store as definition, service } from '../../src/service.ts';
import { tea } from '../orders/place.ts';
import type { SecretsManagerStandIn } from './secrets-manager.ts';

export const secretId = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:order-api-AbCdEf';

/** A sandbox of the function that reads its database access from the secret. */
export function startSandbox(
  secretsManager: SecretsManagerStandIn,
  { now = Date.now }: { now?: () => number } = {},
) {
  const environment = {
    ...secretsManager.environment,
    ASTRA_DB_SECRET_ARN: secretId,
    ASTRA_DB_ENVIRONMENT: 'hcd',
  };
  const { store, token } = openStore(definition, environment, { now });
  const lines: string[] = [];
  const handler = createService({
    service,
    store,
    version: 'test',
    now,
    log: { key: token, write: (line) => lines.push(line) },
  });

  return {
    lines,
    close: store.close,
    /** Places an order through the handler. */
    async place() {
      const event = {
        version: '2.0',
        routeKey: 'POST /orders',
        rawPath: '/orders',
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        requestContext: {
          http: { method: 'POST' },
          authorizer: { jwt: { claims: { sub: 'a', scope: 'orders/write' } } },
        },
        body: JSON.stringify(tea),
        isBase64Encoded: false,
      };
      const context = { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => 6_000 };
      return handler(event, context as unknown as Context);
    },
  };
}

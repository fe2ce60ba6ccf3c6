import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { onTestFinished } from 'vitest';
import { renderGateway } from '../../../src/gateway/render.ts';
import { createGateway, type GatewayOptions } from '../../../src/local/gateway/gateway.ts';
import type { LambdaHandler } from '../../../src/local/gateway/invocation.ts';
import { type ListenOptions, listenGateway } from '../../../src/local/gateway/listen.ts';
import { contractDocument } from '../../gateway/contract-document.ts';
import { sharedIssuer } from '../../harness/shared-issuer.ts';

interface FixtureOptions extends Partial<Omit<GatewayOptions, 'document' | 'handler' | 'jwks'>> {
  corsOrigins?: string[];
  /** The function's work after the call is recorded; answers `{"ok":true}` by default. */
  handler?: LambdaHandler;
  listen?: ListenOptions;
}

/** A listening gateway for the real contract, with a handler that records its calls. */
export async function startGateway({ corsOrigins = [], handler, listen, ...options }: FixtureOptions = {}) {
  const issuer = await sharedIssuer();
  const calls: { event: APIGatewayProxyEventV2WithJWTAuthorizer; context: Context }[] = [];
  const gateway = createGateway({
    document: renderGateway(contractDocument(), {
      integration: (name) => name,
      issuer: issuer.issuer,
      audience: [issuer.audience],
      corsOrigins,
    }),
    jwks: issuer.jwks,
    async handler(event, context) {
      calls.push({ event, context });
      return handler ? handler(event, context) : { statusCode: 200, body: '{"ok":true}' };
    },
    ...options,
  });
  const listening = await listenGateway(gateway, listen);
  onTestFinished(() => listening.close());
  return {
    ...issuer,
    ...listening,
    gateway,
    calls,
    bearer: async (...of: Parameters<typeof issuer.issueToken>) => ({
      authorization: `Bearer ${await issuer.issueToken(...of)}`,
    }),
  };
}

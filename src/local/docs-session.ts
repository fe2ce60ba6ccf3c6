import type { LambdaHandler } from './gateway/invocation.ts';
import type { Issuer } from './issuer.ts';

/** Answers the documentation page's request for a session with a new token; other requests go to the service. */
export function withDocsSession(handler: LambdaHandler, { issueToken }: Issuer): LambdaHandler {
  return async function answerDocsSession(event, context) {
    const asked =
      event.routeKey === 'GET /docs/{asset}' && event.pathParameters?.['asset'] === 'session.json';
    if (!asked) return handler(event, context);
    return {
      statusCode: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: JSON.stringify({ token: await issueToken() }),
    };
  };
}

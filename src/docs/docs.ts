import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Problem } from '../contract/problem.ts';
import { type AssetName, assetReader, assets, entityTag, type Representation } from './assets.ts';
import type { DocsRoute } from './routes.ts';

export type DocsHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

export interface DocsOptions {
  /** The folders of the assets: src/docs/assets, Swagger UI's, and the one with openapi.json and openapi-3.0.json. */
  roots: readonly string[];
}

/**
 * Allows scripts, styles and requests of our own origin only.
 *
 * `data:` images are the icons of Swagger UI. It needs no inline script and no inline style.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The documentation: Swagger UI with the contract. Every file is served from our own origin.
 *
 * @returns a handler for each route; for an unknown asset it throws a Problem, which the common middlewares render
 * @example
 * createService({ docs: createDocs({ roots: ['generated', 'src/docs/assets', 'node_modules/swagger-ui-dist'] }), … });
 */
export function createDocs({ roots }: DocsOptions): Record<DocsRoute, DocsHandler> {
  const readAsset = assetReader(roots);

  async function answerAsset(event: APIGatewayProxyEventV2, name: AssetName) {
    return answer(event, name, await readAsset(name, event.headers['accept-encoding']));
  }

  /** Answers the contract, with a custom domain's mapping key as its server. */
  async function answerContract(event: APIGatewayProxyEventV2, name: ContractName) {
    const mapped = event.rawPath.slice(0, -`/${name}`.length);
    if (mapped === '') return answerAsset(event, name);
    const { body } = await readAsset(name);
    const moved = Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), servers: [{ url: mapped }] }));
    return answer(event, name, { body: moved, etag: entityTag(moved) });
  }

  return {
    'GET /docs': (event) => answerAsset(event, 'index.html'),
    'GET /openapi.json': (event) => answerContract(event, 'openapi.json'),
    'GET /openapi-3.0.json': (event) => answerContract(event, 'openapi-3.0.json'),

    async 'GET /docs/{asset}'(event) {
      const name = event.pathParameters?.['asset'] ?? '';
      if (name === 'session.json') return { statusCode: 200, headers: NO_SESSION, body: '{}' };
      if (!Object.hasOwn(assets, name) || assetsWithOwnRoute.has(name)) {
        throw new Problem('route_not_found', { detail: 'There is nothing at this path.' });
      }
      return answerAsset(event, name as AssetName);
    },
  };
}

type ContractName = 'openapi.json' | 'openapi-3.0.json';
const assetsWithOwnRoute = new Set(['index.html', 'openapi.json', 'openapi-3.0.json']);

/** The headers of session.json, which is empty: only the local server signs the page's user in. */
const NO_SESSION = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };

function answer(
  { headers: { 'if-none-match': known = '' } }: APIGatewayProxyEventV2,
  name: AssetName,
  { body, etag, encoding }: Representation,
): APIGatewayProxyStructuredResultV2 {
  const { type, maxAge } = assets[name];
  const headers = {
    'Cache-Control': maxAge === 0 ? 'no-cache' : `public, max-age=${maxAge}`,
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    // Shared caches may store this answer, and the gateway's CORS headers depend on Origin. The gateway itself sends no
    // Vary: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
    Vary: 'Accept-Encoding, Origin',
  };
  if (matches(known, etag)) return { statusCode: 304, headers };
  const binary = encoding !== undefined || type.startsWith('image/');
  return {
    statusCode: 200,
    headers: {
      ...headers,
      'Content-Type': type,
      ...(encoding && { 'Content-Encoding': encoding }),
      ...(name === 'index.html' && {
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'Referrer-Policy': 'no-referrer',
      }),
    },
    body: body.toString(binary ? 'base64' : 'utf8'),
    isBase64Encoded: binary,
  };
}

/** If-None-Match compares weakly: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
function matches(known: string, etag: string): boolean {
  return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

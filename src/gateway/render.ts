import { type DocsRoute, docsRoutes } from '../docs/routes.ts';
import { type Contract, operationsOf } from './contract.ts';
import { type Cors, renderCors } from './cors.ts';
import {
  type GatewayOperation,
  renderDefaultRoute,
  renderOperation,
  renderPublicRoute,
} from './operation.ts';
import { renderSecurityScheme, SCHEME, type SecurityScheme } from './security.ts';

/** The catch-all route, for requests that match no other route. */
export const DEFAULT_ROUTE = '$default';

/** The name of an integration: an operationId, or the key of a route that is not in the contract. */
export type IntegrationName = string | DocsRoute | typeof DEFAULT_ROUTE;

export interface GatewayOptions {
  /** Returns the function's invocation URI for a route: a string, or a CloudFormation expression for one. */
  integration: (name: IntegrationName) => unknown;
  /** The `iss` of accepted tokens; its keys are found at `<issuer>/.well-known/openid-configuration`. */
  issuer: string;
  /** The accepted values of a token's `aud`, or of its `client_id` if it has no `aud`. */
  audience: readonly string[];
  /** Origins of web pages that may call the API; CORS is off if there are none. */
  corsOrigins?: readonly string[];
  /** The API's name in the account; the contract's title by default. */
  title?: string;
  /** The API's tags. They are in the document, because CloudFormation refuses `Tags` together with `Body`. */
  tags?: Readonly<Record<string, string>>;
  /** Whether the API can be reached by its custom domain only. */
  closed?: boolean;
}

/** An OpenAPI 3.0.1 document with API Gateway's extensions. */
export interface GatewayDocument {
  openapi: '3.0.1';
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, GatewayOperation>>;
  components: { securitySchemes: { [SCHEME]: SecurityScheme } };
  tags?: { name: string; 'x-amazon-apigateway-tag-value': string }[];
  'x-amazon-apigateway-cors'?: Cors;
  'x-amazon-apigateway-endpoint-configuration'?: { disableExecuteApiEndpoint: true };
}

/**
 * Renders the contract for API Gateway's import of HTTP APIs: OpenAPI 3.0.1, with routes and authorisation only.
 *
 * The import does not support OpenAPI 3.1 and ignores bodies and schemas, so none are rendered: the service validates.
 *
 * @throws Error that names what the gateway cannot express
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html
 */
export function renderGateway(
  contract: Contract,
  {
    integration,
    issuer,
    audience,
    corsOrigins = [],
    title = contract.info.title,
    tags = {},
    closed = false,
  }: GatewayOptions,
): GatewayDocument {
  const paths: GatewayDocument['paths'] = {};
  const add = (path: string, method: string, operation: GatewayOperation) => {
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
    if (path === '/ping' || path === '/sping') throw new Error(`${path} is a path that the gateway reserves`);
    if (paths[path]?.[method])
      throw new Error(
        `${method.toUpperCase()} ${path} is a route of both the contract and the documentation`,
      );
    paths[path] = { ...paths[path], [method]: operation };
  };

  for (const { path, method, item, operation } of operationsOf(contract)) {
    const uri = integration(operation.operationId);
    add(path, method, renderOperation(contract, operation, item.parameters ?? [], uri));
  }
  for (const routeKey of docsRoutes) {
    const [method = '', path = ''] = routeKey.split(' ');
    add(path, method.toLowerCase(), renderPublicRoute(path, integration(routeKey)));
  }
  add(`/${DEFAULT_ROUTE}`, 'x-amazon-apigateway-any-method', renderDefaultRoute(integration(DEFAULT_ROUTE)));

  const named = Object.entries(tags).map(([name, value]) => ({
    name,
    'x-amazon-apigateway-tag-value': value,
  }));
  const { version, summary } = contract.info;
  return {
    openapi: '3.0.1',
    info: { title, version, ...(summary !== undefined && { description: summary }) },
    paths,
    components: { securitySchemes: { [SCHEME]: renderSecurityScheme(issuer, audience) } },
    ...(named.length > 0 && { tags: named }),
    ...(closed && { 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } }),
    ...(corsOrigins.length > 0 && { 'x-amazon-apigateway-cors': renderCors(contract, corsOrigins) }),
  };
}

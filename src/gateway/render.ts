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

/** The catch-all: everything that no other route matches. */
export const DEFAULT_ROUTE = '$default';

/** What has an integration: an operation by its operationId, or a route beside the contract by its key. */
export type IntegrationName = string | DocsRoute | typeof DEFAULT_ROUTE;

export interface GatewayOptions {
  /** The function's invocation URI for each route: a text, or whatever CloudFormation resolves to one. */
  integration: (name: IntegrationName) => unknown;
  /** The `iss` that tokens must name; its keys are fetched from `<issuer>/.well-known/openid-configuration`. */
  issuer: string;
  /** The `aud` (or, where that is absent, `client_id`) that tokens may name. */
  audience: readonly string[];
  /** Origins of browsers' pages that may call the API; none means no CORS at all. */
  corsOrigins?: readonly string[];
  /** The API's name in the account; the contract's title by default. */
  title?: string;
  /** The API's tags: CloudFormation takes none beside a body. */
  tags?: Readonly<Record<string, string>>;
  /** Whether the API is reached by a custom domain alone. */
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
 * The contract as API Gateway's import for HTTP APIs wants it: OpenAPI 3.0.1, routes and authorisation only.
 *
 * The import knows no OpenAPI 3.1 and ignores bodies and schemas, so none are rendered: the service validates.
 * Pure: the same contract and options give the same document.
 *
 * @throws Error naming what of the contract the gateway cannot express
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
    if (path === '/ping' || path === '/sping')
      throw new Error(`${path} is a path that the gateway keeps for itself`);
    if (paths[path]?.[method])
      throw new Error(`${method.toUpperCase()} ${path} is a route of both contract and service`);
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

import {
  type Contract,
  type ContractOperation,
  type ContractParameter,
  dereference,
  type Reference,
} from './contract.ts';
import { renderSecurity } from './security.ts';

/** An operation as API Gateway's import reads it; it ignores schemas, so they are left out. */
export interface GatewayOperation {
  operationId?: string;
  summary?: string;
  parameters?: PathParameter[];
  security?: Record<string, string[]>[];
  responses: { default: { description: string } };
  isDefaultRoute?: true;
  'x-amazon-apigateway-integration': Integration;
}

export interface PathParameter {
  name: string;
  in: 'path';
  required: true;
  schema: { type: 'string' };
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html */
export interface Integration {
  type: 'aws_proxy';
  /** The method of the call that invokes the function, not the route's method. */
  httpMethod: 'POST';
  uri: unknown;
  payloadFormatVersion: '2.0';
}

/** Renders one operation of the contract; `inherited` are the parameters of its path item. */
export function renderOperation(
  contract: Contract,
  operation: ContractOperation,
  inherited: readonly (ContractParameter | Reference)[],
  uri: unknown,
): GatewayOperation {
  const { operationId, summary, parameters = [] } = operation;
  const names = [...inherited, ...parameters]
    .map((parameter) => dereference<ContractParameter>(contract, parameter))
    .filter((parameter) => parameter.in === 'path')
    .map(({ name }) => name);
  return {
    operationId,
    ...(summary !== undefined && { summary }),
    ...pathParameters(names),
    security: renderSecurity(operation),
    ...proxy(uri),
  };
}

/** Renders a route that is not in the contract and requires no token. */
export function renderPublicRoute(path: string, uri: unknown): GatewayOperation {
  return {
    ...pathParameters(Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name)),
    ...proxy(uri),
  };
}

/** Renders the catch-all route. It has no authorizer, because preflights reach it and would get a 401. */
export function renderDefaultRoute(uri: unknown): GatewayOperation {
  return { isDefaultRoute: true, ...proxy(uri) };
}

function pathParameters(names: readonly string[]): { parameters?: PathParameter[] } {
  if (names.length === 0) return {};
  return {
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  };
}

function proxy(uri: unknown) {
  return {
    responses: { default: { description: 'The answer of the function.' } },
    'x-amazon-apigateway-integration': {
      type: 'aws_proxy',
      httpMethod: 'POST',
      uri,
      payloadFormatVersion: '2.0',
    },
  } as const;
}

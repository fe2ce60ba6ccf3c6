import {
  type Contract,
  type ContractParameter,
  type ContractResponse,
  dereference,
  operationsOf,
} from './contract.ts';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-cors-configuration.html */
export interface Cors {
  allowOrigins: string[];
  allowMethods: string[];
  allowHeaders: string[];
  exposeHeaders: string[];
  allowCredentials: false;
  /** Seconds for which a browser may cache a preflight. */
  maxAge: number;
}

/**
 * Response headers that need not be exposed: scripts may read the first anyway
 * ([Fetch](https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name)), and only the browser uses the others.
 */
const UNEXPOSED = new Set(['cache-control', 'x-content-type-options', 'www-authenticate']);

/**
 * The CORS configuration for the given origins: exactly the methods, request headers and response headers of the
 * contract.
 *
 * Credentials are off, because tokens are sent in a header and not in a cookie.
 */
export function renderCors(contract: Contract, origins: readonly string[]): Cors {
  const methods = new Set<string>();
  const requestHeaders = new Set(['authorization', 'content-type']);
  const responseHeaders = new Set<string>();

  for (const { method, item, operation } of operationsOf(contract)) {
    methods.add(method.toUpperCase());
    for (const node of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
      const parameter = dereference<ContractParameter>(contract, node);
      if (parameter.in === 'header') requestHeaders.add(parameter.name.toLowerCase());
    }
    for (const node of Object.values(operation.responses)) {
      const { headers = {} } = dereference<ContractResponse>(contract, node);
      for (const name of Object.keys(headers)) responseHeaders.add(name.toLowerCase());
    }
  }

  return {
    allowOrigins: [...origins],
    allowMethods: [...methods].sort(),
    allowHeaders: [...requestHeaders].sort(),
    exposeHeaders: [...responseHeaders].filter((name) => !UNEXPOSED.has(name)).sort(),
    allowCredentials: false,
    maxAge: 3600,
  };
}

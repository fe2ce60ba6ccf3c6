import type { GatewayDocument } from './render.ts';

/** Something that the import of an HTTP API would reject, or drop without a word. */
export interface GatewayFinding {
  rule: keyof typeof rules;
  /** "METHOD /path", a path, or the part of the document. */
  at: string;
  detail: string;
}

type Report = (at: string, detail: string) => void;
// biome-ignore lint/suspicious/noExplicitAny: a linter is for documents that are not what their type says.
type Loose = any;

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const MOST_ROUTES = 300;
const MOST_SCOPES = 10;
const METHODS = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'x-amazon-apigateway-any-method',
]);
/** What the import reads of an operation; the rest is dropped (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html). */
const READ = new Set([
  'operationId',
  'summary',
  'description',
  'parameters',
  'security',
  'responses',
  'isDefaultRoute',
  'x-amazon-apigateway-integration',
]);

/** One rule per way a rendered document can become another API than it says, or none. */
const rules = {
  'openapi-version': ({ openapi }: Loose, report: Report) => {
    if (!/^3\.0\.\d$/.test(openapi)) report('openapi', `${openapi} is rejected, only 3.0 is read`);
  },
  'method-known': (document: Loose, report: Report) => {
    for (const { at, method } of operationsIn(document))
      if (!METHODS.has(method)) report(at, `routes have no method ${method}`);
  },
  'operation-dropped': (document: Loose, report: Report) => {
    for (const { at, operation } of operationsIn(document))
      for (const name of Object.keys(operation)) if (!READ.has(name)) report(at, `${name} is dropped`);
  },
  'one-security-requirement': (document: Loose, report: Report) => {
    for (const { at, operation } of operationsIn(document)) {
      const requirements = operation.security ?? [];
      const schemes = requirements.flatMap((one: Loose) => Object.keys(one));
      if (requirements.length > 1 || schemes.length > 1)
        report(at, 'a route takes one security requirement of one scheme');
    }
  },
  'authorizer-known': (document: Loose, report: Report) => {
    for (const { at, operation } of operationsIn(document))
      for (const name of (operation.security ?? []).flatMap((one: Loose) => Object.keys(one))) {
        const jwt = document.components?.securitySchemes?.[name]?.['x-amazon-apigateway-authorizer'];
        const { issuer, audience } = jwt?.jwtConfiguration ?? {};
        if (jwt?.type !== 'jwt' || !issuer || !audience?.length || !jwt.identitySource)
          report(at, `${name} is no complete JWT authorizer: the route would be open`);
      }
  },
  'scopes-counted': (document: Loose, report: Report) => {
    for (const { at, operation } of operationsIn(document)) {
      const scopes = (operation.security ?? []).flatMap((one: Loose) => Object.values(one).flat());
      if (scopes.length > MOST_SCOPES) report(at, `${scopes.length} scopes, ${MOST_SCOPES} are allowed`);
    }
  },
  'integration-complete': (document: Loose, report: Report) => {
    for (const { at, operation } of operationsIn(document)) {
      const { type, httpMethod, uri, payloadFormatVersion } =
        operation['x-amazon-apigateway-integration'] ?? {};
      if (type !== 'aws_proxy' || httpMethod !== 'POST' || !uri || payloadFormatVersion !== '2.0')
        report(at, 'without a complete integration the route is dropped, or answers 500');
    }
  },
  'path-reserved': ({ paths }: Loose, report: Report) => {
    for (const path of Object.keys(paths))
      if (/^\/s?ping$/.test(path)) report(path, 'is kept by the gateway for its own health checks');
  },
  'path-syntax': ({ paths }: Loose, report: Report) => {
    for (const path of Object.keys(paths)) {
      const segments = path.split('/').slice(1);
      const fine = segments.every((segment, index) =>
        segment.includes('{') || segment.includes('}')
          ? /^\{[\w.-]+\}$/.test(segment) ||
            (/^\{[\w.-]+\+\}$/.test(segment) && index === segments.length - 1)
          : /^[\w.~$-]+$/.test(segment),
      );
      if (!path.startsWith('/') || !fine)
        report(path, 'a parameter is a whole segment, a greedy one the last');
    }
  },
  'path-unique': ({ paths }: Loose, report: Report) => {
    const shapes = new Map<string, string>();
    for (const path of Object.keys(paths)) {
      const shape = path.replaceAll(/\{[^}+]+\}/g, '{}');
      if (shapes.has(shape)) report(path, `is the same route as ${shapes.get(shape)}`);
      shapes.set(shape, path);
    }
  },
  'path-parameters': (document: Loose, report: Report) => {
    for (const { at, path, operation } of operationsIn(document)) {
      const wanted = Array.from(path.matchAll(/\{([^}+]+)\+?\}/g), ([, name]) => name).sort();
      const declared = (operation.parameters ?? []).filter((one: Loose) => one.in === 'path');
      const names = declared.map(({ name }: Loose) => name).sort();
      if (String(wanted) !== String(names))
        report(at, `the path has [${wanted}], the operation declares [${names}]`);
    }
  },
  'default-open': (document: Loose, report: Report) => {
    for (const { at, path, operation } of operationsIn(document)) {
      if (operation.isDefaultRoute && operation.security?.length > 0)
        report(at, 'an authorised default route answers preflights with 401');
      if (Boolean(operation.isDefaultRoute) !== (path === '/$default'))
        report(at, 'isDefaultRoute and the path /$default go together');
    }
  },
  'cors-possible': (document: Loose, report: Report) => {
    const { allowOrigins = [], allowCredentials } = document['x-amazon-apigateway-cors'] ?? {};
    if (allowCredentials && allowOrigins.includes('*'))
      report('x-amazon-apigateway-cors', 'credentials for every origin are refused by the import');
  },
  'routes-counted': (document: Loose, report: Report) => {
    const { length } = operationsIn(document);
    if (length > MOST_ROUTES) report('paths', `${length} routes, ${MOST_ROUTES} are allowed`);
  },
} as const;

/**
 * What API Gateway would reject or silently drop of a rendered document.
 *
 * @example
 * lintGateway(renderGateway(contract, options)); // []
 */
export function lintGateway(document: GatewayDocument): GatewayFinding[] {
  return (Object.keys(rules) as (keyof typeof rules)[]).flatMap((rule) => {
    const findings: GatewayFinding[] = [];
    rules[rule](document, (at, detail) => findings.push({ rule, at, detail }));
    return findings;
  });
}

function operationsIn({ paths }: Loose) {
  return Object.entries<Loose>(paths).flatMap(([path, item]) =>
    Object.entries<Loose>(item).map(([method, operation]) => ({
      at: `${method.toUpperCase()} ${path}`,
      path,
      method,
      operation,
    })),
  );
}

import type { GatewayDocument } from './render.ts';

/** Something that API Gateway's import would reject or silently drop. */
export interface GatewayFinding {
  rule: keyof typeof rules;
  /** "METHOD /path", a path, or the part of the document. */
  at: string;
  detail: string;
}

type Report = (at: string, detail: string) => void;
// biome-ignore lint/suspicious/noExplicitAny: a linter reads documents that may not conform to their type.
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
/** The members of an operation that the import reads: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html */
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

/** One rule per way in which the import of a rendered document fails or gives an API that differs from it. */
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
        report(at, 'a route can have one security requirement with one scheme only');
    }
  },
  'authorizer-known': (document: Loose, report: Report) => {
    for (const { at, operation } of operationsIn(document))
      for (const name of (operation.security ?? []).flatMap((one: Loose) => Object.keys(one))) {
        const jwt = document.components?.securitySchemes?.[name]?.['x-amazon-apigateway-authorizer'];
        const { issuer, audience } = jwt?.jwtConfiguration ?? {};
        if (jwt?.type !== 'jwt' || !issuer || !audience?.length || !jwt.identitySource)
          report(at, `${name} is not a complete JWT authorizer: the route would be public`);
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
        report(at, 'the integration is incomplete: the route would be dropped, or answer 500');
    }
  },
  'path-reserved': ({ paths }: Loose, report: Report) => {
    for (const path of Object.keys(paths))
      if (/^\/s?ping$/.test(path)) report(path, 'is reserved by the gateway for its own health checks');
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
        report(path, 'a parameter must be a whole segment, and a greedy one the last segment');
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
        report(at, 'a default route with an authorizer answers preflights with 401');
      if (Boolean(operation.isDefaultRoute) !== (path === '/$default'))
        report(at, 'isDefaultRoute must be set on the path /$default, and only there');
    }
  },
  'cors-possible': (document: Loose, report: Report) => {
    const { allowOrigins = [], allowCredentials } = document['x-amazon-apigateway-cors'] ?? {};
    if (allowCredentials && allowOrigins.includes('*'))
      report('x-amazon-apigateway-cors', 'the import refuses credentials for every origin');
  },
  'routes-counted': (document: Loose, report: Report) => {
    const { length } = operationsIn(document);
    if (length > MOST_ROUTES) report('paths', `${length} routes, ${MOST_ROUTES} are allowed`);
  },
} as const;

/**
 * Finds what API Gateway would reject or silently drop from a rendered document.
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

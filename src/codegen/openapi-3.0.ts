import type { Json } from './json-pointer.ts';

/**
 * Converts the contract to OpenAPI 3.0, for tools that do not support 3.1.
 *
 * Keywords that 3.0 lacks are left out, so the result accepts everything that the contract accepts, and maybe more.
 * Scopes, which 3.0 cannot express for a bearer token, are added to the description of the operation.
 *
 * @see https://spec.openapis.org/oas/v3.0.4
 * @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0 what differs
 */
export function openapi30(contract: Json): Json {
  const { openapi: _, info, security, jsonSchemaDialect: __, webhooks: ___, ...parts } = contract;
  return withoutUnused({
    openapi: '3.0.4',
    info: infoOf(info),
    ...rendered(parts),
    ...(security && { security: withoutScopes(security) }),
  });
}

/** 3.0 has neither a summary nor an SPDX identifier: https://spec.openapis.org/oas/v3.0.4#info-object */
function infoOf({ summary, license: { identifier, ...license } = {} as Json, ...info }: Json): Json {
  return {
    ...info,
    ...(summary && { description: joined(summary, info.description) }),
    ...(license.name && {
      license: { ...license, ...(identifier && { url: `https://spdx.org/licenses/${identifier}.html` }) },
    }),
  };
}

/** Removes schemas that only left-out keywords referred to. */
function withoutUnused(document: Json): Json {
  const { schemas = {} } = document.components ?? {};
  const text = JSON.stringify(document);
  const used = Object.keys(schemas).filter((name) => text.includes(`"#/components/schemas/${name}"`));
  if (used.length === Object.keys(schemas).length) return document;
  const components = {
    ...document.components,
    schemas: Object.fromEntries(used.map((name) => [name, schemas[name]])),
  };
  return withoutUnused({ ...document, components });
}

/** Converts the schemas within a part of the document. */
function rendered(node: Json): Json {
  if (Array.isArray(node)) return node.map(rendered);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries<Json>(node).map(([key, value]) => {
      // Examples are data and never contain schemas.
      if (key === 'examples' || key === 'example') return [key, value];
      if (key === 'schema') return [key, schemaOf(value)];
      if (key === 'schemas') return [key, mapped(value, schemaOf)];
      if (typeof value?.operationId === 'string' && value.responses) return [key, operationOf(value)];
      return [key, rendered(value)];
    }),
  );
}

function operationOf(operation: Json): Json {
  const { security, description } = operation;
  const scopes = (security ?? []).flatMap((one: Json) => Object.values(one).flat());
  const asked = scopes.map((scope: string) => `\`${scope}\``).join(', ');
  return {
    ...rendered(operation),
    ...(security && { security: withoutScopes(security) }),
    ...(asked && { description: joined(description, `Scopes, any of: ${asked}.`) }),
  };
}

function joined(...paragraphs: (string | undefined)[]): string {
  return paragraphs.filter(Boolean).join('\n\n');
}

/** In 3.0 only OAuth 2 and OpenID Connect have scopes: https://spec.openapis.org/oas/v3.0.4#security-requirement-object */
function withoutScopes(security: Json[]): Json[] {
  const requirements = security.map((one) => JSON.stringify(mapped(one, () => [])));
  return [...new Set(requirements)].map((one) => JSON.parse(one));
}

/** Keywords that only restrict values and that 3.0 does not have: https://spec.openapis.org/oas/v3.0.4#schema-object */
const LEFT_OUT = new Set([
  ...['$comment', 'propertyNames', 'contains', 'minContains', 'maxContains', 'if', 'then', 'else'],
  ...['dependentRequired', 'dependentSchemas', 'unevaluatedItems', 'unevaluatedProperties'],
]);
const ONE = new Set(['items', 'additionalProperties', 'not']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
const BOUNDS: Record<string, string> = { exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' };

/** @see https://spec.openapis.org/oas/v3.0.4#schema-object */
function schemaOf(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, type, patternProperties, ...rest } = schema;
  const members = Object.entries<Json>(rest).flatMap(([key, value]): [string, Json][] => {
    if (LEFT_OUT.has(key)) return [];
    if (key === 'const') return [['enum', [value]]];
    if (key === 'examples') return [['example', value[0]]];
    if (key === 'properties') return [[key, mapped(value, schemaOf)]];
    if (ONE.has(key)) return [[key, schemaOf(value)]];
    if (LISTS.has(key)) return [[key, value.map(schemaOf)]];
    // An exclusive bound is a number in 3.1, and a flag beside the bound in 3.0.
    const bound = BOUNDS[key];
    if (bound)
      return [
        [bound, value],
        [key, true],
      ];
    return [[key, value]];
  });
  const own = {
    ...Object.fromEntries(members),
    // `patternProperties` is left out, so the members that it allows must be allowed in general.
    ...(patternProperties && { additionalProperties: true }),
  };
  if ($ref) return Object.keys(own).length === 0 ? { $ref } : { allOf: [{ $ref }], ...own };
  return { ...typeOf(type), ...own };
}

/** Converts a list of types to `nullable` or `anyOf`: 3.0 has neither lists of types nor the type null. */
function typeOf(type: string | string[] | undefined): Json {
  if (type === undefined) return {};
  const types = [type].flat();
  const [first, ...others] = types.filter((one) => one !== 'null');
  const nullable = types.includes('null') && { nullable: true };
  if (first === undefined) return { ...nullable, enum: [null] };
  return others.length === 0
    ? { type: first, ...nullable }
    : { anyOf: [first, ...others].map((one) => ({ type: one, ...nullable })) };
}

function mapped(object: Json, convert: (value: Json) => Json): Json {
  return Object.fromEntries(Object.entries<Json>(object).map(([name, value]) => [name, convert(value)]));
}

import { escapeToken, type Json } from '../json-pointer.ts';
import { operationObjects, resolve } from '../operation-objects.ts';

/** Keywords whose value is a schema, or members or a list of schemas: https://json-schema.org/draft/2020-12/json-schema-core#section-10 */
const ONE = ['items', 'additionalProperties', 'propertyNames', 'not', 'contains', 'if', 'then', 'else'];
const BY_NAME = ['properties', 'patternProperties', '$defs'];
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/** A schema, and its place in the contract. */
export interface PlacedSchema {
  schema: Json;
  pointer: string;
}

/**
 * Every schema that is reachable from these, each once.
 *
 * The place of a referenced schema is its definition, so that a fault points at the line to change.
 */
export function* reachableSchemas(contract: Json, roots: Iterable<PlacedSchema>): Generator<PlacedSchema> {
  const seen = new Set<string>();

  function* walk(schema: Json, pointer: string): Generator<PlacedSchema> {
    if (typeof schema !== 'object' || schema === null || seen.has(pointer)) return;
    if (schema.$ref) {
      const name = schema.$ref.split('/').pop() as string;
      return yield* walk(contract.components.schemas[name], `#/components/schemas/${name}`);
    }
    seen.add(pointer);
    yield { schema, pointer };
    for (const key of ONE) yield* walk(schema[key], `${pointer}/${key}`);
    for (const key of [...BY_NAME, ...LIST]) {
      for (const [name, one] of Object.entries(schema[key] ?? {})) {
        yield* walk(one, `${pointer}/${key}/${escapeToken(name)}`);
      }
    }
  }

  for (const { schema, pointer } of roots) yield* walk(schema, pointer);
}

/** Every schema that is reachable from a request's body or parameters. */
export function requestSchemas(contract: Json): Generator<PlacedSchema> {
  return reachableSchemas(contract, requestRoots(contract));
}

function* requestRoots(contract: Json): Generator<PlacedSchema> {
  for (const { pointer, requestBody, parameters } of operationObjects(contract)) {
    yield* contentRoots(requestBody?.content, `${pointer}/requestBody`);
    for (const parameter of parameters)
      yield { schema: parameter.schema, pointer: `${parameter.pointer}/schema` };
  }
}

/** Every schema of the contract, used or not. */
export function allSchemas(contract: Json): Generator<PlacedSchema> {
  return reachableSchemas(contract, allRoots(contract));
}

function* allRoots(contract: Json): Generator<PlacedSchema> {
  for (const [name, schema] of Object.entries(contract.components?.schemas ?? {}))
    yield { schema, pointer: `#/components/schemas/${escapeToken(name)}` };
  yield* requestRoots(contract);
  for (const { pointer, responses } of operationObjects(contract)) {
    for (const [status, { content, headers }] of Object.entries(responses)) {
      yield* contentRoots(content, `${pointer}/responses/${status}`);
      for (const [name, header] of Object.entries<Json>(headers ?? {})) {
        const { schema } = resolve(contract, header);
        yield {
          schema,
          pointer: `${header.$ref ?? `${pointer}/responses/${status}/headers/${name}`}/schema`,
        };
      }
    }
  }
}

function* contentRoots(content: Json, pointer: string): Generator<PlacedSchema> {
  for (const [mediaType, { schema }] of Object.entries<Json>(content ?? {}))
    yield { schema, pointer: `${pointer}/content/${escapeToken(mediaType)}/schema` };
}

/** Whether a schema allows values of this type. */
export function isOf(schema: Json, type: string): boolean {
  return [schema.type].flat().includes(type);
}

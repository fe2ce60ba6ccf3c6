import { escapeToken, type Json } from '../json-pointer.ts';
import { operationObjects } from '../operation-objects.ts';

/** Keywords whose value is a schema, or members or a list of schemas: https://json-schema.org/draft/2020-12/json-schema-core#section-10 */
const ONE = ['items', 'additionalProperties', 'propertyNames', 'not', 'contains', 'if', 'then', 'else'];
const BY_NAME = ['properties', 'patternProperties', '$defs'];
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/**
 * Every schema that a request's body or parameters can reach, with its pointer, each once.
 *
 * References are followed to where the schema is written, so that a fault points at the line to change.
 */
export function* requestSchemas(
  contract: Json,
): Generator<{ schema: Json; pointer: string; bodies: boolean }> {
  const seen = new Set<string>();

  function* walk(
    schema: Json,
    pointer: string,
    bodies: boolean,
  ): Generator<{ schema: Json; pointer: string; bodies: boolean }> {
    if (typeof schema !== 'object' || schema === null || seen.has(pointer)) return;
    if (schema.$ref) {
      const name = schema.$ref.split('/').pop() as string;
      return yield* walk(contract.components.schemas[name], `#/components/schemas/${name}`, bodies);
    }
    seen.add(pointer);
    yield { schema, pointer, bodies };
    for (const key of ONE) yield* walk(schema[key], `${pointer}/${key}`, bodies);
    for (const key of [...BY_NAME, ...LIST]) {
      for (const [name, one] of Object.entries(schema[key] ?? {})) {
        yield* walk(one, `${pointer}/${key}/${escapeToken(name)}`, bodies);
      }
    }
  }

  for (const { pointer, requestBody, parameters } of operationObjects(contract)) {
    for (const [mediaType, { schema }] of Object.entries<Json>(requestBody?.content ?? {})) {
      yield* walk(schema, `${pointer}/requestBody/content/${escapeToken(mediaType)}/schema`, true);
    }
    for (const { name, schema } of parameters)
      yield* walk(schema, `${pointer}/parameters/${name}/schema`, false);
  }
}

/** Whether a schema allows values of this type. */
export function isOf(schema: Json, type: string): boolean {
  return [schema.type].flat().includes(type);
}

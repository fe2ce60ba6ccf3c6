import { FORMATS } from '../formats.ts';
import type { Json } from '../json-pointer.ts';
import { allSchemas, reachableSchemas } from './request-schemas.ts';
import type { Rule } from './rule.ts';

/** What validators, types and mocks are made from: https://json-schema.org/draft/2020-12/json-schema-validation */
const KEYWORDS = new Set([
  ...['$ref', '$comment', 'title', 'description', 'deprecated', 'default', 'example', 'examples'],
  ...['type', 'enum', 'const', 'format'],
  ...['minLength', 'maxLength', 'pattern'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems', 'contains'],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'propertyNames'],
  ...['minProperties', 'maxProperties'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
]);

/** A schema says only what is made into code; a keyword or format that would be ignored is refused. */
export const schemas: Rule = function* schemas(contract) {
  for (const { schema, pointer } of allSchemas(contract)) {
    for (const keyword of Object.keys(schema)) {
      if (!KEYWORDS.has(keyword) && !keyword.startsWith('x-'))
        yield { pointer: `${pointer}/${keyword}`, sentence: `The keyword ${keyword} is not served.` };
    }
    if (schema.format !== undefined && !FORMATS.includes(schema.format))
      yield {
        pointer: `${pointer}/format`,
        sentence: `The format ${schema.format} is none of ${FORMATS.join(', ')}.`,
      };
    // Its values could nest without end, and no list of its members would be complete.
    if (containsItself(contract, schema, pointer))
      yield { pointer, sentence: 'A schema does not contain itself.' };
  }
};

function containsItself(contract: Json, schema: Json, pointer: string): boolean {
  if (!pointer.startsWith('#/components/schemas/') || pointer.split('/').length > 4) return false;
  // The walk sees each pointer once, so what leads back here shows up under a root of another name.
  const inner = reachableSchemas(contract, [{ schema: { ...schema, $ref: undefined }, pointer: '#/root' }]);
  return [...inner].some((one) => one.pointer === pointer);
}

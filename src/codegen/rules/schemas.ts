import { FORMATS } from '../formats.ts';
import type { Json } from '../json-pointer.ts';
import { allSchemas, reachableSchemas } from './request-schemas.ts';
import type { Rule } from './rule.ts';

/** The keywords that code generation supports: https://json-schema.org/draft/2020-12/json-schema-validation */
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

/** A schema uses supported keywords and formats only; others would have no effect. */
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
    // Values of a recursive schema can nest without limit. The tables of each schema's members, which code generation
    // writes, are finite.
    if (containsItself(contract, schema, pointer))
      yield { pointer, sentence: 'A schema does not contain itself.' };
  }
};

function containsItself(contract: Json, schema: Json, pointer: string): boolean {
  if (!pointer.startsWith('#/components/schemas/') || pointer.split('/').length > 4) return false;
  // The walk yields each pointer once; it starts under another pointer, so that a cycle yields the schema's own.
  const inner = reachableSchemas(contract, [{ schema: { ...schema, $ref: undefined }, pointer: '#/root' }]);
  return [...inner].some((one) => one.pointer === pointer);
}

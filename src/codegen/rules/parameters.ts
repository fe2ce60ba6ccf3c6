import type { Json } from '../json-pointer.ts';
import { operationObjects, resolve } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

/** The supported style per place: https://spec.openapis.org/oas/v3.1.1#style-values */
const STYLES: Readonly<Record<string, string>> = { path: 'simple', query: 'form', header: 'simple' };
const SCALARS: readonly unknown[] = ['string', 'integer', 'number', 'boolean'];
/** OpenAPI ignores parameters with these names: https://spec.openapis.org/oas/v3.1.1#fixed-fields-for-use-with-schema */
const IGNORED_HEADERS = ['accept', 'content-type', 'authorization'];

/** A parameter has a form that the function can parse. */
export const parameters: Rule = function* parameters(contract) {
  for (const operation of operationObjects(contract)) {
    for (const parameter of operation.parameters) {
      const { pointer } = parameter;
      for (const sentence of faultsOf(contract, parameter)) yield { pointer, sentence };
    }
  }
};

function* faultsOf(contract: Json, parameter: Json): Generator<string> {
  const { in: place, name, schema, style, allowReserved, allowEmptyValue } = parameter;
  if (!STYLES[place])
    return yield 'A parameter is in the path, in the query or a header: cookies are not read.';
  if (!schema) return yield 'A parameter has a schema: `content` is not read.';
  if (style !== undefined && style !== STYLES[place])
    yield `A parameter of the ${place} has the style ${STYLES[place]}, which is the default: ${style} is not read.`;
  if (allowReserved || allowEmptyValue) yield 'allowReserved and allowEmptyValue are not read.';
  if (place === 'header' && IGNORED_HEADERS.includes(name.toLowerCase()))
    yield `OpenAPI ignores a parameter for the header ${name}.`;

  const { type, items } = resolve(contract, schema);
  if (place === 'query' && type === 'array') {
    if (!SCALARS.includes(resolve(contract, items)?.type))
      yield 'The items of an array parameter have one type: string, integer, number or boolean.';
  } else if (!SCALARS.includes(type)) {
    yield 'A parameter has one type: string, integer, number, boolean or, in the query, array.';
  }
}

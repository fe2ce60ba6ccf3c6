import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../json-pointer.ts';
import { operationObjects, resolve } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

const SENTENCE =
  'A query parameter of a list has x-filter: {member, is} with a member of the elements and is: equal, oneOf, after or before; subject where it names whose they are; none where it is no filter.';
const COMPARISONS = ['equal', 'oneOf', 'after', 'before'];

/**
 * Each query parameter of an operation that returns a list (`data`) declares its condition on the elements. Tests are
 * made from it, so that a filter which is validated but not applied fails a test.
 *
 * `equal`: the member has the value; `oneOf`: one of the values; `after`, `before`: a later or earlier one, exclusive.
 */
export const filters: Rule = function* filters(contract) {
  for (const { parameters, responses } of operationObjects(contract)) {
    const elements = elementsOf(contract, responses['200']);
    if (!elements) continue;
    for (const parameter of parameters.filter((one) => one.in === 'query')) {
      const filter = parameter['x-filter'];
      if (filter === 'none' || filter === 'subject') continue;
      const member = resolve(contract, elements.properties?.[filter?.member]);
      if (!member || !COMPARISONS.includes(filter.is))
        yield { pointer: parameter.pointer, sentence: SENTENCE };
      else if (!comparable(contract, parameter.schema, filter.is, member))
        yield {
          pointer: `${parameter.pointer}/x-filter`,
          sentence: `The values of this parameter and of ${filter.member} cannot be compared by ${filter.is}.`,
        };
    }
  }
};

/** The schema of a list's elements; undefined when the answer is not a list. */
export function elementsOf(contract: Json, response: Json): Json | undefined {
  const [media] = Object.values<Json>(response?.content ?? {});
  const body = resolve(contract, media?.schema);
  const list = resolve(contract, body?.properties?.data);
  return list?.type === 'array' ? resolve(contract, list.items) : undefined;
}

function comparable(contract: Json, schema: Json, is: string, member: Json): boolean {
  const given = resolve(contract, schema);
  if (is === 'oneOf') return given.type === 'array' && sameType(resolve(contract, given.items), member);
  const ordered = member.type === 'integer' || member.type === 'number' || /^date/.test(member.format ?? '');
  return sameType(given, member) && (is === 'equal' || ordered);
}

function sameType(one: Json, other: Json): boolean {
  return isDeepStrictEqual(one.type, other.type) && one.format === other.format;
}

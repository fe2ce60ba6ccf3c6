import { isOf, requestSchemas } from './request-schemas.ts';
import type { Rule } from './rule.ts';

/** Objects of a request are closed or bounded maps, so that a caller's misspelt member is reported. */
export const closedRequests: Rule = function* closedRequests(contract) {
  for (const { schema, pointer } of requestSchemas(contract)) {
    if (!isOf(schema, 'object') || schema.additionalProperties === false) continue;
    const map =
      typeof schema.additionalProperties === 'object' && schema.maxProperties && schema.propertyNames;
    if (!map) {
      yield {
        pointer,
        sentence:
          'A request object is closed (additionalProperties: false), or a map with maxProperties and propertyNames.',
      };
    }
  }
};

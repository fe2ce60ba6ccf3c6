import { isOf, requestSchemas } from './request-schemas.ts';
import type { Rule } from './rule.ts';

/** An unknown member of a request is a mistake that the caller wants to hear of: objects are closed, or bounded maps. */
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

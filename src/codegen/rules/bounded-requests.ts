import { isOf, requestSchemas } from './request-schemas.ts';
import type { Rule } from './rule.ts';

/** Every string, array and number of a request is bounded, so that the cost of a request is bounded. */
export const boundedRequests: Rule = function* boundedRequests(contract) {
  for (const { schema, pointer } of requestSchemas(contract)) {
    const named = schema.enum !== undefined || schema.const !== undefined;
    if (isOf(schema, 'string') && !named && schema.maxLength === undefined) {
      yield { pointer, sentence: 'A string of a request has a maxLength.' };
    }
    if (isOf(schema, 'array') && schema.maxItems === undefined) {
      yield { pointer, sentence: 'An array of a request has maxItems.' };
    }
    const number = isOf(schema, 'integer') || isOf(schema, 'number');
    if (number && !named && (schema.minimum === undefined || schema.maximum === undefined)) {
      yield { pointer, sentence: 'A number of a request has a minimum and a maximum.' };
    }
  }
};

import { operationObjects } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

/** What code generation and the gateway take for granted of an operation. */
export const operations: Rule = function* operations(contract) {
  const schemes = Object.keys(contract.components?.securitySchemes ?? {});
  const seen = new Set<string>();
  for (const { operationId, pointer, security, responses, requestBody } of operationObjects(contract)) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(operationId ?? '')) {
      yield {
        pointer,
        sentence: 'An operation has an operationId in camelCase: it becomes the name of a function.',
      };
    }
    if (seen.has(operationId)) yield { pointer, sentence: `The operationId ${operationId} is taken.` };
    seen.add(operationId);
    if (security === undefined) {
      yield { pointer, sentence: 'An operation says by `security` who may call it; `[]` is everybody.' };
    }
    for (const [index, alternative] of (security ?? []).entries()) {
      const entries = Object.entries(alternative);
      const [scheme, scopes] = entries[0] ?? [];
      if (entries.length !== 1 || !schemes.includes(scheme ?? '') || (scopes as unknown[]).length !== 1) {
        yield {
          pointer: `${pointer}/security/${index}`,
          sentence:
            'A security requirement names one scheme and one scope; any-of is written as alternatives.',
        };
      }
    }
    for (const status of Object.keys(responses)) {
      if (!/^[1-5]\d\d$/.test(status)) {
        yield { pointer: `${pointer}/responses/${status}`, sentence: 'A response has an explicit status.' };
      }
    }
    if (requestBody && Object.keys(requestBody.content ?? {}).length !== 1) {
      yield { pointer: `${pointer}/requestBody`, sentence: 'A request body has exactly one media type.' };
    }
  }
};

import { operationObjects } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

/** The name of the one supported security scheme, a bearer token. */
export const SCHEME = 'jwt';

/** What code generation and the gateway require of an operation. */
export const operations: Rule = function* operations(contract) {
  const seen = new Set<string>();
  for (const { operationId, pointer, security } of operationObjects(contract)) {
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
      if (entries.length !== 1 || scheme !== SCHEME || (scopes as unknown[]).length !== 1) {
        yield {
          pointer: `${pointer}/security/${index}`,
          sentence: `A security requirement names ${SCHEME} and one scope; any-of is written as alternatives.`,
        };
      }
    }
  }
};

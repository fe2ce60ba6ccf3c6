import { type ContractFault, escapeToken, type Json } from '../json-pointer.ts';
import { operationObjects } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

/** Every body has an example, because documentation, mocks and tests are made from examples. */
export const examples: Rule = function* examples(contract) {
  for (const { pointer, requestBody, responses } of operationObjects(contract)) {
    yield* missing(requestBody?.content, `${pointer}/requestBody`);
    for (const [status, { content }] of Object.entries(responses)) {
      yield* missing(content, `${pointer}/responses/${status}`);
    }
  }
};

function* missing(content: Json, pointer: string): Generator<ContractFault> {
  for (const [mediaType, { example, examples }] of Object.entries<Json>(content ?? {})) {
    if (example !== undefined || Object.keys(examples ?? {}).length > 0) continue;
    yield { pointer: `${pointer}/content/${escapeToken(mediaType)}`, sentence: 'A body has an example.' };
  }
}

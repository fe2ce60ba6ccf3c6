import { isDeepStrictEqual } from 'node:util';
import { type ContractFault, escapeToken, type Json } from '../json-pointer.ts';
import { operationObjects, resolve } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

/** https://www.rfc-editor.org/rfc/rfc6839#section-3.1 */
const JSON_TYPE = /^application\/(?:[\w.!#$&^-]+\+)?json$/;
const COMBINING = ['oneOf', 'anyOf', 'allOf', 'not', 'if'];
/** https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5 */
const WITHOUT_CONTENT = ['204', '304'];

/** A body is JSON and described by one schema. The service supports nothing else of OpenAPI for bodies. */
export const bodies: Rule = function* bodies(contract) {
  for (const { method, pointer, requestBody, responses } of operationObjects(contract)) {
    if (requestBody) yield* requestFaults(contract, method, requestBody, `${pointer}/requestBody`);
    for (const [status, { content = {} }] of Object.entries(responses)) {
      const at = `${pointer}/responses/${status}`;
      if (Number(status) < 400) yield* answerFaults(contract, status, content, at);
      else yield* schemaFaults('an error', content, at);
    }
  }
};

function* requestFaults(
  contract: Json,
  method: string,
  body: Json,
  pointer: string,
): Generator<ContractFault> {
  const content = Object.entries<Json>(body.content ?? {});
  if (method === 'GET') yield { pointer, sentence: 'A GET has no body: browsers do not send one.' };
  if (content.length === 0) yield { pointer, sentence: 'A request body has a media type.' };
  for (const [mediaType, { schema }] of content) {
    const at = `${pointer}/content/${escapeToken(mediaType)}`;
    yield* mediaFaults(contract, mediaType, schema, at);
  }
  yield* schemaFaults('a request body', body.content ?? {}, pointer);
}

/** All media types of a body have the same schema, because client generators give a body one type. */
function* schemaFaults(what: string, content: Json, pointer: string): Generator<ContractFault> {
  const [first, ...others] = Object.entries<Json>(content);
  for (const [mediaType, { schema }] of others) {
    if (isDeepStrictEqual(schema, first?.[1].schema)) continue;
    yield {
      pointer: `${pointer}/content/${escapeToken(mediaType)}`,
      sentence: `All media types of ${what} have the same schema.`,
    };
  }
}

function* answerFaults(
  contract: Json,
  status: string,
  content: Json,
  pointer: string,
): Generator<ContractFault> {
  const media = Object.entries<Json>(content);
  if (WITHOUT_CONTENT.includes(status) && media.length > 0)
    yield { pointer, sentence: `A ${status} has no content.` };
  if (media.length > 1) yield { pointer, sentence: 'The body of a success has one media type.' };
  for (const [mediaType, { schema }] of media)
    yield* mediaFaults(contract, mediaType, schema, `${pointer}/content/${escapeToken(mediaType)}`);
}

function* mediaFaults(
  contract: Json,
  mediaType: string,
  schema: Json,
  pointer: string,
): Generator<ContractFault> {
  if (!JSON_TYPE.test(mediaType))
    yield { pointer, sentence: 'A body is JSON: application/json, or application/… with the suffix +json.' };
  const combining = COMBINING.find((keyword) => keyword in (resolve(contract, schema) ?? {}));
  if (combining)
    yield {
      pointer: `${pointer}/schema`,
      sentence: `A body is described by one schema: ${combining} at its top is not served.`,
    };
}

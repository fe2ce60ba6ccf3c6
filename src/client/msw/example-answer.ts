import openapi from '../../../generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../../../generated/operations.ts';

// biome-ignore lint/suspicious/noExplicitAny: the contract as JSON; its exact type would be the whole document.
type Json = any;

export interface ExampleAnswer {
  status: number;
  headers: Record<string, string>;
  /** Undefined when the contract documents no body. */
  body: Json;
}

/**
 * Makes an answer from the contract's examples: the body, and every required header.
 *
 * @param status the operation's success by default
 * @param name the example's name; the first example by default
 * @throws TypeError when the contract has no such answer or example
 */
export function answerOf(operationId: OperationId, status?: number, name?: string): ExampleAnswer {
  const { method, path, statuses } = operations[operationId];
  const responses = (openapi as Json).paths[path][method.toLowerCase()].responses;
  const chosen = status ?? statuses[0];
  const response = dereference(responses[chosen]);
  if (!response) throw new TypeError(`${operationId} documents no status ${chosen}`);

  const headers: Record<string, string> = {};
  for (const [header, reference] of Object.entries<Json>(response.headers ?? {})) {
    const { required, example } = dereference(reference);
    if (required) headers[header] = String(example);
  }
  const [[mediaType, media] = []] = Object.entries<Json>(response.content ?? {});
  if (!media) return { status: chosen, headers, body: undefined };

  const examples = Object.entries<Json>(media.examples ?? {});
  const [, example] = (name === undefined ? examples[0] : examples.find(([key]) => key === name)) ?? [];
  if (!example) throw new TypeError(`${operationId} ${chosen} has no example ${name ?? 'at all'}`);
  const body = structuredClone(dereference(example).value);
  return { status: chosen, headers: { 'Content-Type': String(mediaType), ...headers }, body };
}

/** Resolves a reference within the contract; any other value is returned unchanged. */
function dereference(node: Json): Json {
  if (typeof node?.$ref !== 'string') return node;
  const tokens: string[] = node.$ref.split('/').slice(1);
  return dereference(tokens.reduce((at: Json, token) => at?.[token], openapi as Json));
}

import { randomUUID } from 'node:crypto';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Json } from '../../src/codegen/json-pointer.ts';
import { type OperationObject, operationObjects, resolve } from '../../src/codegen/operation-objects.ts';
import type { Answer, Caller } from '../harness/service.ts';
import { contract } from './boundaries.ts';
import { personaFor, tokenVariable } from './personas.ts';
import type { Target } from './target.ts';

export const operationIds = Object.keys(operations) as OperationId[];

const objects = new Map(
  [...operationObjects(contract)].map((operation) => [operation.operationId as OperationId, operation]),
);

export function operationObject(operationId: OperationId): OperationObject {
  return objects.get(operationId) as OperationObject;
}

export function successesOf(operationId: OperationId): number[] {
  return operations[operationId].statuses.filter((status) => status < 400);
}

/** The caller that may call an operation; undefined when the target has none. */
export function callerFor(target: Target, operationId: OperationId): Caller | undefined {
  const persona = personaFor(operationId);
  return persona ? target.personas[persona] : target.nobody;
}

/** The suffix of a test's name when the target has no caller for its operation. */
export function needsOf(target: Target, operationId: OperationId): string {
  const persona = personaFor(operationId);
  return persona && !target.personas[persona] ? ` (needs ${tokenVariable(persona)})` : '';
}

/** The examples of an operation's body by name; empty without a body. */
export function exampleBodies(operationId: OperationId): Record<string, Json> {
  const [media] = Object.values<Json>(operationObject(operationId).requestBody?.content ?? {});
  const examples: Record<string, Json> =
    media?.examples ?? (media?.example && { example: { value: media.example } });
  return Object.fromEntries(
    Object.entries(examples ?? {}).map(([name, example]) => [name, resolve(contract, example).value]),
  );
}

/** The required headers of an operation with their examples; the idempotency key is new each time. */
export function requiredHeaders(operationId: OperationId): Record<string, string> {
  const required = operationObject(operationId).parameters.filter(
    (parameter) => parameter.required && parameter.in === 'header',
  );
  const values: Record<string, string> = { 'Idempotency-Key': randomUUID(), 'If-Match': '*' };
  return Object.fromEntries(required.map(({ name, example }) => [name, values[name] ?? String(example)]));
}

/**
 * The operation that creates the resource of another operation's path: its 201 has the path's parameters as members.
 */
export function makerFor(operationId: OperationId): OperationId | undefined {
  const names = pathNamesOf(operationId);
  return operationIds.find((id) => {
    const [media] = Object.values<Json>(operationObject(id).responses['201']?.content ?? {});
    const members = resolve(contract, media?.schema)?.properties ?? {};
    return pathNamesOf(id).length === 0 && names.length > 0 && names.every((name) => name in members);
  });
}

export function pathNamesOf(operationId: OperationId): string[] {
  return [...operations[operationId].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
}

/** Creates a resource with all members of the examples of the operation's body. */
export async function createResource(
  target: Target,
  maker: OperationId,
  body = fullBody(maker),
): Promise<Answer> {
  const { method, path } = operations[maker];
  const caller = callerFor(target, maker);
  if (!caller) throw new TypeError(`No persona may call ${maker}`);
  const answer = await caller.request(method, path, { headers: requiredHeaders(maker), body });
  if (answer.status !== 201)
    throw new Error(`${maker}: 201 expected, got ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

/** A body with all members of all examples, so that an example of a partial change applies to it. */
function fullBody(operationId: OperationId): Json {
  return Object.assign({}, ...Object.values(exampleBodies(operationId)));
}

/** Path values of a resource that was created for this call. */
export async function createPathValues(
  target: Target,
  operationId: OperationId,
): Promise<Record<string, string>> {
  const names = pathNamesOf(operationId);
  if (names.length === 0) return {};
  const maker = makerFor(operationId);
  if (!maker) throw new TypeError(`No operation creates the resource of ${operations[operationId].path}`);
  const { body } = await createResource(target, maker);
  return Object.fromEntries(names.map((name) => [name, body[name]]));
}

/** An operation's path with its parameters filled in. */
export function filledPath(operationId: OperationId, values: Readonly<Record<string, string>>): string {
  return operations[operationId].path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(values[name] ?? randomUUID()),
  );
}

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

/** Who may call an operation; undefined when the target has none of them. */
export function callerFor(target: Target, operationId: OperationId): Caller | undefined {
  const persona = personaFor(operationId);
  return persona ? target.personas[persona] : target.nobody;
}

/** What a test's name says where nobody may call its operation. */
export function needsOf(target: Target, operationId: OperationId): string {
  const persona = personaFor(operationId);
  return persona && !target.personas[persona] ? ` (needs ${tokenVariable(persona)})` : '';
}

/** The examples of an operation's body by name; none where it has no body. */
export function exampleBodies(operationId: OperationId): Record<string, Json> {
  const [media] = Object.values<Json>(operationObject(operationId).requestBody?.content ?? {});
  const examples: Record<string, Json> =
    media?.examples ?? (media?.example && { example: { value: media.example } });
  return Object.fromEntries(
    Object.entries(examples ?? {}).map(([name, example]) => [name, resolve(contract, example).value]),
  );
}

/** The headers that an operation requires, each as its example; one that makes a request unique is new each time. */
export function requiredHeaders(operationId: OperationId): Record<string, string> {
  const required = operationObject(operationId).parameters.filter(
    (parameter) => parameter.required && parameter.in === 'header',
  );
  const values: Record<string, string> = { 'Idempotency-Key': randomUUID(), 'If-Match': '*' };
  return Object.fromEntries(required.map(({ name, example }) => [name, values[name] ?? String(example)]));
}

/** The operation that makes what another one's path names: it answers a 201 that has the path's parameters as members. */
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

/** Makes something new by the operation that makes such, with all that the examples of its body have. */
export async function made(target: Target, maker: OperationId, body = fullBody(maker)): Promise<Answer> {
  const { method, path } = operations[maker];
  const caller = callerFor(target, maker);
  if (!caller) throw new TypeError(`Nobody may call ${maker}`);
  const answer = await caller.request(method, path, { headers: requiredHeaders(maker), body });
  if (answer.status !== 201)
    throw new Error(`${maker}: 201 expected, got ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

/** Every member that an example of the body has, so that an example that changes a part finds that part. */
function fullBody(operationId: OperationId): Json {
  return Object.assign({}, ...Object.values(exampleBodies(operationId)));
}

/** Values for an operation's path: of something that exists, made for this call. */
export async function existing(target: Target, operationId: OperationId): Promise<Record<string, string>> {
  const names = pathNamesOf(operationId);
  if (names.length === 0) return {};
  const maker = makerFor(operationId);
  if (!maker) throw new TypeError(`No operation makes what ${operations[operationId].path} names`);
  const { body } = await made(target, maker);
  return Object.fromEntries(names.map((name) => [name, body[name]]));
}

/** The path of an operation with its parameters filled in. */
export function filledPath(operationId: OperationId, values: Readonly<Record<string, string>>): string {
  return operations[operationId].path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(values[name] ?? randomUUID()),
  );
}

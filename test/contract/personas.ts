import { type OperationId, operations } from '../../generated/operations.ts';
import type { Persona } from '../../src/contract/development.ts';
import { development } from '../../src/service.ts';

/** The roles of callers that the service defines for development. */
export type PersonaName = keyof typeof development.personas;

export const personaNames = Object.keys(development.personas) as [PersonaName, ...PersonaName[]];

/** Calls a function for each persona; returns the results by the personas' names. */
export async function everyPersona<Value>(
  made: (name: PersonaName) => Value | Promise<Value>,
): Promise<Record<PersonaName, Value>> {
  const values = await Promise.all(personaNames.map(async (name) => [name, await made(name)]));
  return Object.fromEntries(values) as Record<PersonaName, Value>;
}

/** The variable of `make contract` with a persona's token: TOKEN for the first, the persona's name for the others. */
export function tokenVariable(name: PersonaName): string {
  return name === personaNames[0] ? 'TOKEN' : `${String(name).toUpperCase()}_TOKEN`;
}

/** Whether a persona has one of the operation's scopes. */
function mayCall(name: PersonaName, operationId: OperationId): boolean {
  const personas: Record<string, Persona> = development.personas;
  const scopes: readonly string[] = operations[operationId].scopes ?? [];
  return personas[name]?.scope.split(' ').some((scope) => scopes.includes(scope)) ?? false;
}

/** The first of some personas without a scope of the operation, so that it gets 403. */
export function outsiderFor(
  operationId: OperationId,
  personas: readonly PersonaName[],
): PersonaName | undefined {
  return operations[operationId].scopes === null
    ? undefined
    : personas.find((name) => !mayCall(name, operationId));
}

/** The first persona that may call an operation; undefined for an operation without scopes. */
export function personaFor(operationId: OperationId): PersonaName | undefined {
  if (operations[operationId].scopes === null) return undefined;
  const allowed = personaNames.find((name) => mayCall(name, operationId));
  if (!allowed) throw new TypeError(`No persona of the service may call ${operationId}`);
  return allowed;
}

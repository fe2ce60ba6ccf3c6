import { type OperationId, operations, successes } from '../../../generated/operations.ts';
import { pathInput } from '../request.ts';
import type { QueryCache } from './query-types.ts';

interface Success {
  schema: string;
  lists?: string;
}

const ids = Object.keys(operations) as OperationId[];
/** The operations that read. */
export const queryIds = ids.filter((id) => operations[id].method === 'GET');
/** The operations that write. */
export const mutationIds = ids.filter((id) => operations[id].method !== 'GET');

/** The schemas that an operation answers, and those of the elements it lists. */
function schemasOf(operationId: OperationId): string[] {
  const bodies = Object.values<Success | null>(successes[operationId]);
  return bodies.flatMap((body) => (body ? [body.schema, ...(body.lists ? [body.lists] : [])] : []));
}

/**
 * Brings the cache up to date with a write that succeeded. What was answered becomes the data of the query that answers
 * the same schema and is named by its members; every other query of what was written is stale: those that answer or
 * list the same schema, and those whose path leads to the path of the write.
 */
export function settle(
  cache: QueryCache,
  root: readonly unknown[],
  mutationId: OperationId,
  variables: Readonly<Record<string, unknown>>,
  data: unknown,
): void {
  const { path } = operations[mutationId];
  const leadsHere = (id: OperationId) => `${path}/`.startsWith(`${operations[id].path}/`);
  const touched = new Set([mutationId, ...queryIds.filter(leadsHere)].flatMap(schemasOf));

  for (const id of queryIds) {
    if (!schemasOf(id).some((schema) => touched.has(schema))) continue;
    const answered = schemasOf(mutationId).some((schema) => schemasOf(id)[0] === schema);
    const named = namedBy(id, answered ? data : pathInput(mutationId, variables));
    const queryKey = named ? [...root, id, named] : [...root, id];
    if (answered && named) cache.setQueryData(queryKey, (held) => newer(held, data));
    else void cache.invalidateQueries({ queryKey });
  }
}

/** The path parameters of a query, where a value has them all and the query has any. */
function namedBy(queryId: OperationId, value: unknown): Record<string, unknown> | undefined {
  const parameters = operations[queryId].parameters as readonly { name: string; in: string }[];
  const names = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const members = Object(value) as Record<string, unknown>;
  if (names.length === 0 || names.some((name) => members[name] === undefined)) return undefined;
  return Object.fromEntries(names.map((name) => [name, members[name]]));
}

/** Of two states of one resource the later, for answers may overtake each other. */
export function newer(held: unknown, answered: unknown): unknown {
  const [before = 0, after = 0] = [versionOf(held), versionOf(answered)];
  return before > after ? held : answered;
}

/** The version of a resource, which its entity tag is. */
export function versionOf(resource: unknown): number | undefined {
  const { version } = Object(resource) as { version?: unknown };
  return typeof version === 'number' ? version : undefined;
}

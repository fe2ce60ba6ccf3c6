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

/** The names of the schemas that an operation returns, and of its list's elements. */
function schemasOf(operationId: OperationId): string[] {
  const bodies = Object.values<Success | null>(successes[operationId]);
  return bodies.flatMap((body) => (body ? [body.schema, ...(body.lists ? [body.lists] : [])] : []));
}

/**
 * Updates the cache after a successful write. The returned resource becomes the data of its own query: the one with the
 * same schema whose path parameters are members of the resource. Other queries that return or list the same schema, or
 * whose path is a prefix of the write's path, are invalidated.
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

/** A query's path parameters taken from a value; undefined if the query has none, or the value lacks one. */
function namedBy(queryId: OperationId, value: unknown): Record<string, unknown> | undefined {
  const parameters = operations[queryId].parameters as readonly { name: string; in: string }[];
  const names = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const members = Object(value) as Record<string, unknown>;
  if (names.length === 0 || names.some((name) => members[name] === undefined)) return undefined;
  return Object.fromEntries(names.map((name) => [name, members[name]]));
}

/** The later of two versions of a resource, because answers may arrive out of order. */
export function newer(held: unknown, answered: unknown): unknown {
  const [before = 0, after = 0] = [versionOf(held), versionOf(answered)];
  return before > after ? held : answered;
}

/** The version of a resource, from which its entity tag is made. */
export function versionOf(resource: unknown): number | undefined {
  const { version } = Object(resource) as { version?: unknown };
  return typeof version === 'number' ? version : undefined;
}

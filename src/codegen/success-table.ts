import type { Json } from './json-pointer.ts';
import { operationObjects, resolve } from './operation-objects.ts';

/**
 * Generates the table of successes for clients: the statuses, media types and members' JSON types of each operation. A
 * client recognises answers of the contract by it, without a validator.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#responses-object
 */
export function successTable(contract: Json): string {
  const successes: Record<string, Json> = {};
  const shapes: Record<string, Json> = {};
  for (const { operationId, responses } of operationObjects(contract)) {
    const succeeding = Object.entries(responses).filter(([status]) => Number(status) < 400);
    successes[operationId] = Object.fromEntries(
      succeeding.map(([status, { content }]) => {
        const [[mediaType, media] = []] = Object.entries<Json>(content ?? {});
        if (mediaType === undefined) return [status, null];
        const schema = nameOf(media.schema) ?? `${operationId}${status}`;
        shapes[schema] = shapeOf(contract, media.schema);
        const lists = elementsOf(contract, media.schema);
        return [status, { mediaType, schema, ...(lists && { lists }) }];
      }),
    );
  }
  return `/**
 * What each operation answers when it succeeds, by status; null has no body. \`lists\` names the schema of the elements
 * where the body is a list.
 */
export const successes = ${JSON.stringify(successes, null, 2)} as const;

/**
 * The JSON types of the body of each success and of its members: "" is any type, a trailing "?" marks an optional
 * member.
 */
export const shapes = ${JSON.stringify(shapes, null, 2)} as const;
`;
}

function shapeOf(contract: Json, schema: Json): Json {
  const { type, properties = {}, required = [] } = resolve(contract, schema);
  const members = Object.entries<Json>(properties).map(([name, member]) => {
    const types = typesOf(resolve(contract, member));
    return [name, required.includes(name) ? types : `${types}?`];
  });
  return { type: typesOf({ type }), members: Object.fromEntries(members) };
}

function typesOf(schema: Json): string {
  return [schema?.type ?? ''].flat().join('|');
}

/** The name of the schema of a list's elements: the body is an array, or a page with the array `data`. */
function elementsOf(contract: Json, schema: Json): string | undefined {
  const { items, properties = {} } = resolve(contract, schema);
  if (items) return nameOf(items);
  // `data` holds a page's elements only if there is a cursor; a resource may have an array of that name, too.
  return properties.nextCursor && nameOf(resolve(contract, properties.data)?.items);
}

function nameOf(schema: Json): string | undefined {
  return /^#\/components\/schemas\/(.+)$/.exec(schema?.$ref ?? '')?.[1];
}

import type { Json } from './json-pointer.ts';
import { operationObjects, resolve } from './operation-objects.ts';

/**
 * What each operation answers when it succeeds, and the outer shape of those bodies: what a client has to know to tell
 * an answer of the contract from any other, without a validator.
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

/** The JSON type of each body of a success, and of its members: "" is any type, "?" ends that of an optional one. */
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

/** The schema of the elements of a list: the body itself, or the one array that a page holds. */
function elementsOf(contract: Json, schema: Json): string | undefined {
  const { items, properties = {} } = resolve(contract, schema);
  if (items) return nameOf(items);
  // An array is the page's content only beside a cursor; a resource may have a member that is an array.
  return properties.nextCursor && nameOf(resolve(contract, properties.data)?.items);
}

function nameOf(schema: Json): string | undefined {
  return /^#\/components\/schemas\/(.+)$/.exec(schema?.$ref ?? '')?.[1];
}

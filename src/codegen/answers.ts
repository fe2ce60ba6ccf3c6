import type { Json } from './json-pointer.ts';
import { operationObjects, resolve } from './operation-objects.ts';

/**
 * Generates the table of successes: per operation and status, the media type and the documented members of the body.
 * The function renders answers by it.
 */
export function answersOf(contract: Json): string {
  const shapes = new Map<string, string>();

  /** The expression for a schema's members; 0 for a value that is rendered unchanged. */
  function shapeOf(schema: Json): string {
    if (schema.$ref) {
      const name = schema.$ref.split('/').pop() as string;
      // Referenced schemas are added first, so that each constant is declared before its use.
      if (!shapes.has(name)) shapes.set(name, shapeOf(resolve(contract, schema)));
      return shapes.get(name) === '0' ? '0' : constantOf(name);
    }
    if (schema.items) return shapeOf(schema.items);
    if (schema.additionalProperties !== false) return '0';
    const members = Object.entries<Json>(schema.properties ?? {});
    return `{ ${members.map(([name, one]) => `${JSON.stringify(name)}: ${shapeOf(one)}`).join(', ')} }`;
  }

  const entries = [...operationObjects(contract)].map(({ operationId, responses }) => {
    const successes = Object.entries(responses).flatMap(([status, { content }]) => {
      const [[mediaType, media] = []] = Object.entries<Json>(content ?? {});
      if (!media || Number(status) >= 300) return [];
      return [`${status}: { mediaType: ${JSON.stringify(mediaType)}, members: ${shapeOf(media.schema)} }`];
    });
    return `  ${operationId}: { ${successes.join(', ')} },`;
  });
  const constants = [...shapes]
    .filter(([, shape]) => shape !== '0')
    .map(([name, shape]) => `const ${constantOf(name)}: Members = ${shape};`);
  return `import type { OperationId } from './operations.ts';

/**
 * For an object, its members, each with their own; for an array, the members of its items; 0 for a value that is
 * rendered unchanged.
 */
export type Members = 0 | { readonly [name: string]: Members };

${constants.join('\n')}

/** The successes that have a body, by status. */
export const answers: {
  readonly [Id in OperationId]: { readonly [status: number]: { readonly mediaType: string; readonly members: Members } };
} = {
${entries.join('\n')}
};
`;
}

/** A constant's name. A component's name may contain dots and hyphens: https://spec.openapis.org/oas/v3.1.1#components-object */
function constantOf(name: string): string {
  return `members_${name.replaceAll(/\W/g, '_')}`;
}

import type { Json } from './json-pointer.ts';
import { operationObjects } from './operation-objects.ts';
import { nameOf } from './operation-table.ts';
import { compileValidators, type Schemas, schemaOf } from './validators.ts';

const PLACES = ['path', 'query', 'header'] as const;

/** Generates the validators of parameters, of bodies, and of the schemas marked `x-validator`. */
export async function requestValidators(contract: Json): Promise<{ code: string; declaration: string }> {
  const schemas: Schemas = {};
  const entries: string[] = [];
  for (const { operationId, parameters, requestBody } of operationObjects(contract)) {
    schemas[`${operationId}_parameters`] = parametersSchema(parameters);
    if (requestBody)
      schemas[`${operationId}_body`] = schemaOf(Object.values<Json>(requestBody.content)[0].schema);
    const body = requestBody ? `validators.${operationId}_body` : 'null';
    entries.push(`  ${operationId}: { parameters: validators.${operationId}_parameters, body: ${body} },`);
  }
  const marked = Object.keys(contract.components.schemas).filter(
    (name) => contract.components.schemas[name]['x-validator'],
  );
  for (const name of marked) schemas[`schema_${name}`] = { $ref: `contract#/$defs/${name}` };

  const entry = `import * as validators from 'validators';
export const requestValidators = {
${entries.join('\n')}
};
export const schemaValidators = {
${marked.map((name) => `  ${name}: validators.schema_${name},`).join('\n')}
};
`;
  return {
    code: await compileValidators(contract, schemas, entry),
    declaration: `import type { OperationId } from '../operations.ts';

/** An error of a validator: the members of Ajv's ErrorObject that are read. */
export interface ValidationError {
  /** JSON pointer to the invalid value. */
  instancePath: string;
  keyword: string;
  /** The details; their members depend on the keyword. */
  // biome-ignore lint/suspicious/noExplicitAny: Ajv's own type for this member.
  params: Record<string, any>;
}

/** Returns whether the data is valid; \`errors\` has the errors of the last call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** \`parameters\` takes {path, query, header}, header names in lower case, and fills in defaults. */
export declare const requestValidators: {
  readonly [Id in OperationId]: { readonly parameters: Validate; readonly body: Validate | null };
};

export declare const schemaValidators: {
${marked.map((name) => `  readonly ${name}: Validate;`).join('\n')}
};
`,
  };
}

/**
 * One schema for all parameters. Path and query allow no further members; headers do, because clients send others, too.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#parameter-object
 */
function parametersSchema(parameters: Json[]): Json {
  const places = PLACES.map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    return [
      place,
      {
        type: 'object',
        additionalProperties: place === 'header',
        required: here.filter(({ required }) => required).map(nameOf),
        properties: Object.fromEntries(here.map((one) => [nameOf(one), parameterSchema(one)])),
      },
    ];
  });
  return { type: 'object', required: [...PLACES], properties: Object.fromEntries(places) };
}

function parameterSchema({ schema }: Json): Json {
  return schemaOf(schema, { defaults: true });
}

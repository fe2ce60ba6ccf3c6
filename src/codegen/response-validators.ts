import type { Json } from './json-pointer.ts';
import { operationObjects, resolve } from './operation-objects.ts';
import { compileValidators, type Schemas, schemaOf } from './validators.ts';

/**
 * Generates the validators of every documented answer: of its headers and, by media type, of its body.
 *
 * Tests and mocks use them. The service does not, because the compiler checks its answers against the contract.
 */
export async function responseValidators(contract: Json): Promise<{ code: string; declaration: string }> {
  const schemas: Schemas = {};
  // Most answers are shared components, so each schema is compiled once only.
  const names = new Map<string, string>();
  const named = (schema: Json) => {
    const text = JSON.stringify(schema);
    const name = names.get(text) ?? `schema_${names.size}`;
    names.set(text, name);
    schemas[name] = schema;
    return `validators.${name}`;
  };

  const entries: string[] = [];
  for (const { operationId, responses } of operationObjects(contract)) {
    const statuses = Object.entries(responses).map(([status, { headers = {}, content = {} }]) => {
      const { schema, types } = headersSchema(contract, headers);
      const bodies = Object.entries<Json>(content).map(
        ([mediaType, one]) => `${JSON.stringify(mediaType)}: ${named(schemaOf(one.schema))}`,
      );
      return `    ${status}: { headers: ${named(schema)}, headerTypes: ${JSON.stringify(types)}, content: { ${bodies.join(', ')} } },`;
    });
    entries.push(`  ${operationId}: {\n${statuses.join('\n')}\n  },`);
  }
  const entry = `import * as validators from 'validators';
export const responseValidators = {
${entries.join('\n')}
};
`;
  return {
    code: await compileValidators(contract, schemas, entry),
    declaration: `import type { OperationId } from '../operations.ts';
import type { Validate } from './requests.js';

export interface ResponseValidator {
  /** Validates the documented headers, by lower-case name and converted to their \`headerTypes\`. */
  readonly headers: Validate;
  readonly headerTypes: Readonly<Record<string, string>>;
  readonly content: Readonly<Record<string, Validate>>;
}

export declare const responseValidators: {
  readonly [Id in OperationId]: Readonly<Record<number, ResponseValidator>>;
};
`,
  };
}

/** @see https://spec.openapis.org/oas/v3.1.1#header-object */
function headersSchema(contract: Json, headers: Json): { schema: Json; types: Record<string, string> } {
  const resolved = Object.entries(headers).map(
    ([name, header]) => [name.toLowerCase(), resolve(contract, header)] as const,
  );
  return {
    schema: {
      type: 'object',
      required: resolved.filter(([, { required }]) => required).map(([name]) => name),
      properties: Object.fromEntries(resolved.map(([name, { schema }]) => [name, schemaOf(schema)])),
    },
    types: Object.fromEntries(resolved.map(([name, { schema }]) => [name, resolve(contract, schema).type])),
  };
}

import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { addContractFormats, UNICODE } from './formats.ts';
import type { Json } from './json-pointer.ts';

/** The id of the schema that contains all schemas of the contract; the others refer to it. */
const CONTRACT = 'contract';
/** Annotations that validators do not need: https://spec.openapis.org/oas/v3.1.1#schema-object */
const ANNOTATIONS = new Set(['example', 'examples', 'description', 'deprecated']);

/** Schemas by the export name of their validator. */
export type Schemas = Record<string, Json>;

/**
 * Prepares a schema of the contract for Ajv: references point into the shared schema, annotations are removed, and
 * every string without a format gets the format UNICODE.
 *
 * @param defaults whether `default` is kept, so that Ajv fills it in; for parameters only, because the service needs
 *   a body as it was sent
 */
export function schemaOf(schema: Json, { defaults = false } = {}): Json {
  if (Array.isArray(schema)) return schema.map((one) => schemaOf(one, { defaults }));
  if (typeof schema !== 'object' || schema === null) return schema;
  const text = [schema.type].flat().includes('string') && !('enum' in schema || 'const' in schema);
  return Object.fromEntries(
    Object.entries<Json>(text ? { format: UNICODE, ...schema } : schema).flatMap(([key, value]) => {
      if (key === '$ref') return [['$ref', value.replace('#/components/schemas/', `${CONTRACT}#/$defs/`)]];
      if (key === 'properties' || key === 'patternProperties') {
        const members = Object.entries(value).map(([name, one]) => [name, schemaOf(one, { defaults })]);
        return [[key, Object.fromEntries(members)]];
      }
      if (ANNOTATIONS.has(key) || key.startsWith('x-') || (key === 'default' && !defaults)) return [];
      return [
        [key, key === 'const' || key === 'enum' || key === 'default' ? value : schemaOf(value, { defaults })],
      ];
    }),
  );
}

/**
 * Compiles validators to one ECMAScript module without imports, `eval` or `new Function`.
 *
 * @param schemas by export name, made by `schemaOf`
 * @param entry the module's own text; it finds the validators in `validators`
 * @see https://ajv.js.org/standalone.html
 */
export async function compileValidators(contract: Json, schemas: Schemas, entry: string): Promise<string> {
  // Ajv's class for draft 2020-12 adds code for `unevaluatedProperties` and `$dynamicRef` to every validator. The
  // default class suffices; in strict mode it refuses keywords that it does not support.
  const ajv = new Ajv({
    strict: true,
    // A nullable member has two types.
    allowUnionTypes: true,
    allErrors: true,
    useDefaults: true,
    inlineRefs: false,
    // src/contract/faults.ts makes the messages from keyword and parameters. Ajv repeats the code for an error at each
    // check; removing that would save 30 KB of bundle.js (282 KB) and 0.3 KB of the zip, but no time at a start.
    messages: false,
    code: { source: true, esm: true },
  });
  addContractFormats(ajv);
  const definitions = Object.entries(contract.components.schemas).map(([name, one]) => [name, schemaOf(one)]);
  ajv.addSchema({ $id: CONTRACT, $defs: Object.fromEntries(definitions) });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const names = Object.keys(schemas).map((name) => [name, name]);
  const code = standaloneCode.default(ajv, Object.fromEntries(names));

  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, sourcefile: 'entry.js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
    // Removes comments that name source files.
    minifyWhitespace: true,
    lineLimit: 120,
    plugins: [
      {
        name: 'standalone-validators',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^validators$/ }, () => ({ path: 'validators', namespace: 'standalone' }));
          onLoad({ filter: /.*/, namespace: 'standalone' }, () => ({
            contents: code,
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

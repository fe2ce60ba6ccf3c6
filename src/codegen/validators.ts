import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { addContractFormats, UNICODE } from './formats.ts';
import type { Json } from './json-pointer.ts';

/** The one schema that holds all of the contract's; others refer into it. */
const CONTRACT = 'contract';
/** What OpenAPI adds to a schema, and what only codegen reads: https://spec.openapis.org/oas/v3.1.1#schema-object */
const ANNOTATIONS = new Set(['example', 'examples', 'description', 'deprecated']);

/** Validators by the names they are exported under. */
export type Schemas = Record<string, Json>;

/**
 * A schema of the contract for Ajv: references into the one shared schema, annotations gone, and every text without a format
 * of its own in Unicode.
 *
 * @param defaults whether `default` stays, to be filled in while validating; for parameters only, so that a body
 *   reaches the service as it was sent
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
  // Its class for draft 2020-12 writes into every validator what `unevaluatedProperties` and `$dynamicRef` would need.
  // The contract uses no keyword that this one lacks: strict, it would refuse it.
  const ajv = new Ajv({
    strict: true,
    // A nullable member has two types on purpose.
    allowUnionTypes: true,
    allErrors: true,
    useDefaults: true,
    inlineRefs: false,
    // Sentences are made from keyword and parameters when a fault is told: src/contract/faults.ts. Ajv writes every
    // fault out in place. Rewriting its code would take 30 KB off bundle.js (282 KB) and 0.3 KB off the zip; a start
    // takes as long with it as without.
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
    // Comments in the bundle would name the files it came from.
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

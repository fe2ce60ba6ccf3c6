import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Files of astra-db-ts, in its folder dist/esm, of which the function calls nothing. */
const UNUSED = [
  'administration/(astra-admin|astra-db-admin|data-api-db-admin|db-admin|errors|events)',
  'documents/cursors/rerank-cursor',
  'documents/events',
  'documents/datatypes/(blob|date|duration|inet|object-id|time|uuid|vector)',
  'lib/api/clients/devops-api-http-client',
  'lib/api/fetch/(fetch-h2|fetch-native)',
];
const FILTER = new RegExp(
  `astra-db-ts/dist/esm/(${UNUSED.join('|')})\\.js$`.replaceAll('/', String.raw`[\\/]`),
);

/** The client's codecs only accept classes with these methods. */
const CODEC_METHODS = ['collection', 'table'].map(
  (kind) => `
  static [Symbol.for('astra-db-ts.${kind}.deserialize')]() { refuse(); }
  [Symbol.for('astra-db-ts.${kind}.serialize')]() { refuse(); }`,
);

/**
 * Leaves out the parts of astra-db-ts that the function does not use (60 KB): its classes for values that JSON does not
 * have, its administration, its other transports, its events. Every start would read and load them.
 *
 * Whatever they export becomes a class that throws when it is used, so that no value is read or written in a wrong
 * form. When a release of astra-db-ts moves one of the files, the bundle contains it again, and exceeds its budget.
 */
export const noUnusedClient: Plugin = {
  name: 'no-unused-client',
  setup({ onLoad }) {
    onLoad({ filter: FILTER }, ({ path }) => {
      const exported = readFileSync(path, 'utf8').matchAll(/^export (?:class|const|function) (\w+)/gm);
      return {
        contents: `function refuse() { throw new Error('The package is built without this part of astra-db-ts'); }
class Unavailable {
  constructor() { refuse(); }${CODEC_METHODS.join('')}
}
export { ${[...exported].map(([, name]) => `Unavailable as ${name}`).join(', ')} };`,
      };
    });
  },
};

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../src/package/bundle.ts';

/** The two handlers, as files of `cdk/astra` and of the folder that is deployed: `on-event.handler` and so on. */
export const handlers = ['on-event', 'is-complete'] as const;

/**
 * Bundles the handlers of the database's custom resource, each into one file.
 *
 * @returns the folder with both
 */
export async function bundleAstraHandlers({ out = 'dist/astra-handlers' } = {}): Promise<string> {
  mkdirSync(out, { recursive: true });
  for (const name of handlers) {
    const code = await bundle(`cdk/astra/${name}.ts`);
    writeFileSync(join(out, `${name}.js`), code);
  }
  return out;
}

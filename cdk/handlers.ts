import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle } from '../src/package/bundle.ts';

/** The deployment's own functions; each module exports `handler`. */
const sources = {
  'on-event': 'cdk/astra/on-event.ts',
  'is-complete': 'cdk/astra/is-complete.ts',
  'before-allow-traffic': 'cdk/hooks/before-allow-traffic.ts',
  'look-at-health': 'cdk/hooks/look-at-health.ts',
} as const;

export type HandlerName = keyof typeof sources;

/**
 * Bundles each module into one file.
 *
 * @returns the folder of the bundles
 */
export async function bundleHandlers({ out = 'dist/handlers' } = {}): Promise<string> {
  mkdirSync(out, { recursive: true });
  for (const source of Object.values(sources)) {
    writeFileSync(join(out, `${basename(source, '.ts')}.js`), await bundle(source));
  }
  return out;
}

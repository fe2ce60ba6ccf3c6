import { createHash } from 'node:crypto';
import { promises as files } from 'node:fs';
import { join } from 'node:path';

/** The files that are served, by name. No other file can be requested. */
export const assets = {
  'index.html': { type: 'text/html; charset=utf-8', maxAge: 0 },
  'openapi.json': { type: 'application/json', maxAge: 0 },
  'openapi-3.0.json': { type: 'application/json', maxAge: 0 },
  'initializer.js': { type: 'text/javascript; charset=utf-8', maxAge: 0 },
  'page.css': { type: 'text/css; charset=utf-8', maxAge: 0 },
  'swagger-ui.css': { type: 'text/css; charset=utf-8', maxAge: 3600 },
  'swagger-ui-bundle.js': { type: 'text/javascript; charset=utf-8', maxAge: 3600 },
  'favicon-32x32.png': { type: 'image/png', maxAge: 3600 },
} as const satisfies Record<string, { type: string; maxAge: number }>;

export type AssetName = keyof typeof assets;

/** A file in one content coding. */
export interface Representation {
  body: Buffer;
  etag: string;
  encoding?: 'br' | 'gzip';
}

/** The content codings in order of preference, with the suffix of the compressed file. */
const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/**
 * Reads each asset from the first folder that has it, and caches it.
 *
 * A compressed file beside the plain one is preferred if the client accepts its coding.
 *
 * @param roots folders; missing ones are skipped
 */
export function assetReader(roots: readonly string[]) {
  const read = new Map<AssetName, Promise<Representation[]>>();

  async function representations(name: AssetName): Promise<Representation[]> {
    for (const root of roots) {
      const plain = await readIfThere(join(root, name));
      if (!plain) continue;
      const encoded = await Promise.all(
        ENCODINGS.map(async ({ encoding, ending }) => {
          const body = await readIfThere(join(root, name + ending));
          return body && { body, etag: entityTag(body), encoding };
        }),
      );
      return [
        ...encoded.filter((representation) => representation !== undefined),
        { body: plain, etag: entityTag(plain) },
      ];
    }
    throw new Error(`${name} is in none of the folders of the documentation`);
  }

  /** @param accepted the request's Accept-Encoding */
  return async function readAsset(name: AssetName, accepted = ''): Promise<Representation> {
    const known = read.get(name) ?? representations(name);
    read.set(name, known);
    try {
      const all = await known;
      return all.find(({ encoding }) => !encoding || accepts(accepted, encoding)) as Representation;
    } catch (error) {
      // Not cached, because the failure may be temporary (such as too many open files).
      read.delete(name);
      throw error;
    }
  };
}

/** Whether Accept-Encoding names the coding, and not with q=0: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
function accepts(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((item) => {
    const [coding = '', ...parameters] = item.toLowerCase().replaceAll(/\s/g, '').split(';');
    return coding === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

export function entityTag(body: Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    // `fs.promises` is read here and not at the top, because Node loads it on first access, which would slow a cold
    // start.
    return await files.readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

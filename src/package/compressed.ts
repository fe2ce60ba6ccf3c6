import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** Beside the tools' caches; each entry is named by what decides its bytes. */
const CACHE = 'node_modules/.cache/compressed';

interface Form {
  /** The encoder's version and parameters. */
  encoder: string;
  compress: (bytes: Buffer) => Buffer;
  decompress: (bytes: Buffer) => Buffer;
}

const forms = {
  br: {
    encoder: `brotli ${process.versions['brotli']}, best`,
    compress: (bytes) =>
      brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
    decompress: (bytes) => brotliDecompressSync(bytes),
  },
  gz: {
    encoder: `zlib ${process.versions['zlib']}, 9`,
    compress: (bytes) => gzipSync(bytes, { level: 9 }),
    decompress: (bytes) => gunzipSync(bytes),
  },
} satisfies Record<string, Form>;

/**
 * The bytes in their smallest compressed form. It is cached, because the smallest form of Swagger UI takes seconds, and
 * most builds of the package have the same one.
 */
export function compressed(bytes: Buffer, name: keyof typeof forms): Buffer {
  const form: Form = forms[name];
  const key = createHash('sha256').update(`${process.arch} ${form.encoder}\n`).update(bytes).digest('hex');
  const file = join(CACHE, `${key}.${name}`);
  const known = existsSync(file) ? readFileSync(file) : undefined;
  if (known && isFormOf(known, bytes, form)) return known;
  const made = form.compress(bytes);
  mkdirSync(CACHE, { recursive: true });
  // Another build may read or write the same entry now.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

/** A package must not get a damaged entry. */
function isFormOf(known: Buffer, bytes: Buffer, { decompress }: Form): boolean {
  try {
    return decompress(known).equals(bytes);
  } catch {
    return false;
  }
}

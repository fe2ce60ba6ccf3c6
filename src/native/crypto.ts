/** The incremental hash of Bun; with a key, it is an HMAC. */
interface Hasher {
  update(input: string | Uint8Array): Hasher;
  digest(): Uint8Array;
  digest(encoding: 'hex' | 'base64' | 'base64url'): string;
}

declare const Bun: { CryptoHasher: new (algorithm: string, key?: string | Uint8Array) => Hasher };

/**
 * Replaces node:crypto in the executable, with the functions that the service uses. Loading node:crypto takes 1 ms of a
 * cold start in Bun.
 *
 * @see https://bun.com/docs/runtime/hashing#bun-cryptohasher
 */
export function createHash(algorithm: string): Hasher {
  return new Bun.CryptoHasher(algorithm);
}

export function createHmac(algorithm: string, key: string | Uint8Array): Hasher {
  return new Bun.CryptoHasher(algorithm, key);
}

export function hash(algorithm: string, text: string, _encoding: 'buffer'): Uint8Array {
  return createHash(algorithm).update(text).digest();
}

export function randomUUID(): string {
  return crypto.randomUUID();
}

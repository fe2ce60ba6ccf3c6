import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose';
import { firstPersona } from '../contract/development.ts';
import { development, names } from '../service.ts';
import { keptSecret, openDataDir } from './data-dir.ts';

/** The `iss` of the tokens. It contains no port, so that a token stays valid after a restart on another port. */
const ISSUER = `https://issuer.${names.name}.local`;
const AUDIENCE = names.name;
const ALGORITHM = 'RS256';
/** The private key's file in the data folder. */
const KEY_FILE = 'issuer-key.json';

export interface TokenOptions {
  sub?: string;
  /** Scopes, separated by spaces. */
  scope?: string;
  /** Seconds until the token expires; negative for an expired one. */
  ttl?: number;
  /** Claims that replace the defaults; `undefined` removes one. */
  overrides?: Record<string, unknown>;
}

export interface Issuer {
  issuer: string;
  audience: string;
  /** The public key, as an issuer would publish it. */
  jwks: JSONWebKeySet;
  issueToken(options?: TokenOptions): Promise<string>;
}

/**
 * The local token issuer, with one RSA key in the data folder.
 *
 * Anyone who can read the folder can issue any token, so it is for development only.
 *
 * @throws StartFault when the folder cannot be written
 * @example
 * const { issueToken } = await openIssuer({ dataDir: '.data' });
 * await issueToken({ sub: 'somebody', scope: 'things/read' });
 */
export async function openIssuer({
  dataDir,
  now = Date.now,
}: {
  dataDir: string;
  now?: () => number;
}): Promise<Issuer> {
  openDataDir(dataDir);
  const privateJwk: JWK & { kid: string } = JSON.parse(await keptSecret(dataDir, KEY_FILE, createKey));
  const persona = firstPersona(development);
  const key = await importJWK(privateJwk, ALGORITHM);
  const { kty, n, e, kid } = privateJwk;

  return {
    issuer: ISSUER,
    audience: AUDIENCE,
    jwks: { keys: [{ kty, n, e, kid, alg: ALGORITHM, use: 'sig' } as JWK] },
    async issueToken({ sub = persona.sub, scope = persona.scope, ttl = 12 * 60 * 60, overrides = {} } = {}) {
      const iat = Math.floor(now() / 1000);
      const claims = {
        iss: ISSUER,
        aud: AUDIENCE,
        sub,
        scope,
        iat,
        exp: iat + ttl,
        jti: randomUUID(),
        ...overrides,
      };
      return new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid }).sign(key);
    },
  };
}

/** Whether the data folder has an issuer's key, so whether a local service has run with it. */
export function hasIssuer(dataDir: string): boolean {
  return existsSync(join(dataDir, KEY_FILE));
}

async function createKey(): Promise<string> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return JSON.stringify({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
}

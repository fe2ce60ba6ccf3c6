import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect, it } from 'vitest';
import { openIssuer } from '../../src/local/issuer.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('issues a token that can be verified with its published key', async () => {
  const { issuer, audience, jwks, issueToken } = await openIssuer({ dataDir: temporaryFolder() });
  const { payload } = await jwtVerify(await issueToken(), createLocalJWKSet(jwks), { issuer, audience });
  expect(payload).toMatchObject({ sub: 'customer-1', scope: 'orders/read orders/write' });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(12 * 60 * 60);
});

it('uses given claims instead of the defaults', async () => {
  const { jwks, issueToken } = await openIssuer({ dataDir: temporaryFolder() });
  const token = await issueToken({
    sub: 'staff-1',
    scope: 'orders/manage',
    overrides: { aud: undefined, client_id: 'x' },
  });
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks));
  expect(payload).toMatchObject({ sub: 'staff-1', scope: 'orders/manage', client_id: 'x' });
  expect(payload).not.toHaveProperty('aud');
});

it('stores its key readable by the owner only, and does not publish the private part', async () => {
  const dataDir = temporaryFolder();
  const [first, second] = await Promise.all([openIssuer({ dataDir }), openIssuer({ dataDir })]);
  expect(second.jwks).toEqual(first.jwks);
  expect((await openIssuer({ dataDir })).jwks).toEqual(first.jwks);
  expect(statSync(join(dataDir, 'issuer-key.json')).mode & 0o777).toBe(0o600);
  expect(Object.keys(first.jwks.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
});

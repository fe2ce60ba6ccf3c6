import { createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { TokenOptions } from '../../../src/local/issuer.ts';
import { startGateway } from './gateway-fixture.ts';

type Fixture = Awaited<ReturnType<typeof startGateway>>;

const now = () => Math.floor(Date.now() / 1000);
const claims = ({ issuer, audience }: Fixture): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: 'customer-1',
  scope: 'orders/read',
  iat: now(),
  exp: now() + 60,
});

describe('a route with scopes', () => {
  const issued: { given: string; token: TokenOptions; want: number }[] = [
    { given: 'one of the scopes', token: { scope: 'orders/read' }, want: 200 },
    { given: 'another of the scopes', token: { scope: 'x orders/manage' }, want: 200 },
    { given: 'no such scope', token: { scope: 'orders/write' }, want: 403 },
    { given: 'no scope at all', token: { overrides: { scope: undefined } }, want: 403 },
    {
      given: 'scp as a list',
      token: { overrides: { scope: undefined, scp: ['x', 'orders/read'] } },
      want: 200,
    },
    { given: 'scp as a text', token: { overrides: { scope: undefined, scp: 'x orders/read' } }, want: 200 },
    { given: 'an expired token', token: { ttl: -1 }, want: 401 },
    { given: 'no expiry', token: { overrides: { exp: undefined } }, want: 401 },
    { given: 'a token of tomorrow', token: { overrides: { nbf: now() + 3600 } }, want: 401 },
    { given: 'a token issued in the future', token: { overrides: { iat: now() + 3600 } }, want: 401 },
    { given: 'another audience', token: { overrides: { aud: 'another-api' } }, want: 401 },
    {
      given: 'our audience among others',
      token: { overrides: { aud: ['another-api', 'order-api'] } },
      want: 200,
    },
    {
      given: 'client_id, aud absent',
      token: { overrides: { aud: undefined, client_id: 'order-api' } },
      want: 200,
    },
    {
      given: 'client_id beside another aud',
      token: { overrides: { aud: 'x', client_id: 'order-api' } },
      want: 401,
    },
    { given: 'neither aud nor client_id', token: { overrides: { aud: undefined } }, want: 401 },
    { given: 'another issuer', token: { overrides: { iss: 'https://issuer.example' } }, want: 401 },
  ];

  it.each(issued)('$given: $want', async ({ token, want }) => {
    const { url, bearer, calls } = await startGateway();
    const response = await fetch(`${url}/orders`, { headers: await bearer(token) });
    await expectAnswer(response, want);
    expect(calls).toHaveLength(want === 200 ? 1 : 0);
  });

  const forged: { given: string; authorization: (fixture: Fixture) => Promise<string> | string }[] = [
    { given: 'an empty header', authorization: () => '' },
    { given: 'a scheme without a token', authorization: () => 'Bearer ' },
    { given: 'something that is no token', authorization: () => 'Bearer abc.def' },
    { given: 'another scheme', authorization: () => 'Basic dXNlcjpwYXNz' },
    {
      given: 'two tokens',
      authorization: async ({ issueToken }) => `Bearer ${await issueToken()},Bearer ${await issueToken()}`,
    },
    {
      given: 'another key under the same kid',
      authorization: async (fixture) => {
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        const kid = fixture.jwks.keys[0]?.kid as string;
        return `Bearer ${await new SignJWT(claims(fixture)).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)}`;
      },
    },
    {
      given: 'a key id that nobody published',
      authorization: async ({ issueToken }) => {
        const [, ...rest] = (await issueToken()).split('.');
        const header = Buffer.from('{"alg":"RS256","kid":"nobody"}').toString('base64url');
        return `Bearer ${[header, ...rest].join('.')}`;
      },
    },
    {
      given: 'alg none',
      authorization: (fixture) => `Bearer ${new UnsecuredJWT(claims(fixture)).encode()}`,
    },
    {
      given: 'HS256 with the public key as the secret',
      authorization: async (fixture) => {
        const [jwk] = fixture.jwks.keys;
        const publicKey = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
        const secret = new TextEncoder().encode(publicKey.export({ type: 'spki', format: 'pem' }).toString());
        const kid = jwk?.kid as string;
        return `Bearer ${await new SignJWT(claims(fixture)).setProtectedHeader({ alg: 'HS256', kid }).sign(secret)}`;
      },
    },
    {
      given: 'a changed payload',
      authorization: async ({ issueToken }) => {
        const [header, , signature] = (await issueToken()).split('.');
        const payload = Buffer.from(JSON.stringify({ sub: 'customer-2', exp: now() + 60 })).toString(
          'base64url',
        );
        return `Bearer ${header}.${payload}.${signature}`;
      },
    },
  ];

  it.each(forged)('$given: 401', async ({ authorization }) => {
    const fixture = await startGateway();
    const headers = { authorization: await authorization(fixture) };
    await expectAnswer(await fetch(`${fixture.url}/orders`, { headers }), 401);
    expect(fixture.calls).toHaveLength(0);
  });

  it('accepts a token without a scheme, and the scheme in any case', async () => {
    const { url, issueToken } = await startGateway();
    const token = await issueToken();
    for (const authorization of [token, `bearer ${token}`, `BEARER ${token}`]) {
      await expectAnswer(await fetch(`${url}/orders`, { headers: { authorization } }), 200);
    }
  });

  it('challenges with the scheme only for a missing token, and with the reason for an invalid one', async () => {
    const { url, bearer } = await startGateway();
    const challenge = async (headers: Record<string, string>) =>
      (await fetch(`${url}/orders`, { headers })).headers.get('www-authenticate');
    expect(await challenge({})).toBe('Bearer');
    expect(await challenge(await bearer({ overrides: { aud: 'x' } }))).toBe(
      'Bearer scope="" error="invalid_token" error_description="the token does not have a valid audience"',
    );
    expect(await challenge(await bearer({ ttl: -1 }))).toMatch(/error_description="the token has expired"$/);
  });
});

it('refuses a token that it accepted before from the second of its expiry', async () => {
  const start = Math.ceil(now()) * 1_000;
  let time = start;
  const { url, bearer } = await startGateway({ now: () => time });
  const headers = await bearer({ overrides: { iat: start / 1_000 - 1, exp: start / 1_000 + 60 } });
  const statusAfter = async (milliseconds: number) => {
    time = start + milliseconds;
    return (await fetch(`${url}/orders`, { headers })).status;
  };
  expect([await statusAfter(0), await statusAfter(59_999), await statusAfter(60_000)]).toEqual([
    200, 200, 401,
  ]);
});

it('requires and reads no token on a public route', async () => {
  const { url, calls } = await startGateway();
  await fetch(`${url}/health`, { headers: { authorization: 'Bearer nonsense' } });
  expect(calls[0]?.event.headers).toMatchObject({ authorization: 'Bearer nonsense' });
  expect(calls[0]?.event.requestContext).not.toHaveProperty('authorizer');
});

it('passes claims as texts', async () => {
  const { url, calls, bearer } = await startGateway();
  const overrides = { scope: undefined, scp: ['orders/read', 'x'], admin: true, age: 7, org: { id: 1 } };
  await fetch(`${url}/orders`, { headers: await bearer({ overrides }) });
  expect(calls[0]?.event.requestContext.authorizer.jwt).toMatchObject({
    claims: { scp: '[orders/read x]', admin: 'true', age: '7', org: '{"id":1}' },
    scopes: ['orders/read', 'x'],
  });
});

async function expectAnswer(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  const messages: Record<number, string> = { 401: 'Unauthorized', 403: 'Forbidden' };
  const message = messages[status];
  if (message) expect(await response.json()).toEqual({ message });
}

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import { place, tea } from '../../harness/orders.ts';
import { startTestService, type TestService } from '../../harness/service.ts';
import { assertConforms } from '../conformance.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service[Symbol.asyncDispose]());

/** Who asks. Each gets a token for the customer that the order belongs to, unless the name says otherwise. */
const callers = {
  owner: (sub: string) => service.issuer.issueToken({ sub }),
  'another customer': () => service.issuer.issueToken({ sub: `customer-${randomUUID()}` }),
  staff: () => service.issuer.issueToken({ sub: 'staff-1', scope: 'orders/manage' }),
  'no token': async () => undefined,
  'expired token': (sub: string) => service.issuer.issueToken({ sub, ttl: -60 }),
  'token for another audience': (sub: string) =>
    service.issuer.issueToken({ sub, overrides: { aud: 'other-api' } }),
  'token of another issuer': (sub: string) =>
    service.issuer.issueToken({ sub, overrides: { iss: 'https://evil.example' } }),
  'token by another key': (sub: string) => foreignToken(sub),
  'alg none': async (sub: string) => new UnsecuredJWT({ ...claimsOf(sub) }).encode(),
  'token without scope': (sub: string) => service.issuer.issueToken({ sub, scope: 'openid' }),
};
type Who = keyof typeof callers;

const refused = {
  'no token': 401,
  'expired token': 401,
  'token for another audience': 401,
  'token of another issuer': 401,
  'token by another key': 401,
  'alg none': 401,
  'token without scope': 403,
} as const;
const everybody = Object.fromEntries(Object.keys(callers).map((who) => [who, 200])) as Record<Who, number>;

/** What each operation answers to whom. `satisfies` makes an operation without a row, or a row without a caller, an error. */
const matrix = {
  createOrder: { ...refused, owner: 201, 'another customer': 201, staff: 403 },
  listOrders: { ...refused, owner: 200, 'another customer': 200, staff: 200 },
  getOrder: { ...refused, owner: 200, 'another customer': 404, staff: 200 },
  updateOrder: { ...refused, owner: 200, 'another customer': 404, staff: 403 },
  cancelOrder: { ...refused, owner: 200, 'another customer': 404, staff: 200 },
  confirmOrder: { ...refused, owner: 403, 'another customer': 403, staff: 200 },
  fulfillOrder: { ...refused, owner: 403, 'another customer': 403, staff: 409 },
  getHealth: everybody,
} satisfies Record<OperationId, Record<Who, number>>;

const bodies: Partial<Record<OperationId, object>> = {
  createOrder: tea,
  updateOrder: { note: 'mine' },
  cancelOrder: { reason: 'customer' },
  fulfillOrder: {},
};

describe.each(Object.keys(matrix) as OperationId[])('%s', (operationId) => {
  test.each(Object.keys(callers) as Who[])('by %s', async (who) => {
    const owner = await service.customer();
    const { body: order } = await place(owner);
    const token = await callers[who](owner.sub);
    const { method, path, body } = operations[operationId];
    const response = await fetch(service.url + path.replace('{orderId}', order.orderId), {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(operationId === 'createOrder' && { 'idempotency-key': randomUUID() }),
        ...(operationId === 'updateOrder' && { 'if-match': '"1"' }),
        ...(body && { 'content-type': body.mediaType }),
      },
      ...(body && { body: JSON.stringify(bodies[operationId]) }),
    });
    const answer = await response.json();
    expect(response.status).toBe(matrix[operationId][who]);
    assertConforms(operationId, { status: response.status, headers: response.headers, body: answer });

    // Whoever is not told of the order learns nothing of it, and cannot have changed it.
    const told = who === 'owner' || who === 'staff';
    if (!told) expect(JSON.stringify(answer)).not.toContain(order.orderId);
    const after = await owner.request('GET', `/orders/${order.orderId}`);
    if (!told) expect(after.body).toEqual(order);
  });
});

function claimsOf(sub: string) {
  const { issuer, audience } = service.issuer;
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: audience,
    sub,
    scope: 'orders/read orders/write orders/manage',
    iat: now,
    exp: now + 600,
  };
}

/** Everything is right but the signature, which is by a key of the caller's own. */
function foreignToken(sub: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [key] = service.issuer.jwks.keys;
  return new SignJWT(claimsOf(sub))
    .setProtectedHeader({ alg: 'RS256', kid: String(key?.kid) })
    .sign(privateKey);
}

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import { openTarget, skippedTests } from '../../contract/target.ts';
import { callerOf } from '../../harness/service.ts';
import { placeValidOrder, tea } from '../place.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const {
  caller: customer,
  other,
  personas: { staff },
  issuer,
} = target;

/**
 * The callers with their tokens. All but the first three have the claims of the customer who owns the order. Undefined:
 * the target does not accept tokens that the tests sign.
 */
const callers = {
  owner: async () => customer.token,
  'another customer': other && (async () => other.token),
  staff: staff && (async () => staff.token),
  'no token': async () => '',
  'expired token': issuer && (() => issuer.issueToken({ sub: customer.sub, ttl: -60 })),
  'token for another audience': issuer && (() => tokenWithClaims({ aud: 'other-api' })),
  'token of another issuer': issuer && (() => tokenWithClaims({ iss: 'https://evil.example' })),
  'token by another key': () => forgedToken(),
  'alg none': async () => new UnsecuredJWT(claims()).encode(),
  'token without scope': issuer && (() => issuer.issueToken({ sub: customer.sub, scope: 'openid' })),
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

/** The expected status per operation and caller. `satisfies` makes a missing row or column a compile error. */
const matrix = {
  createOrder: { ...refused, owner: 201, 'another customer': 201, staff: 403 },
  listOrders: { ...refused, owner: 200, 'another customer': 200, staff: 200 },
  getOrder: { ...refused, owner: 200, 'another customer': 404, staff: 200 },
  updateOrder: { ...refused, owner: 200, 'another customer': 404, staff: 403 },
  cancelOrder: { ...refused, owner: 200, 'another customer': 404, staff: 200 },
  confirmOrder: { ...refused, owner: 403, 'another customer': 403, staff: 200 },
  fulfillOrder: { ...refused, owner: 403, 'another customer': 403, staff: 409 },
  listQueue: { ...refused, owner: 403, 'another customer': 403, staff: 200 },
  getHealth: everybody,
} satisfies Record<OperationId, Record<Who, number>>;

const bodies: Partial<Record<OperationId, object>> = {
  createOrder: tea,
  updateOrder: { note: 'mine' },
  cancelOrder: { reason: 'customer' },
  fulfillOrder: {},
};

describe.each(Object.keys(matrix) as OperationId[])('%s', (operationId) => {
  for (const who of Object.keys(callers) as Who[]) {
    const tokenOf = callers[who];
    const why = operations[operationId].scopes ? skippedTests[who] : undefined;
    const needs = tokenOf ? '' : ' (needs that token)';
    test.skipIf(!tokenOf || why)(`by ${who}${why ? ` (${why})` : needs}`, async () => {
      const order = await placeValidOrder(customer);
      const token = await tokenOf?.();
      const { method, path, body } = operations[operationId];
      const asked = callerOf(target.url, { sub: who, token: token ?? '' });
      const answer = await asked.request(method, path.replace('{orderId}', order.orderId), {
        headers: {
          ...(operationId === 'createOrder' && { 'idempotency-key': randomUUID() }),
          ...(operationId === 'updateOrder' && { 'if-match': '"1"' }),
        },
        ...(body && { body: bodies[operationId] }),
      });
      expect(answer.status).toBe(matrix[operationId][who]);

      // A refused caller learns nothing about the order, and has not changed it.
      if (who === 'owner' || who === 'staff') return;
      expect(JSON.stringify(answer.body)).not.toContain(order.orderId);
      const after = await customer.request('GET', `/orders/${order.orderId}`);
      expect(after.body).toEqual(order);
    });
  }
});

function claims() {
  const now = Math.floor(Date.now() / 1000);
  const scope = 'orders/read orders/write orders/manage';
  const { iss, aud } = customer.token ? decodeJwt(customer.token) : {};
  return { iss, aud, sub: customer.sub, scope, iat: now, exp: now + 600 } as JWTPayload;
}

function tokenWithClaims(overrides: Record<string, string>): Promise<string> {
  if (!issuer) throw new TypeError('Only a local issuer signs such a token');
  return issuer.issueToken({ sub: customer.sub, overrides });
}

/** A token with the right claims, signed with another key. */
function forgedToken(): Promise<string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { kid = '' } = decodeProtectedHeader(customer.token);
  return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
}

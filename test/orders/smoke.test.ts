import { describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import type { Answered, Ask, AskOptions } from '../../src/contract/deployment.ts';
import { operatorWalk, smokeWalk } from '../../src/orders/smoke.ts';
import { serviceInMemory } from './in-memory.ts';
import { tea } from './place.ts';

type Spoil = (answer: Answered, call: number) => Partial<Answered>;

/** What a walk asks of a service in memory; `spoil` changes its answers. */
function asking(spoil: Spoil = () => ({})) {
  const { ask: send } = serviceInMemory();
  const asked: [string, AskOptions & { staff?: true }][] = [];
  const askAs =
    (staff: boolean): Ask =>
    async (operationId, options = {}) => {
      asked.push([operationId, { ...options, ...(staff && { staff }) }]);
      const { method, path } = operations[operationId];
      const answer = await send(`${method} ${path.replace('{orderId}', options.path?.['orderId'] ?? '')}`, {
        query: new URLSearchParams(options.query as Record<string, string>).toString(),
        ...(options.headers && { headers: options.headers }),
        ...(options.body !== undefined && { body: options.body }),
        ...(options.anonymous && { scope: null }),
        ...(staff && { sub: 'staff-1', scope: 'orders/manage' }),
      });
      const headers = new Headers(answer.headers as Record<string, string>);
      const { status = 0, body } = answer;
      return { status, headers, body, ...spoil({ status, headers, body }, asked.length - 1) };
    };
  return { asked, ask: askAs(false), askAsStaff: askAs(true) };
}

const headers = { 'idempotency-key': expect.stringMatching(/^smoke-[0-9a-f-]{36}$/) };
const path = { orderId: expect.stringMatching(/^[0-9a-f-]{36}$/) };

const walk = [
  ['getHealth', { anonymous: true }],
  ['createOrder', { headers, body: tea }],
  ['createOrder', { headers, body: tea }],
  ['getOrder', { path }],
  ['listOrders', { query: { limit: 5 } }],
  ['getOrder', { path, anonymous: true }],
  [
    'updateOrder',
    { path, headers: { 'if-match': '"1"' }, body: { note: 'a smoke test, canceled at its end' } },
  ],
  ['cancelOrder', { path, body: { reason: 'other' } }],
];

const operators = [
  ['createOrder', { headers, body: tea }],
  ['confirmOrder', { path, staff: true }],
  ['listQueue', { query: { status: 'confirmed', limit: 1 }, staff: true }],
  ['cancelOrder', { path, body: { reason: 'other' }, staff: true }],
  ['fulfillOrder', { path, body: {}, staff: true }],
];

describe('smokeWalk', () => {
  test('asks for each operation of a customer', async () => {
    const { asked, ask } = asking();
    await smokeWalk(ask);
    expect(asked).toEqual(walk);
    // The second request is a replay of the first.
    expect(asked[2]).toEqual(asked[1]);
  });

  test.each<{ what: string; spoil: Spoil; asks: number }>([
    { what: 'a health that is not ok', spoil: (_, call) => (call === 0 ? { body: {} } : {}), asks: 1 },
    { what: 'no new order', spoil: (_, call) => (call === 1 ? { status: 200 } : {}), asks: 2 },
    { what: 'no replay', spoil: (_, call) => (call === 2 ? { headers: new Headers() } : {}), asks: 4 },
    {
      what: 'another order in the replay',
      spoil: ({ body }, call) => (call === 2 ? { body: { ...body, orderId: 'x' } } : {}),
      asks: 4,
    },
    {
      what: 'another order when it is read',
      spoil: ({ body }, call) => (call === 3 ? { body: { ...body, note: 'x' } } : {}),
      asks: 5,
    },
    { what: 'a list without it', spoil: (_, call) => (call === 4 ? { body: { data: [] } } : {}), asks: 6 },
    {
      what: 'a list of others only',
      spoil: (_, call) => (call === 4 ? { body: { data: [{ orderId: 'x' }] } } : {}),
      asks: 6,
    },
    { what: 'an answer without a token', spoil: (_, call) => (call === 5 ? { status: 200 } : {}), asks: 7 },
    { what: 'a failed edit', spoil: (_, call) => (call === 6 ? { status: 204 } : {}), asks: 8 },
    {
      what: 'a status other than canceled',
      spoil: ({ body }, call) => (call === 7 ? { body: { ...body, status: 'pending' } } : {}),
      asks: 8,
    },
  ])('throws for $what, and cancels what it has placed', async ({ spoil, asks }) => {
    const { asked, ask } = asking(spoil);
    await expect(smokeWalk(ask)).rejects.toMatchObject({ name: 'AssertionError' });
    expect(asked).toHaveLength(asks);
    if (asks > 2) expect(asked.at(-1)?.[0]).toBe('cancelOrder');
  });
});

describe('operatorWalk', () => {
  test('asks for each operation of staff', async () => {
    const { asked, ask, askAsStaff } = asking();
    await operatorWalk(ask, askAsStaff);
    expect(asked).toEqual(operators);
  });

  test.each<{ what: string; spoil: Spoil; asks: number }>([
    { what: 'no new order', spoil: (_, call) => (call === 0 ? { status: 200 } : {}), asks: 1 },
    { what: 'an order not confirmed', spoil: (_, call) => (call === 1 ? { status: 204 } : {}), asks: 3 },
    {
      what: 'a queue of pending orders',
      spoil: (_, call) => (call === 2 ? { body: { data: [{ status: 'pending' }] } } : {}),
      asks: 4,
    },
    { what: 'an order not canceled', spoil: (_, call) => (call === 3 ? { status: 204 } : {}), asks: 4 },
    { what: 'a canceled order fulfilled', spoil: (_, call) => (call === 4 ? { status: 200 } : {}), asks: 5 },
  ])('throws for $what', async ({ spoil, asks }) => {
    const { asked, ask, askAsStaff } = asking(spoil);
    await expect(operatorWalk(ask, askAsStaff)).rejects.toMatchObject({ name: 'AssertionError' });
    expect(asked).toHaveLength(asks);
  });
});

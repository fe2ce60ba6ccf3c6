import { deepEqual, equal, ok } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Ask } from '../contract/deployment.ts';
import { tea } from './development.ts';

/** Places an order, replays the request, then reads, lists, edits and cancels the order. */
export async function smokeWalk(ask: Ask): Promise<void> {
  equal((await ask('getHealth', { anonymous: true })).body.status, 'ok');

  const headers = { 'idempotency-key': `smoke-${randomUUID()}` };
  const first = await ask('createOrder', { headers, body: tea });
  equal(first.status, 201);
  const path = { orderId: first.body.orderId };
  try {
    const again = await ask('createOrder', { headers, body: tea });
    equal(again.headers.get('idempotency-replayed'), 'true');
    equal(again.body.orderId, path.orderId);

    const read = await ask('getOrder', { path });
    deepEqual(read.body, first.body);
    const list = await ask('listOrders', { query: { limit: 5 } });
    ok(list.body.data.some((order: { orderId: string }) => order.orderId === path.orderId));
    equal((await ask('getOrder', { path, anonymous: true })).status, 401);

    const edited = await ask('updateOrder', {
      path,
      headers: { 'if-match': String(read.headers.get('etag')) },
      body: { note: 'a smoke test, canceled at its end' },
    });
    deepEqual([edited.status, edited.body.version], [200, 2]);
  } finally {
    const canceled = await ask('cancelOrder', { path, body: { reason: 'other' } });
    deepEqual([canceled.status, canceled.body.status], [200, 'canceled']);
  }
}

/** Places an order; staff confirm it, list the queue and cancel it; fulfilling it is then refused. */
export async function operatorWalk(ask: Ask, askAsStaff: Ask): Promise<void> {
  const headers = { 'idempotency-key': `smoke-${randomUUID()}` };
  const placed = await ask('createOrder', { headers, body: tea });
  equal(placed.status, 201);
  const path = { orderId: placed.body.orderId };
  try {
    const confirmed = await askAsStaff('confirmOrder', { path });
    deepEqual([confirmed.status, confirmed.body.status], [200, 'confirmed']);
    // Other orders may have waited longer, so the first one need not be this one.
    const queue = await askAsStaff('listQueue', { query: { status: 'confirmed', limit: 1 } });
    equal(queue.body.data[0].status, 'confirmed');
  } finally {
    const canceled = await askAsStaff('cancelOrder', { path, body: { reason: 'other' } });
    deepEqual([canceled.status, canceled.body.status], [200, 'canceled']);
  }
  equal((await askAsStaff('fulfillOrder', { path, body: {} })).status, 409);
}

import { isAxiosError } from 'axios';
import type { ErrorBody, Problem } from '../generated/kubb/index';
import {
  cancelOrder,
  createOrder,
  createOrderMutationRequestSchema,
  getOrder,
  listOrders,
  orderPageSchema,
  orderSchema,
  updateOrder,
} from '../generated/kubb/index';
import { assert, baseUrl, bearer, key, note, passed, tea } from './scenario';

const config = { baseURL: baseUrl, headers: bearer() };

/** The body of an answer that axios throws. */
async function refusal<Body>(status: number, call: Promise<unknown>): Promise<Body> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert(isAxiosError(error), `${status} expected`);
  assert.equal(error.response?.status, status);
  return error.response?.data as Body;
}

const headers = { 'Idempotency-Key': key() };
const order = orderSchema.parse(
  await createOrder(createOrderMutationRequestSchema.parse(tea(2)), headers, config),
);
assert.deepEqual([order.status, order.totalAmount, order.note], ['pending', 1780, note]);
passed('create');

assert.deepEqual(await createOrder(tea(2), headers, config), order);
passed('replay');

assert.deepEqual(await getOrder(order.orderId, {}, config), order);
passed('read');

const second = await createOrder(tea(1), { 'Idempotency-Key': key() }, config);
const page = orderPageSchema.parse(await listOrders({ limit: 1 }, config));
assert.deepEqual(page.data, [second]);
const last = await listOrders({ limit: 1, cursor: page.nextCursor ?? '' }, config);
assert.deepEqual(last.data, [order]);
passed('list');

// The function answers the body alone; the ETag is the version.
const ifMatch = { 'If-Match': `"${order.version}"` };
const edited = await updateOrder(order.orderId, { note: 'Ring twice.' }, ifMatch, config);
assert.deepEqual([edited.version, edited.note], [2, 'Ring twice.']);
passed('edit');

const stale = await refusal<Problem>(412, updateOrder(order.orderId, { note: 'Once.' }, ifMatch, config));
assert.equal(stale.code, 'precondition_failed');
passed('stale');

const canceled = await cancelOrder(order.orderId, { reason: 'customer' }, {}, config);
assert.equal(canceled.status, 'canceled');
passed('cancel');

const faulty = await refusal<Problem>(400, createOrder(tea(0), { 'Idempotency-Key': key() }, config));
assert.equal(faulty.errors?.[0]?.pointer, '/items/0/quantity');
assert(!createOrderMutationRequestSchema.safeParse(tea(0)).success);
passed('faults');

const nobody = { baseURL: baseUrl, headers: bearer('none') };
const refused = await refusal<ErrorBody>(401, getOrder(order.orderId, {}, nobody));
assert('message' in refused && refused.message === 'Unauthorized');
passed('unauthorized');

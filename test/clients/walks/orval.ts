import { cancelOrder, createOrder, getOrder, listOrders, updateOrder } from '../generated/orval/client';
import {
  CancelOrderResponse,
  CreateOrderBody,
  CreateOrderResponse,
  GetOrderResponse,
  ListOrdersResponse,
  UpdateOrderBody,
  UpdateOrderResponse,
} from '../generated/orval/zod';
import { assert, bearer, key, note, passed, tea } from './scenario';

/** Whatever is sent and received passes through the schemas of zod, but for the request that is to be refused. */
const as = (headers: Record<string, string> = {}) => ({ headers: { ...bearer(), ...headers } });

const keyed = as({ 'Idempotency-Key': key() });
const created = await createOrder(CreateOrderBody.parse(tea(2)), keyed);
assert(created.status === 201);
const order = CreateOrderResponse.parse(created.data);
assert.deepEqual([order.status, order.totalAmount, order.note], ['pending', 1780, note]);
passed('create');

const replayed = await createOrder(CreateOrderBody.parse(tea(2)), keyed);
assert.deepEqual(replayed.data, created.data);
assert.equal(replayed.headers.get('idempotency-replayed'), 'true');
passed('replay');

const read = await getOrder(order.orderId, as());
assert.deepEqual(GetOrderResponse.parse(read.data), order);
passed('read');

const second = await createOrder(CreateOrderBody.parse(tea(1)), as({ 'Idempotency-Key': key() }));
const page = ListOrdersResponse.parse((await listOrders({ limit: 1 }, as())).data);
assert.deepEqual(page.data, [CreateOrderResponse.parse(second.data)]);
const last = await listOrders({ limit: 1, cursor: page.nextCursor ?? '' }, as());
assert.deepEqual(ListOrdersResponse.parse(last.data).data, [order]);
passed('list');

const ifMatch = as({ 'If-Match': read.headers.get('etag') ?? '' });
const edited = await updateOrder(order.orderId, UpdateOrderBody.parse({ note: 'Ring twice.' }), ifMatch);
const { version, note: changed } = UpdateOrderResponse.parse(edited.data);
assert.deepEqual([version, changed], [2, 'Ring twice.']);
passed('edit');

const stale = await updateOrder(order.orderId, { note: 'Once.' }, ifMatch);
assert(stale.status === 412);
assert.equal(stale.data.code, 'precondition_failed');
passed('stale');

const canceled = await cancelOrder(order.orderId, { reason: 'customer' }, as());
assert.equal(CancelOrderResponse.parse(canceled.data).status, 'canceled');
passed('cancel');

const faulty = await createOrder(tea(0), as({ 'Idempotency-Key': key() }));
assert(faulty.status === 400);
assert.equal(faulty.data.errors?.[0]?.pointer, '/items/0/quantity');
assert(!CreateOrderBody.safeParse(tea(0)).success);
passed('faults');

const refused = await getOrder(order.orderId, { headers: bearer('none') });
assert(refused.status === 401 && 'message' in refused.data);
assert.equal(refused.data.message, 'Unauthorized');
passed('unauthorized');

import { createClient, createConfig } from '../generated/hey-api/client/index';
import { cancelOrder, createOrder, getOrder, listOrders, updateOrder } from '../generated/hey-api/index';
import { assert, baseUrl, key, note, passed, tea, token } from './scenario';

const client = createClient(createConfig({ baseUrl, auth: token }));

const headers = { 'Idempotency-Key': key() };
const created = await createOrder({ client, headers, body: tea(2) });
assert.equal(created.response?.status, 201);
assert.deepEqual(
  [created.data?.status, created.data?.totalAmount, created.data?.note],
  ['pending', 1780, note],
);
passed('create');

const replayed = await createOrder({ client, headers, body: tea(2) });
assert.deepEqual(replayed.data, created.data);
assert.equal(replayed.response?.headers.get('idempotency-replayed'), 'true');
passed('replay');

const path = { orderId: created.data?.orderId ?? '' };
const read = await getOrder({ client, path });
assert.deepEqual(read.data, created.data);
passed('read');

const second = await createOrder({ client, headers: { 'Idempotency-Key': key() }, body: tea(1) });
const page = await listOrders({ client, query: { limit: 1 } });
assert.deepEqual(page.data?.data, [second.data]);
const last = await listOrders({ client, query: { limit: 1, cursor: page.data?.nextCursor ?? '' } });
assert.deepEqual(last.data?.data, [created.data]);
passed('list');

const ifMatch = { 'If-Match': read.response?.headers.get('etag') ?? '' };
const edited = await updateOrder({ client, path, headers: ifMatch, body: { note: 'Ring twice.' } });
assert.deepEqual([edited.data?.version, edited.data?.note], [2, 'Ring twice.']);
passed('edit');

const stale = await updateOrder({ client, path, headers: ifMatch, body: { note: 'Once.' } });
assert.equal(stale.response?.status, 412);
assert(stale.error && 'code' in stale.error && stale.error.code === 'precondition_failed');
passed('stale');

const canceled = await cancelOrder({ client, path, body: { reason: 'customer' } });
assert.equal(canceled.data?.status, 'canceled');
passed('cancel');

const faulty = await createOrder({ client, headers: { 'Idempotency-Key': key() }, body: tea(0) });
assert.equal(faulty.response?.status, 400);
assert(faulty.error && 'errors' in faulty.error && Array.isArray(faulty.error.errors));
assert.equal(faulty.error.errors[0]?.pointer, '/items/0/quantity');
passed('faults');

const nobody = createClient(createConfig({ baseUrl, auth: 'none' }));
const refused = await getOrder({ client: nobody, path });
assert.equal(refused.response?.status, 401);
assert(refused.error && 'message' in refused.error && refused.error.message === 'Unauthorized');
passed('unauthorized');

import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../../src/astra/database.ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { orderDatabase } from '../../../src/orders/store/database.ts';
import { startTestService } from '../../harness/service.ts';
import { placeValidOrder, tea } from '../place.ts';

/**
 * Idempotency keys never expire, so a request's fingerprint must never change: after a change, a client's retry would
 * get 422. These are the fingerprints of the first version of the service.
 */
const service = await startTestService();
const customer = await service.customer();
const staff = await service.staff();
const fetcher = createFetcher();
const { orders } = orderDatabase(
  openDatabase({ ...service.dataApi, environment: 'hcd', keyspace: 'default_keyspace', fetcher }),
);
afterAll(async () => {
  await fetcher.close?.();
  await service[Symbol.asyncDispose]();
});

test('stores each request with the same fingerprint as the first version', async () => {
  const { orderId } = await placeValidOrder(customer, tea);
  const path = `/orders/${orderId}`;
  const patch = { note: null, metadata: { 'a.b': 'c' } };
  await customer.request('PATCH', path, { headers: { 'if-match': '*' }, body: patch });
  await staff.request('POST', `${path}/confirm`);
  await customer.request('POST', `${path}/cancel`, { body: { reason: 'customer', note: 'Too late.' } });

  const document = await orders.findOne({ _id: orderId });
  const created = '7Bq8npwfDNdv8ugyyOZ_DCUm30EywQZ7YTfpRVaUyE4';
  expect(document?.fingerprint).toBe(created);
  expect(document?.ops.map(({ fingerprint }) => fingerprint)).toEqual([
    created,
    'V27VPH5nNXJMIdJjrZRt9crSOTj1mB6LQKxJlRNhwJU',
    'dCNOmK_nSY-12vHzasLXiswzlGT5UHA7jAGYkvmCuQs',
    'dn0z-hLjR0iGGcuso_IKMPj0GHViqXOjDZDAfgli04s',
  ]);
});

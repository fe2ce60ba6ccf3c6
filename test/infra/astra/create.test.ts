import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOrderStore } from '../../../src/store/order-store.ts';
import { aCustomer, callWithin, placementOf } from '../../store/data-api.ts';
import { type Astra, startAstra } from './stack.ts';

let astra: Astra;
beforeEach(async () => {
  astra = await startAstra();
});
afterEach(() => astra[Symbol.asyncDispose]());

/** Orders can be placed with what the function would read. */
async function expectOrders(keyspace = 'default_keyspace'): Promise<void> {
  const { endpoint = '', token = '' } = astra.access() ?? {};
  const store = createOrderStore({ endpoint, token, keyspace, environment: 'astra' });
  const placement = placementOf(aCustomer(), 'k');
  const { order } = await store.create(placement, callWithin());
  await expect(store.get(order.orderId, callWithin())).resolves.toStrictEqual(order);
  await store.close();
}

test('where there is no database one is created, and orders are kept in it', async () => {
  const stack = astra.stack();
  const { failure, attributes, polls } = await stack.deploy();
  expect(failure).toBeUndefined();
  expect(polls).toBe(3);
  const [database, ...more] = [...astra.devOps.databases.values()];
  expect(more).toEqual([]);
  expect(database).toMatchObject({ name: 'orders', region: 'eu-central-1', cloudProvider: 'AWS' });
  expect(attributes).toEqual({ Endpoint: database?.dataApi.url, DatabaseId: stack.id });
  expect(astra.access()?.endpoint).toBe(database?.dataApi.url);
  await expectOrders();
});

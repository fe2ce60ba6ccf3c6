import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OrderApiError } from '../../src/orders/client/index.ts';
import { createOrdersQueries } from '../../src/orders/client/query.ts';
import { tea } from '../orders/place.ts';
import { type Answer, json, order, orderId, page, scripted } from './scripted.ts';

/** A query cache, and query options for a client with the given answers. */
function given(...answers: Answer[]) {
  const cache = new QueryClient();
  onTestFinished(() => cache.clear());
  const script = scripted(answers);
  return { cache, ...script, ...createOrdersQueries(script.orders) };
}
const version = (at: number) => ({ ...order, version: at });

describe('queries', () => {
  test('have keys that nest: root, operation, input, and pages apart', () => {
    const { key, queries } = given();
    expect(key).toEqual(['orders']);
    expect(queries.getOrder.key).toEqual(['orders', 'getOrder']);
    expect(queries.getOrder({ orderId }).queryKey).toEqual(['orders', 'getOrder', { orderId }]);
    expect(queries.listOrders().queryKey).toEqual(['orders', 'listOrders', {}]);
    expect(queries.listOrders.infinite({ status: 'pending' }).queryKey).toEqual([
      'orders',
      'listOrders',
      { status: 'pending' },
      'infinite',
    ]);
    expect(Object.keys(queries)).toEqual(['listOrders', 'getOrder', 'listQueue', 'getHealth']);
    expect('infinite' in queries.getOrder).toBe(false);
  });

  test('fail with an OrderApiError, retried by the client only', async () => {
    const { cache, queries, sent } = given(json({ message: 'Forbidden' }, { status: 403 }));
    const read = cache.fetchQuery(queries.getOrder({ orderId }));
    await expect(read).rejects.toThrow(OrderApiError);
    await expect(read).rejects.toMatchObject({ problem: { code: 'gateway' } });
    expect(sent).toHaveLength(1);
  });

  test('send the cached version as If-None-Match, and keep the data after a 304', async () => {
    const { cache, queries, sent } = given(json(version(3)), () => new Response(null, { status: 304 }));
    const first = await cache.fetchQuery(queries.getOrder({ orderId }));
    const second = await cache.fetchQuery(queries.getOrder({ orderId }));
    expect(sent.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, '"3"']);
    expect(first).toEqual(version(3));
    expect(second).toBe(first);
  });

  test('keep a later version that was stored during the request', async () => {
    const { cache, queries } = given(async () => {
      cache.setQueryData(queries.getOrder({ orderId }).queryKey, version(5) as never);
      return json(version(4))() as Response;
    });
    expect(await cache.fetchQuery(queries.getOrder({ orderId }))).toEqual(version(5));
  });

  test('abort their request when the last observer is removed', async () => {
    let ended: unknown;
    const cache = new QueryClient();
    const { orders } = scripted([], {
      fetch: (_, init) =>
        new Promise((_, reject) => {
          init?.signal?.addEventListener('abort', () => {
            ended = init.signal?.reason;
            reject(ended);
          });
        }),
    });
    const { queries } = createOrdersQueries(orders);
    const stop = new QueryObserver(cache, queries.getOrder({ orderId })).subscribe(() => {});
    await new Promise((later) => setTimeout(later, 10));
    stop();
    await expect.poll(() => ended).toBeInstanceOf(DOMException);
  });

  test("read a list page by page, and fail where a page's cursor leads to itself", async () => {
    const { cache, queries, sent } = given(
      json({ data: [order], nextCursor: 'a' }),
      json({ data: [], nextCursor: 'b' }),
      json({ data: [], nextCursor: 'b' }),
    );
    const list = new InfiniteQueryObserver(cache, queries.listOrders.infinite({ status: 'pending' }));
    onTestFinished(list.subscribe(() => {}));
    await expect.poll(() => list.getCurrentResult().hasNextPage).toBe(true);
    await list.fetchNextPage();
    expect(list.getCurrentResult().data?.pages).toHaveLength(2);
    const { error, data } = await list.fetchNextPage();
    expect(error?.problem.code).toBe('unexpected_response');
    expect(data?.pages).toHaveLength(2);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      '?status=pending',
      '?cursor=a&status=pending',
      '?cursor=b&status=pending',
    ]);
  });
});

describe('a mutation', () => {
  test('that returns an order updates its query and invalidates lists', async () => {
    const { cache, queries, mutations, sent } = given(
      ...[page, page, page, page, version(2)].map((body) => json(body)),
    );
    const lists = [queries.listOrders({ status: 'pending' }), queries.listQueue({ status: 'confirmed' })];
    const infinite = [queries.listOrders.infinite(), queries.listQueue.infinite({ status: 'pending' })];
    for (const options of lists) await cache.fetchQuery(options);
    for (const options of infinite) await cache.fetchInfiniteQuery(options);
    const health = queries.getHealth().queryKey;
    cache.setQueryData(health, { status: 'ok', version: 'x' });

    const edit = new MutationObserver(cache, mutations.updateOrder());
    const edited = await edit.mutate({ order: order as never, body: { note: 'x' } });
    expect(edited.version).toBe(2);
    expect(cache.getQueryData(queries.getOrder({ orderId: order.orderId }).queryKey)).toEqual(version(2));
    expect(sent.at(-1)?.headers.get('if-match')).toBe(`"${order.version}"`);
    const isStale = (key: readonly unknown[]) => cache.getQueryState(key)?.isInvalidated;
    for (const { queryKey } of [...lists, ...infinite])
      expect([queryKey, isStale(queryKey)]).toEqual([queryKey, true]);
    expect(isStale(queries.getOrder({ orderId: order.orderId }).queryKey)).toBe(false);
    expect(isStale(health)).toBe(false);
  });

  test('does not replace a later version', async () => {
    const { cache, queries, mutations } = given(json(version(2)));
    const { queryKey } = queries.getOrder({ orderId: order.orderId });
    cache.setQueryData(queryKey, version(3) as never);
    await new MutationObserver(cache, mutations.confirmOrder()).mutate({ orderId: order.orderId });
    expect(cache.getQueryData(queryKey)?.version).toBe(3);
  });

  test('that fails changes no query, and is not retried by TanStack', async () => {
    const { cache, queries, mutations, sent } = given(json(page), json({ message: null }, { status: 413 }));
    await cache.fetchQuery(queries.listOrders());
    const create = new MutationObserver(cache, mutations.createOrder());
    await expect(create.mutate({ body: tea })).rejects.toThrow(OrderApiError);
    expect(cache.getQueryState(queries.listOrders().queryKey)?.isInvalidated).toBe(false);
    expect(sent).toHaveLength(2);
  });
});

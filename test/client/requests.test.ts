import { setupServer } from 'msw/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createOrdersClient, type OrdersClient } from '../../src/orders/client/index.ts';
import { orderApiHandlers } from '../../src/orders/client/msw.ts';
import { tea } from '../orders/place.ts';
import { json, order, orderId, page, scripted } from './scripted.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const loose = (value: unknown) => value as never;

describe('returns not_sent with the reason for a request that cannot be sent', () => {
  test.each<{ given: string; call: (orders: OrdersClient) => Promise<unknown>; detail: string }>([
    {
      given: 'an empty id',
      call: (orders) => orders.getOrder({ orderId: '' }),
      detail: 'orderId cannot be ""',
    },
    {
      given: 'one dot',
      call: (orders) => orders.getOrder({ orderId: '.' }),
      detail: 'orderId cannot be "."',
    },
    {
      given: 'two dots',
      call: (orders) => orders.cancelOrder({ orderId: '..', body: { reason: 'customer' } }),
      detail: 'orderId cannot be ".."',
    },
    {
      given: 'no id',
      call: (orders) => orders.getOrder(loose({})),
      detail: 'orderId cannot be sent: undefined',
    },
    {
      given: 'half a surrogate pair',
      call: (orders) => orders.getOrder({ orderId: '\ud800' }),
      detail: 'URI',
    },
    {
      given: 'NaN in a query',
      call: (orders) => orders.listOrders({ limit: Number.NaN }),
      detail: 'limit cannot',
    },
    {
      given: 'an object in a query',
      call: (orders) => orders.listOrders(loose({ status: {} })),
      detail: 'status',
    },
    {
      given: 'null in a query',
      call: (orders) => orders.listOrders(loose({ cursor: null })),
      detail: 'cursor',
    },
    {
      given: 'an invalid date',
      call: (orders) => orders.listOrders({ createdAfter: new Date('x') }),
      detail: 'createdAfter cannot be sent',
    },
    {
      given: 'a date beyond the year 9999',
      call: (orders) => orders.listOrders({ createdAfter: new Date(8.64e15) }),
      detail: 'createdAfter cannot be sent',
    },
    {
      given: 'a cyclic body',
      call: (orders) => orders.createOrder({ body: loose(cyclic) }),
      detail: 'circular',
    },
    { given: 'a BigInt', call: (orders) => orders.createOrder({ body: loose({ n: 1n }) }), detail: 'BigInt' },
    {
      given: 'a key that is no Latin-1',
      call: (orders) => orders.createOrder({ body: tea, key: '鍵' }),
      detail: 'ByteString',
    },
    {
      given: 'a held order without a version',
      call: (orders) => orders.updateOrder(loose({ order: { orderId }, body: {} })),
      detail: 'if-match cannot be sent',
    },
  ])('$given', async ({ call, detail }) => {
    const { orders, sent } = scripted([json(order)]);
    expect(await call(orders)).toMatchObject({
      ok: false,
      status: 0,
      problem: { code: 'not_sent', status: 0, detail: expect.stringContaining(detail) },
      cause: expect.any(Error),
    });
    expect(sent).toEqual([]);
  });

  test.each(['/api', 'api.example', 'ftp://api.example', 'https://', ''])(
    'the base URL "%s"',
    async (baseUrl) => {
      const { orders, sent } = scripted([json(page)], { baseUrl });
      expect(await orders.listOrders()).toMatchObject({ ok: false, problem: { code: 'not_sent' } });
      expect(sent).toEqual([]);
    },
  );

  test.each<{ given: string; token: () => string | Promise<string> }>([
    {
      given: 'throws',
      token: () => {
        throw new Error('signed out');
      },
    },
    {
      given: 'rejects',
      token: async () => {
        throw new Error('signed out');
      },
    },
    { given: 'gives what is no header value', token: () => 'a\ntoken' },
    { given: 'does not answer in time', token: () => new Promise(() => {}) },
  ])('a token source that $given', async ({ token }) => {
    const { orders, sent } = scripted([json(order)], { token, timeout: 50 });
    const result = await orders.createOrder({ body: tea });
    expect(result).toMatchObject({ ok: false, problem: { code: 'not_sent' }, cause: expect.any(Error) });
    expect(sent).toEqual([]);
  });

  test('calls a token source again after it failed', async () => {
    let asked = 0;
    const token = () => {
      asked += 1;
      if (asked === 1) throw new Error('not yet');
      return 'x';
    };
    const { orders } = scripted([json(page)], { token });
    expect(await orders.listOrders()).toMatchObject({ ok: false });
    expect(await orders.listOrders()).toMatchObject({ ok: true });
  });
});

test.each([
  'a/../../health',
  '../health',
  '%2e%2e',
  '..%2f',
  '...',
  'a\\..\\b',
  '?x=1',
  '#x',
  'a b',
  '//elsewhere.example',
  'ä',
  '日本',
])('encodes any id so that the URL stays in the collection: %s', async (id) => {
  const { orders, sent } = scripted([json(order)]);
  await orders.getOrder({ orderId: id });
  await orders.cancelOrder({ orderId: id, body: { reason: 'customer' } });
  const paths = sent.map(({ url }) => new URL(url));
  expect(paths.map(({ pathname }) => pathname)).toEqual([
    `/orders/${encodeURIComponent(id)}`,
    `/orders/${encodeURIComponent(id)}/cancel`,
  ]);
  for (const { host, search, hash } of paths) expect([host, search, hash]).toEqual(['api.example', '', '']);
});

test.each<{ given: object; search: string }>([
  { given: {}, search: '' },
  { given: { status: undefined, limit: undefined }, search: '' },
  { given: { createdAfter: new Date(0) }, search: '?createdAfter=1970-01-01T00%3A00%3A00.000Z' },
  {
    given: { createdAfter: '2026-01-01T00:00:00+01:00' },
    search: '?createdAfter=2026-01-01T00%3A00%3A00%2B01%3A00',
  },
  { given: { limit: 5, cursor: 'a&b=c' }, search: '?limit=5&cursor=a%26b%3Dc' },
  { given: { customerId: 'ä 1' }, search: '?customerId=%C3%A4%201' },
])('the query of $given', async ({ given, search }) => {
  const { orders, sent } = scripted([json(page)]);
  await orders.listOrders(given);
  expect(sent.map(({ url }) => url)).toEqual([`https://api.example/orders${search}`]);
});

test('takes If-Match from the given order, or from the input', async () => {
  const { orders, sent } = scripted([json(order)]);
  await orders.updateOrder({ order: { ...order, version: 7 } as never, body: { note: 'x' } });
  await orders.updateOrder({ orderId, ifMatch: '"8"', body: { note: 'x' } });
  await orders.confirmOrder({ orderId });
  expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"7"', '"8"', null]);
  expect(sent.map(({ headers }) => headers.get('content-type'))).toEqual([
    'application/merge-patch+json',
    'application/merge-patch+json',
    null,
  ]);
});

const forms = ['', '/', '//', '/v1', '/v1/', '/v1///', '/v1?stage=x', '/v1/?stage=x#there', '/a/b/'];
test.each(forms)('the base URL "https://api.example%s" works for client and mocks alike', async (form) => {
  const baseUrl = `https://api.example${form}`;
  const mocks = setupServer(...orderApiHandlers({ baseUrl, orders: [{ ...tea, orderId }] }));
  mocks.listen();
  onTestFinished(() => mocks.close());
  const urls: string[] = [];
  const orders = createOrdersClient({
    baseUrl,
    token: 'x',
    fetch: (url, init) => {
      urls.push(String(url));
      return fetch(url, init);
    },
  });
  expect(await orders.listOrders({ limit: 5 })).toMatchObject({ ok: true });
  expect(await orders.getOrder({ orderId })).toMatchObject({ ok: true });
  const base = `https://api.example${(form.split('?')[0] ?? '').replace(/\/+$/, '')}`;
  expect(urls).toEqual([`${base}/orders?limit=5`, `${base}/orders/${orderId}`]);
});

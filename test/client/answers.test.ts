import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { createOrdersClient } from '../../src/orders/client/index.ts';
import { tea } from '../orders/place.ts';
import { type Answer, json, order, orderId, page, scripted } from './scripted.ts';

const problem = openapi.components.examples.ProblemOrderNotFound.value;
const asProblem = { status: 404, type: 'application/problem+json' };
const empty = (status: number) => () => new Response(null, { status });
/** An order without one of its members, or with another value for it. */
const orderWith = (change: object) => JSON.parse(JSON.stringify({ ...order, ...change }));

describe('an answer outside the contract', () => {
  test.each<{ given: string; answer: Answer; status: number; body?: string }>([
    { given: '200 without a body', answer: empty(200), status: 200, body: '' },
    { given: '204', answer: empty(204), status: 204, body: '' },
    { given: '201, which is of another operation', answer: json(order, { status: 201 }), status: 201 },
    { given: '203 with an order', answer: json(order, { status: 203 }), status: 203 },
    {
      given: 'a page of HTML with 200',
      answer: () => new Response('<html>Sign in', { headers: { 'content-type': 'text/html' } }),
      status: 200,
      body: '<html>Sign in',
    },
    { given: 'an order as text/plain', answer: json(order, { type: 'text/plain' }), status: 200 },
    { given: 'JSON that is not the operation’s', answer: json({ hello: 'world' }), status: 200 },
    { given: 'a page of orders in place of an order', answer: json(page), status: 200 },
    { given: 'null', answer: json(null), status: 200, body: 'null' },
    { given: 'an order without its version', answer: json(orderWith({ version: undefined })), status: 200 },
    { given: 'an order whose version is a text', answer: json(orderWith({ version: '1' })), status: 200 },
    { given: 'an order whose items are an object', answer: json(orderWith({ items: {} })), status: 200 },
    {
      given: 'broken JSON',
      answer: () => new Response('{"orderId":', { headers: { 'content-type': 'application/json' } }),
      status: 200,
      body: '{"orderId":',
    },
    { given: 'a 304 without If-None-Match', answer: empty(304), status: 304, body: '' },
    { given: "a firewall's JSON", answer: json({ code: 'WAF_BLOCK', id: 7 }, { status: 403 }), status: 403 },
    { given: 'a page of HTML with 404', answer: json('x', { status: 404, type: 'text/html' }), status: 404 },
    { given: "another service's problem", answer: json({ title: 'No' }, asProblem), status: 404 },
    {
      given: 'a problem as application/json',
      answer: json(problem, { status: 404 }),
      status: 404,
    },
    {
      given: 'a problem with an unknown code',
      answer: json({ ...problem, code: 'x' }, asProblem),
      status: 404,
    },
    {
      given: 'a problem with a code of JavaScript',
      answer: json({ ...problem, code: 'toString' }, asProblem),
      status: 404,
    },
    {
      given: 'a problem of another status',
      answer: json({ ...problem, status: 410 }, asProblem),
      status: 404,
    },
    { given: 'a problem without a detail', answer: json({ ...problem, detail: 1 }, asProblem), status: 404 },
    {
      given: 'a problem with broken errors',
      answer: json({ ...problem, errors: [null] }, asProblem),
      status: 404,
    },
    {
      given: 'a message and more',
      answer: json({ message: 'No', trace: 'x' }, { status: 400 }),
      status: 400,
    },
    { given: 'a message that is no text', answer: json({ message: { a: 1 } }, { status: 400 }), status: 400 },
    { given: 'a message with 200', answer: json({ message: 'Fine' }), status: 200 },
  ])('is unexpected_response, with status, headers and text: $given', async ({ answer, status, body }) => {
    const { orders } = scripted([answer]);
    const result = await orders.getOrder({ orderId });
    expect(result).toMatchObject({ ok: false, status, problem: { code: 'unexpected_response', status } });
    if (result.ok || result.problem.code !== 'unexpected_response') return;
    const raw = (await answer()) as Response;
    expect(result.problem.body).toBe(body ?? (await raw.text()));
    expect([...result.headers]).toEqual([...raw.headers]);
  });

  test('has the first 2 KB of an endless text', async () => {
    let pulled = 0;
    let canceled = false;
    const body = new ReadableStream({
      pull(stream) {
        pulled += 1;
        stream.enqueue(new TextEncoder().encode('x'.repeat(1_000)));
      },
      cancel() {
        canceled = true;
      },
    });
    const { orders } = scripted([() => new Response(body, { headers: { 'content-type': 'text/html' } })]);
    const result = await orders.getOrder({ orderId });
    expect(!result.ok && result.problem.code === 'unexpected_response' && result.problem.body).toBe(
      'x'.repeat(2_048),
    );
    expect(pulled).toBeLessThan(6);
    expect(canceled).toBe(true);
  });
});

test('retries after a body that ends early', async () => {
  const broken = () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"orderId":')),
      pull: (stream) => stream.error(new TypeError('terminated')),
    });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
  const { orders, sent } = scripted([broken, json(order)]);
  expect(await orders.getOrder({ orderId })).toMatchObject({ ok: true });
  expect(sent).toHaveLength(2);
});

test.each([
  { given: 'an order', answer: json(order), call: 'getOrder', status: 200 },
  {
    given: 'a charset',
    answer: json(order, { type: 'Application/JSON; charset=utf-8' }),
    call: 'getOrder',
    status: 200,
  },
  { given: 'members to come', answer: json({ ...order, newest: 1 }), call: 'getOrder', status: 200 },
  { given: 'a page', answer: json(page), call: 'listOrders', status: 200 },
] as const)('$given is a success', async ({ answer, call, status }) => {
  const { orders } = scripted([answer]);
  const result = await orders[call]({ orderId });
  expect(result).toMatchObject({ ok: true, status });
});

test('304 is a success without data when If-None-Match was sent', async () => {
  const { orders } = scripted([empty(304)]);
  const result = await orders.getOrder({ orderId, ifNoneMatch: '"1"' });
  expect(result).toMatchObject({ ok: true, status: 304, data: undefined });
});

test('distinguishes problem details from the gateway’s message', async () => {
  const problemClient = scripted([json(problem, asProblem)]);
  expect(await problemClient.orders.getOrder({ orderId })).toMatchObject({ ok: false, status: 404, problem });
  for (const message of ['Forbidden', null]) {
    const { orders } = scripted([json({ message }, { status: 403 })]);
    const wanted = { code: 'gateway', status: 403, detail: message ?? '' };
    expect(await orders.getOrder({ orderId })).toMatchObject({ ok: false, status: 403, problem: wanted });
  }
});

describe('a redirect is not followed', () => {
  /** A server that redirects every request to itself, where it answers with a page of orders. */
  async function redirecting(status: number, to: string) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      if (request.url === '/elsewhere')
        response.setHeader('content-type', 'application/json').end(JSON.stringify(page));
      else response.writeHead(status, { location: to }).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    return { asked, orders: createOrdersClient({ baseUrl: `http://127.0.0.1:${port}`, token: 'x' }) };
  }

  test.each([301, 302, 303, 307, 308])('%i', async (status) => {
    for (const location of ['/elsewhere', '/orders']) {
      const { asked, orders } = await redirecting(status, location);
      const wanted = { ok: false, status, problem: { code: 'redirected', status, location } };
      expect(await orders.createOrder({ body: tea })).toMatchObject(wanted);
      expect(await orders.listOrders()).toMatchObject(wanted);
      expect(asked).toEqual(['POST /orders', 'GET /orders']);
    }
  });

  test('with the opaque answer of a browser', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    const { orders, sent } = scripted([() => hidden]);
    const result = await orders.createOrder({ body: tea });
    expect(result).toMatchObject({ ok: false, status: 0, problem: { code: 'redirected', status: 0 } });
    expect(!result.ok && 'location' in result.problem).toBe(false);
    expect(sent).toMatchObject([{ redirect: 'manual' }]);
  });

  test('followed by the given fetch', async () => {
    const followed = Object.defineProperties(json(order, { status: 201 })(), {
      redirected: { value: true },
      url: { value: 'https://elsewhere.example/orders' },
    });
    const { orders } = scripted([() => followed]);
    expect(await orders.createOrder({ body: tea })).toMatchObject({
      ok: false,
      problem: { code: 'redirected', location: 'https://elsewhere.example/orders' },
    });
  });
});

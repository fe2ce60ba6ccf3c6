import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conformingFetch } from '../contract/conforming-fetch.ts';
import { type Caller, startTestService, type TestService } from '../harness/service.ts';
import { place } from '../orders/place.ts';
import { inParallel, report, sized } from './faulty-service.ts';

let service: TestService;
let customer: Caller;
beforeAll(async () => {
  service = await startTestService();
  customer = await service.customer();
});
afterAll(() => service[Symbol.asyncDispose]());

/** Growth of the memory during an attack; the attackers run in this process too. */
async function growthDuring(attack: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  await attack();
  globalThis.gc?.();
  return process.memoryUsage().rss - before;
}

async function expectOrderPlaced(): Promise<void> {
  const started = performance.now();
  expect((await place(customer)).status).toBe(201);
  expect(performance.now() - started).toBeLessThan(4_000);
}

function connectAttacker(): Promise<Socket> {
  const { hostname, port } = new URL(service.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on('error', () => {});
    socket.resume();
  });
}

test('slowloris: incomplete requests on many sockets do not block other clients', {
  timeout: 60_000,
}, async () => {
  const sockets = await Promise.all(Array.from({ length: sized(500, 100) }, connectAttacker));
  for (const socket of sockets) socket.write('POST /orders HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  for (let drop = 0; drop < 10; drop++) {
    for (const socket of sockets) socket.write('a');
    await delay(50);
    await expectOrderPlaced();
  }
  for (const socket of sockets) socket.destroy();
  report('slowloris', `${sockets.length} sockets, each with half a request: the service answered in between`);
});

test('refuses bodies of 10 MB with bounded memory', { timeout: 60_000 }, async () => {
  const body = `{"note":"${'x'.repeat(10 * 2 ** 20)}"}`;
  const bodies = sized(50, 8);
  const growth = await growthDuring(async () => {
    for (let index = 0; index < bodies; index++) {
      const answer = await customer
        .request('POST', '/orders', { headers: { 'idempotency-key': 'big' }, body })
        .catch(() => ({ status: 0 }));
      expect([413, 0]).toContain(answer.status);
    }
  });
  await expectOrderPlaced();
  expect(growth).toBeLessThan(400 * 2 ** 20);
  report('10 MB bodies', `${bodies} refused, resident memory grew by ${Math.round(growth / 2 ** 20)} MB`);
});

test('refuses very many headers', { timeout: 60_000 }, async () => {
  const floods = sized(500, 50);
  for (let index = 0; index < floods; index++) {
    const socket = await connectAttacker();
    const answered = new Promise<string>((resolve) => {
      socket.once('data', (bytes) => resolve(bytes.toString()));
      socket.once('close', () => resolve(''));
    });
    const lines = Array.from({ length: 3_000 }, (_, line) => `X-Flood-${line}: ${'y'.repeat(10)}\r\n`);
    socket.write(`GET /health HTTP/1.1\r\nHost: x\r\n${lines.join('')}\r\n`);
    expect(await answered).toMatch(/^$|^HTTP\/1\.1 431 /);
    socket.destroy();
  }
  await expectOrderPlaced();
  report('header floods', `${floods} × 3,000 headers: 431`);
});

test('refuses all invalid tokens without growing memory', { timeout: 120_000 }, async () => {
  const count = sized(10_000, 1_000);
  const growth = await growthDuring(() =>
    inParallel(
      Array.from({ length: count }, (_, index) => index),
      20,
      async (index) => {
        // A different token each time, with an invalid signature.
        const [head, , signature] = customer.token.split('.');
        const claims = Buffer.from(JSON.stringify({ sub: `nobody-${index}` })).toString('base64url');
        const response = await conformingFetch(`${service.url}/orders`, {
          headers: { authorization: `Bearer ${head}.${claims}.${signature}` },
        });
        expect(response.status).toBe(401);
        await response.text();
      },
    ),
  );
  await expectOrderPlaced();
  expect(growth).toBeLessThan(300 * 2 ** 20);
  report('bad tokens', `${count} refused, resident memory grew by ${Math.round(growth / 2 ** 20)} MB`);
});

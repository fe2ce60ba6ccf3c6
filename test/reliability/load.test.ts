import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { type Caller, startTestService } from '../harness/service.ts';
import { place } from '../orders/place.ts';
import { report, sized } from './faulty-service.ts';

const seconds = sized(60, 3);

/** One request of a typical mix: mostly reads, a fifth placements. Every answer is checked against the contract. */
function requestMix(customer: Caller) {
  let count = 0;
  const ids: string[] = [];
  return async function next(): Promise<number> {
    count += 1;
    const orderId = ids[count % Math.max(1, ids.length)];
    if (count % 5 === 1 || !orderId) {
      const { status, body } = await place(customer);
      if (ids.length < 500) ids.push(body.orderId);
      return status;
    }
    if (count % 5 === 2) return (await customer.request('GET', '/orders?limit=5')).status;
    if (count % 25 === 3)
      return (
        await customer.request('PATCH', `/orders/${orderId}`, {
          headers: { 'if-match': '*' },
          body: { note: 'x' },
        })
      ).status;
    return (await customer.request('GET', `/orders/${orderId}`)).status;
  };
}

const quantile = (values: number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;

/** `clients` send requests one after the other; returns latencies in milliseconds. */
async function closedLoop(ask: () => Promise<number>, clients: number, milliseconds: number) {
  const ends = performance.now() + milliseconds;
  const latencies: number[] = [];
  const statuses = new Set<number>();
  const client = async () => {
    while (performance.now() < ends) {
      const started = performance.now();
      statuses.add(await ask());
      latencies.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { latencies, statuses };
}

/** Sends requests at a fixed rate, whether or not earlier ones are answered; latency counts from the due time. */
async function openLoop(ask: () => Promise<number>, perSecond: number, milliseconds: number) {
  const latencies: number[] = [];
  const statuses = new Set<number>();
  const running: Promise<void>[] = [];
  const started = performance.now();
  for (let index = 0; index < (perSecond * milliseconds) / 1000; index++) {
    const due = started + (index * 1000) / perSecond;
    await delay(Math.max(0, due - performance.now()));
    running.push(
      ask().then((status) => {
        statuses.add(status);
        latencies.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(running);
  return { latencies, statuses };
}

test('load in closed and open loop: only documented answers, stable memory and sockets', {
  timeout: 300_000,
}, async () => {
  await using service = await startTestService();
  const next = requestMix(await service.customer());
  const bare = createServer((_, response) => response.end('{}'));
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
  const askBare = async () => {
    const response = await fetch(bareUrl);
    await response.text();
    return response.status;
  };

  await closedLoop(next, 8, 500);
  const handles = () => process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length;
  const [memory, sockets] = [process.memoryUsage().rss, handles()];
  const closed = await closedLoop(next, 8, seconds * 500);
  const half = process.memoryUsage().rss;
  const open = await openLoop(next, 200, seconds * 500);
  const floor = await closedLoop(askBare, 8, 1_000);
  bare.close();

  const documented = new Set<number>(
    Object.values(operations).flatMap(({ statuses }): number[] => [...statuses]),
  );
  for (const status of [...closed.statuses, ...open.statuses]) expect(documented).toContain(status);
  expect([...closed.statuses, ...open.statuses].filter((status) => status >= 500)).toEqual([]);
  const growth = (process.memoryUsage().rss - half) / 2 ** 20;
  expect(growth).toBeLessThan(150);
  expect(handles() - sockets).toBeLessThan(100);
  const ratio = (part: number) =>
    (quantile(closed.latencies, part) / quantile(floor.latencies, part)).toFixed(1);
  report(
    'load',
    `${seconds} s: ${closed.latencies.length} closed + ${open.latencies.length} open loop requests (200/s, p99 ${quantile(open.latencies, 0.99).toFixed(0)} ms); latency × bare server: p50 ${ratio(0.5)}, p99 ${ratio(0.99)}; memory ${Math.round((half - memory) / 2 ** 20)} MB in the first half, ${Math.round(growth)} MB in the second`,
  );
});

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Fault, ProxiedCall } from './fault-proxy.ts';
import { invoke, startFaultyService } from './faulty-service.ts';

/** The real server's answers to a lost compare-and-set, or to an own write whose success was not reported. */
const races: { fault: Fault; command: string; calls: number }[] = [
  { fault: 'lostRace', command: 'findOneAndUpdate', calls: 4 },
  { fault: 'lostRaceAfter', command: 'findOneAndUpdate', calls: 3 },
  { fault: 'concurrentOperations', command: 'findOneAndUpdate', calls: 3 },
];

/** Applies the fault to the first call of a command. */
function first(command: string, fault: Fault) {
  let spoiled = false;
  return (call: ProxiedCall) => {
    if (spoiled || call.command !== command) return undefined;
    spoiled = true;
    return fault;
  };
}

test.each(races)('a change with $fault in its first write is applied once, in $calls calls', async (race) => {
  await using faulty = await startFaultyService();
  const { service, proxy } = faulty;
  const sub = randomUUID();
  const { orderId } = (await invoke(service.handler, 'createOrder', { sub, key: randomUUID() })).body;
  const before = proxy.calls.length;
  proxy.plan = first(race.command, race.fault);
  const { status, body } = await invoke(service.handler, 'updateOrder', { sub, orderId, ifMatch: '"1"' });
  expect([status, body.version]).toEqual([200, 2]);
  expect(proxy.calls.length - before).toBe(race.calls);
});

test.each<Fault>(['concurrentOperations', 'compareAndSetFailedAfter', 'writeTimeoutAfter'])(
  'a placement with %s in its first insert makes one order, listed once',
  async (fault) => {
    await using faulty = await startFaultyService();
    const { service, proxy } = faulty;
    const sub = randomUUID();
    proxy.plan = first('insertOne', fault);
    const placed = await invoke(service.handler, 'createOrder', { sub, key: 'k' });
    expect([placed.status, placed.body.version]).toEqual([201, 1]);
    const { data } = (await invoke(service.handler, 'listOrders', { sub })).body;
    expect(data).toEqual([placed.body]);
  },
);

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { allFaults, type Fault, seededRandom } from './fault-proxy.ts';
import { invoke, report, seed, sized, startFaultyService } from './faulty-service.ts';
import { type Seen, violationsOf } from './history.ts';

describe('the checker', () => {
  const edit = (version: number, asked: number, more: Partial<Seen> = {}): Seen => ({
    ...{
      kind: 'edit',
      orderId: 'o',
      asked,
      answered: asked + 1,
      outcome: 'ok',
      version,
      note: `n${version}`,
    },
    ...{ expected: version - 1, ...more },
  });
  const read = (version: number, asked: number, note = version === 1 ? '' : `n${version}`): Seen => ({
    ...{ kind: 'read', orderId: 'o', asked, answered: asked + 1, outcome: 'ok', version, note },
  });

  test('accepts a linearizable history', () => {
    const lost = edit(3, 4, { outcome: 'unknown' });
    expect(violationsOf([read(1, 0), edit(2, 1), read(2, 3), lost, read(3, 9), edit(4, 11)])).toEqual([]);
    // The read was sent before the edit was answered, so either version is correct.
    expect(violationsOf([edit(2, 1, { answered: 9 }), read(1, 5)])).toEqual([]);
  });

  test.each<{ violation: string; history: Seen[]; want: RegExp }>([
    {
      violation: 'a lost update',
      history: [edit(2, 1), edit(2, 3, { note: 'other' })],
      want: /two edits won/,
    },
    { violation: 'a stale read', history: [edit(2, 1), read(1, 5)], want: /returned after/ },
    {
      violation: 'a refused edit that happened',
      history: [edit(2, 1, { outcome: 'refused' }), read(2, 5)],
      want: /was refused, and is there/,
    },
    { violation: 'a gap', history: [edit(4, 1, { expected: 1 })], want: /made for version 1/ },
    {
      violation: 'two states of one version',
      history: [edit(2, 1), read(2, 5, 'else')],
      want: /read as|no edit wrote/,
    },
    {
      violation: 'a late write that went in twice',
      history: [edit(2, 1, { outcome: 'unknown' }), read(2, 3), edit(3, 5), read(4, 8, 'n2')],
      want: /meant for another version/,
    },
  ])('reports $violation', ({ history, want }) => {
    expect(violationsOf(history).join('\n')).toMatch(want);
  });
});

test(`8 clients with faults: the history is linearizable, seed ${seed}`, { timeout: 600_000 }, async () => {
  await using faulty = await startFaultyService({
    // One call in ten fails: the budget shrinks, so that some answers stay lost.
    retry: { firstPause: 5, longestPause: 20, capacity: 2, refund: 0.05 },
  });
  const { service, proxy } = faulty;
  const random = seededRandom(seed);
  const quick = allFaults.filter((fault) => !/hang|drip/.test(fault));
  const [clients, operations] = [8, sized(10_000, 1_000)];
  const sub = `history-${randomUUID()}`;
  const orderIds: string[] = [];
  for (let order = 0; order < 10; order++)
    orderIds.push((await invoke(service.handler, 'createOrder', { sub, key: `k${order}` })).body.orderId);
  proxy.plan = () => (random() < 0.1 ? (quick[Math.floor(random() * quick.length)] as Fault) : undefined);

  const history: Seen[] = [];
  let left = operations;
  async function client(name: number): Promise<void> {
    const versions = new Map<string, number>();
    while (left-- > 0) {
      const orderId = orderIds[Math.floor(random() * orderIds.length)] as string;
      const expected = versions.get(orderId);
      const reading = expected === undefined || random() < 0.4;
      const note = `${name}-${left}`;
      const asked = performance.now();
      const { status, body } = reading
        ? await invoke(service.handler, 'getOrder', { sub, orderId })
        : await invoke(service.handler, 'updateOrder', {
            sub,
            orderId,
            ifMatch: `"${expected}"`,
            body: { note },
          });
      const answered = performance.now();
      const times = { orderId, asked, answered };
      if (status === 200) {
        versions.set(orderId, body.version);
        if (!reading) {
          history.push({ ...times, kind: 'edit', outcome: 'ok', version: expected + 1, note, expected });
        }
        // An edit whose first answer was lost returns the current order, which others may have edited since.
        history.push({ ...times, kind: 'read', outcome: 'ok', version: body.version, note: body.note ?? '' });
      } else if (!reading) {
        expect([412, 503]).toContain(status);
        versions.delete(orderId);
        history.push({
          ...times,
          kind: 'edit',
          outcome: status === 412 ? 'refused' : 'unknown',
          note,
          ...(expected && { expected }),
        });
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, name) => client(name)));

  expect(violationsOf(history)).toEqual([]);
  const count = (outcome: Seen['outcome']) => history.filter((one) => one.outcome === outcome).length;
  expect(count('ok')).toBeGreaterThan(operations / 4);
  expect(count('refused')).toBeGreaterThan(0);
  expect(count('unknown')).toBeGreaterThan(0);
  report(
    'history',
    `${clients} clients, ${operations} operations, one call in ten faulty: ${count('ok')} ok, ${count('refused')} refused, ${count('unknown')} unknown; linearizable; seed ${seed}`,
  );
});

import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valid } from '../contract/arbitrary.ts';
import { contract } from '../contract/boundaries.ts';
import { startTestService } from '../harness/service.ts';
import { invoke, report, seed, sized } from './faulty-service.ts';

type Json = ReturnType<typeof JSON.parse>;

/** The same JSON value with the members of all objects in another order. */
function shuffleMembers(value: Json, random: () => number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffleMembers(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => ({ name, member, rank: random() }));
  members.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(members.map(({ name, member }) => [name, shuffleMembers(member, random)]));
}

/** Another valid order. */
function changeBody(body: Json): Json {
  const copy = structuredClone(body);
  copy.items[0].quantity = copy.items[0].quantity === 1 ? 2 : 1;
  return copy;
}

test(`a key is bound to one body and one customer, seed ${seed}`, { timeout: 120_000 }, async () => {
  await using service = await startTestService();
  const numRuns = sized(500, 100);
  const schema = contract.components.schemas.OrderCreate;
  await fc.assert(
    fc.asyncProperty(
      valid(contract, schema),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      async (body, stream) => {
        const random = () => stream.next().value ?? 0;
        const call = { sub: `key-${randomUUID()}`, key: 'one-key' };
        const placed = await invoke(service.handler, 'createOrder', { ...call, body });
        expect(placed.status).toBe(201);

        const spaced = JSON.stringify(shuffleMembers(body, random), null, 3);
        const replay = await invoke(service.handler, 'createOrder', { ...call, body: spaced });
        expect([replay.status, replay.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
        expect(replay.body).toEqual(placed.body);

        const other = await invoke(service.handler, 'createOrder', { ...call, body: changeBody(body) });
        expect(other.body.code).toBe('idempotency_key_reused');

        const theirs = await invoke(service.handler, 'createOrder', { ...call, sub: `${call.sub}-b`, body });
        expect([theirs.status, theirs.headers.get('idempotency-replayed')]).toEqual([201, 'false']);
        expect(theirs.body.orderId).not.toBe(placed.body.orderId);
      },
    ),
    { seed, numRuns },
  );
  report(
    'key semantics',
    `${numRuns} bodies: permuted is a replay, mutated is 422, another customer is independent; seed ${seed}`,
  );
});

import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import type { Json } from '../../../src/codegen/json-pointer.ts';
import { resolve } from '../../../src/codegen/operation-objects.ts';
import { mergePatch } from '../../../src/http/merge-patch.ts';
import type { Order } from '../../../src/orders/order.ts';
import { valid } from '../../contract/arbitrary.ts';
import { contract } from '../../contract/boundaries.ts';
import { operationObject } from '../../contract/sample.ts';
import { openTarget } from '../../contract/target.ts';
import type { Answer, Caller } from '../../harness/service.ts';
import { placeValidOrder } from '../place.ts';

/** Every member that a client can send and read is returned as it was sent. */
const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const {
  caller: customer,
  personas: { staff },
} = target;
const seed = Number(process.env['CONTRACT_SEED'] ?? 20261124);
const needs = staff ? '' : ' (needs STAFF_TOKEN)';

const ids = Object.keys(operations) as OperationId[];
const bodySchemaOf = (operationId: OperationId): Json => {
  const [media] = Object.values<Json>(operationObject(operationId).requestBody?.content ?? {});
  return resolve(contract, media?.schema);
};
const successOf = (operationId: OperationId): Json => {
  const { responses } = operationObject(operationId);
  const [status] = Object.keys(responses);
  const [media] = Object.values<Json>(responses[String(status)]?.content ?? {});
  return resolve(contract, media?.schema);
};

/** Bodies with every member of the schema, optional ones included. */
function fullBodies(operationId: OperationId): fc.Arbitrary<Json> {
  return valid(contract, {
    ...bodySchemaOf(operationId),
    required: Object.keys(bodySchemaOf(operationId).properties),
  });
}

/** The members of a value that another value also has, so that computed members are not compared. */
function commonMembers(value: Json, like: Json): Json {
  if (Array.isArray(like)) return like.map((one, index) => commonMembers(value?.[index], one));
  if (typeof like !== 'object' || like === null) return value;
  return Object.fromEntries(
    Object.keys(like).map((name) => [name, commonMembers(value?.[name], like[name])]),
  );
}

async function listed(orderId: string): Promise<Order> {
  const { body } = await customer.request('GET', '/orders?limit=100');
  return body.data.find((order: Order) => order.orderId === orderId);
}

/** Sends a body as the persona that may call the operation. */
function send(
  operationId: OperationId,
  orderId: string,
  body: Json,
  caller: Caller = customer,
): Promise<Answer> {
  const { method, path } = operations[operationId];
  const headers = { 'if-match': '*', 'idempotency-key': randomUUID() };
  return caller.request(method, path.replace('{orderId}', orderId), { headers, body });
}

test(`everything sent to createOrder comes back from it, get, list and after an edit, seed ${seed}`, async () => {
  const noteOnly = { note: 'Another note.' };
  await fc.assert(
    fc.asyncProperty(fullBodies('createOrder'), async (body) => {
      const created = await send('createOrder', '', body);
      expect(created.status).toBe(201);
      const { orderId } = created.body;
      const read = await customer.request('GET', `/orders/${orderId}`);
      expect(commonMembers(created.body, body)).toEqual(body);
      expect(read.body).toEqual(created.body);
      expect(await listed(orderId)).toEqual(created.body);

      const edited = await send('updateOrder', orderId, noteOnly);
      expect(commonMembers(edited.body, body)).toEqual({ ...body, ...noteOnly });
      expect((await customer.request('GET', `/orders/${orderId}`)).body).toEqual(edited.body);
    }),
    { seed, numRuns: 30 },
  );
});

test(`updateOrder merges every member of its patch by RFC 7396, seed ${seed}`, {
  timeout: 60_000,
}, async () => {
  const accepted = { count: 0 };
  await fc.assert(
    fc.asyncProperty(fullBodies('createOrder'), fullBodies('updateOrder'), async (body, patch) => {
      const before = await placeValidOrder(customer, body);
      const { status, body: after } = await send('updateOrder', before.orderId, patch);
      // An incomplete address or too many labels are refused with 422, and nothing of the patch is stored.
      if (status === 422) return;
      accepted.count += 1;
      const { version: _, updatedAt: __, ...merged } = mergePatch(before, patch) as Order;
      for (const [name, value] of Object.entries(merged)) {
        const emptied = typeof value === 'object' && Object.keys(value).length === 0 && name in patch;
        if (!emptied) expect(after[name], name).toEqual(value);
      }
    }),
    { seed, numRuns: 60 },
  );
  expect(accepted.count).toBeGreaterThan(0);
});

/** Operations that move an order and whose body's members become members of the history. */
const moves = ids.filter((id) => {
  const history = resolve(contract, successOf(id)?.properties?.history);
  const entry = resolve(contract, history?.items)?.properties ?? {};
  const sent = Object.keys(bodySchemaOf(id)?.properties ?? {});
  return (
    operations[id].method === 'POST' &&
    operations[id].path.includes('{') &&
    sent.some((name) => name in entry)
  );
});

describe('details of a move are returned in the history', () => {
  test('the contract has such operations', () => {
    expect(moves.length).toBeGreaterThan(0);
  });

  test.skipIf(!staff).each(moves)(`%s${needs}, seed ${seed}`, async (operationId) => {
    if (!staff) return;
    await fc.assert(
      fc.asyncProperty(fullBodies(operationId), async (body) => {
        const { orderId } = await placeValidOrder(customer);
        const answer = await movedBy(staff, operationId, orderId, body);
        expect(answer.status).toBe(200);
        expect(commonMembers(answer.body.history.at(-1), body)).toEqual(body);
        expect((await customer.request('GET', `/orders/${orderId}`)).body).toEqual(answer.body);
      }),
      { seed, numRuns: 10 },
    );
  });
});

/** Moves an order with the operation, after the other moves that it needs. */
async function movedBy(by: Caller, operationId: OperationId, orderId: string, body: Json): Promise<Answer> {
  const others = ids.filter(
    (id) => id !== operationId && /^\/orders\/\{orderId\}\/(?!cancel)/.test(operations[id].path),
  );
  let answer = await send(operationId, orderId, body, by);
  for (const id of others) {
    if (answer.status !== 409) break;
    const sample = bodySchemaOf(id) && fc.sample(fullBodies(id), { seed, numRuns: 1 })[0];
    await send(id, orderId, sample, by);
    answer = await send(operationId, orderId, body, by);
  }
  return answer;
}

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import type { Json } from '../../../src/codegen/json-pointer.ts';
import { elementsOf } from '../../../src/codegen/rules/filters.ts';
import { place } from '../../harness/orders.ts';
import { valid } from '../arbitrary.ts';
import { contract } from '../boundaries.ts';
import { operationObject } from '../plan.ts';
import { openTarget } from '../target.ts';

/** Every filter of a list lets through what the contract says, all of it and nothing else. */
const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const { customer } = target;

/** What x-filter means, by the contract alone. */
const holds: Record<string, (member: Json, given: Json) => boolean> = {
  equal: (member, given) => member === given,
  oneOf: (member, given) => given.includes(member),
  after: (member, given) => comparable(member) > comparable(given),
  before: (member, given) => comparable(member) < comparable(given),
};

function comparable(value: string | number): number {
  return typeof value === 'number' ? value : Date.parse(value);
}

/** Orders that differ in all that the contract lets a customer choose; some are canceled. */
async function population(): Promise<void> {
  const { examples, schemas } = contract.components;
  const bodies = fc.sample(valid(contract, schemas.OrderCreate), { seed: 20261124, numRuns: 12 });
  for (const [index, body] of [...bodies, examples.OrderCreateMinimal.value].entries()) {
    const answer = await place(customer, { body });
    const { orderId } = answer.body;
    if (index % 3 === 0)
      await customer.request('POST', `/orders/${orderId}/cancel`, { body: { reason: 'customer' } });
  }
}
await population();

async function list(operationId: OperationId, query: Record<string, string>): Promise<Json[]> {
  const elements: Json[] = [];
  let cursor: string | null = null;
  do {
    const search = new URLSearchParams({ ...query, limit: '100', ...(cursor && { cursor }) });
    const answer = await customer.request('GET', `${operations[operationId].path}?${search}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    elements.push(...answer.body.data);
    cursor = answer.body.nextCursor;
  } while (cursor);
  return elements;
}

// Staff's lists are of other people's orders: their operations have no customer to ask as.
const lists = (Object.keys(operations) as OperationId[]).filter((id) => {
  const scopes: readonly string[] = operations[id].scopes ?? [];
  return elementsOf(contract, operationObject(id).responses['200']) && scopes.includes('orders/read');
});

test('lists were found', () => {
  expect(lists.length).toBeGreaterThan(0);
});

describe.each(lists)('%s', (operationId) => {
  const filters = operationObject(operationId).parameters.filter(
    (parameter) => parameter.in === 'query' && parameter['x-filter'] !== 'none',
  );

  test.each(filters.map((parameter) => ({ name: parameter.name, filter: parameter['x-filter'] })))(
    '$name answers the elements whose $filter.member is $filter.is, and no others',
    async ({ name, filter: { member, is } }) => {
      const all = await list(operationId, {});
      const values = [...new Set(all.map((element) => element[member]))].filter(
        (value) => value !== undefined,
      );
      let narrowed = 0;
      for (const value of values.slice(0, 12)) {
        const given = is === 'oneOf' ? [value] : value;
        const want = all.filter((element) => holds[is]?.(element[member], given));
        const found = await list(operationId, { [name]: String(value) });
        const [foundIds, wantIds] = [found, want].map((some) => some.map(({ orderId }) => orderId));
        expect(foundIds, `${name}=${value}`).toEqual(wantIds);
        if (want.length > 0 && want.length < all.length) narrowed += 1;
      }
      // A filter that lets everything or nothing through would have proved nothing.
      expect(narrowed, `values of ${member} that tell elements apart`).toBeGreaterThan(0);
    },
  );
});

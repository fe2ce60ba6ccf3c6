import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import type { Json } from '../../../src/codegen/json-pointer.ts';
import { elementsOf } from '../../../src/codegen/rules/filters.ts';
import { valid } from '../arbitrary.ts';
import { contract } from '../boundaries.ts';
import { searchOf } from '../plan.ts';
import {
  callerFor,
  createResource,
  exampleBodies,
  filledPath,
  makerFor,
  operationIds,
  operationObject,
  requiredHeaders,
} from '../sample.ts';
import { openTarget } from '../target.ts';

/** Every filter of a list returns exactly the elements that the contract says. */
const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const { caller } = target;

/** The meaning of each x-filter operator, from the contract alone. */
const operators: Record<string, (member: Json, given: Json) => boolean> = {
  equal: (member, given) => member === given,
  oneOf: (member, given) => given.includes(member),
  after: (member, given) => comparable(member) > comparable(given),
  before: (member, given) => comparable(member) < comparable(given),
};

function comparable(value: string | number): number {
  return typeof value === 'number' ? value : Date.parse(value);
}

/** Operations that the caller may apply to an element and that do not remove it. */
const changes = operationIds.filter(
  (id) => operations[id].method === 'POST' && makerFor(id) && callerFor(target, id) === caller,
);

/** Elements that differ in every member that the caller can choose; some of them changed after creation. */
async function createElements(maker: OperationId): Promise<void> {
  const [media] = Object.values<Json>(operationObject(maker).requestBody?.content ?? {});
  const bodies = fc.sample(valid(contract, media?.schema), { seed: 20261124, numRuns: 12 });
  for (const [index, body] of [...bodies, ...Object.values(exampleBodies(maker))].entries()) {
    const { body: element } = await createResource(target, maker, body);
    const change = changes[index % (changes.length + 2)];
    if (!change) continue;
    await caller.request('POST', filledPath(change, element), {
      headers: requiredHeaders(change),
      body: Object.values(exampleBodies(change))[0],
    });
  }
}
for (const maker of new Set(operationIds.map(makerFor))) if (maker) await createElements(maker);

async function list(operationId: OperationId, query: Record<string, Json>): Promise<Json[]> {
  const elements: Json[] = [];
  let cursor: string | null = null;
  do {
    const search = searchOf(operationId, { ...query, limit: 100, ...(cursor && { cursor }) });
    const answer = await caller.request('GET', `${operations[operationId].path}?${search}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    elements.push(...answer.body.data);
    cursor = answer.body.nextCursor;
  } while (cursor);
  return elements;
}

// A list without any element for the caller shows nothing about filters.
const lists = operationIds.filter(
  (id) => elementsOf(contract, operationObject(id).responses['200']) && callerFor(target, id) === caller,
);

test('the contract has lists', () => {
  expect(lists.length).toBeGreaterThan(0);
});

describe.each(lists)('%s', (operationId) => {
  const filters = operationObject(operationId).parameters.filter(
    (parameter) => parameter.in === 'query' && typeof parameter['x-filter'] === 'object',
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
        const want = all.filter((element) => operators[is]?.(element[member], given));
        const found = await list(operationId, { [name]: given });
        expect(found, `${name}=${given}`).toEqual(want);
        if (want.length > 0 && want.length < all.length) narrowed += 1;
      }
      // A filter that returns all elements or none would prove nothing.
      expect(narrowed, `values of ${member} that tell elements apart`).toBeGreaterThan(0);
    },
  );
});

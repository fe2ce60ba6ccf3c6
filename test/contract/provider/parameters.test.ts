import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import type { Json } from '../../../src/codegen/json-pointer.ts';
import { placed } from '../../harness/orders.ts';
import { contract } from '../boundaries.ts';
import { parameterEdges } from '../parameter-edges.ts';
import { callerFor, operationObject, type Plan, planned } from '../plan.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

const full = contract.components.examples.OrderCreateFull.value;

/** The smallest request of an operation: what it requires, taken from the contract's examples. */
async function smallest(operationId: OperationId): Promise<{ plan: Plan; orderId: string }> {
  const { parameters, requestBody } = operationObject(operationId);
  const required = parameters.filter(({ required, in: place }) => required && place === 'header');
  const header = Object.fromEntries(required.map(({ name, example }) => [name, String(example)]));
  if ('Idempotency-Key' in header) header['Idempotency-Key'] = randomUUID();
  const [media] = Object.values<Json>(requestBody?.content ?? {});
  const [example] = Object.values<Json>(media?.examples ?? {});
  const hasOrder = operations[operationId].path.includes('{orderId}');
  return {
    plan: {
      parameters: { path: {}, query: {}, header },
      ...(example && { body: contract.components.examples[example.$ref.split('/').at(-1)].value }),
    },
    // The fullest order, so that an example that edits a part of it finds that part.
    orderId: hasOrder ? (await placed(target.customer, full)).orderId : '',
  };
}

describe.each(Object.keys(operations) as OperationId[])('%s', (operationId) => {
  const caller = callerFor(target, operationId);
  const needs = caller ? '' : ' (needs STAFF_TOKEN)';
  for (const parameter of operationObject(operationId).parameters) {
    for (const { keyword, inside, value } of parameterEdges(contract, parameter)) {
      // Only the service makes a cursor; that one fits the schema says nothing of what it names.
      if (parameter.name === 'cursor' && inside) continue;
      // The id of an order is taken from an order; the example's is of no order of ours (404), tested in getOrder.
      if (parameter.in === 'path' && inside) continue;
      const name = `${parameter.name} ${keyword} ${inside ? 'inside' : 'outside'}: ${value.slice(0, 45)}`;
      test.skipIf(!caller)(name + needs, async () => {
        const { plan, orderId } = await smallest(operationId);
        plan.parameters[parameter.in as 'path' | 'query' | 'header'][parameter.name] = value;
        const request = planned(operationId, plan, orderId);
        const answer = await caller?.request(request.method, request.path, request);
        if (inside) {
          // 403: a customer asks for somebody else's list. 412: an example's ETag is not this order's.
          expect([200, 201, 304, 403, 409, 412, 422], JSON.stringify(answer?.body)).toContain(answer?.status);
          return;
        }
        expect(answer?.status).toBe(400);
        expect(answer?.body.errors).toContainEqual(
          expect.objectContaining({ in: parameter.in, parameter: parameter.name }),
        );
      });
    }
  }

  const required = operationObject(operationId).parameters.filter(
    (one) => one.required && one.in === 'header',
  );
  for (const { name } of required) {
    test.skipIf(!caller)(`without ${name}${needs}`, async () => {
      const { plan, orderId } = await smallest(operationId);
      delete plan.parameters.header[name];
      const request = planned(operationId, plan, orderId);
      const answer = await caller?.request(request.method, request.path, request);
      // RFC 6585 section 3 has a status of its own for a missing precondition.
      expect(answer?.status).toBe(name === 'If-Match' ? 428 : 400);
    });
  }

  test.skipIf(!caller)(`an unknown query parameter${needs}`, async () => {
    const { plan, orderId } = await smallest(operationId);
    plan.parameters.query['surprise'] = '1';
    const request = planned(operationId, plan, orderId);
    const answer = await caller?.request(request.method, request.path, request);
    expect(answer?.status).toBe(operationId === 'getHealth' ? 200 : 400);
  });

  for (const [name, reference] of bodiesOf(operationId)) {
    test.skipIf(!caller)(`the example ${name} is accepted${needs}`, async () => {
      const { plan, orderId } = await smallest(operationId);
      const request = planned(operationId, { ...plan, body: exampleOf(reference) }, orderId);
      const answer = await caller?.request(request.method, request.path, request);
      expect([200, 201, 409], JSON.stringify(answer?.body)).toContain(answer?.status);
    });
  }
});

function bodiesOf(operationId: OperationId): [string, Json][] {
  const [media] = Object.values<Json>(operationObject(operationId).requestBody?.content ?? {});
  return Object.entries<Json>(media?.examples ?? {});
}

function exampleOf({ $ref }: Json): Json {
  return contract.components.examples[$ref.split('/').at(-1)].value;
}

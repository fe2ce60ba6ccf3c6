import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import { contract } from '../boundaries.ts';
import { parameterEdges } from '../parameter-edges.ts';
import { type Plan, toRequest } from '../plan.ts';
import {
  callerFor,
  createPathValues,
  exampleBodies,
  needsOf,
  operationIds,
  operationObject,
  requiredHeaders,
  successesOf,
} from '../sample.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

/** The smallest valid request of an operation: its required parts, from the contract's examples. */
function minimalPlan(operationId: OperationId): Plan {
  const [body] = Object.values(exampleBodies(operationId));
  return {
    parameters: { path: {}, query: {}, header: requiredHeaders(operationId) },
    ...(body !== undefined && { body }),
  };
}

describe.each(operationIds)('%s', (operationId) => {
  const caller = callerFor(target, operationId);
  const needs = needsOf(target, operationId);
  const send = async (plan: Plan) => {
    const request = toRequest(operationId, plan, await createPathValues(target, operationId));
    return caller?.request(request.method, request.path, request);
  };

  for (const parameter of operationObject(operationId).parameters) {
    for (const { keyword, inside, value } of parameterEdges(contract, parameter)) {
      // A cursor that fits the schema is not necessarily one that the service made.
      if (parameter.name === 'cursor' && inside) continue;
      // The id must exist; the example's does not.
      if (parameter.in === 'path' && inside) continue;
      const name = `${parameter.name} ${keyword} ${inside ? 'inside' : 'outside'}: ${String(value).slice(0, 45)}`;
      test.skipIf(!caller)(name + needs, async () => {
        const plan = minimalPlan(operationId);
        plan.parameters[parameter.in as 'path' | 'query' | 'header'][parameter.name] = value;
        const answer = await send(plan);
        if (inside) {
          // 403: a filter for another customer. 412: the example's entity tag is not that of this resource.
          expect([...successesOf(operationId), 403, 409, 412, 422], JSON.stringify(answer?.body)).toContain(
            answer?.status,
          );
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
      const plan = minimalPlan(operationId);
      delete plan.parameters.header[name];
      const answer = await send(plan);
      // RFC 6585 section 3: a missing precondition has the status 428.
      expect(answer?.status).toBe(name === 'If-Match' ? 428 : 400);
    });
  }

  test.skipIf(!caller)(`an unknown query parameter${needs}`, async () => {
    const plan = minimalPlan(operationId);
    plan.parameters.query['surprise'] = '1';
    const answer = await send(plan);
    const statuses: readonly number[] = operations[operationId].statuses;
    expect(answer?.status).toBe(statuses.includes(400) ? 400 : statuses[0]);
  });

  for (const [name, body] of Object.entries(exampleBodies(operationId))) {
    test.skipIf(!caller)(`the example ${name} is accepted${needs}`, async () => {
      const answer = await send({ ...minimalPlan(operationId), body });
      expect([...successesOf(operationId), 409], JSON.stringify(answer?.body)).toContain(answer?.status);
    });
  }
});

import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import type { Json } from '../../../src/codegen/json-pointer.ts';
import { resolve } from '../../../src/codegen/operation-objects.ts';
import { lifecycle } from '../../../src/orders/lifecycle.ts';
import type { Order, OrderStatus } from '../../../src/orders/order.ts';
import { contract } from '../../contract/boundaries.ts';
import { callerFor, exampleBodies, operationObject } from '../../contract/sample.ts';
import { openTarget } from '../../contract/target.ts';
import type { Answer } from '../../harness/service.ts';
import { place } from '../place.ts';
import { moves } from './moves.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

const seed = Number(process.env['CONTRACT_SEED'] ?? 20261124);
// Fewer walks do not reach every status.
const numRuns = Math.max(80, Number(process.env['CONTRACT_RUNS'] ?? 0));

/** The expected answer and new status of an operation on an order in a status, from the lifecycle table. */
function modelOf(operationId: OperationId, status: OrderStatus): { answer: number; status: OrderStatus } {
  const to = moves.get(operationId);
  if (to === undefined) {
    const refused = operationId === 'updateOrder' && !lifecycle[status].editable;
    return { answer: refused ? 409 : 200, status };
  }
  if (to === status) return { answer: 200, status };
  return lifecycle[status].to.includes(to) ? { answer: 200, status: to } : { answer: 409, status };
}

/** The links of an answer in the contract, with the operation that each leads to. */
function linksOf(operationId: OperationId, status: number): { to: OperationId; parameters: Json }[] {
  const links = Object.values<Json>(operationObject(operationId).responses[status]?.links ?? {});
  return links
    .map((link) => resolve(contract, link))
    .map(({ operationId: to, parameters }) => ({ to, parameters }));
}

/** Evaluates a runtime expression on an answer: https://spec.openapis.org/oas/v3.1.1#runtime-expressions */
function evaluate(expression: string, { headers, body }: Answer): string {
  const [, header, pointer] = expression.match(/^\$response\.(?:header\.(.+)|body#\/(.+))$/) ?? [];
  const value = header ? headers.get(header) : body[String(pointer)];
  if (typeof value !== 'string') throw new TypeError(`${expression} is not in the answer`);
  return value;
}

function follow(link: { to: OperationId; parameters: Json }, answer: Answer): Promise<Answer> {
  const { method, path } = operations[link.to];
  const values = Object.entries<string>(link.parameters).map(([name, expression]) => [
    name,
    evaluate(expression, answer),
  ]);
  const of = (place: string) =>
    Object.fromEntries(
      values
        .filter(([name]) => name?.startsWith(place))
        .map(([name, value]) => [name?.slice(place.length), value]),
    );
  const { orderId } = of('path.');
  const caller = callerFor(target, link.to) ?? target.caller;
  return caller.request(method, path.replace('{orderId}', orderId), {
    headers: of('header.'),
    body: Object.values(exampleBodies(link.to))[0],
  });
}

test('every link names an operation and has the parameters that it requires', () => {
  const links = (Object.keys(operations) as OperationId[]).flatMap((id) =>
    operations[id].statuses.flatMap((status) => linksOf(id, status)),
  );
  expect(links).not.toEqual([]);
  for (const { to, parameters } of links) {
    const given = Object.keys(parameters).map((name) => name.split('.')[1]?.toLowerCase());
    const required = operations[to].parameters
      .filter((one) => one.required)
      .map(({ name }) => name.toLowerCase());
    expect(given).toEqual(expect.arrayContaining(required));
  }
});

const needs = target.personas.staff ? '' : ' (needs STAFF_TOKEN)';
test.skipIf(!target.personas.staff)(
  `random walks along the links agree with the lifecycle${needs}, seed ${seed}`,
  { timeout: 120_000 },
  async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), async (choices) => {
        let answer = await place(target.caller, { key: randomUUID() });
        expect(answer.status).toBe(201);
        let at: OperationId = 'createOrder';
        const model: Pick<Order, 'status' | 'version'> = { status: 'pending', version: 1 };
        for (const choice of choices) {
          const links = linksOf(at, answer.status);
          const link = links[choice % links.length];
          if (!link) throw new TypeError(`${at} ${answer.status} has no links`);
          const next = await follow(link, answer);
          const want = modelOf(link.to, model.status);
          expect(next.status, `${link.to} of a ${model.status} order`).toBe(want.answer);
          seen.add(`${model.status} ${link.to} ${want.answer}`);
          // A refusal has no links, so the walk continues from the previous answer.
          if (next.status !== 200) continue;
          const changed = link.to === 'updateOrder' || want.status !== model.status;
          model.version += changed ? 1 : 0;
          model.status = want.status;
          expect(next.body).toMatchObject({ status: model.status, version: model.version });
          expect(next.body.history.at(-1).status).toBe(model.status);
          expect(next.headers.get('etag')).toBe(`"${model.version}"`);
          [answer, at] = [next, link.to];
        }
      }),
      { seed, numRuns },
    );
    // Walks that reach no other status would prove nothing.
    expect(seen).toContain('confirmed fulfillOrder 200');
    expect(seen).toContain('fulfilled cancelOrder 409');
    expect(seen).toContain('canceled updateOrder 409');
  },
);

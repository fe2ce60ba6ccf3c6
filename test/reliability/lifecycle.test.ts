import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OperationId } from '../../generated/operations.ts';
import { isFinal, lifecycle } from '../../src/orders/lifecycle.ts';
import type { OrderStatus } from '../../src/orders/order.ts';
import { startTestService, type TestService } from '../harness/service.ts';
import { moves } from '../orders/provider/moves.ts';
import { invoke, isStaffOnly, report, seed, sized } from './faulty-service.ts';

interface Model {
  status: OrderStatus;
  version: number;
}
interface Real {
  service: TestService;
  sub: string;
  orderId: string;
}

/** A command of the model: the effect of an operation on an order, from the lifecycle table. */
class Command implements fc.AsyncCommand<Model, Real> {
  readonly operationId: OperationId;
  constructor(operationId: OperationId) {
    this.operationId = operationId;
  }
  check = () => true;
  toString = () => this.operationId;

  async run(model: Model, { service, sub, orderId }: Real): Promise<void> {
    const staff = isStaffOnly(this.operationId);
    const final = isFinal(model.status);
    const want = this.#judge(model);
    const { status, body } = await invoke(service.handler, this.operationId, {
      ...{ sub: staff ? 'staff' : sub, staff, orderId },
      ...(this.operationId === 'updateOrder' && { ifMatch: '*' }),
    });
    expect(status).toBe(want);
    if (status === 200) expect(body).toMatchObject(model);
    if (final) expect(isFinal(model.status)).toBe(true);
  }

  #judge(model: Model): number {
    if (this.operationId === 'getOrder') return 200;
    if (this.operationId === 'updateOrder') {
      if (!lifecycle[model.status].editable) return 409;
      model.version += 1;
      return 200;
    }
    const to = moves.get(this.operationId);
    if (!to) throw new TypeError(`${this.operationId} does not move orders`);
    if (model.status === to) return 200;
    if (!lifecycle[model.status].to.includes(to)) return 409;
    model.status = to;
    model.version += 1;
    return 200;
  }
}

test(`random command sequences agree with the lifecycle table, and final states do not change, seed ${seed}`, {
  timeout: 300_000,
}, async () => {
  await using service = await startTestService();
  const numRuns = sized(1_000, 100);
  const commands = [...moves.keys(), 'updateOrder' as const, 'getOrder' as const].map((id) =>
    fc.constant(new Command(id)),
  );
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 15 }), async (run) => {
      const sub = `life-${randomUUID()}`;
      const { orderId } = (await invoke(service.handler, 'createOrder', { sub, key: 'k' })).body;
      await fc.asyncModelRun(
        () => ({ model: { status: 'pending', version: 1 } as Model, real: { service, sub, orderId } }),
        run,
      );
    }),
    { seed, numRuns },
  );
  report('lifecycle', `${numRuns} command runs agree with the table; seed ${seed}`);
});

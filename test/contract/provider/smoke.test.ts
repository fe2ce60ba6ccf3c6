import { afterAll, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { deployment } from '../../../src/service.ts';
import { searchOf } from '../plan.ts';
import { filledPath } from '../sample.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

/** The smoke walk that ends every deployment. */
test("the service's smoke walk succeeds", { timeout: 60_000 }, async () => {
  await deployment.smoke.walk(
    (operationId, { path = {}, query = {}, headers = {}, body, anonymous } = {}) => {
      const caller = anonymous ? target.nobody : target.caller;
      const search = searchOf(operationId, query);
      const filled = filledPath(operationId, path);
      return caller.request(operations[operationId].method, search ? `${filled}?${search}` : filled, {
        headers: { ...headers },
        body,
      });
    },
  );
});

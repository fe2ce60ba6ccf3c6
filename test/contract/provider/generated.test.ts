import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { asCurl, type PlannedRequest } from '../curl.ts';
import { faultyPlan, toRequest, validPlan } from '../plan.ts';
import { callerFor, createPathValues, needsOf, operationIds, pathNamesOf, successesOf } from '../sample.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

// The seed is fixed, so that a failure is repeatable; CONTRACT_SEED selects other requests.
const seed = Number(process.env['CONTRACT_SEED'] ?? 20261124);
// `make contract` sets a larger number.
const numRuns = Number(process.env['CONTRACT_RUNS'] ?? 40);
const options = { seed, numRuns, endOnFailure: false };

describe.each(operationIds)(`%s, seed ${seed}`, (operationId) => {
  const caller = callerFor(target, operationId);
  const needs = needsOf(target, operationId);
  // A valid request may still conflict with the state of the resource.
  const conflicts = pathNamesOf(operationId).length > 0 ? [409, 412, 422] : [];
  const accepted = [...successesOf(operationId), ...conflicts];

  /** Sends a request and checks its answer; the error for a counter-example ends with its curl command. */
  async function sendAndCheck(request: PlannedRequest, check: (status: number, body: unknown) => void) {
    try {
      const answer = await caller?.request(request.method, request.path, request);
      check(answer?.status ?? 0, answer?.body);
    } catch (cause) {
      throw new Error(`${cause}\n${asCurl(target.url, request)}`, { cause });
    }
  }

  test.skipIf(!caller)(`${numRuns} valid requests are accepted${needs}`, { timeout: 120_000 }, async () => {
    if (!caller) return;
    const property = fc.asyncProperty(validPlan(operationId, caller), async (plan) => {
      await sendAndCheck(
        toRequest(operationId, plan, await createPathValues(target, operationId)),
        (status, body) => {
          expect(accepted, JSON.stringify(body)).toContain(status);
        },
      );
    });
    await fc.assert(property, options);
  });

  // A request without parameters and body cannot have a fault.
  if (operations[operationId].parameters.length === 0 && !operations[operationId].body) return;
  test.skipIf(!caller)(`${numRuns} faulty requests are refused${needs}`, { timeout: 120_000 }, async () => {
    if (!caller) return;
    const ids = await createPathValues(target, operationId);
    const property = fc.asyncProperty(
      faultyPlan(operationId, caller),
      async ({ fault, statuses, ...plan }) => {
        await sendAndCheck(toRequest(operationId, plan, ids), (status, body) => {
          expect(statuses, JSON.stringify({ fault, body })).toContain(status);
          const { errors = [] } = body as { errors?: { pointer?: string; parameter?: string }[] };
          if (status === 400)
            expect(errors.map(({ pointer, parameter }) => pointer ?? parameter)).toContain(
              fault.pointer ?? fault.parameter,
            );
        });
      },
    );
    await fc.assert(property, options);
  });
});

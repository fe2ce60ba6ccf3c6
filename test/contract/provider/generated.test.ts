import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { asCurl, type PlannedRequest } from '../curl.ts';
import { faultyPlan, planned, validPlan } from '../plan.ts';
import { callerFor, existing, needsOf, operationIds, pathNamesOf, successesOf } from '../sample.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

// A seed of one's own is for looking further; the pinned one makes a red run red again.
const seed = Number(process.env['CONTRACT_SEED'] ?? 20261124);
// A small pass; `make contract` makes a larger one.
const numRuns = Number(process.env['CONTRACT_RUNS'] ?? 80);
const options = { seed, numRuns, endOnFailure: false };

describe.each(operationIds)(`%s, seed ${seed}`, (operationId) => {
  const caller = callerFor(target, operationId);
  const needs = needsOf(target, operationId);
  // Fitting the contract is one thing, the state of what the path names another.
  const conflicts = pathNamesOf(operationId).length > 0 ? [409, 412, 422] : [];
  const accepted = [...successesOf(operationId), ...conflicts];

  /** Sends a plan and judges its answer; what fast-check prints for a wrong one ends in a line for the shell. */
  async function judge(request: PlannedRequest, verdict: (status: number, body: unknown) => void) {
    try {
      const answer = await caller?.request(request.method, request.path, request);
      verdict(answer?.status ?? 0, answer?.body);
    } catch (cause) {
      throw new Error(`${cause}\n${asCurl(target.url, request)}`, { cause });
    }
  }

  test.skipIf(!caller)(`${numRuns} valid requests are accepted${needs}`, { timeout: 120_000 }, async () => {
    if (!caller) return;
    const property = fc.asyncProperty(validPlan(operationId, caller), async (plan) => {
      await judge(planned(operationId, plan, await existing(target, operationId)), (status, body) => {
        expect(accepted, JSON.stringify(body)).toContain(status);
      });
    });
    await fc.assert(property, options);
  });

  // Without a parameter and a body nothing about a request can be wrong.
  if (operations[operationId].parameters.length === 0 && !operations[operationId].body) return;
  test.skipIf(!caller)(`${numRuns} faulty requests are refused${needs}`, { timeout: 120_000 }, async () => {
    if (!caller) return;
    const ids = await existing(target, operationId);
    const property = fc.asyncProperty(
      faultyPlan(operationId, caller),
      async ({ fault, statuses, ...plan }) => {
        await judge(planned(operationId, plan, ids), (status, body) => {
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

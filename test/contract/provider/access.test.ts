import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import { callerOf } from '../../harness/service.ts';
import { outsiderFor, personaNames } from '../personas.ts';
import {
  callerFor,
  exampleBodies,
  filledPath,
  needsOf,
  operationIds,
  pathNamesOf,
  requiredHeaders,
} from '../sample.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const { caller, issuer, nobody, url } = target;
const present = personaNames.filter((name) => target.personas[name]);

/** Tokens that an operation with scopes refuses; undefined where the target cannot make one. */
const refusedBy = (operationId: OperationId) => ({
  'no token': { want: 401, token: async () => nobody.token },
  'an expired token': {
    want: 401,
    token: issuer && (() => issuer.issueToken({ sub: caller.sub, ttl: -60 })),
  },
  'a token without the scope': {
    want: 403,
    token: issuer
      ? () => issuer.issueToken({ sub: caller.sub, scope: 'openid' })
      : tokenOfOutsider(operationId),
  },
});

function tokenOfOutsider(operationId: OperationId) {
  const outsider = outsiderFor(operationId, present);
  const token = outsider && target.personas[outsider]?.token;
  return token ? async () => token : undefined;
}

const scoped = operationIds.filter((id) => operations[id].scopes !== null);

describe.each(scoped)('%s', (operationId) => {
  const ask = (token: string) =>
    callerOf(url, { sub: caller.sub, token }).request(
      operations[operationId].method,
      filledPath(operationId, {}),
      { headers: requiredHeaders(operationId), body: Object.values(exampleBodies(operationId))[0] },
    );

  for (const [given, { want, token }] of Object.entries(refusedBy(operationId))) {
    test.skipIf(!token)(`${given} is answered ${want}${token ? '' : ' (needs such a token)'}`, async () => {
      const answer = await ask((await token?.()) ?? '');
      expect(answer.status).toBe(want);
    });
  }

  const names = pathNamesOf(operationId);
  if (names.length === 0) return;
  const allowed = callerFor(target, operationId);
  test.skipIf(!allowed)(
    `a ${names} of a resource that does not exist is answered 404${needsOf(target, operationId)}`,
    async () => {
      const answer = await ask(allowed?.token ?? '');
      expect(answer.status).toBe(404);
    },
  );
});

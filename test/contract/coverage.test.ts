import { expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { matrixOf } from './coverage.ts';
import { outsiderFor, personaNames } from './personas.ts';

const here = { remote: false, personas: personaNames, issuer: true };
const deployment = { remote: true, personas: personaNames, issuer: false };

/** Everything that the contract documents, seen once. */
function everything(): Map<string, number> {
  const ids = Object.keys(operations) as OperationId[];
  return new Map(
    ids.flatMap((id) => operations[id].statuses.map((status) => [`${id} ${status}`, 1] as const)),
  );
}

test('a matrix without a gap has none', () => {
  expect(matrixOf(everything(), here).gaps).toEqual([]);
});

test('an answer that nobody saw is a gap, by name', () => {
  const observed = everything();
  observed.delete('updateOrder 412');
  const { gaps, lines } = matrixOf(observed, here);
  expect(gaps).toEqual(['updateOrder 412']);
  expect(lines.join('\n')).toContain('**unseen**');
});

test('an answer that only the gateway gives has its reason', () => {
  const observed = everything();
  observed.delete('listOrders 429');
  const { gaps, lines } = matrixOf(observed, here);
  expect(gaps).toEqual([]);
  expect(lines.at(-1)).toMatch(/^\(1\) only API Gateway throttles/);
});

test('a fault of the database may go unseen on a deployment, not here', () => {
  const observed = everything();
  observed.delete('getOrder 503');
  expect(matrixOf(observed, deployment).gaps).toEqual([]);
  expect(matrixOf(observed, here).gaps).toEqual(['getOrder 503']);
});

const scoped = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].scopes !== null);
test.each(scoped)(
  'an unseen 403 of %s on a deployment is excused only where every token may call it',
  (id) => {
    const observed = everything();
    observed.delete(`${id} 403`);
    const { gaps, lines } = matrixOf(observed, deployment);
    const excused = outsiderFor(id, personaNames) === undefined;
    expect(gaps).toEqual(excused ? [] : [`${id} 403`]);
    expect(lines.join('\n').includes(`needs a token with none of the scopes of ${id}: `)).toBe(excused);
  },
);

test('an unseen 403 is a gap where tokens of any scopes can be made', () => {
  for (const id of scoped) {
    const observed = everything();
    observed.delete(`${id} 403`);
    expect(matrixOf(observed, { ...deployment, issuer: true }).gaps).toEqual([`${id} 403`]);
  }
});

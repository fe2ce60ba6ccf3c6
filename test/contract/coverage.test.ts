import { expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { matrixOf } from './coverage.ts';
import { outsiderFor, personaNames } from './personas.ts';

const here = { remote: false, personas: personaNames, issuer: true };
const deployment = { remote: true, personas: personaNames, issuer: false };

/** Every documented answer, observed once. */
function allObserved(): Map<string, number> {
  const ids = Object.keys(operations) as OperationId[];
  return new Map(
    ids.flatMap((id) => operations[id].statuses.map((status) => [`${id} ${status}`, 1] as const)),
  );
}

test('reports no gap when every answer was observed', () => {
  expect(matrixOf(allObserved(), here).gaps).toEqual([]);
});

test('reports an answer that was not observed, by operation and status', () => {
  const observed = allObserved();
  observed.delete('updateOrder 412');
  const { gaps, lines } = matrixOf(observed, here);
  expect(gaps).toEqual(['updateOrder 412']);
  expect(lines.join('\n')).toContain('**unobserved**');
});

test('gives a reason for an answer that only the gateway sends', () => {
  const observed = allObserved();
  observed.delete('listOrders 429');
  const { gaps, lines } = matrixOf(observed, here);
  expect(gaps).toEqual([]);
  expect(lines.at(-1)).toMatch(/^\(1\) only API Gateway throttles/);
});

test('accepts unobserved database faults on a deployment only', () => {
  const observed = allObserved();
  observed.delete('getOrder 503');
  expect(matrixOf(observed, deployment).gaps).toEqual([]);
  expect(matrixOf(observed, here).gaps).toEqual(['getOrder 503']);
});

const scoped = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].scopes !== null);
test.each(scoped)(
  'accepts an unobserved 403 of %s on a deployment only where every token may call it',
  (id) => {
    const observed = allObserved();
    observed.delete(`${id} 403`);
    const { gaps, lines } = matrixOf(observed, deployment);
    const excused = outsiderFor(id, personaNames) === undefined;
    expect(gaps).toEqual(excused ? [] : [`${id} 403`]);
    expect(lines.join('\n').includes(`needs a token with none of the scopes of ${id}: `)).toBe(excused);
  },
);

test('reports an unobserved 403 where tokens of any scope can be made', () => {
  for (const id of scoped) {
    const observed = allObserved();
    observed.delete(`${id} 403`);
    expect(matrixOf(observed, { ...deployment, issuer: true }).gaps).toEqual([`${id} 403`]);
  }
});

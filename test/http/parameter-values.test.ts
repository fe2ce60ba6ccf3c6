import { describe, expect, test } from 'vitest';
import { type DeclaredParameter, queryOf, withParameter } from '../../src/contract/parameter-values.ts';

const parameter = (type: string, more: Partial<DeclaredParameter> = {}): DeclaredParameter => ({
  name: 'p',
  in: 'query',
  type,
  ...more,
});
const repeats = (items: string) => parameter('array', { items, explode: true });
const list = (items: string) => parameter('array', { items, explode: false });

describe('converts a query to the types of the contract', () => {
  test.each<{ declared: DeclaredParameter; given: string; want: unknown }>([
    { declared: parameter('string'), given: 'p=a,b', want: 'a,b' },
    { declared: parameter('string'), given: 'p=1', want: '1' },
    { declared: parameter('string'), given: 'p=a+b%2Bc', want: 'a b+c' },
    { declared: parameter('string'), given: 'p=a=b', want: 'a=b' },
    { declared: parameter('string'), given: 'p', want: '' },
    { declared: parameter('string'), given: '%70=x', want: 'x' },
    { declared: parameter('string'), given: 'p=%FF', want: '\uFFFD' },
    { declared: parameter('integer'), given: 'p=007', want: 7 },
    { declared: parameter('integer'), given: 'p=-3', want: -3 },
    { declared: parameter('integer'), given: 'p=1e1', want: '1e1' },
    { declared: parameter('integer'), given: 'p=1.0', want: '1.0' },
    { declared: parameter('integer'), given: 'p=+1', want: ' 1' },
    { declared: parameter('integer'), given: 'p=', want: '' },
    { declared: parameter('number'), given: 'p=-0.5', want: -0.5 },
    { declared: parameter('number'), given: 'p=1e-3', want: 0.001 },
    { declared: parameter('number'), given: 'p=.5', want: '.5' },
    { declared: parameter('number'), given: 'p=5.', want: '5.' },
    { declared: parameter('number'), given: 'p=01', want: '01' },
    { declared: parameter('number'), given: 'p=0x10', want: '0x10' },
    { declared: parameter('number'), given: 'p=Infinity', want: 'Infinity' },
    { declared: parameter('number'), given: 'p=NaN', want: 'NaN' },
    { declared: parameter('boolean'), given: 'p=true', want: true },
    { declared: parameter('boolean'), given: 'p=false', want: false },
    { declared: parameter('boolean'), given: 'p=TRUE', want: 'TRUE' },
    { declared: parameter('boolean'), given: 'p=1', want: '1' },
    { declared: parameter('boolean'), given: 'p', want: '' },
    { declared: repeats('string'), given: 'p=a', want: ['a'] },
    { declared: repeats('string'), given: 'p=a,b&p=c%2Cd&p=', want: ['a,b', 'c,d', ''] },
    { declared: repeats('integer'), given: 'p=1&x=0&p=2&p=three', want: [1, 2, 'three'] },
    { declared: list('string'), given: 'p=a,b%2Cc,,d', want: ['a', 'b,c', '', 'd'] },
    { declared: list('string'), given: 'p=', want: [''] },
    { declared: list('boolean'), given: 'p=true,false,maybe', want: [true, false, 'maybe'] },
  ])('$declared.type of $declared.items, exploded $declared.explode: $given', ({ declared, given, want }) => {
    const { values, repeated } = queryOf(given, [declared]);
    expect(values['p']).toEqual(want);
    expect(repeated).toEqual([]);
  });

  test.each<{ declared: DeclaredParameter; given: string }>([
    { declared: parameter('string'), given: 'p=a&p=a' },
    { declared: parameter('integer'), given: 'p=1&%70=2' },
    { declared: list('string'), given: 'p=a,b&p=c' },
    { declared: parameter('string', { name: 'another' }), given: 'p=a&p=b' },
  ])('reports a repeated $declared.type: $given', ({ declared, given }) => {
    expect(queryOf(given, [declared]).repeated).toEqual(['p']);
  });

  test("accepts names of Object.prototype's members like any other", () => {
    const { values } = queryOf('constructor=a&__proto__=b', []);
    expect(Object.entries(values)).toEqual([
      ['constructor', 'a'],
      ['__proto__', 'b'],
    ]);
  });
});

test.each([
  { given: '', want: 'cursor=n' },
  { given: 'limit=2', want: 'limit=2&cursor=n' },
  { given: 'cursor=o&tag=a,b%2Cc&%63ursor=p', want: 'tag=a,b%2Cc&cursor=n' },
])('keeps the other parameters of "$given" unchanged when the cursor is replaced', ({ given, want }) => {
  expect(withParameter(given, 'cursor', 'n')).toBe(want);
});

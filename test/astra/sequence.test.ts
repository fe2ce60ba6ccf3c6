import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cursorOf,
  sequenceFrom,
  sequenceKey,
  sequenceKeyOf,
  sequenceRange,
} from '../../src/astra/sequence.ts';

const instant = fc
  .integer({ min: 0, max: 9_999_999_999_999 })
  .map((millisecond) => new Date(millisecond).toISOString());

describe('a sequence key', () => {
  test('sorts by the millisecond of creation', () => {
    fc.assert(
      fc.property(instant, instant, fc.uuid(), fc.uuid(), (one, other, id, otherId) => {
        const [a, b] = [Date.parse(one), Date.parse(other)];
        if (a !== b) expect(sequenceKey(one, id) < sequenceKey(other, otherId)).toBe(a < b);
        expect(sequenceKey(one, id) >= sequenceFrom(b)).toBe(a >= b);
      }),
    );
  });
});

describe('sequenceRange', () => {
  const id = '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
  const at = (millisecond: number) => new Date(millisecond).toISOString();
  const key = (millisecond: number) => `${sequenceFrom(millisecond)}-${id}`;

  test.each<{ given: { after?: string; before?: string; at?: number }; want: object | null }>([
    { given: {}, want: {} },
    { given: { after: at(41) }, want: { $gte: sequenceFrom(42) } },
    { given: { after: '1970-01-01T00:00:00.0419Z' }, want: { $gte: sequenceFrom(42) } },
    { given: { after: '1969-12-31T23:59:59.999Z' }, want: {} },
    { given: { after: at(0) }, want: { $gte: sequenceFrom(1) } },
    { given: { after: at(9_999_999_999_998) }, want: { $gte: '9999999999999' } },
    { given: { after: at(9_999_999_999_999) }, want: null },
    { given: { before: at(42) }, want: { $lt: sequenceFrom(42) } },
    { given: { before: '1970-01-01T00:00:00.0411Z' }, want: { $lt: sequenceFrom(42) } },
    { given: { before: at(1) }, want: { $lt: sequenceFrom(1) } },
    { given: { before: at(0) }, want: null },
    { given: { before: at(9_999_999_999_999) }, want: { $lt: '9999999999999' } },
    { given: { before: at(10_000_000_000_000) }, want: {} },
    { given: { after: at(41), before: at(43) }, want: { $gte: sequenceFrom(42), $lt: sequenceFrom(43) } },
    { given: { after: at(41), before: at(42) }, want: null },
    { given: { at: 42 }, want: { $lt: key(42) } },
    // The nearer of the two.
    { given: { at: 42, before: at(43) }, want: { $lt: key(42) } },
    { given: { at: 42, before: at(42) }, want: { $lt: sequenceFrom(42) } },
    { given: { at: 42, after: at(5) }, want: { $gte: sequenceFrom(6), $lt: key(42) } },
  ])('$given', ({ given: { at: cursorAt, ...bounds }, want }) => {
    const cursor = cursorAt === undefined ? undefined : cursorOf(key(cursorAt));
    expect(sequenceRange({ ...bounds, cursor })).toStrictEqual(want);
  });
});

describe('a cursor', () => {
  test('encodes its sequence key in URL-safe characters', () => {
    fc.assert(
      fc.property(instant, fc.uuid(), (at, id) => {
        const cursor = cursorOf(sequenceKey(at, id));
        expect(cursor).toMatch(/^[A-Za-z0-9_-]{1,128}$/);
        expect(sequenceKeyOf(cursor)).toBe(sequenceKey(at, id));
      }),
    );
  });

  test("accepts the contract's example", () => {
    expect(sequenceKeyOf('MTc2NDAwMDAwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE')).toBe(
      '1764000000000-5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11',
    );
  });

  const valid = cursorOf('1764000000000-5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11');
  test.for([
    { name: 'empty', given: '' },
    { name: 'one letter', given: 'a' },
    { name: 'cut short', given: valid.slice(0, -2) },
    { name: 'longer', given: `${valid}AA` },
    { name: 'padded', given: `${valid}=` },
    { name: 'another alphabet', given: valid.replace(/.$/, '+') },
    { name: 'white space inside', given: `${valid.slice(0, 8)} ${valid.slice(8)}` },
    {
      name: 'other last bits',
      given: cursorOf('1764000000000-5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11').replace(/E$/, 'F'),
    },
    { name: 'an upper-case id', given: cursorOf('1764000000000-5F0C9E5E-3C43-8A4B-9D5E-0B9B8F2F7C11') },
    {
      name: 'a key with text in front',
      given: cursorOf('x1764000000000-5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11'),
    },
    {
      name: 'a key with text behind',
      given: cursorOf('1764000000000-5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11x'),
    },
    { name: 'JSON', given: cursorOf('{"seq":"x"}') },
  ])('refuses a cursor that is $name', ({ given }) => {
    expect(() => sequenceKeyOf(given)).toThrow(
      expect.objectContaining({
        code: 'invalid_request',
        errors: [{ in: 'query', parameter: 'cursor', detail: 'is not a cursor of this list' }],
      }),
    );
  });

  test('refuses any text that is not the encoding of its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABCMTYxyz0129_-') }), (given) => {
        expect(() => sequenceKeyOf(given)).toThrow();
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/http/fingerprint.ts';

const parsed = (text: string) => fingerprintOf(JSON.parse(text));

/** The value with the members of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}

describe('fingerprintOf', () => {
  test.for([
    { given: '{"a":1,"b":[true,null]}', same: ' { "b" : [ true , null ] , "a" : 1 } ' },
    { given: '1', same: '1.0' },
    { given: '-0', same: '0' },
    { given: '1e3', same: '1000' },
    { given: '"\\u0041"', same: '"A"' },
    { given: '{"\\ud83d\\ude00":1}', same: '{"😀":1}' },
  ])('$given and $same have the same fingerprint', ({ given, same }) => {
    expect(parsed(given)).toBe(parsed(same));
  });

  test.for([
    { given: '[1,2]', other: '[2,1]' },
    { given: '[1,2]', other: '[12]' },
    { given: '1', other: '"1"' },
    { given: 'null', other: '"null"' },
    { given: '1e400', other: 'null' },
    { given: '1e400', other: '"Infinity"' },
    { given: '[]', other: '{}' },
    { given: '{"a":1}', other: '{"a":1,"b":null}' },
    { given: '[[1],2]', other: '[[1,2]]' },
    { given: '["a,b"]', other: '["a","b"]' },
    { given: '{"a":{"b":1}}', other: '{"a":{},"b":1}' },
    { given: '"\\ud800"', other: '"\\ufffd"' },
    { given: '"e\\u0301"', other: '"\\u00e9"' },
    { given: '9007199254740993', other: '9007199254740994' },
  ])('$given and $other have different fingerprints', ({ given, other }) => {
    expect(parsed(given)).not.toBe(parsed(other));
  });

  test('the canonical form is that of RFC 8785', () => {
    // The example of section 3.2.3, whose members sort by UTF-16 code units; SHA-256 of its canonical octets.
    const given = JSON.parse(
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",' +
        '"\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
    );
    const names = ['\r', '1', '\u0080', 'ö', '€', '😀', '\ufb33'];
    const canonical = `{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(given[name])}`).join(',')}}`;
    const { createHash } = process.getBuiltinModule('node:crypto');
    expect(fingerprintOf(given)).toBe(createHash('sha256').update(canonical).digest('base64url'));
  });

  test('accepts nesting as deep as a body can have', () => {
    const deep = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(fingerprintOf(deep(5_000))).not.toBe(fingerprintOf(deep(5_001)));
    let deeper: unknown = 0;
    for (let depth = 0; depth < 200_000; depth += 1) deeper = { a: deeper };
    expect(fingerprintOf(deeper)).toHaveLength(43);
  });

  test('does not depend on the order of members, and depends on every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(fingerprintOf(shuffled(one))).toBe(fingerprintOf(one));
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(fingerprintOf(one) === fingerprintOf(other)).toBe(same);
      }),
    );
  });
});

/** A text that is equal for equal values in any member order, and different otherwise. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return ['array', ...value.map(sorted)];
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return ['object', ...members.map(([name, member]) => [name, sorted(member)])];
}

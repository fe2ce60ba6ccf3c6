import { describe, expect, test } from 'vitest';
import { isAfter, type PageEnd, pageEndCursor, pageEndOf } from '../../src/astra/position.ts';
import { cursorOf } from '../../src/astra/sequence.ts';

const id = '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
const at = '2025-11-24T16:00:00.000Z';
const later = '2025-11-24T16:00:00.001Z';

test.each([
  { one: { at, id: 'b' }, other: { at, id: 'a' }, want: true },
  { one: { at, id: 'a' }, other: { at, id: 'a' }, want: false },
  { one: { at, id: 'a' }, other: { at, id: 'b' }, want: false },
  { one: { at: later, id: 'a' }, other: { at, id: 'b' }, want: true },
  { one: { at, id: 'b' }, other: { at: later, id: 'a' }, want: false },
])('$one is after $other: $want', ({ one, other, want }) => {
  expect(isAfter(one, other)).toBe(want);
});

describe('the cursor of a page’s end', () => {
  test.each<{ end: PageEnd; text: string }>([
    { end: { after: { at, id } }, text: `1764000000000-${id}` },
    { end: { after: { at, id }, before: later }, text: `1764000000000-${id}-1764000000001` },
    { end: { after: { at: '1970-01-01T00:00:00.007Z', id } }, text: `0000000000007-${id}` },
  ])('$text', ({ end, text }) => {
    expect(pageEndCursor(end)).toBe(cursorOf(text));
    expect(pageEndOf(cursorOf(text))).toEqual(end);
  });

  test.each([
    { what: 'nothing', given: '' },
    { what: 'a bound at the instant itself', given: cursorOf(`1764000000000-${id}-1764000000000`) },
    { what: 'a bound before the instant', given: cursorOf(`1764000000000-${id}-1763999999999`) },
    { what: 'too few digits', given: cursorOf(`176400000000-${id}`) },
    { what: 'text in front', given: cursorOf(`x1764000000000-${id}`) },
    { what: 'text behind', given: cursorOf(`1764000000000-${id}x`) },
    { what: 'an upper-case id', given: cursorOf(`1764000000000-${id.toUpperCase()}`) },
    { what: 'padding', given: `${cursorOf(`1764000000000-${id}`)}=` },
    { what: 'no base64', given: '%' },
  ])('is refused with $what', ({ given }) => {
    expect(() => pageEndOf(given)).toThrow(
      expect.objectContaining({
        code: 'invalid_request',
        message: 'The request has 1 fault.',
        errors: [{ in: 'query', parameter: 'cursor', detail: 'is not a cursor of this list' }],
      }),
    );
  });
});

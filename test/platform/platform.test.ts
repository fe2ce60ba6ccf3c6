import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import * as node from '../../src/platform/node.ts';
import * as web from '../../src/platform/web.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const seed = 20261126;
/** Any text: lone surrogates, which UTF-8 has not, are among them. */
const text = fc.string({ unit: 'binary', maxLength: 300 });
const bytes = fc.uint8Array({ maxLength: 300 });

test(`Node and browsers make the same of every text, seed ${seed}`, () => {
  fc.assert(
    fc.property(text, text, (key, value) => {
      expect([...web.sha256(value)]).toEqual([...node.sha256(value)]);
      expect(web.hmacSha256(key, value)).toBe(node.hmacSha256(key, value));
      expect(web.utf8Length(value)).toBe(node.utf8Length(value));
      expect(web.mediaTypeOf(value)).toEqual(node.mediaTypeOf(value));
    }),
    { seed, numRuns: 500 },
  );
});

test(`Node and browsers make the same of all bytes, seed ${seed}`, () => {
  fc.assert(
    fc.property(bytes, (value) => {
      expect(web.base64Of(value)).toBe(node.base64Of(value));
      expect(web.base64UrlOf(value)).toBe(node.base64UrlOf(value));
      for (const encoded of [node.base64Of(value), node.base64UrlOf(value)])
        expect([...web.bytesOf(encoded)]).toEqual([...value]);
    }),
    { seed, numRuns: 500 },
  );
});

test('browsers make a version 4 UUID, also without crypto.randomUUID', () => {
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new TypeError('not in a page served over plain HTTP');
  });
  const ids = Array.from({ length: 100 }, () => web.randomUUID());
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(100);
});

test.each([
  { given: 'Application/JSON; Charset="UTF-8"', want: { essence: 'application/json', charset: 'utf-8' } },
  { given: 'application/json', want: { essence: 'application/json' } },
  { given: 'text/plain;charset=latin1;charset=utf-8', want: { essence: 'text/plain', charset: 'latin1' } },
  { given: ';;;', want: undefined },
  { given: '', want: undefined },
])('the media type of "$given" is $want', ({ given, want }) => {
  expect(node.mediaTypeOf(given)).toEqual(want);
  expect(web.mediaTypeOf(given)).toEqual(want);
});

import { describe, expect, test } from 'vitest';
import { idempotencyKeyOf, writeIdOf } from '../../src/http/idempotency-key.ts';

describe('idempotencyKeyOf', () => {
  test.each([
    { given: 'abc', want: 'abc' },
    { given: '"abc"', want: 'abc' },
    { given: '"a\\"b"', want: 'a"b' },
    { given: '"a\\\\b\\\\"', want: 'a\\b\\' },
    { given: '"\\\\\\""', want: '\\"' },
    { given: 'a"b"', want: 'a"b"' },
  ])('$given is the key $want', ({ given, want }) => {
    expect(idempotencyKeyOf(given)).toBe(want);
  });
});

describe('writeIdOf', () => {
  test('is the same for the same scope and key, and for nothing else', () => {
    const id = writeIdOf(['caller', 'operation', 'document'], 'key');
    // Documents in the database hold ids of this form.
    expect(id).toBe('A99FzIqVz5N9beaiYZZmK05PXa8vmCnDefGpdPZ2Muk');
    expect(writeIdOf(['caller', 'operation', 'document'], '"key"')).toBe(id);
    const others = [
      writeIdOf(['caller', 'operation', 'other'], 'key'),
      writeIdOf(['caller', 'operation', 'document'], 'other'),
      writeIdOf(['caller', 'operation'], 'key'),
      writeIdOf(['caller', 'operation","document'], 'key'),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
  });

  test('is another one each time without a key', () => {
    expect(writeIdOf(['a'], undefined)).toMatch(/^[0-9a-f-]{36}$/);
    expect(writeIdOf(['a'], undefined)).not.toBe(writeIdOf(['a'], undefined));
  });
});

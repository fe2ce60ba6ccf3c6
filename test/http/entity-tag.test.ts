import { describe, expect, test } from 'vitest';
import { type Conditions, entityTagOf, unmetCondition } from '../../src/http/entity-tag.ts';

describe('unmetCondition', () => {
  test.each<[given: Conditions, unmet: keyof Conditions | undefined]>([
    [{}, undefined],
    [{ 'if-match': '*' }, undefined],
    [{ 'if-match': '"12"' }, undefined],
    [{ 'if-match': '"1", "a,b", "12"' }, undefined],
    [{ 'if-match': '"1"' }, 'if-match'],
    [{ 'if-match': '"2"' }, 'if-match'],
    [{ 'if-match': '' }, 'if-match'],
    // A weak tag never matches strongly.
    [{ 'if-match': 'W/"12"' }, 'if-match'],
    [{ 'if-none-match': '*' }, 'if-none-match'],
    [{ 'if-none-match': '"12"' }, 'if-none-match'],
    [{ 'if-none-match': '"1", W/"12"' }, 'if-none-match'],
    [{ 'if-none-match': '"1"' }, undefined],
    [{ 'if-none-match': '' }, undefined],
    // W/ is a prefix of a weak tag only in front of the quotation marks.
    [{ 'if-none-match': '"W/12"' }, undefined],
    [{ 'if-match': '"1"', 'if-none-match': '"12"' }, 'if-match'],
    [{ 'if-match': '"12"', 'if-none-match': '"12"' }, 'if-none-match'],
    [{ 'if-match': '"12"', 'if-none-match': '"1"' }, undefined],
  ])('%o against "12": %s', (given, unmet) => {
    expect(unmetCondition(given, entityTagOf({ version: 12 }))).toBe(unmet);
  });
});

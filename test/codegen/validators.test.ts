import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import published from '../../generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../../generated/operations.ts';
import { requestValidators } from '../../generated/validators/requests.js';
import { responseValidators } from '../../generated/validators/responses.js';
import { operationObjects, resolve } from '../../src/codegen/operation-objects.ts';

const item = { sku: 's', name: 'n', quantity: 1, unitPrice: 0 };
const order = { currency: 'EUR', items: [item] };

const list = (query: object) => requestValidators.listOrders.parameters({ path: {}, query, header: {} });
const create = (body: object) => requestValidators.createOrder.body?.(body);
const headed = (header: object) => requestValidators.createOrder.parameters({ path: {}, query: {}, header });

test.each([
  { given: '2026-11-24T09:30:00Z', want: true },
  { given: '2026-11-24t09:30:00.123456z', want: true },
  { given: '2026-11-24T09:30:00+05:45', want: true },
  { given: '2024-02-29T00:00:00Z', want: true },
  { given: '2026-02-29T00:00:00Z', want: false },
  { given: '1900-02-29T00:00:00Z', want: false },
  { given: '2016-12-31T23:59:60Z', want: false },
  { given: '2026-11-24', want: false },
  { given: '2026-11-24T09:30:00', want: false },
  { given: '2026-11-24T24:00:00Z', want: false },
])('date-time $given: $want', ({ given, want }) => {
  expect(list({ createdAfter: given })).toBe(want);
  if (want) expect(Date.parse(given)).not.toBeNaN();
});

test.each([
  { given: '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11', want: true },
  { given: '5F0C9E5E-3C43-8A4B-9D5E-0B9B8F2F7C11', want: false },
  { given: 'urn:uuid:5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11', want: false },
  { given: '', want: false },
])('uuid $given: $want', ({ given, want }) => {
  expect(requestValidators.getOrder.parameters({ path: { orderId: given }, query: {}, header: {} })).toBe(
    want,
  );
});

test.each([
  { given: 'abc', want: true },
  { given: '"abc"', want: true },
  { given: '"a,b"', want: true },
  { given: String.raw`"a\"b\\c"`, want: true },
  { given: 'k'.repeat(255), want: true },
  { given: `"${'k'.repeat(255)}"`, want: true },
  { given: 'k'.repeat(256), want: false },
  { given: '', want: false },
  { given: '""', want: false },
  { given: 'a, b', want: false },
  { given: 'a,b', want: false },
  { given: 'a"b', want: false },
  { given: '"a', want: false },
  { given: 'a b', want: false },
  { given: 'ä', want: false },
])('Idempotency-Key $given: $want', ({ given, want }) => {
  expect(headed({ 'idempotency-key': given })).toBe(want);
});

test.each(['"a"', '*', '"a", W/"b"', '"a",,"b"', '"a,b"'])('entity tags %s', (given) => {
  expect(
    requestValidators.getOrder.parameters({
      path: { orderId: '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11' },
      query: {},
      header: { 'if-none-match': given },
    }),
  ).toBe(true);
});

test('no pattern is slow for a header made to cause backtracking', () => {
  const started = performance.now();
  for (const header of [`"a"${' ,'.repeat(500)}`, `"a"${'\t '.repeat(500)}x`, `"${'\\"'.repeat(255)}`]) {
    expect(headed({ 'idempotency-key': header })).toBe(false);
    requestValidators.cancelOrder.parameters({ path: {}, query: {}, header: { 'if-match': header } });
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});

/** `make clients` tests it in Go, Java, Python and Rust with their generated code. */
test.each(['', 'u', 'v'])(
  'the pattern of texts means the same in JavaScript with the flags "%s"',
  (flags) => {
    const text = new RegExp(published.components.schemas.Note.pattern, flags);
    for (const fine of ['', 'Assam\n250 g', 'Zürich', '東京', '\u{1F375}', '\u{10FFFF}', '\uFFFC'])
      expect(text.test(fine), fine).toBe(true);
    for (const wrong of ['\u0000', 'a\u0000b', '\uFFFD', 'a\uFFFDb'])
      expect(text.test(wrong), wrong).toBe(false);
  },
);

test('no pattern of the contract needs a flag', () => {
  const patterns = JSON.stringify(published).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g);
  for (const [, pattern = ''] of patterns) expect(JSON.parse(pattern)).not.toMatch(/\\[upP]/);
});

/** The time must grow linearly; a pattern that restarts at each character would take minutes. */
test.each([
  { what: 'commas', given: ',' },
  { what: 'spaces', given: ' ' },
  { what: 'commas and spaces', given: ' ,' },
  { what: 'commas and tabs', given: ',\t\t' },
  { what: 'quotes', given: '"' },
  { what: 'empty tags', given: '"",' },
  { what: 'tags', given: '"a", W/"b" ,' },
  { what: 'tags without commas', given: '"a" ' },
  { what: 'weak marks', given: 'W/' },
])('the pattern of entity tags takes linear time: 300,000 characters of $what', ({ given }) => {
  const { pattern } = published.components.schemas.EntityTags;
  const entityTags = new RegExp(pattern, 'u');
  const long = given.repeat(300_000 / given.length);
  const started = performance.now();
  for (const before of ['', '"a"', '"a",']) {
    expect(entityTags.test(`${before}${long}x`)).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('defaults are set for parameters and never for bodies', () => {
  const parameters = { path: {}, query: {}, header: {} };
  requestValidators.listOrders.parameters(parameters);
  expect(parameters.query).toEqual({ limit: 20 });
  const body = structuredClone(order);
  expect(create(body)).toBe(true);
  expect(body).toEqual(order);
});

test.each([
  { given: { note: 'a\u0000' }, want: false },
  { given: { note: '\ud800' }, want: false },
  { given: { note: 'a\udc00' }, want: false },
  { given: { note: 'a\ufffd' }, want: false },
  { given: { metadata: { 'a\ud800': '' } }, want: false },
  { given: { metadata: { 'a\ufffd': '' } }, want: false },
  { given: { currency: 'E\ud800R' }, want: false },
  { given: { note: 'a\n東京 \u{1F375}\u200d' }, want: true },
  { given: { note: '\u{1F375}'.repeat(1000) }, want: true },
  { given: { note: '\u{1F375}'.repeat(1001) }, want: false },
  { given: { metadata: { ['k'.repeat(40)]: '' } }, want: true },
  { given: { metadata: { ['k'.repeat(41)]: '' } }, want: false },
  { given: { metadata: JSON.parse('{"__proto__":"x"}') }, want: false },
  { given: { metadata: { a: 1 } }, want: false },
  { given: { items: [{ ...item, unitPrice: 99_999_999 }] }, want: true },
  { given: { items: [{ ...item, unitPrice: 100_000_000 }] }, want: false },
  { given: { items: [{ ...item, unitPrice: 0.5 }] }, want: false },
  { given: { items: [{ ...item, quantity: Number.POSITIVE_INFINITY }] }, want: false },
  { given: { items: Array(100).fill(item) }, want: true },
  { given: { items: Array(101).fill(item) }, want: false },
])('an order with $given: $want', ({ given, want }) => {
  expect(create({ ...order, ...given })).toBe(want);
});

describe('every example is valid by its schema, formats included', () => {
  const contract = parse(readFileSync('openapi.yaml', 'utf8'));
  const examples = [...operationObjects(contract)].flatMap(({ operationId, requestBody, responses }) => {
    const id = operationId as OperationId;
    const of = (content: Record<string, { examples: object }> = {}) =>
      Object.entries(content).flatMap(([mediaType, { examples }]) =>
        Object.entries(examples).map(([name, one]) => ({
          mediaType,
          name,
          value: resolve(contract, one).value,
        })),
      );
    return [
      ...of(requestBody?.content).map((one) => ({ id, status: 'request', ...one })),
      ...Object.entries(responses).flatMap(([status, { content }]) =>
        of(content).map((one) => ({ id, status, ...one })),
      ),
    ];
  });

  test.each(examples)('$id $status $name', ({ id, status, mediaType, value }) => {
    const validate =
      status === 'request'
        ? requestValidators[id].body
        : responseValidators[id][Number(status)]?.content[mediaType];
    expect(validate?.(value), JSON.stringify(validate?.errors)).toBe(true);
  });

  test('every operation has examples', () => {
    expect(new Set(examples.map(({ id }) => id))).toEqual(new Set(Object.keys(operations)));
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compareNumbers, Decimal, numberOf } from '../../../src/local/data-api/decimal.ts';
import { served, servedCollection } from './served.ts';

/** Sends and receives text, because JSON.parse would lose digits. */
async function servedAsText(options = {}) {
  const { send } = await servedCollection(options);
  return async (body: string) => (await send('/v1/ks/c', { body })).text();
}

test.each([
  { given: '9007199254740993', want: '9007199254740993' },
  { given: '-90071992547409930', want: '-90071992547409930' },
  { given: `${'1'.repeat(51)}`, want: `${'1'.repeat(51)}` },
  { given: '0.12345678901234567890123', want: '12345678901234567890123e-23' },
  { given: '1e400', want: '1e400' },
  { given: '1.50', want: '1.5' },
  { given: '-0.0', want: '0' },
  { given: '1e2', want: '100' },
])('keeps every digit of $given', async ({ given, want }) => {
  const send = await servedAsText();
  await send(`{"insertOne":{"document":{"_id":"a","n":${given}}}}`);

  expect(await send('{"findOne":{"filter":{"_id":"a"}}}')).toContain(`"n":${want}}`);
  const found = await send(`{"find":{"filter":{"n":${given}}}}`);
  expect(found).toContain('"_id":"a"');
});

test('distinguishes numbers with the same double, as _id and in a filter', async () => {
  const send = await servedAsText();
  for (const id of ['9007199254740992', '9007199254740993']) {
    expect(await send(`{"insertOne":{"document":{"_id":${id},"n":${id}}}}`)).toBe(
      `{"status":{"insertedIds":[${id}]}}`,
    );
  }

  for (const filter of [
    '{"_id":9007199254740993}',
    '{"n":9007199254740993}',
    '{"n":{"$gt":9007199254740992}}',
  ]) {
    const text = await send(`{"find":{"filter":${filter}}}`);
    expect(text.match(/"_id":\d+/g)).toEqual(['"_id":9007199254740993']);
  }
  const sorted = await send('{"find":{"sort":{"n":-1}}}');
  expect(sorted.match(/"_id":\d+/g)).toEqual(['"_id":9007199254740993', '"_id":9007199254740992']);
});

test('$inc adds decimals beyond the precision of a double', async () => {
  const send = await servedAsText();
  await send('{"insertOne":{"document":{"_id":"a","n":9007199254740992,"f":1e-20}}}');

  await send('{"updateOne":{"filter":{"_id":"a"},"update":{"$inc":{"n":1,"f":1}}}}');

  expect(await send('{"findOne":{}}')).toContain('"n":9007199254740993,"f":100000000000000000001e-20');
});

test('refuses a sum with too many digits', async () => {
  const send = await servedAsText();
  await send('{"insertOne":{"document":{"_id":"a","n":1e999999999}}}');

  expect(await send('{"updateOne":{"filter":{"_id":"a"},"update":{"$inc":{"n":1}}}}')).toContain(
    'UNEXPECTED_SERVER_ERROR',
  );
});

test('keeps and pages a bigint clustering column beyond 2^53', async () => {
  const { post, send } = await served();
  const definition = {
    columns: { p: 'text', c: 'bigint' },
    primaryKey: { partitionBy: ['p'], partitionSort: { c: 1 } },
  };
  await post('/v1/ks', { createTable: { name: 't', definition } });
  const run = async (body: string) => (await send('/v1/ks/t', { body })).text();
  const cells = Array.from({ length: 60 }, (_, index) => String(9_223_372_036_854_775_748n + BigInt(index)));
  for (const cell of cells) await run(`{"insertOne":{"document":{"p":"a","c":${cell}}}}`);

  const first = await run('{"find":{"filter":{"p":"a"}}}');
  const [, state] = /"nextPageState":"([^"]+)"/.exec(first) ?? [];
  const second = await run(`{"find":{"filter":{"p":"a"},"options":{"pageState":"${state}"}}}`);
  const found = [...`${first}${second}`.matchAll(/"c":(\d+)/g)].map(([, cell]) => cell);

  expect(found).toEqual(cells);
  expect(await run('{"insertOne":{"document":{"p":"a","c":9223372036854775808}}}')).toContain(
    'INVALID_COLUMN_VALUES',
  );
});

const digits = fc.tuple(
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  fc.integer({ min: -30, max: 30 }),
);
const textOf = ([whole, exponent]: [bigint, number]) => `${whole}e${exponent}`;
const scaled = ([whole, exponent]: [bigint, number]) => whole * 10n ** BigInt(exponent + 30);

test('adds and compares like exact integers', () => {
  fc.assert(
    fc.property(digits, digits, (one, other) => {
      const [left, right] = [numberOf(textOf(one)), numberOf(textOf(other))];
      const sum = add(left, right);
      expect(String(sum)).toBe(String(numberOf(`${scaled(one) + scaled(other)}e-30`)));
      const order = scaled(one) < scaled(other) ? -1 : Number(scaled(one) > scaled(other));
      expect(Math.sign(compareNumbers(left, right))).toBe(order);
    }),
  );
});

test('is a double where the shortest text of the double is the same number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const read = numberOf(JSON.stringify(value));
      expect(read).not.toBeInstanceOf(Decimal);
      expect(read).toBe(value === 0 ? 0 : value);
    }),
  );
});

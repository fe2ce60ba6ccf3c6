import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../src/codegen/json-pointer.ts';
import { findBreakingChanges, hasOasdiff } from './breaking.ts';

const source = readFileSync('openapi.yaml', 'utf8');
const hasTool = hasOasdiff();

const parsed = parse(source);

function changed(change: (contract: Json) => void): string {
  const contract = structuredClone(parsed);
  change(contract);
  // JSON is YAML, and quicker to write.
  return JSON.stringify(contract, null, 1);
}

interface Change {
  change: string;
  by: (contract: Json) => void;
}

const breaking: Change[] = [
  { change: 'an operation is removed', by: ({ paths }) => delete paths['/orders/{orderId}'].patch },
  { change: 'a path is removed', by: ({ paths }) => delete paths['/orders/{orderId}/cancel'] },
  { change: 'a path is renamed', by: ({ paths }) => rename(paths, '/orders', '/purchases') },
  {
    change: 'a member of the request is required now',
    by: (c) => schema(c, 'OrderCreate').required.push('note'),
  },
  {
    change: 'a new member of the request is required',
    by: (c) => {
      schema(c, 'OrderCancel').properties.approvedBy = { type: 'string', maxLength: 10 };
      schema(c, 'OrderCancel').required.push('approvedBy');
    },
  },
  {
    change: 'a member of the request is removed',
    by: (c) => delete schema(c, 'OrderCreate').properties.metadata,
  },
  {
    change: 'a member of the request changes its type',
    by: (c) => Object.assign(schema(c, 'Quantity'), { type: 'string' }),
  },
  {
    change: 'a maximum of the request shrinks',
    by: (c) => Object.assign(schema(c, 'Quantity'), { maximum: 10 }),
  },
  {
    change: 'a minimum of the request grows',
    by: (c) => Object.assign(schema(c, 'Quantity'), { minimum: 2 }),
  },
  {
    change: 'a text of the request gets shorter',
    by: (c) => Object.assign(schema(c, 'Note'), { maxLength: 10 }),
  },
  {
    change: 'an array of the request gets shorter',
    by: (c) => Object.assign(schema(c, 'OrderCreate').properties.items, { maxItems: 5 }),
  },
  { change: 'a value of the request is no longer allowed', by: (c) => schema(c, 'CancelReason').enum.pop() },
  {
    change: 'a parameter is required now',
    by: (c) => Object.assign(c.components.parameters.IfMatch, { required: true }),
  },
  {
    change: 'a parameter shrinks',
    by: (c) => Object.assign(c.components.parameters.Limit.schema, { maximum: 50 }),
  },
  { change: 'a member of the answer is removed', by: (c) => remove(schema(c, 'Order'), 'totalAmount') },
  {
    change: 'a member of the answer is optional now',
    by: (c) => without(schema(c, 'Order').required, 'history'),
  },
  {
    change: 'a member of the answer changes its type',
    by: (c) => Object.assign(schema(c, 'Order').properties.version, { type: 'string' }),
  },
  {
    change: 'the success status changes',
    by: ({ paths }) => rename(paths['/orders'].post.responses, '201', '202'),
  },
  {
    change: 'a header of the answer is removed',
    by: ({ paths }) => delete paths['/orders'].post.responses['201'].headers.Location,
  },
  {
    change: 'the media type of the request changes',
    by: ({ paths }) =>
      rename(paths['/orders'].post.requestBody.content, 'application/json', 'application/xml'),
  },
];

const harmless: Change[] = [
  { change: 'nothing', by: () => {} },
  { change: 'a description', by: (c) => Object.assign(c.info, { description: 'Another.' }) },
  {
    change: 'an optional member of the request',
    by: (c) => Object.assign(schema(c, 'OrderCreate').properties, { gift: { type: 'boolean' } }),
  },
  {
    change: 'an optional query parameter',
    by: ({ paths }) =>
      paths['/orders'].get.parameters.push({
        name: 'sku',
        in: 'query',
        schema: { type: 'string', maxLength: 9 },
      }),
  },
  {
    change: 'a new operation',
    by: ({ paths }) =>
      Object.assign(paths['/orders/{orderId}'], {
        delete: { operationId: 'deleteOrder', responses: { 204: { description: 'Gone.' } } },
      }),
  },
  {
    change: 'an array of the request gets longer',
    by: (c) => Object.assign(schema(c, 'OrderCreate').properties.items, { maxItems: 200 }),
  },
  {
    change: 'a text of the request gets longer',
    by: (c) => Object.assign(schema(c, 'AddressLinePatch'), { maxLength: 300 }),
  },
  {
    change: 'a required header is optional now',
    by: (c) => Object.assign(c.components.parameters.IfMatchRequired, { required: false }),
  },
  {
    change: 'an example',
    by: (c) => Object.assign(c.components.examples.HealthOk.value, { version: 'abcdef0' }),
  },
  {
    change: 'an optional header of the answer',
    by: ({ paths }) =>
      Object.assign(paths['/health'].get.responses['200'].headers, {
        'X-Region': { schema: { type: 'string' } },
      }),
  },
];

/** Each change is reported once, with its place in the contract, however many operations it affects. */
const reportedOnce: (Change & { want: string[] })[] = [
  {
    change: 'a member of the answer is removed',
    by: (c) => remove(schema(c, 'Order'), 'totalAmount'),
    want: [
      expect.stringMatching(
        /^#\/components\/schemas\/Order\/properties\/totalAmount: removed the required property `totalAmount` \(listOrders, createOrder, getOrder, .*\)$/,
      ),
    ],
  },
  {
    change: 'a schema of requests and answers changes its type',
    by: (c) => Object.assign(schema(c, 'Quantity'), { type: 'string' }),
    want: [
      expect.stringMatching(/^#\/components\/schemas\/Quantity\/type: .* changed from `integer` to `string`/),
    ],
  },
  {
    change: 'a text of two requests gets shorter',
    by: (c) => Object.assign(schema(c, 'Note'), { maxLength: 10 }),
    want: [
      "#/components/schemas/Note/maxLength: the `note` request property's maxLength was decreased to `10` " +
        '(createOrder, cancelOrder)',
    ],
  },
  {
    change: 'a parameter of several operations is required now',
    by: (c) => Object.assign(c.components.parameters.IfMatch, { required: true }),
    want: [expect.stringMatching(/^#\/components\/parameters\/IfMatch.*\(cancelOrder, confirmOrder, .*\)$/)],
  },
  {
    change: 'a value of answers is new',
    by: (c) => schema(c, 'OrderStatus').enum.push('unheard_of'),
    want: [
      expect.stringMatching(
        /^added the new `unheard_of` enum value .*\(schema OrderStatus\) \(listOrders, .*\)$/,
      ),
    ],
  },
  {
    change: 'a schema of four members shrinks',
    by: (c) => Object.assign(schema(c, 'Amount'), { maximum: 10 }),
    want: [
      expect.stringMatching(
        /^#\/components\/schemas\/Amount\/maximum: .* decreased to `10.00` \(createOrder\)$/,
      ),
    ],
  },
  {
    change: 'two values of a request are removed',
    by: (c) => schema(c, 'CancelReason').enum.splice(2),
    want: [
      '#/components/schemas/CancelReason/enum: removed the enum value `fraud` of the request property `reason` (cancelOrder)',
      '#/components/schemas/CancelReason/enum: removed the enum value `other` of the request property `reason` (cancelOrder)',
    ],
  },
  {
    change: 'two members are removed',
    by: (c) => {
      remove(schema(c, 'Order'), 'totalAmount');
      delete schema(c, 'OrderCreate').properties.metadata;
    },
    want: [
      '#/components/schemas/Metadata: removed the request property `metadata` (createOrder)',
      expect.stringContaining('#/components/schemas/Order/properties/totalAmount: '),
    ],
  },
];

// As with the browser's tests, the name says why a test is skipped. `.ci/run` and the workflow have Go.
const name = hasTool ? '' : ' (skipped: oasdiff needs Go)';
test.skipIf(!hasTool).each(breaking)(`is breaking: $change${name}`, ({ by }) => {
  expect(findBreakingChanges(source, changed(by)).breaking).not.toEqual([]);
});

test.skipIf(!hasTool).each(harmless)(`is not breaking: $change${name}`, ({ by }) => {
  expect(findBreakingChanges(source, changed(by)).breaking).toEqual([]);
});

test.skipIf(!hasTool).each(reportedOnce)(`is reported once: $change${name}`, ({ by, want }) => {
  expect(findBreakingChanges(source, changed(by)).breaking.sort()).toEqual(want);
});

test.skipIf(!hasTool)(`recognises a raised major version${name}`, () => {
  const next = changed((c) => {
    c.info.version = '2.0.0';
    delete c.paths['/orders'].post;
  });
  expect(findBreakingChanges(source, next)).toMatchObject({
    majorRaised: true,
    breaking: [expect.any(String)],
  });
});

function schema(contract: Json, of: string): Json {
  return contract.components.schemas[of];
}

function rename(object: Json, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}

function without(list: string[], item: string): void {
  list.splice(list.indexOf(item), 1);
}

function remove(object: Json, member: string): void {
  delete object.properties[member];
  without(object.required, member);
}

import { describe, expect, test } from 'vitest';
import type { OperationId } from '../../generated/operations.ts';
import { requestValidators } from '../../generated/validators/requests.js';
import { faultsOf } from '../../src/contract/faults.ts';

function bodyFaults(operationId: OperationId, body: unknown) {
  const validate = requestValidators[operationId].body;
  return validate?.(body) ? [] : faultsOf(validate?.errors ?? [], 'body');
}

function parameterFaults(operationId: OperationId, parameters: object) {
  const validate = requestValidators[operationId].parameters;
  return validate({ path: {}, query: {}, header: {}, ...parameters })
    ? []
    : faultsOf(validate.errors ?? [], 'parameters');
}

const item = { sku: 'S', name: 'N', quantity: 1, unitPrice: 1 };
const order = (members: object) => ({ currency: 'EUR', items: [item], ...members });

describe('faultsOf a body', () => {
  test.for([
    { given: {}, want: ['/currency is required', '/items is required'] },
    { given: 'text', want: [' must be object'] },
    { given: null, want: [' must be object'] },
    { given: order({ coupon: 'SECRET' }), want: ['/coupon is not a known member'] },
    { given: order({ 'a/b~c': 1 }), want: ['/a~1b~0c is not a known member'] },
    { given: order({ items: [{ ...item, quantity: 0 }] }), want: ['/items/0/quantity must be >= 1'] },
    { given: order({ items: [{ ...item, quantity: 1.5 }] }), want: ['/items/0/quantity must be integer'] },
    {
      given: order({ items: [{ sku: 'S', name: 'N', quantity: 1 }] }),
      want: ['/items/0/unitPrice is required'],
    },
    { given: order({ items: [] }), want: ['/items must NOT have fewer than 1 items'] },
    { given: order({ note: 7 }), want: ['/note must be string'] },
    { given: order({ metadata: { a: 1 } }), want: ['/metadata/a must be string'] },
    {
      given: order({ metadata: { '': 'x' } }),
      want: ['/metadata/ has a name that must NOT have fewer than 1 characters'],
    },
    {
      given: order({ metadata: { ['k'.repeat(41)]: 'x' } }),
      want: [`/metadata/${'k'.repeat(41)} has a name that must NOT have more than 40 characters`],
    },
  ])('$given', ({ given, want }) => {
    expect(bodyFaults('createOrder', given).map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual(
      want,
    );
  });

  test('lists the values of an enumeration, not the value sent', () => {
    expect(bodyFaults('cancelOrder', { reason: 'SECRET' })).toEqual([
      { in: 'body', pointer: '/reason', detail: 'must be one of customer, out_of_stock, fraud, other' },
    ]);
  });

  test('says that a nullable member may be null', () => {
    expect(bodyFaults('updateOrder', { note: 7 })).toEqual([
      { in: 'body', pointer: '/note', detail: 'must be string or null' },
    ]);
  });

  test('reports a __proto__ label at its own pointer', () => {
    const faults = bodyFaults(
      'createOrder',
      JSON.parse(JSON.stringify(order({ metadata: {} })).replace('{}', '{"__proto__":"x"}')),
    );
    expect(faults).toEqual([
      { in: 'body', pointer: '/metadata/__proto__', detail: 'has a name that is not allowed' },
    ]);
  });

  test('reports at most 50 faults, and no pointer longer than the contract allows', () => {
    const unknown = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1]));
    expect(bodyFaults('createOrder', order(unknown))).toHaveLength(50);
    const long = bodyFaults('createOrder', order({ metadata: { ['~'.repeat(60_000)]: 'x' } }));
    expect(long.map(({ pointer }) => pointer)).toEqual(['/metadata']);
  });
});

describe('faultsOf member names', () => {
  const error = (keyword: string, params: object, message: string) => ({
    instancePath: '/metadata',
    keyword,
    params,
    message,
  });
  const short = error('minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
  const odd = error('pattern', { pattern: 'p' }, 'must match pattern "p"');
  const many = error('maxProperties', { limit: 1 }, 'must NOT have more than 1 properties');
  const name = (propertyName: string) =>
    error('propertyNames', { propertyName }, 'property name must be valid');

  test.for([
    {
      name: "without the reason's error",
      given: [name('a')],
      want: ['/metadata/a has a name that is not allowed'],
    },
    {
      name: 'two errors of one name are one fault',
      given: [short, odd, name('a')],
      want: ['/metadata/a has a name that must NOT have fewer than 1 characters and must match pattern "p"'],
    },
    {
      name: 'an error of the object itself stays separate',
      given: [many, short, name('a'), odd, name('b')],
      want: [
        '/metadata must NOT have more than 1 properties',
        '/metadata/a has a name that must NOT have fewer than 1 characters',
        '/metadata/b has a name that must match pattern "p"',
      ],
    },
  ])('$name', ({ given, want }) => {
    expect(faultsOf(given, 'body').map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual(want);
  });
});

describe('faultsOf parameters', () => {
  test.for<{ operationId: OperationId; given: object; want: object[] }>([
    {
      operationId: 'createOrder',
      given: {},
      want: [{ in: 'header', parameter: 'Idempotency-Key', detail: 'is required' }],
    },
    {
      operationId: 'listOrders',
      given: { query: { limit: 0 } },
      want: [{ in: 'query', parameter: 'limit', detail: 'must be >= 1' }],
    },
    {
      operationId: 'listOrders',
      given: { query: { limit: 'many', page: 2 } },
      want: [
        { in: 'query', parameter: 'page', detail: 'is not a known member' },
        { in: 'query', parameter: 'limit', detail: 'must be integer' },
      ],
    },
    {
      operationId: 'listOrders',
      given: { query: { 'a/b~c': 1 } },
      want: [{ in: 'query', parameter: 'a/b~c', detail: 'is not a known member' }],
    },
    {
      operationId: 'updateOrder',
      given: { path: { orderId: '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11' } },
      want: [{ in: 'header', parameter: 'If-Match', detail: 'is required' }],
    },
  ])('$operationId with $given', ({ operationId, given, want }) => {
    expect(parameterFaults(operationId, given)).toEqual(want);
  });

  test('names a path parameter, not its value', () => {
    const faults = parameterFaults('getOrder', { path: { orderId: 'SECRET' } });
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatchObject({ in: 'path', parameter: 'orderId' });
    expect(JSON.stringify(faults)).not.toContain('SECRET');
  });
});

import { expect, test } from 'vitest';
import { httpEventOf } from '../../src/http/http-event.ts';

const refusal = 'The event is not an HTTP request of payload format 2.0, and nothing was done: it is ';
const http = { requestContext: { http: { method: 'GET' } } };

test('an HTTP request of payload format 2.0 is returned as it is', () => {
  const event = { version: '2.0', ...http };
  expect(httpEventOf(event)).toBe(event);
});

test.each([
  { given: undefined, want: 'a undefined' },
  { given: null, want: 'null' },
  { given: 'a text', want: 'a string' },
  { given: 7, want: 'a number' },
  { given: {}, want: 'empty' },
  { given: { version: '1.0', ...http }, want: 'of payload format 1.0' },
  { given: { version: '3.0', ...http }, want: 'an object of version, requestContext' },
  { given: { version: '2.0' }, want: 'an object of version' },
  { given: { version: '2.0', requestContext: {} }, want: 'an object of version, requestContext' },
  { given: { version: '2.0', requestContext: { http: {} } }, want: 'an object of version, requestContext' },
  { given: { Records: [{ body: 'secret' }] }, want: 'an object of Records' },
  { given: { ['x'.repeat(201)]: 1 }, want: `an object of ${'x'.repeat(200)}` },
])('$want is refused without its values', ({ given, want }) => {
  expect(() => httpEventOf(given)).toThrow(new TypeError(`${refusal}${want}`));
});

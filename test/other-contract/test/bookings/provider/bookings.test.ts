import { afterAll, expect, test } from 'vitest';
import { openTarget } from '../../contract/target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const { caller, other } = target;

const lecture = { room: 'hall', day: '2031-05-04', seats: 40, catered: true, title: 'A lecture' };

test('returns a booking unchanged to its guest only, until it is canceled', async () => {
  const { status, headers, body } = await caller.request('POST', '/bookings', { body: lecture });
  expect([status, body]).toEqual([201, expect.objectContaining(lecture)]);
  const path = headers.get('location') ?? '';
  expect((await caller.request('GET', path)).body).toEqual(body);
  expect((await caller.request('GET', '/bookings')).body).toEqual({ data: [body], nextCursor: null });
  expect((await other?.request('GET', path))?.body.code).toBe('booking_not_found');
  expect((await other?.request('DELETE', path))?.status).toBe(404);

  expect((await caller.request('DELETE', path)).status).toBe(204);
  expect((await caller.request('DELETE', path)).status).toBe(404);
  expect((await caller.request('GET', '/bookings')).body).toEqual({ data: [], nextCursor: null });
});

test('refuses to cancel a booking of a past day', async () => {
  const { body } = await caller.request('POST', '/bookings', { body: { ...lecture, day: '2001-05-04' } });
  const answer = await caller.request('DELETE', `/bookings/${body.bookingId}`);
  expect([answer.status, answer.body.code]).toEqual([409, 'booking_over']);
});

test('pages continue to the end of the list', async () => {
  for (let index = 0; index < 3; index++) await caller.request('POST', '/bookings', { body: lecture });
  const first = (await caller.request('GET', '/bookings?limit=2')).body;
  const second = (await caller.request('GET', `/bookings?limit=2&cursor=${first.nextCursor}`)).body;
  expect([first.data.length, second.data.length, second.nextCursor]).toEqual([2, 2, null]);
});

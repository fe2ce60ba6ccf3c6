import { equal } from 'node:assert/strict';
import type { Deployment } from '../contract/deployment.ts';
import type { Development } from '../contract/development.ts';
import { guest, SCOPE } from './definition.ts';

export { service, store } from './definition.ts';
export { names } from './names.ts';

const lecture = { room: 'hall', day: '2031-05-04', seats: 40, catered: true };

export const development = {
  personas: { guest },
  session: (url: string) => [
    `curl -i -X POST ${url}/bookings -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '${JSON.stringify(lecture)}'`,
  ],
  warmUp: {
    routeKey: 'POST /bookings',
    headers: { 'content-type': 'application/json' },
    body: lecture,
    status: 201,
  },
} satisfies Development;

export const deployment: Deployment = {
  scopes: { [SCOPE]: { text: 'Book rooms', forPeople: true } },
  operatorScope: SCOPE,
  smoke: {
    scope: SCOPE,
    async walk(ask) {
      const { body } = await ask('createBooking', { body: lecture });
      const path = { bookingId: body.bookingId };
      equal((await ask('deleteBooking', { path })).status, 204);
      equal((await ask('getBooking', { path })).status, 404);
    },
  },
};

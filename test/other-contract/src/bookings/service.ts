import { equal } from 'node:assert/strict';
import type { StoreDefinition } from '../astra/store.ts';
import type { Caller } from '../contract/context.ts';
import type { Deployment } from '../contract/deployment.ts';
import type { Development } from '../contract/development.ts';
import type { ServiceDefinition } from '../http/service.ts';
import { names } from './names.ts';
import { createOperations } from './operations.ts';
import { type BookingStore, bookingStoreMethods, createBookingStore, schema } from './store.ts';

export { names };

export const service: ServiceDefinition<BookingStore, Caller> = {
  callerOf: (caller) => caller,
  createOperations,
  problemType: `urn:problem-type:${names.name}:`,
};

export const store: StoreDefinition<BookingStore> = {
  schema,
  open: createBookingStore,
  methods: bookingStoreMethods,
};

const SCOPE = 'bookings/use';
const lecture = { room: 'hall', day: '2031-05-04', seats: 40, catered: true };

export const development = {
  personas: { guest: { sub: 'guest-1', scope: SCOPE } },
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

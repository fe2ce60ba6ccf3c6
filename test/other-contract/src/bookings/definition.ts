import type { StoreDefinition } from '../astra/store.ts';
import type { Caller } from '../contract/context.ts';
import type { ServiceDefinition } from '../http/service.ts';
import { names } from './names.ts';
import { createOperations } from './operations.ts';
import { type BookingStore, bookingStoreMethods, createBookingStore, schema } from './store.ts';

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

export const SCOPE = 'bookings/use';
export const guest = { sub: 'guest-1', scope: SCOPE };

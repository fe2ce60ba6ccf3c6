import { mockHandlers } from '../../client/msw/handlers.ts';
import type { EngineMockOptions, MockHandlers } from '../../client/msw/mock-options.ts';
import { guest, service, store } from '../definition.ts';

/** The service as msw handlers, with bookings in memory. */
export function bookingApiHandlers(options: EngineMockOptions = {}): MockHandlers {
  return mockHandlers({ service, store, persona: guest }, options);
}

/** Selects the service that the engine serves. */
export * from './bookings/service.ts';

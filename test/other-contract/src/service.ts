/** The service that the engine serves: the one line that names its folder. */
export * from './bookings/service.ts';

import type { ServiceNames } from '../contract/names.ts';

export const names = {
  name: 'booking-api',
  folder: 'bookings',
  title: 'Booking API',
  metrics: 'BookingApi',
  settings: 'BOOKING_API',
} as const satisfies ServiceNames;

export { type Client as BookingsClient, createClient as createBookingsClient } from '../../client/client.ts';

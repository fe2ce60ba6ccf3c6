export { mockHandlers as bookingApiHandlers } from '../../client/msw/handlers.ts';

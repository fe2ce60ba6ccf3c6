export { createQueries as createBookingsQueries } from '../../client/query/queries.ts';

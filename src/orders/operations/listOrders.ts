import { Problem } from '../../contract/problem.ts';
import { nextLink } from '../../http/next-link.ts';
import type { OperationFactory } from './operations.ts';

/** Lists the caller's orders, or for staff those of `customerId`, newest first. */
export const listOrders: OperationFactory<'listOrders'> = ({ store }) => ({
  reads: {
    limit: true,
    cursor: true,
    status: true,
    createdAfter: true,
    createdBefore: true,
    customerId: true,
  },
  answer: async function listOrders({ parameters }, context) {
    const { caller, call } = context;
    const { customerId = caller.customerId, ...filters } = parameters.query;
    if (customerId !== caller.customerId && !caller.staff) {
      throw new Problem('forbidden', { detail: 'The token may list its own orders only.' });
    }
    const page = await store.list({ customerId, ...filters }, call);
    return { status: 200, headers: nextLink(context, page.nextCursor), body: page };
  },
});

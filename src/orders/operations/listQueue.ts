import { nextLink } from '../../http/next-link.ts';
import type { OperationFactory } from './operations.ts';

/** Lists the orders of all customers that wait in a status, longest waiting first. */
export const listQueue: OperationFactory<'listQueue'> = ({ store }) => ({
  reads: { status: true, limit: true, cursor: true },
  answer: async function listQueue({ parameters }, context) {
    const page = await store.queue(parameters.query, context.call);
    return { status: 200, headers: nextLink(context, page.nextCursor), body: page };
  },
});

import { nextLink } from '../../http/next-link.ts';
import type { OperationFactory } from './operations.ts';

/** Lists what waits in a status, over all customers, longest first. */
export const listQueue: OperationFactory<'listQueue'> = ({ store }) => ({
  reads: { status: true, limit: true, cursor: true },
  answer: async function listQueue({ parameters }, context) {
    const page = await store.queue(parameters.query, context.call);
    return { status: 200, headers: nextLink(context, page.nextCursor), body: page };
  },
});

import { withParameter } from '../../contract/parameter-values.ts';
import { Problem } from '../../contract/problem.ts';
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
  answer: async function listOrders({ parameters }, { caller, call, rawPath, rawQueryString }) {
    const { customerId = caller.customerId, ...filters } = parameters.query;
    if (customerId !== caller.customerId && !caller.staff) {
      throw new Problem('forbidden', { detail: 'The token may list its own orders only.' });
    }
    const page = await store.list({ customerId, ...filters }, call);
    return {
      status: 200,
      headers: page.nextCursor === null ? {} : { Link: nextLink(rawPath, rawQueryString, page.nextCursor) },
      body: page,
    };
  },
});

/**
 * The same question with another cursor.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
function nextLink(rawPath: string, rawQueryString: string, cursor: string): string {
  return `<${rawPath}?${withParameter(rawQueryString, 'cursor', cursor)}>; rel="next"`;
}

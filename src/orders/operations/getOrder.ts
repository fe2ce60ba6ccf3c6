import { entityTagOf, unmetCondition } from '../../http/entity-tag.ts';
import { orderNotFound, preconditionFailed } from './change-order.ts';
import type { OperationFactory } from './operations.ts';

/** Reads one order, or answers 304 when the caller has its current version. */
export const getOrder: OperationFactory<'getOrder'> = ({ store }) => ({
  reads: { 'if-match': true, 'if-none-match': true },
  answer: async function getOrder({ parameters: { path, header } }, { caller, call }) {
    const order = await store.get(path.orderId, call);
    if (!order || !(caller.staff || order.customerId === caller.customerId)) throw orderNotFound();

    const headers = { ETag: entityTagOf(order) };
    const unmet = unmetCondition(header, headers.ETag);
    if (unmet === 'if-match') throw preconditionFailed();
    if (unmet === 'if-none-match') return { status: 304, headers };
    return { status: 200, headers, body: order };
  },
});

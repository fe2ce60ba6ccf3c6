import { orderNotFound } from './change-order.ts';
import { entityTagOf, matchesIfNoneMatch } from './entity-tag.ts';
import type { OperationFactory } from './operations.ts';

/** Reads one order, unless the caller holds its current version already. */
export const getOrder: OperationFactory<'getOrder'> = ({ store }) =>
  async function getOrder({ parameters: { path, header } }, { caller, call }) {
    const order = await store.get(path.orderId, call);
    if (!order || !(caller.staff || order.customerId === caller.customerId)) throw orderNotFound();

    const headers = { ETag: entityTagOf(order) };
    const held = header['if-none-match'];
    if (held !== undefined && matchesIfNoneMatch(held, headers.ETag)) return { status: 304, headers };
    return { status: 200, headers, body: order };
  };

import type { Collection, Table } from '@datastax/astra-db-ts';
import type { Schema } from '../../astra/schema.ts';
import type { Database } from '../../astra/store.ts';
import { type IndexRow, ORDERS, ORDERS_BY_CUSTOMER, type OrderDocument, withQueue } from './key-layout.ts';

/** The collection and the table that `make dev`, the deployment and the tests create. */
export const schema: Schema = {
  collections: [
    // Compare-and-set filters by `version`; the queue filters and sorts by `queue`, and by `_id` within an instant.
    {
      name: ORDERS,
      options: { indexing: { allow: ['_id', 'version', 'queue'] } },
      replaces: { name: 'orders', convert: (document) => withQueue(document as OrderDocument) },
    },
  ],
  tables: [
    {
      name: ORDERS_BY_CUSTOMER,
      definition: {
        columns: { customer_id: 'text', seq: 'text', order_id: 'text' },
        primaryKey: { partitionBy: ['customer_id'], partitionSort: { seq: -1 } },
      },
    },
  ],
};

export interface OrderDatabase {
  orders: Collection<OrderDocument>;
  ordersByCustomer: Table<IndexRow>;
}

export function orderDatabase(database: Database): OrderDatabase {
  return {
    orders: database.collection<OrderDocument>(ORDERS),
    ordersByCustomer: database.table<IndexRow>(ORDERS_BY_CUSTOMER),
  };
}

import * as preact from '@tanstack/preact-query';
import type { DefinedUseQueryResult, InfiniteData } from '@tanstack/react-query';
import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { Order, OrderApiError, OrderPage } from 'order-api-client';
import type { OrdersQueries } from 'order-api-client/query';
import { expectTypeOf } from 'vitest';

/** Never called; compiled in a React project to check the types of data, errors and variables of each operation. */
export const use = ({ queries, mutations }: OrdersQueries, order: Order) => {
  const read = useQuery(queries.getOrder({ orderId: order.orderId }));
  expectTypeOf(read.data).toEqualTypeOf<Order | undefined>();
  expectTypeOf(read.error).toEqualTypeOf<OrderApiError | null>();
  expectTypeOf(useSuspenseQuery(queries.getOrder({ orderId: '' })).data).toEqualTypeOf<Order>();
  const filled = useQuery({ ...queries.getOrder({ orderId: '' }), initialData: order });
  expectTypeOf(filled).toEqualTypeOf<DefinedUseQueryResult<Order, OrderApiError>>();
  const chosen = useQuery({ ...queries.listOrders(), select: ({ data }) => data.length });
  expectTypeOf(chosen.data).toEqualTypeOf<number | undefined>();

  const list = useInfiniteQuery(queries.listOrders.infinite({ status: 'pending' }));
  expectTypeOf(list.data).toEqualTypeOf<InfiniteData<OrderPage> | undefined>();
  expectTypeOf(list.error).toEqualTypeOf<OrderApiError | null>();

  const edit = useMutation(mutations.updateOrder());
  expectTypeOf(edit.data).toEqualTypeOf<Order | undefined>();
  expectTypeOf(edit.error).toEqualTypeOf<OrderApiError | null>();
  edit.mutate({ order, body: { note: 'x' } });
  // @ts-expect-error an edit without If-Match
  edit.mutate({ orderId: order.orderId, body: { note: 'x' } });
  // @ts-expect-error no such member
  edit.mutate({ order, body: { discount: 1 } });
  // @ts-expect-error an id is asked for
  queries.getOrder();
  // @ts-expect-error no such status
  queries.listOrders({ status: 'lost' });
  // @ts-expect-error the pages set their cursors themselves
  queries.listOrders.infinite({ cursor: 'x' });
  // @ts-expect-error one order has no pages
  queries.getOrder.infinite({ orderId: '' });
  // @ts-expect-error a write is no query
  queries.createOrder({});
  // @ts-expect-error a read is no mutation
  mutations.getOrder();

  const cached = useQueryClient().getQueryData(queries.getOrder({ orderId: '' }).queryKey);
  expectTypeOf(cached).toEqualTypeOf<Order | undefined>();
  expectTypeOf(preact.useQuery(queries.getHealth()).error).toEqualTypeOf<OrderApiError | null>();
};

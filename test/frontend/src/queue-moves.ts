import { useMutation, useQueryClient } from '@tanstack/preact-query';
import { type CallProblem, type OperationInput, type Order, OrderApiError } from 'order-api-client';
import { useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';

/** The result of the last move: done, refused because the order has changed, or failed. */
export type Outcome =
  | { kind: 'moved'; order: Order }
  | { kind: 'changed'; before: Order; order: Order }
  | { kind: 'failed'; problem: CallProblem };

/** Problems of a move when the order has changed since it was shown. */
const CHANGED: readonly CallProblem['code'][] = ['order_state_conflict', 'precondition_failed'];

/**
 * Moves orders out of the queue, each with the If-Match of the shown version.
 *
 * Unless it fails, a move ends when the queue was fetched again, so that the order is removed from the page because the
 * queue no longer has it.
 */
export function useQueueMoves() {
  const { queries, mutations } = useDesk();
  const cache = useQueryClient();
  const confirm = useMutation(mutations.confirmOrder());
  const fulfill = useMutation(mutations.fulfillOrder());
  const cancel = useMutation(mutations.cancelOrder());
  const [moving, setMoving] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome>();

  async function move(order: Order, sent: () => Promise<Order>): Promise<void> {
    const { orderId } = order;
    if (moving.has(orderId)) return;
    setMoving((before) => new Set([...before, orderId]));
    setOutcome(undefined);
    try {
      const became = await sent().then(
        (moved): Outcome => ({ kind: 'moved', order: moved }),
        (error) => outcomeOf(error, order),
      );
      // A successful mutation has already started fetching the queue again.
      const cancelRefetch = became.kind !== 'moved';
      if (became.kind !== 'failed')
        await cache.invalidateQueries({ queryKey: queries.listQueue.key }, { cancelRefetch });
      setOutcome(became);
    } finally {
      setMoving((before) => new Set([...before].filter((one) => one !== orderId)));
    }
  }

  async function outcomeOf(error: unknown, before: Order): Promise<Outcome> {
    if (!(error instanceof OrderApiError)) throw error;
    const failed: Outcome = { kind: 'failed', problem: error.problem };
    if (!CHANGED.includes(error.problem.code)) return failed;
    return cache.fetchQuery(queries.getOrder({ orderId: before.orderId })).then(
      (order): Outcome => ({ kind: 'changed', before, order }),
      () => failed,
    );
  }

  return {
    moving,
    outcome,
    forget: () => setOutcome(undefined),
    confirm: (order: Order) => move(order, () => confirm.mutateAsync({ order })),
    fulfill: (order: Order, body: OperationInput<'fulfillOrder'>['body']) =>
      move(order, () => fulfill.mutateAsync({ order, body })),
    cancel: (order: Order, body: OperationInput<'cancelOrder'>['body']) =>
      move(order, () => cancel.mutateAsync({ order, body })),
  };
}

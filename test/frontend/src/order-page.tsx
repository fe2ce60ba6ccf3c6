import { useMutation, useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { CancelDialog } from './cancel-dialog.tsx';
import { useDesk } from './desk-context.ts';
import { EditForm } from './edit-form.tsx';
import { ProblemAlert } from './faults.tsx';
import { FulfillDialog } from './fulfill-dialog.tsx';
import { OrderDetails } from './order-details.tsx';
import { isOpen, moment, StatusBadge } from './status.tsx';

type Doing = 'edit' | 'cancel' | 'fulfill' | undefined;

/** One order, kept up to date, with the actions of its reader. */
export function OrderPage({ orderId }: { orderId: string }) {
  const { queries, mutations, persona } = useDesk();
  const { data: order, error: unread } = useQuery(queries.getOrder({ orderId }));
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const confirm = useMutation({ ...mutations.confirmOrder(), onSettled: close });
  const fulfill = useMutation({ ...mutations.fulfillOrder(), onSettled: close });
  const cancel = useMutation({ ...mutations.cancelOrder(), onSettled: close });
  const [latest] = [confirm, fulfill, cancel].sort((one, other) => other.submittedAt - one.submittedAt);

  if (!order)
    return (
      <>
        <h1>Order {orderId.slice(0, 8)}</h1>
        {unread ? <ProblemAlert problem={unread.problem} quiet /> : <p role="status">Looking …</p>}
        <a href="#/">{persona === 'staff' ? 'The queue' : 'All orders'}</a>
      </>
    );

  return (
    <>
      <div class="title">
        <h1>
          Order <span class="mono">{order.orderId.slice(0, 8)}</span>
        </h1>
        <StatusBadge status={order.status} />
        <p class="live" role="status">
          {unread ? 'Not up to date' : `Live, version ${order.version}`}
        </p>
      </div>
      <p class="muted">
        Placed {moment(order.createdAt)} by {order.customerId}
      </p>
      <ProblemAlert problem={latest?.error?.problem} />
      {doing === 'edit' ? (
        <EditForm order={order} onClose={close} />
      ) : (
        <>
          {isOpen(order) && (
            <div class="actions">
              {persona === 'customer' && (
                <button type="button" class="primary" onClick={() => setDoing('edit')}>
                  Edit
                </button>
              )}
              {persona === 'staff' && order.status === 'pending' && (
                <button
                  type="button"
                  class="primary"
                  disabled={confirm.isPending}
                  onClick={() => confirm.mutate({ order })}
                >
                  Confirm
                </button>
              )}
              {persona === 'staff' && order.status === 'confirmed' && (
                <button type="button" class="primary" onClick={() => setDoing('fulfill')}>
                  Fulfill
                </button>
              )}
              <button type="button" class="danger" onClick={() => setDoing('cancel')}>
                Cancel the order
              </button>
            </div>
          )}
          <OrderDetails order={order} />
        </>
      )}
      {doing === 'cancel' && (
        <CancelDialog onClose={close} onCancel={(body) => cancel.mutate({ order, body })} />
      )}
      {doing === 'fulfill' && (
        <FulfillDialog onClose={close} onFulfill={(body) => fulfill.mutate({ order, body })} />
      )}
      <p>
        <a href="#/">{persona === 'staff' ? 'The queue' : 'All orders'}</a>
      </p>
    </>
  );
}

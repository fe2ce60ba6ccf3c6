import type { CallProblem, CallResult, Order } from 'order-api-client';
import { useState } from 'preact/hooks';
import { CancelDialog } from './cancel-dialog.tsx';
import { useDesk } from './desk-context.ts';
import { EditForm } from './edit-form.tsx';
import { ProblemAlert } from './faults.tsx';
import { FulfillDialog } from './fulfill-dialog.tsx';
import { useLiveOrder } from './live-order.ts';
import { OrderDetails } from './order-details.tsx';
import { isOpen, moment, StatusBadge } from './status.tsx';

type Doing = 'edit' | 'cancel' | 'fulfill' | undefined;

/** One order as it is now, with what its reader may do with it. */
export function OrderPage({ orderId }: { orderId: string }) {
  const { orders, persona } = useDesk();
  const { order, problem: unread, hold } = useLiveOrder(orderId);
  const [doing, setDoing] = useState<Doing>();
  const [refused, setRefused] = useState<CallProblem>();
  const [moving, setMoving] = useState(false);

  if (!order)
    return (
      <>
        <h1>Order {orderId.slice(0, 8)}</h1>
        {unread ? <ProblemAlert problem={unread} quiet /> : <p role="status">Looking …</p>}
        <a href="#/">All orders</a>
      </>
    );

  /** @returns whether it was done */
  async function move(call: Promise<CallResult<Order>>): Promise<boolean> {
    setMoving(true);
    const moved = await call;
    setMoving(false);
    if (moved.ok) hold(moved.data);
    setRefused(moved.ok ? undefined : moved.problem);
    setDoing(undefined);
    return moved.ok;
  }
  const close = () => setDoing(undefined);

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
      <ProblemAlert problem={refused} />
      {doing === 'edit' ? (
        <EditForm
          order={order}
          onSaved={(saved) => {
            hold(saved);
            close();
          }}
          onClose={close}
        />
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
                  disabled={moving}
                  onClick={() => move(orders.confirmOrder({ order }))}
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
        <CancelDialog onClose={close} onCancel={(body) => move(orders.cancelOrder({ order, body }))} />
      )}
      {doing === 'fulfill' && (
        <FulfillDialog onClose={close} onFulfill={(body) => move(orders.fulfillOrder({ order, body }))} />
      )}
      <p>
        <a href="#/">All orders</a>
      </p>
    </>
  );
}

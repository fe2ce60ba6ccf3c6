import type { Task } from '../http/tasks.ts';
import { lifecycle, waitingOf } from './lifecycle.ts';
import type { OrderStatus, QueueStatus } from './order.ts';
import type { OrderStore } from './store/order-store.ts';

/** The name of the task, and of the metric that it writes. */
export const OLDEST_WAITING_TASK = 'oldest-waiting';
export const OLDEST_WAITING = 'OldestWaiting';

/** The statuses in which orders wait for staff. */
export const queueStatuses = (Object.keys(lifecycle) as OrderStatus[]).filter(
  (status): status is QueueStatus => lifecycle[status].waits === true,
);

/** Measures how many seconds the oldest order in each status has waited; 0 if none waits. 1 Data API call per status. */
export const oldestWaiting: Task<OrderStore> = async ({ store, now }, call) =>
  Promise.all(
    queueStatuses.map(async (status) => {
      const { data } = await store.queue({ status, limit: 1 }, call);
      const since = data[0] && waitingOf(data[0])?.since;
      const value = since === undefined ? 0 : Math.max(0, (now() - Date.parse(since)) / 1_000);
      return { name: OLDEST_WAITING, unit: 'Seconds', dimension: { Status: status }, value };
    }),
  );

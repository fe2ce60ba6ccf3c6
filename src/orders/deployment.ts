import type { Deployment } from '../contract/deployment.ts';
import { STAFF_SCOPE } from './caller.ts';
import { OLDEST_WAITING, OLDEST_WAITING_TASK, queueStatuses } from './oldest-waiting.ts';
import { operatorWalk, smokeWalk } from './smoke.ts';

/** What the order service gives to its deployment. */
export const deployment: Deployment = {
  scopes: {
    'orders/read': { text: 'Read your orders', forPeople: true },
    'orders/write': { text: 'Place and change your orders', forPeople: true },
    // Not offered at sign-in: staff get it through a separate client of the user pool.
    [STAFF_SCOPE]: { text: 'Read, list and move any order (staff)', forPeople: false },
  },
  operatorScope: STAFF_SCOPE,
  queueAge: {
    task: OLDEST_WAITING_TASK,
    kind: 'queue-age',
    title: 'Oldest waiting',
    metric: OLDEST_WAITING,
    dimension: 'Status',
    values: queueStatuses,
    says: (status) => `An order has been ${status} for longer than it should wait.`,
  },
  smoke: { scope: 'orders/read orders/write', walk: smokeWalk, operatorWalk },
};

import type { StoreDefinition } from '../astra/store.ts';
import type { ServiceDefinition } from '../http/service.ts';
import { type OrderCaller, orderCallerOf } from './caller.ts';
import { names } from './names.ts';
import { OLDEST_WAITING_TASK, oldestWaiting } from './oldest-waiting.ts';
import { createOperations } from './operations/operations.ts';
import { schema } from './store/database.ts';
import { createOrderStore, type OrderStore, orderStoreMethods } from './store/order-store.ts';

/** The service's operations, callers and tasks. */
export const service: ServiceDefinition<OrderStore, OrderCaller> = {
  callerOf: orderCallerOf,
  createOperations,
  tasks: { [OLDEST_WAITING_TASK]: oldestWaiting },
  problemType: `urn:problem-type:${names.name}:`,
};

/** The service's store. */
export const store: StoreDefinition<OrderStore> = {
  schema,
  open: createOrderStore,
  methods: orderStoreMethods,
};

import type { ServiceNames } from '../contract/names.ts';

/** Do not change these: packages, stacks, roles, dashboards and settings of existing deployments use them. */
export const names = {
  name: 'order-api',
  folder: 'orders',
  title: 'Order API',
  metrics: 'OrderApi',
  settings: 'ORDER_API',
} as const satisfies ServiceNames;

import type { ServiceNames } from '../contract/names.ts';

/** Published: packages, stacks, roles, dashboards and settings of deployments bear these names. */
export const names = {
  name: 'order-api',
  folder: 'orders',
  title: 'Order API',
  metrics: 'OrderApi',
  settings: 'ORDER_API',
} as const satisfies ServiceNames;

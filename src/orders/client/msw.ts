import { mockHandlers } from '../../client/msw/handlers.ts';
import type { EngineMockOptions, ForcedAnswers, MockHandlers } from '../../client/msw/mock-options.ts';
import { service, store } from '../definition.ts';
import { development } from '../development.ts';
import { seedOrders } from './seed.ts';
import type { SeedOrder } from './seed-order.ts';

export type {
  /**
   * Options of the mocks that do not depend on the service.
   *
   * @example
   * const slow: EngineMockOptions = { baseUrl, delay: 400 };
   */
  EngineMockOptions,
  /**
   * Fixed answers by operation: a status of the contract, with its first example or a named one.
   *
   * @example
   * const answers: ForcedAnswers = { updateOrder: 412, getOrder: { status: 200, example: 'fulfilled' } };
   */
  ForcedAnswers,
  /**
   * Handlers for msw: spread them into setupServer or setupWorker.
   *
   * @example
   * const handlers: MockHandlers = orderApiHandlers({ baseUrl });
   * handlers.reset();
   */
  MockHandlers,
  SeedOrder,
};

/**
 * Options of the mocks.
 *
 * @example
 * const slowlyChanging: MockOptions = { baseUrl, delay: 400, answers: { updateOrder: 412, getHealth: 503 } };
 */
export interface MockOptions extends EngineMockOptions {
  /** The initial orders; `customer-1` owns those without a customerId. */
  orders?: readonly SeedOrder[];
}

/**
 * The service as msw handlers, with an in-memory database: a frontend's tests get the answers of the real service.
 *
 * @throws TypeError for a status or an example that the contract does not have
 * @example
 * const items = [{ sku: 'TEA-001', name: 'Assam', quantity: 2, unitPrice: 890 }];
 * const handlers = orderApiHandlers({ orders: [{ currency: 'EUR', items }] });
 * const server = setupServer(...handlers);
 * handlers.reset();
 */
export function orderApiHandlers({ orders = [], ...options }: MockOptions = {}): MockHandlers {
  const { customer } = development.personas;
  return mockHandlers(
    {
      service,
      store,
      persona: customer,
      seed: (database, now) => seedOrders(database, orders, { customerId: customer.sub, now }),
    },
    options,
  );
}

import { randomUUID } from '#platform';
import type { Development, Persona } from '../contract/development.ts';
import { STAFF_SCOPE } from './caller.ts';
import { orderIdOf } from './store/key-layout.ts';

const customer = { sub: 'customer-1', scope: 'orders/read orders/write' };
const staff = { sub: 'staff-1', scope: STAFF_SCOPE };

export const tea = {
  currency: 'EUR',
  items: [{ sku: 'TEA-001', name: 'Assam, 250 g', quantity: 2, unitPrice: 890 }],
};

/** What the order service gives to `make dev`, `make token` and the packaging. */
export const development = {
  personas: { customer, staff },
  desk: 'order desk',
  session: firstSession,
  warmUp: {
    routeKey: 'POST /orders',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'packaging' },
    body: tea,
    status: 201,
  },
} satisfies Development;

/** The order's id is derived from customer and key, so the lines contain it before the order exists. */
async function firstSession(
  url: string,
  issueToken: (persona: Persona) => Promise<string>,
): Promise<string[]> {
  const key = randomUUID();
  const order = `${url}/orders/${orderIdOf(customer.sub, key)}`;
  const json = (body: object) => `-H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
  const auth = '-H "Authorization: Bearer $TOKEN"';
  return [
    `curl -i -X POST ${url}/orders ${auth} -H 'Idempotency-Key: ${key}' ${json(tea)}`,
    `curl -i ${order} ${auth}`,
    `curl -i ${url}/orders ${auth}`,
    `export STAFF=${await issueToken(staff)}`,
    `curl -i ${url}/queue -H "Authorization: Bearer $STAFF"`,
    `curl -i -X POST ${order}/cancel ${auth} ${json({ reason: 'customer' })}`,
  ];
}

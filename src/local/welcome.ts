import { randomUUID } from 'node:crypto';
import { orderIdOf } from '../orders/store/key-layout.ts';
import { isDeskBuilt } from './order-desk.ts';

const ORDER = {
  currency: 'EUR',
  items: [{ sku: 'TEA-001', name: 'Assam, 250 g', quantity: 2, unitPrice: 890 }],
};

/**
 * What a person reads first: where the service is, and lines to paste into another shell.
 *
 * The order's id follows from customer and key, so the lines after the first can name it before it exists.
 *
 * @param customerId the token's `sub`
 */
export function welcome({
  url,
  token,
  customerId,
}: {
  url: string;
  token: string;
  customerId: string;
}): string {
  const key = randomUUID();
  const order = `${url}/orders/${orderIdOf(customerId, key)}`;
  const json = (body: object) => `-H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
  const auth = '-H "Authorization: Bearer $TOKEN"';
  return [
    `listening on ${url}`,
    ...(isDeskBuilt() ? [`order desk at ${url}/`] : []),
    `docs at ${url}/docs`,
    '',
    'Paste into another shell:',
    '',
    `export TOKEN=${token}`,
    `curl -i -X POST ${url}/orders ${auth} -H 'Idempotency-Key: ${key}' ${json(ORDER)}`,
    `curl -i ${order} ${auth}`,
    `curl -i ${url}/orders ${auth}`,
    `curl -i -X POST ${order}/cancel ${auth} ${json({ reason: 'customer' })}`,
    '',
    'Staff: export TOKEN=$(make -s token SUB=staff-1 SCOPE=orders/manage). Ctrl-C stops the service.',
    '',
  ].join('\n');
}

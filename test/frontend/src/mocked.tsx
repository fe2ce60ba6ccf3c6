import { setupWorker } from 'msw/browser';
import { type MockOptions, orderApiHandlers } from 'order-api-client/msw';
import { render } from 'preact';
import { Desk } from './desk.tsx';
import type { Persona } from './session.ts';

/** The desk with no service at all: the service's mocks answer. `?updateOrder=412` chooses another answer. */
const answers = Object.fromEntries(
  Array.from(new URLSearchParams(location.search), ([operationId, status]) => [operationId, Number(status)]),
) as NonNullable<MockOptions['answers']>;
const tea = { currency: 'EUR', items: [{ sku: 'TEA-001', name: 'Assam', quantity: 2, unitPrice: 890 }] };
// More than a page holds.
const orders = Array.from({ length: 25 }, () => tea);

await setupWorker(...orderApiHandlers({ baseUrl: location.origin, orders, answers })).start({ quiet: true });
render(<Desk tokenOf={mockToken} />, document.getElementById('desk') as HTMLElement);

/** The mocks read a token's claims and verify no signature; a token that is no JWT is a customer's. */
async function mockToken(persona: Persona): Promise<string> {
  const claims = { sub: 'staff-1', scope: 'orders/manage' };
  return persona === 'staff' ? `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.` : 'a customer';
}

import { setupWorker } from 'msw/browser';
import { type MockOptions, orderApiHandlers } from 'order-api-client/msw';
import { render } from 'preact';
import { Desk } from './desk.tsx';
import type { Persona } from './session.ts';

/** The desk with the service's mocks. `?updateOrder=412` selects another answer. */
const answers = Object.fromEntries(
  Array.from(new URLSearchParams(location.search), ([operationId, status]) => [operationId, Number(status)]),
) as NonNullable<MockOptions['answers']>;
const tea = { currency: 'EUR', items: [{ sku: 'TEA-001', name: 'Assam', quantity: 2, unitPrice: 890 }] };
// More orders than one page.
const orders = Array.from({ length: 25 }, () => tea);

await setupWorker(...orderApiHandlers({ baseUrl: location.origin, orders, answers })).start({ quiet: true });
render(<Desk tokenOf={mockToken} />, document.getElementById('desk') as HTMLElement);

/** A token for the mocks, which do not verify signatures; a token that is no JWT is a customer's. */
async function mockToken(persona: Persona): Promise<string> {
  const claims = { sub: 'staff-1', scope: 'orders/manage' };
  return persona === 'staff' ? `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.` : 'a customer';
}

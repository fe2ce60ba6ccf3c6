import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { type MockOptions, orderApiHandlers } from 'order-api-client/msw';
import { createRoot } from 'react-dom/client';
import { OrdersPage } from './orders-page.tsx';

/** The README's page with the service's mocks. `?updateOrder=412` selects another answer. */
const answers = Object.fromEntries(
  Array.from(new URLSearchParams(location.search), ([operationId, status]) => [operationId, Number(status)]),
) as NonNullable<MockOptions['answers']>;
const tea = { currency: 'EUR', items: [{ sku: 'TEA-001', name: 'Assam', quantity: 2, unitPrice: 890 }] };
// More orders than one page.
const orders = Array.from({ length: 25 }, () => tea);

const session = http.get('/session/token', () => HttpResponse.text('a token of the mocks'));
await setupWorker(session, ...orderApiHandlers({ baseUrl: '/', orders, answers })).start({ quiet: true });
createRoot(document.body.appendChild(document.createElement('main'))).render(<OrdersPage />);

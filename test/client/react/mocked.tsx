import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { orderApiHandlers } from 'order-api-client/msw';
import { createRoot } from 'react-dom/client';
import { OrdersPage } from './orders-page.tsx';

/** The README's page with no service: the contract's mocks answer. `?updateOrder=412` chooses another answer. */
const answers = Object.fromEntries(
  Array.from(new URLSearchParams(location.search), ([operationId, status]) => [operationId, Number(status)]),
);
const session = http.get('/session/token', () => HttpResponse.text('a token of the mocks'));
await setupWorker(session, ...orderApiHandlers({ baseUrl: '/', answers })).start({ quiet: true });
createRoot(document.body.appendChild(document.createElement('main'))).render(<OrdersPage />);

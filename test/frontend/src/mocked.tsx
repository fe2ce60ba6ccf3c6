import { setupWorker } from 'msw/browser';
import { orderApiHandlers } from 'order-api-client/msw';
import { render } from 'preact';
import { Desk } from './desk.tsx';

/** The desk with no service at all: the contract's mocks answer. `?updateOrder=412` chooses another answer. */
const answers = Object.fromEntries(
  Array.from(new URLSearchParams(location.search), ([operationId, status]) => [operationId, Number(status)]),
);

await setupWorker(...orderApiHandlers({ baseUrl: location.origin, answers })).start({ quiet: true });
render(<Desk tokenOf={async () => 'a token of the mocks'} />, document.getElementById('desk') as HTMLElement);

import type { Browser } from 'playwright-core';
import { beforeAll, type TestContext } from 'vitest';
import type { Order } from '../../src/orders/order.ts';
import { builtDesk } from '../harness/built-desk.ts';
import { startDev, tokenIn } from '../local/local-process.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { sharedChromium } from './chromium.ts';

export const tea = { sku: 'TEA-001', name: 'Assam, 250 g', quantity: 2, unitPrice: 890 };

export interface RunningDesk {
  browser: Browser;
  url: string;
  /**
   * Requests the API outside the browser, as another user: confirms and fulfills as staff, otherwise acts as the
   * customer.
   */
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows the operation's answer.
  api: (method: string, path: string, body?: object, headers?: Record<string, string>) => Promise<any>;
  place: (key: string, members?: object) => Promise<Order>;
}

/** Starts the whole local service with its desk for each test, and a browser. */
export function runningDesk(): (context: TestContext) => Promise<RunningDesk> {
  const browserFor = sharedChromium();
  beforeAll(builtDesk, 60_000);

  return async function given(context) {
    const browser = await browserFor(context);
    const { url, welcome } = await startDev(temporaryFolder());
    const session = await fetch(`${url}/desk/session.json?as=staff`);
    const { token: staff } = (await session.json()) as { token: string };
    const customer = tokenIn(welcome);

    const api: RunningDesk['api'] = async (method, path, body, headers = {}) => {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${/\/(confirm|fulfill)$/.test(path) ? staff : customer}`,
          'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      return answer.json();
    };
    const place: RunningDesk['place'] = (key, members = {}) =>
      api('POST', '/orders', { currency: 'EUR', items: [tea], ...members }, { 'idempotency-key': key });
    return { browser, url, api, place };
  };
}

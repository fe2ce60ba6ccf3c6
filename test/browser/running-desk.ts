import type { Browser } from 'playwright-core';
import { beforeAll, onTestFinished, type TestContext } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Contract } from '../../src/gateway/contract.ts';
import { renderGateway } from '../../src/gateway/render.ts';
import { withDesk } from '../../src/local/desk.ts';
import { createGateway } from '../../src/local/gateway/gateway.ts';
import { listenGateway } from '../../src/local/gateway/listen.ts';
import type { Order } from '../../src/orders/order.ts';
import { builtDesk } from '../harness/built-desk.ts';
import { startTestService } from '../harness/service.ts';
import { startDev } from '../local/local-process.ts';
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

/**
 * Starts the whole service with its desk for each test, and a browser: in this process, or by `make dev`'s script, which
 * takes a second.
 */
export function runningDesk(): (
  context: TestContext,
  start?: typeof servedInProcess | typeof servedByMakeDev,
) => Promise<RunningDesk> {
  const browserFor = sharedChromium();
  beforeAll(builtDesk, 60_000);

  return async function given(context, start = servedInProcess) {
    const browser = await browserFor(context);
    const url = await start();
    const [customer, staff] = await Promise.all(['customer', 'staff'].map((as) => tokenFrom(url, as)));

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

/** @returns the URL of the desk */
export async function servedByMakeDev(): Promise<string> {
  return (await startDev(temporaryFolder())).url;
}

async function servedInProcess(): Promise<string> {
  const { handler, issuer, ...service } = await startTestService();
  const document = renderGateway(openapi as Contract, {
    integration: (name) => `test:${name}`,
    issuer: issuer.issuer,
    audience: [issuer.audience],
    corsOrigins: [],
  });
  const gateway = createGateway({ document, handler, jwks: issuer.jwks });
  const { url, close } = await listenGateway(withDesk(gateway, issuer));
  onTestFinished(async () => {
    await close();
    await service[Symbol.asyncDispose]();
  });
  return url;
}

/** The token that the desk gets for a persona. */
async function tokenFrom(url: string, persona: string): Promise<string> {
  const session = await fetch(`${url}/desk/session.json?as=${persona}`);
  return ((await session.json()) as { token: string }).token;
}

import { expect, it } from 'vitest';
import { startDev, tokenIn } from '../local/local-process.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { sharedChromium } from './chromium.ts';

const browserFor = sharedChromium();

it('places an order through the page, signed in, with requests to its own origin only and within its policy', async (context) => {
  const browser = await browserFor(context);
  const { url, welcome } = await startDev(temporaryFolder());
  const page = await browser.newPage();
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) origins.add(new URL(request.url()).origin);
  });
  await page.exposeFunction('reportViolation', (violation: string) => complaints.push(violation));
  await page.addInitScript(`
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportViolation('CSP ' + violatedDirective + ' ' + blockedURI));
  `);

  await page.goto(`${url}/docs`);
  const createOrder = page.locator('#operations-orders-createOrder');
  // The token is preset by the session, without the dialog.
  await page.locator('.btn.authorize.locked').waitFor();
  expect(await page.title()).toBe('Order API');
  await createOrder.locator('.opblock-summary-control').click();
  await createOrder.getByRole('button', { name: 'Try it out' }).click();
  await createOrder.getByRole('button', { name: 'Execute' }).click();
  const answer = createOrder.locator('.live-responses-table .response');
  await answer.waitFor();
  expect(await answer.locator('.response-col_status').innerText()).toMatch(/^201/);

  const orders = await fetch(`${url}/orders`, { headers: { authorization: `Bearer ${tokenIn(welcome)}` } });
  const { data } = (await orders.json()) as { data: { orderId: string }[] };
  expect(data).toHaveLength(1);
  expect(await answer.innerText()).toContain(data[0]?.orderId);
  expect(complaints).toEqual([]);
  expect([...origins]).toEqual([url]);
});

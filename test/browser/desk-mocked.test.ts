import { beforeAll, expect, it, type TestContext } from 'vitest';
import { buildDesk } from '../frontend/build.ts';
import { builtClient } from '../harness/built-client.ts';
import { sharedChromium } from './chromium.ts';
import { openDesk } from './desk-page.ts';
import { serveFiles } from './file-server.ts';

const browserFor = sharedChromium();

let folder: string;
beforeAll(async () => {
  const { tarball } = await builtClient();
  folder = await buildDesk({ out: 'dist/desk-mocked', mocked: true, tarball });
}, 60_000);

/** Opens the desk with the service's mocks, from a server for static files. */
async function given(context: TestContext, answers = '', persona: 'customer' | 'staff' = 'customer') {
  const browser = await browserFor(context);
  const { url, asked } = await serveFiles(folder);
  return { ...(await openDesk(browser, `${url}/${answers}`, { persona })), asked };
}

it('completes a whole session without a service', async (context) => {
  const { page, complaints, asked } = await given(context);
  await page.locator('.orders tbody tr').first().waitFor();
  await page.getByRole('button', { name: 'Show older orders' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Place an order' }).click();
  await page.getByRole('button', { name: 'Place the order' }).click();
  // The mocks validate requests as the service does.
  await page.getByText('The request has 3 faults.').waitFor();
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await page.getByRole('button', { name: 'Place the order' }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  expect(asked.filter((path) => path.startsWith('/orders'))).toEqual([]);
  expect(complaints).toEqual([]);
});

it('shows a conflict when the mocks are set to answer 412', async (context) => {
  const { page, complaints } = await given(context, '?updateOrder=412');
  await page.locator('.orders tbody th a').first().click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Note').fill('Mine');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Somebody else changed this order' }).waitFor();
  expect(complaints).toEqual([]);
});

it('processes the queue as staff', async (context) => {
  const { page, complaints, asked } = await given(context, '', 'staff');
  await page.getByRole('tab', { name: 'Pending 20+' }).waitFor();
  await page
    .getByRole('button', { name: /^Confirm/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Confirmed 1' }).click();
  await page.getByRole('button', { name: /^Fulfill/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fulfill' }).click();
  await page.getByText('No order waits to be fulfilled.').waitFor();
  expect(asked.filter((path) => /^\/(orders|queue)/.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
});

it.for([409, 412])('keeps the order in the queue when the mocks answer %i', async (status, context) => {
  const { page, complaints } = await given(context, `?confirmOrder=${status}`, 'staff');
  const confirm = page.getByRole('button', { name: /^Confirm/ }).first();
  const name = await confirm.getAttribute('aria-label');
  await confirm.click();
  await page.getByText('has been edited meanwhile, and waits still.').waitFor();
  expect(await confirm.getAttribute('aria-label')).toBe(name);
  expect(complaints).toEqual([]);
});

it('shows the failure, and keeps the order', async (context) => {
  const { page, complaints } = await given(context, '?confirmOrder=500', 'staff');
  const confirm = page.getByRole('button', { name: /^Confirm/ }).first();
  const name = await confirm.getAttribute('aria-label');
  await confirm.click();
  await page.getByRole('alert').waitFor();
  expect(await page.evaluate('document.activeElement.role')).toBe('alert');
  expect(await confirm.getAttribute('aria-label')).toBe(name);
  expect(await confirm.getAttribute('aria-disabled')).toBe('false');
  expect(complaints).toEqual([]);
});

it('shows that the queue cannot be read', async (context) => {
  const { page } = await given(context, '?listQueue=403', 'staff');
  await page.getByText('The queue is not up to date.').waitFor();
  await page.getByRole('tab', { name: 'Pending …' }).waitFor();
});

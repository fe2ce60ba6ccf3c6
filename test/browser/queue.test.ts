import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit, openDesk, rows } from './desk-page.ts';
import { runningDesk, tea } from './running-desk.ts';

const given = runningDesk();
const ITEMS = ['Assam, 250 g', 'Teapot, 1 l', 'Darjeeling First Flush, 100 g', 'Sencha, 50 g'];

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
const short = ({ orderId }: { orderId: string }) => orderId.slice(0, 8);
/** The order and label of the focused button, or else a description of the focused element. */
const focused = (page: Page) =>
  page.evaluate<string>(`(({ ariaLabel, textContent, role }) => ariaLabel ?? role ?? textContent.trim())(
    document.activeElement)`);

/** Holds back requests of the queue until the returned function is called, so that the page shows an old state. */
async function holdQueue(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/queue?*', async (route) => {
    await promise;
    // The page itself aborts requests that it repeats.
    await route.continue().catch(() => {});
  });
  return resolve;
}

describe('the queue page of staff', () => {
  it('shows the number of waiting orders in each status, the longest waiting first, without a reload', async (context) => {
    const { browser, url, api, place } = await given(context);
    for (let at = 0; at < 22; at++) await place(`order-${at}`, { items: [{ ...tea, name: `Tea ${at}` }] });
    const { page, complaints } = await openDesk(browser, url, { persona: 'staff' });
    await expect.poll(() => tab(page, 'Pending').innerText()).toMatch(/20\+$/);
    await expect.poll(() => tab(page, 'Confirmed').innerText()).toMatch(/ 0$/);
    expect(await page.title()).toBe('Queue – Order desk');
    expect(await rows(page).first().innerText()).toMatch(/Tea 0\s+customer-1\s+under a minute/);
    await page.getByRole('button', { name: 'Show more orders' }).click();
    await expect.poll(() => tab(page, 'Pending').innerText()).toMatch(/22$/);

    const late = await place('while-looking', { items: [{ ...tea, name: 'Sencha' }] });
    await expect.poll(() => rows(page).last().innerText(), { timeout: 8_000 }).toContain('Sencha');
    await api('POST', `/orders/${late.orderId}/confirm`);
    await expect.poll(() => tab(page, 'Confirmed').innerText(), { timeout: 8_000 }).toMatch(/1$/);
    await expect.poll(() => rows(page).count()).toBe(22);
    expect(complaints).toEqual([]);
  });

  it('removes an order that a colleague moved first, and reports it', async (context) => {
    const { browser, url, place } = await given(context);
    const first = await place('first');
    const second = await place('second');
    const mine = await openDesk(browser, url, { persona: 'staff' });
    const theirs = await openDesk(browser, url, { persona: 'staff' });
    await expect.poll(() => rows(mine.page).count()).toBe(2);
    const look = await holdQueue(mine.page);

    await theirs.page.getByRole('button', { name: `Confirm ${short(first)}` }).click();
    await theirs.page.getByText(`Order ${short(first)} is confirmed.`).waitFor();
    await expect.poll(() => rows(theirs.page).count()).toBe(1);

    const refused = mine.page.waitForResponse('**/confirm');
    await mine.page.getByRole('button', { name: `Confirm ${short(first)}` }).click();
    expect((await refused).status()).toBe(412);
    look();
    const sentence = mine.page.getByText('A colleague was faster:');
    await sentence.waitFor();
    expect(await sentence.innerText()).toBe(
      `A colleague was faster: order ${short(first)} is confirmed already.`,
    );
    await expect.poll(() => rows(mine.page).count()).toBe(1);
    await expect.poll(() => focused(mine.page)).toBe(`Confirm ${short(second)}`);
    await audit(mine.page, 'queue-taken');
    expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
  });

  it.for([
    {
      given: 'the customer has edited the order',
      act: { method: 'PATCH', path: '', body: { note: 'Ring once.' } },
      says: /^Order \w{8} has been edited meanwhile, and waits still\./,
      left: 1,
    },
    {
      given: 'the customer has canceled the order',
      act: { method: 'POST', path: '/cancel', body: { reason: 'customer' } },
      says: /^The customer was faster: order \w{8} is canceled already\.$/,
      left: 0,
    },
  ])('reports that $given', async ({ act, says, left }, context) => {
    const { browser, url, api, place } = await given(context);
    const order = await place('contested');
    const { page } = await openDesk(browser, url, { persona: 'staff' });
    const confirm = page.getByRole('button', { name: `Confirm ${short(order)}` });
    await confirm.waitFor();
    const look = await holdQueue(page);
    await api(act.method, `/orders/${order.orderId}${act.path}`, act.body, { 'if-match': '"1"' });
    const refused = page.waitForResponse('**/confirm');
    await confirm.click();
    expect((await refused).status()).toBe(412);
    look();
    await expect.poll(() => page.locator('.said').innerText()).toMatch(says);
    await expect.poll(() => rows(page).count()).toBe(left);
    await expect.poll(() => focused(page)).toBe(left > 0 ? `Confirm ${short(order)}` : 'tabpanel');
    if (left === 0) return;
    await confirm.click();
    await page.getByText(`Order ${short(order)} is confirmed.`).waitFor();
  });

  it('can be processed with the keyboard only', async (context) => {
    const { browser, url, api, place } = await given(context);
    const orders = [];
    for (const [at, name] of ITEMS.entries())
      orders.push(await place(`order-${at}`, { items: [{ ...tea, name }] }));
    const [a = '', b = '', c = '', d = ''] = orders.map(short);
    const { page, complaints } = await openDesk(browser, url, { persona: 'staff' });
    await expect.poll(() => rows(page).count()).toBe(4);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await tab(page, 'Pending').focus();
    await press('ArrowRight');
    await page.getByText('No order waits to be fulfilled.').waitFor();
    await audit(page, 'queue-empty');
    await press('Home', 'Tab', 'Tab');
    await expect.poll(() => focused(page)).toBe(`Confirm ${a}`);
    for (const next of [b, c, d]) {
      await press('Enter');
      await expect.poll(() => focused(page)).toBe(`Confirm ${next}`);
    }
    await press('Tab', 'Enter', 'Escape');
    await expect.poll(() => focused(page)).toBe(`Cancel ${d}`);
    await press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the order' }).focus();
    await press('Enter');
    await expect.poll(() => focused(page)).toBe('tabpanel');

    await tab(page, 'Pending').focus();
    await press('End', 'Tab', 'Tab', 'Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('DHL');
    await press('Enter');
    await expect.poll(() => focused(page)).toBe(`Fulfill ${b}`);
    expect(await api('GET', `/orders/${orders[0]?.orderId}`)).toMatchObject({
      status: 'fulfilled',
      history: [{}, {}, { carrier: 'DHL' }],
    });
    expect(complaints).toEqual([]);
  });

  it('moves the focus to the next row when a colleague moves the focused order', async (context) => {
    const { browser, url, api, place } = await given(context);
    const [first, second] = [await place('first'), await place('second')];
    const { page } = await openDesk(browser, url, { persona: 'staff' });
    await page.getByRole('button', { name: `Cancel ${short(first)}` }).focus();
    await api('POST', `/orders/${first.orderId}/confirm`);
    await expect.poll(() => focused(page), { timeout: 8_000 }).toBe(`Confirm ${short(second)}`);
  });

  it.for([
    { width: 1280, hours: 3, says: '3 hours' },
    { width: 390, hours: 50, says: '2 days' },
  ])('fits a screen of width $width, and shows $says', async ({ width, hours, says }, context) => {
    const { browser, url, api, place } = await given(context);
    for (const [at, name] of ITEMS.entries()) await place(`order-${at}`, { items: [{ ...tea, name }, tea] });
    const { page, complaints } = await openDesk(browser, url, { persona: 'staff', width });
    await expect.poll(() => rows(page).count()).toBe(4);
    await page.clock.setSystemTime(Date.now() + hours * 3_600_000);
    await expect.poll(() => rows(page).first().innerText(), { timeout: 8_000 }).toContain(says);
    const [{ orderId }] = (await api('GET', '/orders')).data;
    await api('POST', `/orders/${orderId}/confirm`);
    await page.getByRole('button', { name: 'Confirm' }).first().click();
    await page.locator('.said').getByText('is confirmed.').waitFor();
    await audit(page, 'queue');
    await tab(page, 'Confirmed').click();
    await expect.poll(() => rows(page).count()).toBe(2);
    await audit(page, 'queue-confirmed');
    expect(complaints).toEqual([]);
  });
});

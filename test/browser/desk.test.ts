import { describe, expect, it } from 'vitest';
import { audit, openDesk, rows } from './desk-page.ts';
import { runningDesk, servedByMakeDev, tea } from './running-desk.ts';

const given = runningDesk();

describe('the order desk on the running service', () => {
  it('places an order with each fault shown at its field, then shows, edits and cancels it', async (context) => {
    const { browser, url, api } = await given(context, servedByMakeDev);
    const { page, complaints } = await openDesk(browser, url);
    await page.getByText('There is no such order.').waitFor();
    await audit(page, 'list-empty');

    await page.getByRole('navigation').getByRole('link', { name: 'Place an order' }).click();
    await page.getByLabel('Quantity').fill('none');
    await page.getByLabel('City').fill('Berlin');
    await page.getByRole('button', { name: 'Place the order' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining(['SKU is required', 'Quantity must be integer', 'Country is required']),
    );
    expect(await page.getByLabel('SKU').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('City').getAttribute('aria-invalid')).toBeNull();
    await alert.getByRole('button', { name: 'Unit price' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('field/items/0/unitPrice');
    await audit(page, 'place-faults');

    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await expect.poll(() => alert.count()).toBe(0);
    expect(await page.getByLabel('SKU').first().getAttribute('aria-invalid')).toBeNull();
    await audit(page, 'place');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    expect(await page.locator('.total').innerText()).toContain('€65.55');

    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Note').fill('Leave it at the door.');
    await page.getByLabel('Postal code').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('is required').first().waitFor();
    await page.getByLabel('Postal code').fill('10999');
    await audit(page, 'edit');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Leave it at the door.').waitFor();

    await page.getByRole('button', { name: 'Cancel the order' }).click();
    await audit(page, 'cancel');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Cancel the order' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the order' }).click();
    await page.getByText('Because: the customer wished it').waitFor();
    await audit(page, 'order-canceled');

    const { data } = await api('GET', '/orders');
    expect(data).toMatchObject([{ status: 'canceled', version: 3, note: 'Leave it at the door.' }]);
    expect(complaints).toEqual([]);
  });

  it('lists changes of others without a reload, by status, page by page', async (context) => {
    const { browser, url, api, place } = await given(context);
    for (let at = 0; at < 45; at++) await place(`order-${at}`);
    const { page, complaints } = await openDesk(browser, url);
    await expect.poll(() => rows(page).count()).toBe(20);
    await page.getByRole('button', { name: 'Show older orders' }).click();
    await expect.poll(() => rows(page).count()).toBe(40);
    await page.getByRole('button', { name: 'Show older orders' }).click();
    await expect.poll(() => rows(page).count()).toBe(45);
    await expect.poll(() => page.getByRole('button', { name: 'Show older orders' }).count()).toBe(0);

    const order = await place('while-looking', { items: [{ ...tea, name: 'Darjeeling' }] });
    await expect.poll(() => rows(page).first().innerText(), { timeout: 8_000 }).toContain('Darjeeling');
    expect(await rows(page).count()).toBe(46);
    await api('POST', `/orders/${order.orderId}/confirm`);
    await expect.poll(() => rows(page).first().innerText(), { timeout: 8_000 }).toContain('Confirmed');

    await page.getByText('Confirmed', { exact: true }).first().click();
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.getByText('Fulfilled', { exact: true }).click();
    await page.getByText('There is no such order.').waitFor();
    expect(complaints).toEqual([]);
  });

  it("shows both versions when somebody else edited first, and saves the person's choice", async (context) => {
    const { browser, url, api, place } = await given(context);
    const shippingAddress = {
      name: 'Ada',
      line1: 'Unter den Linden 1',
      postalCode: '10117',
      city: 'Berlin',
      country: 'DE',
    };
    const { orderId } = await place('contested', { note: 'Ring once.', shippingAddress });
    const { page, complaints } = await openDesk(browser, `${url}/#/orders/${orderId}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Note').fill('Ring twice.');
    await page.getByLabel('Recipient').fill('Ada Lovelace');

    const theirs = { note: 'Do not ring.', shippingAddress: { city: 'Potsdam' } };
    await api('PATCH', `/orders/${orderId}`, theirs, { 'if-match': '"1"' });
    await page.getByText('Somebody has changed this order since you began.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Somebody else changed this order' }).waitFor();
    expect(await page.locator('.versus legend').allInnerTexts()).toEqual(
      expect.arrayContaining(['Recipient', 'City', expect.stringMatching(/^Note\s*both changed it/)]),
    );
    await audit(page, 'conflict');

    const note = page.getByRole('group', { name: /^Note/ });
    await note.getByLabel('Theirs').check();
    await page.getByRole('button', { name: 'Save my choice' }).click();
    await page.getByText('Live, version 3').waitFor();
    expect(await api('GET', `/orders/${orderId}`)).toMatchObject({
      version: 3,
      note: 'Do not ring.',
      shippingAddress: { ...shippingAddress, name: 'Ada Lovelace', city: 'Potsdam' },
    });
    expect(complaints).toEqual([]);
  });

  it("moves an order as staff, and updates the customer's page", async (context) => {
    const { browser, url, place } = await given(context);
    const { orderId } = await place('to-be-sent');
    const customer = await openDesk(browser, `${url}/#/orders/${orderId}`);
    const staff = await openDesk(browser, url, { persona: 'staff' });
    await staff.page.getByRole('link', { name: orderId.slice(0, 8) }).click();
    await staff.page.getByRole('button', { name: 'Confirm' }).click();
    await staff.page.getByRole('button', { name: 'Fulfill' }).click();
    await staff.page.getByLabel('Carrier').fill('DHL');
    await audit(staff.page, 'fulfill');
    await staff.page.getByRole('dialog').getByRole('button', { name: 'Fulfill' }).click();
    await staff.page.getByText('With DHL').waitFor();
    await customer.page.getByText('With DHL').waitFor();
    expect(await customer.page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    await audit(customer.page, 'order-fulfilled');
    expect([...customer.complaints, ...staff.complaints]).toEqual([]);
  });

  it('places one order although the answers of the first attempts were lost', async (context) => {
    const { browser, url, api } = await given(context);
    const { page } = await openDesk(browser, `${url}/#/new`);
    let lost = 0;
    await page.route('**/orders', async (route) => {
      if (route.request().method() !== 'POST' || lost >= 2) return route.continue();
      lost += 1;
      // The request arrives; the answer is lost.
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    expect(lost).toBe(2);
    expect((await api('GET', '/orders')).data).toHaveLength(1);
  });

  it('fits a phone', async (context) => {
    const { browser, url, api, place } = await given(context);
    for (const [at, name] of ['Assam, 250 g', 'Teapot, 1 l', 'Darjeeling First Flush, 100 g'].entries())
      await place(`phone-${at}`, { items: [{ ...tea, name }, tea], note: 'Please ring twice.' });
    const { data } = await api('GET', '/orders');
    await api('POST', `/orders/${data[1].orderId}/confirm`);
    const { page } = await openDesk(browser, url, { width: 390 });
    await expect.poll(() => rows(page).count()).toBe(3);
    await audit(page, 'list');
    await page.getByRole('link', { name: data[0].orderId.slice(0, 8) }).click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await audit(page, 'order');
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Note').fill('Mine');
    await api('PATCH', `/orders/${data[0].orderId}`, { note: 'Theirs' }, { 'if-match': '"1"' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Somebody else changed this order' }).waitFor();
    await audit(page, 'conflict');
    await page.getByRole('navigation').getByRole('link', { name: 'Place an order' }).click();
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await audit(page, 'place');
  });

  it('can be used with the keyboard only', async (context) => {
    const { browser, url, place } = await given(context);
    await place('by-keyboard');
    const { page } = await openDesk(browser, url);
    await expect.poll(() => rows(page).count()).toBe(1);
    await audit(page, 'list');
    const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
    async function tabTo(text: string | RegExp) {
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab');
        if (new RegExp(text).test(await focused())) return;
      }
      throw new Error(`The Tab key does not lead to ${text}`);
    }
    await tabTo(/^[0-9a-f]{8}$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await tabTo('^Cancel the order$');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo('^Cancel the order$');
    await page.keyboard.press('Enter');
    await page.getByText('Because: the customer wished it').waitFor();
  });

  it('keeps the focus while it repeats a failing request', async (context) => {
    const { browser, url } = await given(context);
    const { page } = await openDesk(browser, `${url}/#/orders/00000000-0000-8000-8000-000000000000`);
    await page.getByText('There is no such order').waitFor();
    const orders = page.getByRole('navigation').getByRole('link', { name: 'Orders' });
    await orders.focus();
    // Twice the polling interval.
    await page.waitForTimeout(5_200);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Orders');
    await orders.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    expect(await page.title()).toBe('Orders – Order desk');
  });
});

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest';
import { reactProject } from '../client/react-project.ts';
import { sharedChromium } from './chromium.ts';
import { openDesk } from './desk-page.ts';
import { serveFiles } from './file-server.ts';

const browserFor = sharedChromium();

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readme-page-'));
  const project = join(folder, 'project');
  await reactProject(project);
  await build({
    entryPoints: [join(project, 'mocked.tsx')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const page =
    '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="page.js"></script>';
  writeFileSync(join(folder, 'index.html'), page);
  const msw = dirname(createRequire(import.meta.url).resolve('msw/package.json'));
  copyFileSync(join(msw, 'lib/mockServiceWorker.js'), join(folder, 'mockServiceWorker.js'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the page of the client's README on its mocks, from a server for static files. */
async function given(context: TestContext, answers = '') {
  const browser = await browserFor(context);
  const { url, asked } = await serveFiles(folder);
  return { ...(await openDesk(browser, `${url}/${answers}`)), asked };
}

it('lists, creates and edits orders without a service', async (context) => {
  const { page, complaints, asked } = await given(context);
  const orders = page.getByRole('button', { name: /^[0-9a-f]{8} / });
  await expect.poll(() => orders.count()).toBeGreaterThan(0);
  const older = page.getByRole('button', { name: 'Older orders' });
  await older.click();
  await expect.poll(() => older.count()).toBe(0);

  await page.getByRole('button', { name: 'Order tea' }).click();
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^[0-9a-f-]{36}$/);

  await orders.first().click();
  await page.getByText('version 1').waitFor();
  await page.getByLabel('Note').fill('Ring twice.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('version 2').waitFor();
  expect(asked.filter((path) => path.startsWith('/orders'))).toEqual([]);
  expect(complaints).toEqual([]);
});

it('shows the conflict when somebody else edited first, and their version on request', async (context) => {
  const { page, complaints } = await given(context);
  const orders = page.getByRole('button', { name: /^[0-9a-f]{8} / });
  await orders.first().click();
  const note = page.getByLabel('Note');
  await note.fill('Mine');
  // The first order of the list, edited by a request outside this page.
  await page.evaluate(`(async () => {
    const headers = { authorization: 'Bearer x', 'content-type': 'application/merge-patch+json', 'if-match': '*' };
    const { data } = await (await fetch('/orders?limit=1', { headers: { authorization: 'Bearer x' } })).json();
    await fetch('/orders/' + data[0].orderId, { method: 'PATCH', headers, body: '{"note":"Theirs"}' });
  })()`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').waitFor();
  expect(await note.inputValue()).toBe('Mine');
  await page.getByRole('button', { name: 'Show theirs' }).click();
  await expect.poll(() => note.inputValue()).toBe('Theirs');
  await page.getByText('version 2').waitFor();
  expect(complaints).toEqual([]);
});

it('shows a conflict when the mocks are set to answer 412', async (context) => {
  const { page, complaints } = await given(context, '?updateOrder=412');
  await page
    .getByRole('button', { name: /^[0-9a-f]{8} / })
    .first()
    .click();
  const note = page.getByLabel('Note');
  await note.waitFor();
  const theirs = await note.inputValue();
  await note.fill('Mine');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').waitFor();
  expect(await note.inputValue()).toBe('Mine');
  await page.getByRole('button', { name: 'Show theirs' }).click();
  await expect.poll(() => note.inputValue()).toBe(theirs);
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  expect(complaints).toEqual([]);
});

import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe's rules about colours that are enabled by default. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export interface DeskPage {
  page: Page;
  /** The browser's errors, warnings and violations of the content security policy. */
  complaints: string[];
}

/** Opens the desk in a browser with Berlin's time zone and this screen width. */
export async function openDesk(
  browser: Browser,
  url: string,
  { persona = 'customer', width = 1280 }: { persona?: 'customer' | 'staff'; width?: number } = {},
): Promise<DeskPage> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  // A page that nobody looks at would keep polling beside the next tests.
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The browser logs every answer ≥ 400, which the desk itself shows.
    if (message.text().startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('reportViolation', (violation: string) => complaints.push(violation));
  await page.addInitScript(`
    localStorage.setItem('persona', '${persona}');
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportViolation('CSP ' + violatedDirective + ' ' + blockedURI));
  `);
  await page.goto(url);
  return { page, complaints };
}

/** The rows of the orders on a page. */
export const rows = (page: Page) => page.locator('.orders tbody tr');

/**
 * Checks that axe has no finding in either theme, and that nothing is wider than the screen. DESK_PICTURES=1 saves
 * pictures to reports/desk.
 *
 * The themes differ in colours only, so the dark one is checked for these rules only.
 */
export async function audit(page: Page, name: string): Promise<void> {
  const wide = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findingsOf(page, colorScheme), `${name}, ${colorScheme}`).toEqual([]);
    if (!process.env['DESK_PICTURES']) continue;
    mkdirSync('reports/desk', { recursive: true });
    const file = `reports/desk/${name}-${wide < 600 ? 'phone' : 'desktop'}-${colorScheme}.png`;
    await page.screenshot({ path: file, fullPage: true });
  }
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(wide);
}

/** The rules that axe finds violated, each with the elements. */
async function findingsOf(page: Page, colorScheme: 'light' | 'dark'): Promise<object[]> {
  // Through the debugger's protocol, because the page's policy allows only its own scripts; once for each document.
  if (await page.evaluate<boolean>("typeof axe === 'undefined'")) await page.evaluate(await axe);
  // Only violations are wanted, so axe need not describe each element that passed.
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(colorScheme === 'dark' && { runOnly: COLOUR_RULES }),
  };
  return page.evaluate<object[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })))`);
}

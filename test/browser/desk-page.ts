import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

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
    // Through the debugger's protocol, because the page's policy allows only its own scripts.
    await page.evaluate(await axe);
    const rules = colorScheme === 'dark' ? `, { runOnly: ${JSON.stringify(COLOUR_RULES)} }` : '';
    const { violations } = await page.evaluate<AxeResults>(`axe.run(document${rules})`);
    const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
    expect(found, `${name}, ${colorScheme}`).toEqual([]);
    if (!process.env['DESK_PICTURES']) continue;
    mkdirSync('reports/desk', { recursive: true });
    const file = `reports/desk/${name}-${wide < 600 ? 'phone' : 'desktop'}-${colorScheme}.png`;
    await page.screenshot({ path: file, fullPage: true });
  }
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(wide);
}

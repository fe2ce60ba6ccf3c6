import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that look at colours, of those it applies by default. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export interface DeskPage {
  page: Page;
  /** What the browser has complained about: errors, warnings, violations of the page's policy. */
  complaints: string[];
}

/** Opens the desk as somebody in Berlin with a screen of this width. */
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
    // The browser's own word for an answer ≥ 400, which the desk shows.
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

/** The orders that a page lists. */
export const rows = (page: Page) => page.locator('.orders tbody tr');

/**
 * Nothing for axe to say in either theme, nothing wider than the screen. DESK_PICTURES=1 puts pictures into reports/desk.
 *
 * The themes differ by their colours alone: the dark one is asked about these only.
 */
export async function audit(page: Page, name: string): Promise<void> {
  const wide = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // By the debugger's protocol, for the page's policy allows no script but its own.
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

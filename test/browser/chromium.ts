import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, type TestContext } from 'vitest';

/**
 * The usual paths of Chromium or Chrome; CHROMIUM names another.
 *
 * First Chromium's headless shell, the same engine without a browser's windows and profiles: the tests need half of the
 * processor time with it.
 */
const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens one browser for the tests of a file; each test opens its own context in it.
 *
 * @returns a function that returns the browser, or skips the test where none is installed
 */
export function sharedChromium(): (context: TestContext) => Promise<Browser> {
  let launched: Promise<Browser> | undefined;
  afterAll(async () => (await launched)?.close());
  return function browserFor({ skip }) {
    const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
    if (!executablePath)
      return skip('there is no Chromium on this machine: install one, or name it in CHROMIUM');
    launched ??= chromium.launch({ executablePath, args: FLAGS });
    return launched;
  };
}

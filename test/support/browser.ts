/** A real browser, where there is one: Debian's `chromium` package, `apt-get install chromium`. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Whoever names one wants no test skipped. */
const NAMED = process.env['CHROMIUM'];
const PROGRAM = NAMED ?? '/usr/bin/chromium';

export const hasBrowser = NAMED !== undefined || existsSync(PROGRAM);
if (!hasBrowser)
  console.warn(
    `There is no browser at ${PROGRAM}, so the tests of the page are skipped: apt-get install chromium`,
  );

/** Nothing of it reaches the network. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: PROGRAM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

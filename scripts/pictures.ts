/**
 * `npm run pictures -- [ADDRESS]`: photographs each view of a running desk into docs/images/, for the README. Needs
 * Debian's `chromium` (apt-get install chromium), or CHROMIUM as the path of another.
 */
import { mkdirSync, statSync } from 'node:fs';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const FOLDER = new URL('../docs/images/', import.meta.url);
/** A picture that takes longer to load than the page it shows helps nobody. */
const LARGEST = 300_000;

const address = process.argv[2] ?? 'http://127.0.0.1:8080';
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'en-US' };

interface Picture {
  readonly name: string;
  readonly view: string;
  readonly look?: BrowserContextOptions;
  readonly act?: (page: Page) => Promise<void>;
}

async function ask(page: Page): Promise<void> {
  await page.locator('#line').fill('/keypoints china');
  await page.keyboard.press('Enter');
  await page.locator('.cards').waitFor();
}

const pictures: readonly Picture[] = [
  { name: 'ask', view: '#ask', act: ask },
  { name: 'ask-dark', view: '#ask', look: { colorScheme: 'dark' }, act: ask },
  { name: 'phone', view: '#ask', look: { viewport: { width: 390, height: 844 } }, act: ask },
  { name: 'library', view: '#library' },
  {
    name: 'article',
    view: '#library',
    async act(page) {
      const repaired = page.locator('a.row', { has: page.locator('.badge') });
      await ((await repaired.count()) > 0 ? repaired : page.locator('a.row')).first().click();
      await page.locator('.read').waitFor();
    },
  },
  {
    name: 'digests',
    view: '#digests',
    async act(page) {
      const preview = page.getByRole('button', { name: /^Preview/u }).first();
      if (!(await preview.isVisible())) return;
      await preview.click();
      await page.locator('.cards').waitFor();
      await page.evaluate('scrollTo(0, 0)');
    },
  },
  { name: 'health', view: '#health' },
];

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
for (const { name, view, look = {}, act } of pictures) {
  const context = await browser.newContext({ ...wide, ...look, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}/${view}`);
  await page.locator('h1').first().waitFor();
  await page.locator('.row, .empty, .findings, .none').first().waitFor();
  await act?.(page);
  await page.waitForLoadState('networkidle');
  const file = new URL(`${name}.png`, FOLDER);
  await page.screenshot({ path: file.pathname });
  const { size } = statSync(file);
  console.log(`${name}.png ${Math.round(size / 1000)} kB`);
  if (size > LARGEST)
    throw new Error(`${name}.png has ${size} bytes, more than ${LARGEST}: show less of the page.`);
  await context.close();
}
await browser.close();

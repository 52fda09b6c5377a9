/** The page in a real browser. Skipped, with a line that says how to get one, where there is none. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readArticle } from '../../../../src/article/read.ts';
import { phrasesFor } from '../../../../src/bot/phrases.ts';
import type { Previews } from '../../../../src/platforms/desk/web/options.ts';
import { preview as discordPreview } from '../../../../src/platforms/discord/render.ts';
import { preview as slackPreview } from '../../../../src/platforms/slack/preview.ts';
import type { DigestDesk } from '../../../../src/ports.ts';
import { heading, list, reply } from '../../../../src/reply/build.ts';
import { article, ferry, harbour } from '../../../fakes/articles.ts';
import { fakeLibrary } from '../../../fakes/library.ts';
import { hasBrowser, openBrowser } from '../../../support/browser.ts';
import { openDesk } from '../../../support/desk.ts';

const NASTY = '<img src=x onerror="document.title=1"> **@everyone** <!channel> [x](javascript:alert(1))';
const nasty = article({ title: NASTY, source: NASTY }, [
  { heading: NASTY, texts: [`${NASTY} about nastiness.`], keyPoints: [['Nastiness', NASTY]] },
]);
const many = article({ title: 'A Long List' }, [
  {
    heading: 'Key Points',
    keyPoints: Array.from(
      { length: 45 },
      (_, index) => [`Aspect ${index}`, `Detail number ${index}.`] as const,
    ),
  },
]);
const seedFile = new URL('../../../../content/us-argentina-relations.md', import.meta.url);
const seed = await readArticle({ path: 'seed.md', bytes: readFileSync(seedFile) });
const library = {
  ...fakeLibrary([seed, harbour, ferry, nasty, many]),
  refused: [{ path: 'x.txt', reason: 'it is binary' }],
};

/** The renderers themselves, so that what is seen here is what would be sent. */
const previews: Previews = {
  discord: (answer, locale) => discordPreview(answer, locale, phrasesFor(locale).showEveryone),
  slack: (answer, locale) => slackPreview(answer, locale, phrasesFor(locale)),
  shareLabel: (locale) => phrasesFor(locale).showEveryone,
};

const digests: DigestDesk = {
  list: async () => [
    {
      id: 'a1',
      platform: 'discord',
      place: '#news',
      topic: 'china',
      schedule: 'every day at 09:00',
      timeZone: 'UTC',
      next: [1, 2, 3].map((days) =>
        Temporal.Now.instant()
          .add({ hours: days * 24 })
          .toString(),
      ),
    },
  ],
  preview: async () =>
    reply('answered', [heading('New about China'), list(['China will deliver the cranes.'])]),
  queue: () => ({ waiting: 2 }),
};

let browser: Browser;
/** In milliseconds; on a busy machine a view takes a while. */
const PATIENCE = 10_000;

describe.skipIf(!hasBrowser)('the page', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** A page on a desk of its own; fails when anything is asked of another address, or the console has a complaint. */
  async function visit(view = '', look: { dark?: boolean; width?: number } = {}): Promise<Page> {
    const desk = await openDesk({
      library,
      digests,
      previews,
    });
    const browsing = await browser.newContext({
      viewport: { width: look.width ?? 1280, height: 800 },
      colorScheme: look.dark ? 'dark' : 'light',
      locale: 'en-US',
    });
    const page = await browsing.newPage();
    page.setDefaultTimeout(PATIENCE);
    const complaints: string[] = [];
    page.on(
      'console',
      (message) => message.type() !== 'info' && message.type() !== 'log' && complaints.push(message.text()),
    );
    page.on('pageerror', (fault) => complaints.push(String(fault)));
    page.on(
      'request',
      (asked) => asked.url().startsWith(desk.url) || complaints.push(`asked ${asked.url()}`),
    );
    onTestFinished(async () => {
      await browsing.close();
      expect(complaints).toEqual([]);
    });
    await page.goto(`${desk.url}/${view}`);
    return page;
  }

  const box = (page: Page) => page.getByRole('combobox', { name: 'Your question or command' });
  const ask = async (page: Page, line: string): Promise<void> => {
    await box(page).fill(line);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.locator('.answers > li:last-child .cards').waitFor();
  };
  const last = (page: Page, card: string) =>
    page.locator('.answers > li:last-child').getByRole('region', { name: `As ${card}`, exact: true });

  test('shows the same key points as Discord, as Slack and as plain text', async () => {
    const page = await visit();
    await ask(page, '/keypoints china');
    const wanted = library.keyPoints({ topic: 'china' }).map(({ keyPoint }) => keyPoint.detail);
    expect(wanted.length).toBeGreaterThan(2);
    for (const card of ['Discord', 'Slack', 'Plain text']) {
      const words = await last(page, card).innerText();
      for (const detail of wanted) expect(words, card).toContain(detail);
    }
  });

  test('turns pages in either preview by its buttons', async () => {
    const page = await visit();
    await ask(page, '/keypoints article:"A Long List"');
    await last(page, 'Discord').getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Page 2 of 3').filter({ visible: true }).first().waitFor();
    await last(page, 'Slack').getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Page 3 of 3').filter({ visible: true }).first().waitFor();
    expect(await last(page, 'Slack').innerText()).toContain('Detail number 44.');
  });

  test('shows what everyone would see once an answer is shared', async () => {
    const page = await visit();
    await ask(page, '/keypoints cranes');
    await last(page, 'Discord').getByText('Only you can see this').waitFor();
    await last(page, 'Slack').getByText('Only visible to you').waitFor();
    await last(page, 'Discord').getByRole('button', { name: 'Show everyone' }).click();
    await last(page, 'Discord').getByText('Everyone in the channel would see this now.').waitFor();
    expect(await last(page, 'Discord').getByText('Only you can see this').count()).toBe(0);
    expect(await last(page, 'Discord').innerText()).toContain('China delivers them');
  });

  test('completes by keyboard alone, and remembers what was asked', async () => {
    const page = await visit();
    await page.keyboard.type('/keyp');
    await page.locator('#lines li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('line-0');
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('/keypoints ');
    await page.keyboard.type('Cranes');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.locator('.cards').waitFor();
    await page.keyboard.press('ArrowUp');
    expect((await box(page).inputValue()).toLowerCase()).toBe('/keypoints cranes');
  });

  test('takes words without a slash as a question', async () => {
    const page = await visit();
    await ask(page, 'What about the Nordic Bank?');
    expect(await last(page, 'Plain text').innerText()).toContain('The council borrowed 57 million');
  });

  test('never lets an article become markup, in any view', async () => {
    const page = await visit();
    await ask(page, '/keypoints nastiness');
    for (const card of ['Discord', 'Slack', 'Plain text'])
      expect(await last(page, card).innerText()).toContain('<img src=x onerror="document.title=1">');
    await page.getByRole('link', { name: 'Library' }).click();
    await page.locator('a.row', { hasText: '<img src=x' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('img:not(.brand img)').count()).toBe(0);
    expect(await page.locator('main a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toBe('Library · Dateline');
  });

  test('shows an article as it was understood, and how a dropped file would be read', async () => {
    const page = await visit('#library');
    await page.getByText('Refused: 1 file').waitFor();
    const input = page.locator('#file');
    await input.setInputFiles({
      name: 'broken.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('text \u0000 binary'),
    });
    await page.getByText('would be refused').waitFor();
    const glued = readFileSync(new URL('../../../fixtures/articles/en-ferry-glued.txt', import.meta.url));
    await input.setInputFiles({ name: 'glued.txt', mimeType: 'text/plain', buffer: glued });
    await page.locator('mark.lost-space').first().waitFor();
    await dropped(page, '# Dropped\n\nThese words were dropped onto the page.');
    await page.getByRole('heading', { name: 'Dropped' }).waitFor();
    await page.getByRole('link', { name: /Port City/u }).click();
    await page.getByRole('heading', { name: 'Money and Politics' }).waitFor();
  });

  test('shows when digests run next, and what they would post, on both platforms', async () => {
    const page = await visit('#digests');
    await page.getByRole('region', { name: 'Calendar of the next runs' }).waitFor();
    await page.getByRole('button', { name: 'Preview china in #news' }).click();
    for (const card of ['Discord', 'Slack'])
      await page
        .getByRole('region', { name: `As ${card}`, exact: true })
        .getByText('China will deliver the cranes.')
        .waitFor();
  });

  test('says how the bot is', async () => {
    const page = await visit('#health');
    await page.getByRole('heading', { name: 'All is well' }).waitFor();
    await page.getByText('digests waiting').waitFor();
  });

  describe.each([
    { dark: false, width: 1280 },
    { dark: true, width: 1280 },
    { dark: false, width: 360 },
    { dark: true, width: 360 },
  ])('$width pixels wide, dark: $dark', (look) => {
    test('can be used by everyone in every view', async () => {
      const page = await visit('', look);
      await ask(page, '/articles');
      await box(page).fill('/');
      await page.locator('#lines li').first().waitFor();
      await expectGood(page, 'ask');
      const views = { library: '.rows', 'library/seed': '.read', digests: '.calendar', health: '.findings' };
      for (const [view, sign] of Object.entries(views)) {
        await page.evaluate(`location.hash = '#${view}'`);
        await page.locator(sign).waitFor();
        if (view === 'digests') {
          await page.getByRole('button', { name: /Preview/u }).click();
          await page.getByRole('region', { name: 'As Slack' }).waitFor();
        }
        await expectGood(page, view);
      }
    });
  });

  test('asks for the token before it shows anything', async () => {
    const desk = await openDesk({ library, token: 'a-token-that-nobody-can-guess' });
    const browsing = await browser.newContext();
    const page = await browsing.newPage();
    page.setDefaultTimeout(PATIENCE);
    onTestFinished(() => browsing.close());
    await page.goto(desk.url);
    await page.getByLabel(/token/u).fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('That is not the token.').waitFor();
    await expectGood(page, 'sign in');
    await page.getByLabel(/token/u).fill('a-token-that-nobody-can-guess');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Ask the articles' }).waitFor();
    expect(await page.evaluate('document.cookie')).toBe('');
  });
});

/** Nothing that axe finds fault with, and nothing wider than the window. */
async function expectGood(page: Page, view: string): Promise<void> {
  // what moves has to have come to rest before its colours are read
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished))');
  // the page has no frames, so one look at it is enough
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
  );
  expect(found, view).toEqual([]);
  const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(wider), view).toBeLessThanOrEqual(0);
}

/** Drops a file onto the page, as a hand would. */
async function dropped(page: Page, text: string): Promise<void> {
  const data = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(text)}], 'dropped.md'));
    return transfer;
  })()`);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
}

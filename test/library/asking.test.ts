import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open.ts';
import { periodLine } from '../../src/reply/citation.ts';
import { keyPointsOf, quotesOf } from '../../src/reply/collect.ts';
import { plainText } from '../../src/reply/plain.ts';
import { answer } from '../commands/support.ts';
import { botOver } from '../fakes/bot.ts';
import { fakeLogger } from '../fakes/logger.ts';

const ARTICLES = {
  'harbour.md': ['2026-10-05', 'Harbour funeral', 'Ana Duarte, the mayor of Hull, resigned on Wednesday.'],
  'toll.md': [
    '2026-04-02',
    'Tolls',
    'Tolls on the bridge of Hull brought in £2 million in March, the council said.',
  ],
  'tolls.md': [
    '2026-03-20',
    'More tolls',
    'Tolls on the bridge of Hull brought in £1 million, the council said.',
  ],
  'ferry.md': [
    '2026-11-27',
    'Ferry strike',
    'Ferries stay in port: crews of the Hull line went on strike on Friday.',
  ],
  'storm.md': [
    '2026-11-28',
    'Storm',
    'Minister Paul Adler came to see the flooded quays, and promised help.',
  ],
} as const;

let folder: string;
let library: Library;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-asking-'));
  for (const [file, [date, title, text]] of Object.entries(ARTICLES))
    await writeFile(join(folder, file), `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`);
  const today = () => Temporal.PlainDate.from('2026-11-28');
  library = await openLibrary({ contentDir: folder, logger: fakeLogger(), watch: false, today });
});
afterAll(async () => {
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

const asked = (question: string) => {
  const { status, quotes, period } = library.ask(question);
  return { status, from: period?.from, article: quotes[0]?.citation.article.title };
};

describe('a question that asks of a time', () => {
  test('is answered from the articles of that time, where none has its words', () => {
    expect(asked('Which mayor resigned in October?')).toEqual({
      status: 'answered',
      from: '2026-10-01',
      article: 'Harbour funeral',
    });
  });

  test('is answered from what other articles say of the month', () => {
    expect(asked('How much did tolls on the bridge bring in March?')).toEqual({
      status: 'answered',
      from: undefined,
      article: 'Tolls',
    });
  });

  test('is put to yesterday’s articles first, where it asks of yesterday', () => {
    expect(asked('What happened in Hull yesterday?')).toEqual({
      status: 'answered',
      from: '2026-11-27',
      article: 'Ferry strike',
    });
    expect(library.ask('Which crews went on strike last week?').status).toBe('answered');
    expect(library.ask('Which crews went on strike last week?')).not.toHaveProperty('period');
    expect(library.ask('Which crews went on strike last week?').outside).toMatchObject({
      from: '2026-11-16',
    });
    expect(library.ask('What happened in Hull yesterday?')).not.toHaveProperty('outside');
  });

  test('is put to the time asked of, of one article too', () => {
    const filter = { article: 'storm' };
    expect(library.ask('What happened in Hull yesterday?', { filter }).status).toBe('not-covered');
  });

  test('may ask of a day of the week, by which the articles of the days after call it', async () => {
    const question = 'Which mayor resigned on Wednesday?';
    expect(library.ask(question)).toMatchObject({ status: 'answered', outside: { from: '2026-11-25' } });
    expect(library.ask('Which minister came on Saturday?').period).toMatchObject({ from: '2026-11-28' });
    const today = () => Temporal.PlainDate.from('2026-10-06');
    const then = await openLibrary({ contentDir: folder, logger: fakeLogger(), watch: false, today });
    expect(then.ask(question).status).toBe('answered');
    expect(then.ask(question)).not.toHaveProperty('outside');
    await then.close();
  });

  test('may ask of a year, which other articles may name', () => {
    expect(asked('Which mayor resigned in 2026?')).toMatchObject({
      from: '2026-01-01',
      article: 'Harbour funeral',
    });
    expect(asked('Which mayor resigned in 2025?')).toMatchObject({ status: 'not-covered' });
  });

  test('may ask of a day to come, which articles name', async () => {
    const to = await mkdtemp(join(tmpdir(), 'dateline-asking-'));
    const text = 'The council of Hull is to vote on the pit on December 8.';
    await writeFile(join(to, 'a.md'), `---\ntitle: A\ndate: 2026-11-20\n---\n\n${text}\n`);
    const today = () => Temporal.PlainDate.from('2026-11-28');
    const one = await openLibrary({ contentDir: to, logger: fakeLogger(), watch: false, today });
    for (const question of ['What happens on December 8?', 'what will happen in December?']) {
      const { status, quotes, news } = one.ask(question);
      expect({ status, news, text: quotes[0]?.text }).toEqual({ status: 'answered', news: undefined, text });
    }
    expect(one.ask('What happened on December 9?')).toMatchObject({ news: true });
    await one.close();
    await rm(to, { recursive: true, force: true });
  });

  test('is not surely answered by what does not say the time, in articles of another one', () => {
    const resigned = library.ask('Which mayor of Hull resigned in 2025?');
    expect(resigned).toMatchObject({ status: 'not-covered', quotes: [] });
    expect(resigned.nearest[0]?.text).toContain('resigned on Wednesday');
    expect(library.ask('Which mayor of Hull resigned in 2026?').status).toBe('answered');
    expect(library.ask('How much did tolls on the bridge bring in March?').status).toBe('answered');
  });

  test('may follow another: the time of that one is no part of it', () => {
    const turns = [{ question: 'What happened in Hull in March?' }];
    expect(library.ask('and yesterday?', { turns })).toMatchObject({
      status: 'answered',
      carried: ['Hull'],
      period: { from: '2026-11-27' },
    });
    expect(library.ask('and two years ago?', { turns }).carried).toContain('Hull');
  });

  test('may be one that says no time, after one that does', () => {
    const turns = [{ question: 'What did Paul Adler say last week?' }];
    expect(library.ask('and the crews?', { turns }).period).toBeUndefined();
    const yesterday = [{ question: 'What happened in London yesterday?' }];
    expect(library.ask('and in Hull?', { turns: yesterday })).toMatchObject({
      status: 'answered',
      carried: ['Hull'],
      period: { from: '2026-11-27' },
    });
    expect(library.ask('Who promised help?', { turns: yesterday })).not.toHaveProperty('period');
  });

  test('may ask for the news of it', () => {
    expect(library.ask('What happened in March?')).toMatchObject({
      news: true,
      period: { from: '2026-03-01', to: '2026-03-31', words: 'March 2026' },
    });
    expect(library.ask('What’s new?')).not.toHaveProperty('period');
    expect(library.ask('What happened today?')).toMatchObject({ news: true, period: { from: '2026-11-28' } });
    expect(library.ask('What happened in Hull today?')).not.toHaveProperty('period');
    const turns = [{ question: 'What’s new?' }, { question: 'and today?' }];
    expect(library.ask('and yesterday?', { turns })).toMatchObject({
      news: true,
      period: { from: '2026-11-27' },
    });
    const other = [...turns, { question: 'Who is Paul Adler?' }];
    expect(library.ask('and yesterday?', { turns: other }).news).toBeUndefined();
  });
});

describe('key points of a time', () => {
  const points = async (text: string) => {
    const reply = await answer(text, botOver({ library }).bot);
    return keyPointsOf(reply).map(({ citation }) => citation.article.title);
  };

  test('are those of its articles, newest first', async () => {
    expect(await points('/keypoints this year')).toHaveLength(5);
    expect(await points('/keypoints March 2026')).toEqual(['More tolls']);
    expect(await points('/keypoints yesterday')).toEqual(['Ferry strike']);
    expect(await points('/keypoints in March')).toEqual(['More tolls']);
    expect(await points('/keypoints in April')).toEqual(['Tolls']);
    expect(await points('/keypoints any news from yesterday')).toEqual(['Ferry strike']);
    expect(await points('/keypoints today')).toEqual(['Storm']);
    expect(await points('/keypoints friday')).toEqual(['Ferry strike']);
    expect(await points('/keypoints last 2 days')).toEqual(['Storm', 'Ferry strike']);
    expect(await points('/keypoints since October')).toEqual(['Storm', 'Ferry strike', 'Harbour funeral']);
    expect(await points('/keypoints 2026')).toHaveLength(5);
  });

  test('may be about a topic besides', async () => {
    expect(await points('/keypoints tolls in march')).toEqual(['More tolls']);
    expect(await points('/keypoints tolls 2026')).toEqual(['Tolls', 'More tolls']);
  });

  test('are those of other days, and said to be, where there are none of it', async () => {
    const outside = async (text: string) => {
      const reply = await answer(text, botOver({ library }).bot);
      return [
        plainText(reply).split('\n\n')[1],
        ...keyPointsOf(reply).map(({ citation }) => citation.article.title),
      ];
    };
    const ofOthers = (from: string, to = from) =>
      `Nothing on this from ${periodLine({ from, to }, 'en')}; from other days:`;
    expect(await outside('/keypoints last year')).toEqual([
      ofOthers('2025-01-01', '2025-12-31'),
      ...['Storm', 'Ferry strike', 'Harbour funeral', 'Tolls', 'More tolls'],
    ]);
    expect(await outside('/keypoints yesterday article:storm')).toEqual([ofOthers('2026-11-27'), 'Storm']);
    expect(await outside('/keypoints tolls in november')).toEqual([
      ofOthers('2026-11-01', '2026-11-30'),
      ...['Tolls', 'More tolls'],
    ]);
    expect(await points('/keypoints dragons yesterday')).toEqual([]);
  });

  test.each(['¿Qué pasó ayer?', 'Was ist gestern passiert?', 'O que aconteceu ontem?', '/keypoints hier'])(
    'are asked for in other languages than the articles’, too: %s',
    async (text) => {
      expect(await points(text)).toEqual(['Ferry strike']);
    },
  );

  test('are what one is shown who asks for its news', async () => {
    expect(await points('What happened in March?')).toEqual(['More tolls']);
    expect(await points('any news since yesterday?')).toEqual(['Storm', 'Ferry strike']);
    expect(await points('What happened in 2026?')).toHaveLength(5);
  });
});

describe('a timeline of a time', () => {
  const places = async (text: string) => {
    const reply = await answer(text, botOver({ library }).bot);
    return quotesOf(reply).map(({ citation }) => citation.article.title);
  };

  test('has what was reported or told of it, oldest first', async () => {
    expect(await places('/timeline')).toEqual([
      'More tolls',
      'Tolls',
      'Harbour funeral',
      'Ferry strike',
      'Storm',
    ]);
    expect(await places('/timeline since October')).toEqual(['Harbour funeral', 'Ferry strike', 'Storm']);
    expect(await places('/timeline tolls in march')).toEqual(['More tolls']);
    expect(await places('/timeline hull yesterday')).toEqual(['Ferry strike']);
    expect(library.timeline('hull', { from: '2026-04-01', to: '2026-10-31' })).toHaveLength(2);
  });

  test('has that of other days where there is none', async () => {
    const reply = await answer('/timeline tolls in november', botOver({ library }).bot);
    expect(plainText(reply)).toContain('Nothing on this from November 2026; from other days:');
    expect(quotesOf(reply)).toHaveLength(2);
  });
});

test('articles of the day after, which name it, tell of a day, too', async () => {
  const today = () => Temporal.PlainDate.from('2026-10-06');
  const then = await openLibrary({ contentDir: folder, logger: fakeLogger(), watch: false, today });
  // Monday's paper says "on Wednesday", but not "on Sunday"
  expect(then.articles({ from: '2026-10-04', to: '2026-10-04' })).toEqual([]);
  await then.close();
  const strike = library.article('ferry');
  expect(strike?.date).toBe('2026-11-27');
  expect(library.articles({ from: '2026-11-26', to: '2026-11-26' })).toEqual([]);
});

test('articles of a time are those of its days', async () => {
  const bot = botOver({ library }).bot;
  expect(plainText(await answer('/articles yesterday', bot))).toContain(
    '1 article\n\nNov 27, 2026\n\n• Ferry strike',
  );
  expect(plainText(await answer('/articles hull in october', bot))).toContain('• Harbour funeral');
  expect(plainText(await answer('/articles hull last week', bot))).toContain('Nothing on this from Nov 16');
});

describe('a search of a time', () => {
  const places = async (text: string) => {
    const reply = await answer(text, botOver({ library }).bot);
    return quotesOf(reply).map(({ citation }) => citation.article.title);
  };

  test('finds passages of its articles', async () => {
    expect(await places('/search tolls in march')).toEqual(['More tolls']);
    expect(await places('/search hull yesterday')).toEqual(['Ferry strike']);
  });

  test('finds the words where there are none', async () => {
    expect(await places('/search mayor yesterday')).toEqual(['Harbour funeral']);
    expect(await places('/search march')).toEqual(['Tolls']);
  });
});

test('topics are no names of days and months', () => {
  const topics = library.topics(50);
  expect(topics).toContain('Paul Adler');
  expect(topics).not.toContain('Wednesday');
  expect(topics).not.toContain('March');
});

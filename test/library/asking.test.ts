import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open.ts';
import { keyPointsOf, quotesOf } from '../../src/reply/collect.ts';
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
    expect(await points('/keypoints last year')).toEqual([]);
    expect(await points('/keypoints yesterday article:storm')).toEqual([]);
  });

  test('may be about a topic besides', async () => {
    expect(await points('/keypoints tolls in march')).toEqual(['More tolls']);
    expect(await points('/keypoints tolls in november')).toEqual([]);
  });

  test('are what one is shown who asks for its news', async () => {
    expect(await points('What happened in March?')).toEqual(['More tolls']);
    expect(await points('any news from last week?')).toEqual([]);
  });
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

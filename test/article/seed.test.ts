import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';

const SEED = new URL('../../../shared/seed/', import.meta.url);
const isHere = existsSync(new URL('article.txt', SEED));
if (!isHere)
  process.stdout.write('skipped: the scraped article is not here, so its acceptance test cannot run\n');

const expected = z.object({
  title: z.string(),
  sections: z.array(
    z.object({
      heading: z.string().nullable(),
      startsWith: z.string().optional(),
      keyPoints: z.number().optional(),
    }),
  ),
  dropped: z.array(z.string()),
  boilerplate: z.array(z.string()),
  keyPointsTotal: z.number(),
});

const read = async (): Promise<Article> =>
  readArticle({ path: 'seed.txt', bytes: readFileSync(new URL('article.txt', SEED)) });
const gold = () => expected.parse(JSON.parse(readFileSync(new URL('sections.json', SEED), 'utf8')));

describe.skipIf(!isHere)('the scraped article', () => {
  test('has the title, sections and key points that a careful reader sees', async () => {
    const article = await read();
    const { title, sections, keyPointsTotal } = gold();
    expect(article.title).toBe(title);
    expect(article.sections.map(({ heading }) => heading)).toEqual(sections.map(({ heading }) => heading));
    sections.forEach(({ startsWith, keyPoints }, index) => {
      const section = article.sections[index];
      expect(section?.keyPoints.length).toBe(keyPoints ?? 0);
      if (startsWith !== undefined) expect(section?.paragraphs[0]?.text.startsWith(startsWith)).toBe(true);
    });
    expect(article.sections.flatMap(({ keyPoints }) => keyPoints)).toHaveLength(keyPointsTotal);
  });

  test('is without its empty contents, and its promotion is marked', async () => {
    const article = await read();
    const { dropped, boilerplate } = gold();
    for (const text of dropped) expect(JSON.stringify(article.sections)).not.toContain(text);
    const sentences = article.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text, sentences }) =>
        sentences.filter((sentence) => sentence.boilerplate).map(({ start, end }) => text.slice(start, end)),
      ),
    );
    for (const start of boilerplate) expect(sentences.some((text) => text.startsWith(start))).toBe(true);
  });

  test('keeps every word: apart from white space nothing but the contents line is gone', async () => {
    const article = await read();
    const source = readFileSync(new URL('article.txt', SEED), 'utf8');
    const tight = (text: string): string => text.replace(/[\s|—–]+/gu, '');
    const kept = article.sections
      .map(({ heading, paragraphs, keyPoints }) =>
        [
          heading ?? '',
          ...paragraphs.map(({ text }) => text),
          ...keyPoints.map(({ aspect, detail }) => aspect + detail),
        ].join(''),
      )
      .join('');
    const wanted = source.replace(/^Table of Contents$/m, '').replaceAll('| Aspect | Details |', '');
    expect(tight(article.title + kept)).toBe(tight(wanted));
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';

/** One article, typed again as plain text in the ways the web does it: what is read must not depend on them. */
interface Typing {
  readonly between?: string;
  readonly heading?: (text: string, number: number) => string;
  readonly glued?: boolean;
  readonly rule?: string;
}

const RULE = '|—————|————|';

function typed(
  article: Article,
  { between = '\n', heading = (text) => text, glued = false, rule = RULE }: Typing,
): string {
  const out = [article.title];
  article.sections.forEach((section, number) => {
    const last = out.at(-1) ?? '';
    if (section.heading !== null) {
      const text = heading(section.heading, number);
      if (glued && /[.!?]["”]?$/u.test(last) && last.length > 80) out[out.length - 1] = `${last}${text}`;
      else out.push(text);
    }
    out.push(...section.paragraphs.map(({ text }) => text));
    const rows = section.keyPoints.map(({ aspect, detail }) => `| ${aspect} | ${detail} |`);
    if (rows.length > 0) out.push(['| Aspect | Details |', rule, ...rows].join('\n'));
  });
  return out.join(between);
}

const read = (path: string, text: string): Promise<Article> =>
  readArticle({ path, bytes: new TextEncoder().encode(text) });

const capitals = (text: string): string => text.toUpperCase();
const numbered = (text: string, number: number): string => `${number}. ${text}`;

test.each<[string, Typing]>([
  ['with blank lines', { between: '\n\n' }],
  ['without any blank line', {}],
  ['with headings in capitals', { heading: capitals }],
  ['with numbered headings', { heading: numbered, between: '\n\n' }],
  ['with headings glued to the paragraphs before', { glued: true }],
  ['with glued headings in capitals', { glued: true, heading: capitals }],
  ['with tables ruled by equals signs', { rule: '|====|====|' }],
  ['with tables without a rule', { rule: '', between: '\n\n' }],
])('an article typed %s has the same sections and key points', async (_, typing) => {
  const text = readFileSync(new URL('../../content/us-argentina-relations.md', import.meta.url), 'utf8');
  const original = await read('a.md', text);
  const again = await read('a.txt', typed(original, typing).replace(/\n\n\|/g, '\n|'));
  const headings = (
    article: Article,
    change = (heading: string, _number: number) => heading,
  ): (string | null)[] =>
    article.sections.map((section, number) => section.heading && change(section.heading, number));
  expect(again.title).toBe(original.title);
  expect(headings(again)).toEqual(headings(original, typing.heading));
  expect(again.sections.map(({ keyPoints }) => keyPoints)).toEqual(
    original.sections.map(({ keyPoints }) => keyPoints),
  );
  expect(again.sections.map(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text))).toEqual(
    original.sections.map(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)),
  );
});

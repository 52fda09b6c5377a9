/** Compares an article as the program read it with what a careful reader sees in it (`NAME.gold.json`). */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article, RepairKind } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';

const goldSchema = z.object({
  title: z.string(),
  date: z.string().optional(),
  source: z.string().optional(),
  language: z.string(),
  sections: z.array(
    z.object({
      heading: z.string().nullable(),
      startsWith: z.string().optional(),
      keyPoints: z.number().optional(),
    }),
  ),
  keyPoints: z.array(z.object({ aspect: z.string(), detail: z.string() })),
  repairs: z.record(z.string(), z.number()),
  dropped: z.array(z.string()).optional(),
  boilerplate: z.array(z.string()).optional(),
  clean: z.boolean(),
});
export type Gold = z.infer<typeof goldSchema>;

export interface Score {
  readonly headings: { readonly right: number; readonly found: number; readonly wanted: number };
  readonly keyPoints: { readonly right: number; readonly found: number; readonly wanted: number };
  /** Every difference, in words. */
  readonly faults: readonly string[];
}

export const FIXTURES = new URL('../fixtures/articles/', import.meta.url);

/** The names of all fixtures in a folder, with their extension. */
export const fixtureNames = (folder: URL): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|html|txt)$/.test(name))
    .sort();

export async function readFixture(folder: URL, name: string): Promise<{ article: Article; gold: Gold }> {
  const goldName = name.replace(/\.[^.]+$/, '.gold.json');
  const gold = goldSchema.parse(JSON.parse(readFileSync(new URL(goldName, folder), 'utf8')));
  return { article: await readArticle({ path: name, bytes: readFileSync(new URL(name, folder)) }), gold };
}

/** How many of `wanted` are in `found`, in order and each once. */
function inOrder(found: readonly string[], wanted: readonly string[]): number {
  let row = new Array<number>(wanted.length + 1).fill(0);
  for (const text of found) {
    const next = [0];
    wanted.forEach((other, index) => {
      next.push(text === other ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

export function compare(article: Article, gold: Gold): Score {
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (found !== wanted)
      faults.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  };
  expect('title', article.title, gold.title);
  expect('language', article.language, gold.language);
  if (gold.date !== undefined) expect('date', article.date, gold.date);
  if (gold.source !== undefined) expect('source', article.source, gold.source);

  const headings = article.sections.map(({ heading }) => heading ?? '');
  const wantedHeadings = gold.sections.map(({ heading }) => heading ?? '');
  for (const heading of headings)
    if (!wantedHeadings.includes(heading)) faults.push(`false heading: ${heading}`);
  for (const heading of wantedHeadings)
    if (!headings.includes(heading)) faults.push(`missed heading: ${heading}`);
  gold.sections.forEach(({ heading, startsWith }) => {
    if (startsWith === undefined) return;
    const starts = article.sections.some(
      (section) => section.heading === heading && (section.paragraphs[0]?.text ?? '').startsWith(startsWith),
    );
    if (!starts) faults.push(`section ${heading} does not start with "${startsWith}"`);
  });

  const stated = article.sections.flatMap(({ keyPoints }) => keyPoints.filter(({ extracted }) => !extracted));
  const points = stated.map(({ aspect, detail }) => `${aspect} => ${detail}`);
  const wantedPoints = gold.keyPoints.map(({ aspect, detail }) => `${aspect} => ${detail}`);
  for (const point of points) if (!wantedPoints.includes(point)) faults.push(`false key point: ${point}`);
  for (const point of wantedPoints) if (!points.includes(point)) faults.push(`missed key point: ${point}`);

  const kinds: readonly RepairKind[] = ['glued-heading', 'lost-space', 'empty-contents', 'boilerplate'];
  for (const kind of kinds) {
    const found = article.repairs.filter((repair) => repair.kind === kind);
    const detail = found.map(({ before }) => before.slice(-50)).join(' ¦ ');
    if (found.length !== (gold.repairs[kind] ?? 0))
      faults.push(`${kind}: ${found.length} instead of ${gold.repairs[kind] ?? 0}: ${detail}`);
  }
  const everything = JSON.stringify(article.sections);
  for (const text of gold.dropped ?? []) {
    const inside = everything.includes(JSON.stringify(text).slice(1, -1));
    if (inside) faults.push(`not dropped: ${text}`);
  }
  const marked = article.repairs.filter(({ kind }) => kind === 'boilerplate').map(({ before }) => before);
  for (const start of gold.boilerplate ?? []) {
    if (!marked.some((text) => text.startsWith(start))) faults.push(`not marked as promotion: ${start}`);
  }
  return {
    headings: {
      right: inOrder(headings, wantedHeadings),
      found: headings.length,
      wanted: wantedHeadings.length,
    },
    keyPoints: { right: inOrder(points, wantedPoints), found: points.length, wanted: wantedPoints.length },
    faults,
  };
}

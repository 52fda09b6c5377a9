/** Which articles tell the same story, by their words: a wire report that several papers print is one story. Pure. */
import type { Article } from '../article/article.ts';

export interface Story {
  /** The one to show: the first in the order given. */
  readonly article: Article;
  /** The others that tell it. */
  readonly others: readonly Article[];
}

/** Words of an article that are compared: what follows the beginning seldom tells two reports apart. */
const COMPARED = 300;
/** Words in a row that have to agree; for Chinese and Japanese, signs. */
const ROW = 3;
/** Texts with fewer rows than this are too short to be told to be the same. */
const LEAST_ROWS = 12;
/** Share of the shorter text's rows that stand in the other one. */
const CONTAINED = 0.5;
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

const rowsOf = new WeakMap<Article, ReadonlySet<string>>();

/** Groups articles, in the order of the first of each group. */
export function groupStories(articles: readonly Article[]): readonly Story[] {
  const stories: { readonly article: Article; readonly others: Article[] }[] = [];
  // which stories have a row, so that each text is compared with those alone that share words with it
  const having = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const article of articles) {
    const rows = shinglesOf(article);
    const shared = new Map<number, number>();
    for (const row of rows) for (const at of having.get(row) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const same = [...shared].find(
      ([at, count]) => count >= CONTAINED * Math.max(LEAST_ROWS, Math.min(rows.size, sizes[at] ?? 0)),
    );
    if (same) {
      stories[same[0]]?.others.push(article);
      continue;
    }
    const at = stories.push({ article, others: [] }) - 1;
    sizes.push(rows.size);
    for (const row of rows) having.set(row, [...(having.get(row) ?? []), at]);
  }
  return stories;
}

/** Rows of words, the title's included. */
function shinglesOf(article: Article): ReadonlySet<string> {
  const known = rowsOf.get(article);
  if (known) return known;
  const words: string[] = [];
  for (const text of textsOf(article)) {
    words.push(...(text.toLowerCase().match(WORDS) ?? []));
    if (words.length >= COMPARED) break;
  }
  const rows = new Set<string>();
  const last = Math.min(words.length, COMPARED) - ROW;
  for (let at = 0; at <= last; at += 1) rows.add(words.slice(at, at + ROW).join(' '));
  rowsOf.set(article, rows);
  return rows;
}

function* textsOf({ title, sections }: Article): Generator<string> {
  yield title;
  for (const { paragraphs, keyPoints } of sections) {
    for (const { text } of paragraphs) yield text;
    if (paragraphs.length === 0) for (const { aspect, detail } of keyPoints) yield `${aspect} ${detail}`;
  }
}

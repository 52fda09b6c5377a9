import { analyser, type Token } from '../language/analyse.ts';
import type { Range } from '../language/sentences.ts';
import { topicMatcher } from '../language/topic.ts';
import type { Citation, Passage } from './passage.ts';
import { monthNames } from './question-words.ts';
import { type Quote, quotedRange } from './quote.ts';

/** A statement with the time it speaks of. */
export interface DatedQuote extends Quote {
  /** As exactly as it is told: `2025`, `2025-03` or `2025-03-14`. */
  readonly when: string;
}

/** Years further off are mostly numbers of something else. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
const YEAR = /^\p{Nd}{4}$/u;
const DAY = /^\p{Nd}{1,2}(?:st|nd|rd|th)?$/u;

/**
 * The sentences that name a year, oldest first, those about `topic` where one is given; at most `most`. Of a sentence
 * with several dates the first one counts. `likely` marks the date.
 */
export function timeline(passages: Iterable<Passage>, topic: string | undefined, most: number): DatedQuote[] {
  const matchers = new Map<string, (text: string) => boolean>();
  const matches = (text: string, language: string): boolean => {
    if (topic === undefined) return true;
    const matcher = matchers.get(language) ?? topicMatcher(topic, language);
    matchers.set(language, matcher);
    return matcher(text);
  };
  const dated: DatedQuote[] = [];
  for (const passage of passages) {
    for (const [number, { start, end }] of passage.sentences.entries()) {
      const text = passage.text.slice(start, end);
      const date = findDate(text, passage.language);
      if (date !== undefined && matches(text, passage.language)) dated.push(quoted(passage, number, date));
    }
  }
  return dated.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)).slice(0, most);
}

interface FoundDate extends Range {
  readonly when: string;
}

function quoted(passage: Passage, number: number, { when, start, end }: FoundDate): DatedQuote {
  const range = quotedRange(passage, number);
  const moved = (passage.sentences[number]?.start ?? 0) - range.start;
  const citation: Citation = passage.citation;
  const text = passage.text.slice(range.start, range.end);
  return { when, text, citation, likely: { start: start + moved, end: end + moved } };
}

/** The first year of a text with the month and the day that stand beside it: "14 March 2025", "March 14, 2025". */
export function findDate(text: string, language: string): FoundDate | undefined {
  const tokens = analyser(language)(text);
  const at = tokens.findIndex(({ word }) => yearOf(word) !== undefined);
  const year = yearOf(tokens[at]?.word ?? '');
  const last = tokens[at];
  if (year === undefined || last === undefined) return undefined;
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .filter(({ word, stop }) => !stop || isMonth(word, language));
  const month = before.findLast(({ word }) => isMonth(word, language));
  if (month === undefined) return { when: String(year), start: last.start, end: last.end };
  const named = twoDigits(monthNames(language).get(month.word) ?? 1);
  const day = dayBeside(before, month);
  const first = day !== undefined && day.start < month.start ? day : month;
  const when = [year, named, ...(day === undefined ? [] : [twoDigits(Number.parseInt(day.word, 10))])];
  return { when: when.join('-'), start: first.start, end: last.end };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isMonth(word: string, language: string): boolean {
  return monthNames(language).has(word);
}

function dayBeside(tokens: readonly Token[], month: Token): Token | undefined {
  const at = tokens.indexOf(month);
  return [tokens[at + 1], tokens[at - 1]].find(
    (token) => token !== undefined && DAY.test(token.word) && Number.parseInt(token.word, 10) <= 31,
  );
}

function yearOf(word: string): number | undefined {
  const year = YEAR.test(word) ? Number(word) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

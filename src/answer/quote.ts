import { analyser, type Token } from '../language/analyse.ts';
import type { Range } from '../language/sentences.ts';
import { type WordKind, wordKinds } from './answer-type.ts';
import type { RankedSentence } from './features.ts';
import { type Citation, citationIn, type Passage } from './passage.ts';
import type { Question } from './question.ts';
import { goesOn } from './quotation.ts';
import { pointsBack } from './references.ts';

/** Words of an article, to the letter, with their place. */
export interface Quote {
  readonly text: string;
  readonly citation: Citation;
  /** The date or number in `text` that probably answers, in UTF-16 units. */
  readonly likely?: Range;
}

/** The sentence as a quote; `shown` is what is quoted around it, by default what it needs to be understood. */
export function quoteOf(
  question: Question,
  { passage, range, number }: RankedSentence,
  shown: Range = quotedRange(passage, number),
): Quote {
  const { start, end } = shown;
  const text = passage.text.slice(start, end);
  const likely =
    likelyIn(question, passage, range) ??
    likelyIn(question, passage, { start, end: range.start }) ??
    likelyIn(question, passage, { start: range.end, end });
  return {
    text,
    citation: citationIn(passage, shown),
    ...(likely === undefined ? {} : { likely: { start: likely.start - start, end: likely.end - start } }),
  };
}

/** More than this is not added to a sentence to end what somebody says in it, in UTF-16 units. */
const LONGEST_REST = 400;

/**
 * Where a sentence is quoted from and to in its passage's text: with the one before where it begins by pointing at it, and
 * with the one before or behind in which somebody's words begin or end that it has the other half of.
 */
export function quotedRange(passage: Passage, number: number): Range {
  const own = passage.sentences[number] ?? { start: 0, end: passage.text.length };
  const before = passage.sentences[number - 1];
  const next = passage.sentences[number + 1];
  const beforeThat = passage.sentences[number - 2];
  const textOf = ({ start, end }: Range): string => passage.text.slice(start, end);
  const opening = analyser(passage.language)(textOf(own)).slice(0, 2);
  const words = opening.map(({ word }) => word);
  const isHalf = (first: Range, second: Range, other: Range): boolean =>
    other.end - other.start <= LONGEST_REST && goesOn(textOf(first), textOf(second));
  const withBefore =
    before !== undefined && (pointsBack(words, passage.language) || isHalf(before, own, before));
  const withNext = next !== undefined && isHalf(own, next, next);
  // the one before may itself be the second half of what somebody says
  const isSecond = withBefore && beforeThat !== undefined && isHalf(beforeThat, before, beforeThat);
  const first = isSecond ? beforeThat : withBefore ? before : own;
  return { start: first.start, end: withNext ? next.end : own.end };
}

/** Between the words of one date or number there is little: "3 March 2025", "1,200", "57 billion". */
const JOINED = /^[\s.,/–-]{0,2}(?:de\s)?$/u;
/** Signs that belong to a number beside them. */
const SIGN_BEFORE = /[$€£¥₹₽]\s?$/u;
const SIGN_AFTER = /^\s?(?:%|°C|°F|€|₽)/u;

function likelyIn(question: Question, passage: Passage, { start, end }: Range): Range | undefined {
  const found = likelyAnswer(question, passage.text.slice(start, end));
  return found && { start: found.start + start, end: found.end + start };
}

/** The date or number nearest to the words of the question, where one was asked for and one stands there. */
function likelyAnswer(question: Question, text: string): Range | undefined {
  const { type, language, byTerm } = question;
  if (type !== 'date' && type !== 'number') return undefined;
  const kindOf = wordKinds(language);
  const tokens = analyser(language)(text);
  const runs = numberRuns(tokens, text, kindOf).filter((run) => run.some(({ term }) => !byTerm.has(term)));
  const fitting = type === 'number' ? runs : runs.filter((run) => run.some(({ word }) => kindOf(word).date));
  const named = tokens.filter(({ term }) => byTerm.has(term)).map(({ start }) => start);
  const counted = type === 'number' ? fitting.find((run) => counts(run, tokens, question)) : undefined;
  if (counted !== undefined) return withSigns(counted, text);
  const nearest = fitting
    .map((run) => ({ run, distance: meanDistance(run, named) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest === undefined ? undefined : withSigns(nearest.run, text);
}

/** Whether a number is right before what was to be counted, the first content word of the question: "12 people". */
function counts(run: readonly Token[], tokens: readonly Token[], { terms }: Question): boolean {
  const last = run.at(-1);
  const next = last && tokens[tokens.indexOf(last) + 1];
  return next !== undefined && next.term === terms[0]?.term;
}

/** Numbers and names of months that stand together. */
function numberRuns(tokens: readonly Token[], text: string, kindOf: (word: string) => WordKind): Token[][] {
  const runs: Token[][] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    const { number, date } = kindOf(token.word);
    const counts = number || date;
    const last = open.at(-1);
    if (counts && last !== undefined && JOINED.test(text.slice(last.end, token.start))) open.push(token);
    else if (counts) {
      open = [token];
      runs.push(open);
    }
  }
  return runs;
}

function meanDistance(run: readonly Token[], places: readonly number[]): number {
  const at = run[0]?.start ?? 0;
  return places.reduce((sum, place) => sum + Math.abs(place - at), 0) / Math.max(1, places.length);
}

function withSigns(run: readonly Token[], text: string): Range {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const after = SIGN_AFTER.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

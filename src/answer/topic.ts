import { analyser } from '../language/analyse.ts';
import { FEATURES, type FeatureVector, type RankedSentence } from './features.ts';
import type { Question } from './question.ts';
import { byDate, newestFirst } from './recency.ts';

const PASSAGE = FEATURES.indexOf('passageScore');
const PASSAGE_HAS = FEATURES.indexOf('passageHas');
const TITLED = FEATURES.indexOf('titled');
const HAS = FEATURES.indexOf('has');
const POINTED = FEATURES.indexOf('beforePointed');
const SPEECH = FEATURES.indexOf('speechForStatement');
/** A passage with this share of the best one's score, and of the question, speaks of it. */
export const SPEAKS_OF_IT = 0.5;
/** A share of 1, as sums of shares come out. */
const ALL = 1 - 1e-9;

/**
 * The sentences that have all words of a topical question; those come first that tell who or what it is about, or, where
 * the newest was asked for or nothing but the topic was typed, those of the newest articles; else they keep their order. Where somebody's words were asked
 * for, those that report some; the one before, which such a sentence points back at and is quoted with, may name who
 * speaks or what of.
 */
export function onTopic(question: Question, ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  if (question.type === 'statement') {
    return newestFirst(
      ranked.filter(({ features }) => features[SPEECH] === 1 && hasAll(features, HAS, POINTED)),
    );
  }
  const speaking = ranked.filter(({ features }) => hasAll(features, HAS));
  const introducing = new Map(speaking.map((sentence) => [sentence, introduction(question, sentence)]));
  speaking.sort((a, b) => (introducing.get(b) ?? 0) - (introducing.get(a) ?? 0));
  if (question.newest) return speaking.sort(byDate);
  return question.bare
    ? speaking.sort((a, b) => Number(speaksOfIt(b)) - Number(speaksOfIt(a)) || byDate(a, b))
    : speaking;
}

/** Whether a sentence is of a passage that speaks of what is asked about, not in passing and not of half of it. */
export function speaksOfIt(sentence: RankedSentence): boolean {
  return (sentence.features[PASSAGE] ?? 0) >= SPEAKS_OF_IT && shareHeld(sentence) >= SPEAKS_OF_IT;
}

/** The share of the question that the sentence's passage has, its title counted in. */
export function shareHeld({ features }: RankedSentence): number {
  return (features[PASSAGE_HAS] ?? 0) + (features[TITLED] ?? 0);
}

/** Whether these shares of a question's words are all of it. */
function hasAll(features: FeatureVector, ...shares: readonly number[]): boolean {
  return shares.reduce((sum, share) => sum + (features[share] ?? 0), 0) >= ALL;
}

/** A word with a capital before a word with a capital: a first name, a title. */
const IN_FULL = /^\p{Lu}[\p{L}\p{M}.-]* \p{Lu}/u;
const ASIDE = /^[,(，（、]/u;

/**
 * How much a sentence looks like one that tells whose the name is: newspapers then give it in full ("Marco Rubio",
 * "Senator Rubio"), which counts for more, or go on with a comma ("CPAC, a meeting of …").
 */
function introduction({ terms, language }: Question, { passage, range }: RankedSentence): number {
  const text = passage.text.slice(range.start, range.end);
  const tokens = analyser(language)(text);
  const named = new Set(terms.map(({ term }) => term));
  const first = tokens.findIndex(({ term }) => named.has(term));
  const next = tokens.findIndex(({ term }, at) => at > first && !named.has(term));
  const before = tokens[first - 1];
  const inFull =
    before !== undefined && !before.stop && IN_FULL.test(text.slice(before.start, tokens[first]?.end));
  const aside = ASIDE.test(text.slice(tokens.at(next < 0 ? -1 : next - 1)?.end));
  return (inFull ? 2 : 0) + (aside ? 1 : 0);
}

import { analyser, type Token } from '../language/analyse.ts';
import type { Range } from '../language/sentences.ts';
import { foldedList } from '../language/word-list.ts';
import { wordKinds } from './answer-type.ts';
import type { Excerpt } from './excerpt.ts';
import { FEATURES, type RankedSentence, TENTH } from './features.ts';
import type { Passage } from './passage.ts';
import type { Question } from './question.ts';

/** Words by which languages ask how old somebody is, together with "how" or "how many". */
const OLD = new Set(
  foldedList(
    `old alt oud gammal gammel gammelt âge edad años idade anos età anni vârstă ani edat anys лет років lat let години godina yaşında
    χρονών ηλικία vanha éves idős عمر ساله साल उम्र tuổi 岁 歳 何歳 살 อายุ umur usia בן בת`,
    'und',
  ),
);
/** Somebody who is older is not set off. */
const OLDEST = 120;
/** So much around a number is looked at, in UTF-16 units. */
const AROUND = 24;
const DIGITS = /^\p{Nd}+$/u;
/** An age is set off, "Milena Dorvat, 47," or "(47)", … */
const SET_OFF = /[,(，（]\s?$/u;
const CLOSED = /^(?:\s?[,;)，）.。]|\s*$)/u;
const END = /^\s*(?:[.。;]|$)/u;
/** … or stands at the end of what says it, "He was 88.", "over 21.", … */
const BEFORE_END = /\b(?:was|is|at|over|under|turned|mit|über|à|con|com|di)\s$/iu;
/** … or comes behind such words: "aged 47", "at the age of six", "a mother of 79", … */
const BEHIND_WORDS =
  /(?:\b(?:aged?(?:\sof)?|an?\s\p{L}+\sof|alter\svon|âge\sde|edad\sde|idade\sde|età\sdi)|возрасте|उम्र|عمر|ηλικία)\s$/iu;
/** … or is called one by what follows: "47-year-old", "six months old", "47 ans". */
const CALLED =
  /^[\s\u00a0-]?(?:(?:years?|months?|weeks?|days?)(?:[\s-]old|\sof\sage)|jahre\salt|jährig|ans\b|años|anos\b|anni\b|lat\b|jaar\b|år\sgam|лет\b|год|років|letni|let\b|ani\b|anys|годин|yaş|ετών|χρονών|vuotia|éves|عاما|سال|वर्ष|साल|周岁|岁|歲|歳|세|살|ปี|tuổi|tahun)/iu;

/** Whether a word asks for an age where it is part of what asks: the "old" of "how old". */
export function isOld(word: string): boolean {
  return OLD.has(word);
}

/** Whether a number in a text may be somebody's age, by what stands around it. */
export function isAge({ word, start, end }: Token, text: string): boolean {
  const after = text.slice(end, end + AROUND);
  const before = text.slice(Math.max(0, start - AROUND), start);
  if (CALLED.test(after)) return true;
  if (DIGITS.test(word) && Number(word) > OLDEST) return false;
  if (BEHIND_WORDS.test(before) || (BEFORE_END.test(before) && END.test(after))) return true;
  return DIGITS.test(word) && SET_OFF.test(before) && CLOSED.test(after);
}

/** The ages that a text tells, as the words before them: "Dorvat" of "Milena Dorvat, 47,". */
export function agesIn(text: string, language: string): (Token | undefined)[] {
  const kindOf = wordKinds(language);
  const tokens = analyser(language)(text);
  return tokens.flatMap((token, at) =>
    kindOf(token.word).number && isAge(token, text) ? [tokens[at - 1]] : [],
  );
}

/**
 * How much of the confidence is left where an age was asked for and none is quoted: too little for an answer. Whatever
 * names the one who was asked about answered "How old is the fire chief?"
 */
const AGELESS = 0.6;
/** And how sure it is at least where the age stands right behind a name that was asked about. */
const SURE = 0.65;
/** It has a word of the question, or points at one. */
const OF_SOMEBODY = [FEATURES.indexOf('has'), FEATURES.indexOf('beforePointed')];

/** An "old house" is no answer to "How old is he?" where "Li Wen, 31," is one. */
export function agesFirst(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const least = Math.max(...ranked.map(({ score }) => score)) - TENTH;
  const tells = ({ score, features, passage, range }: RankedSentence): boolean =>
    score >= least &&
    OF_SOMEBODY.some((place) => (features[place] ?? 0) > 0) &&
    agesAt(passage, range).length > 0;
  const { true: ages = [], false: others = [] } = Object.groupBy(ranked, (one) => `${tells(one)}`);
  return [...ages, ...others];
}

/** The confidence where an age was asked for: enough where it stands right behind the name, too little where none does. */
export function ofAge({ byTerm }: Question, quote: Excerpt | undefined, confidence: number): number {
  if (quote === undefined) return confidence;
  const ages = agesAt(quote.sentence.passage, quote.range);
  if (ages.length === 0) return AGELESS * confidence;
  return ages.some((before) => before !== undefined && byTerm.has(before.term))
    ? Math.max(confidence, SURE)
    : confidence;
}

function agesAt({ text, language }: Passage, { start, end }: Range): ReturnType<typeof agesIn> {
  return agesIn(text.slice(start, end), language);
}

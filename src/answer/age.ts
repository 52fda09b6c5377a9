import { analyser, isCapital, type Token } from '../language/analyse.ts';
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
const END = /^\s*(?:[.。;](?!\d)|$)/u;
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
  if (BEHIND_WORDS.test(before)) return true;
  // "at eleven" is an hour
  if (!DIGITS.test(word)) return false;
  return (SET_OFF.test(before) && CLOSED.test(after)) || (BEFORE_END.test(before) && END.test(after));
}

/** An age in a text, and the words around it that tell whose it is. */
export interface Age {
  /** Words with a capital right before it: "Milena", "Dorvat" of "Milena Dorvat, 47,". */
  readonly name: readonly Token[];
  /** A few words before it and behind it: "mother" of "a mother of 79", "Görgülü" of "74 yaşındaki Görgülü". */
  readonly near: readonly Token[];
}

/** So many words before an age, or behind it, may be whose it is. */
const NEAR_BEFORE = 3;
const NEAR_BEHIND = 4;

/** The ages that a text tells. */
export function agesIn(text: string, language: string): Age[] {
  const kindOf = wordKinds(language);
  const tokens = analyser(language)(text);
  return tokens.flatMap((token, at) => {
    if (!kindOf(token.word).number || !isAge(token, text)) return [];
    let from = at;
    while (from > 0 && isCapitalAt(tokens[from - 1], text)) from -= 1;
    const near = [
      ...tokens.slice(Math.max(0, at - NEAR_BEFORE), at),
      ...tokens.slice(at + 1, at + 1 + NEAR_BEHIND),
    ];
    return [{ name: tokens.slice(from, at), near }];
  });
}

function isCapitalAt(token: Token | undefined, text: string): boolean {
  return token !== undefined && !token.stop && isCapital(token, text);
}

/**
 * How much of the confidence is left where an age was asked for and none is quoted: too little for an answer. Whatever
 * names the one who was asked about answered "How old is the fire chief?"
 */
const AGELESS = 0.6;
/** And how sure it is at least where the age stands right behind a name that was asked about. */
const SURE = 0.65;
const POINTED = FEATURES.indexOf('beforePointed');

/**
 * An "old house" is no answer to "How old is he?" where "Li Wen, 31," is one: it has a name that was asked about, or "he".
 * Puts such sentences first, in whatever order they are.
 */
export function agesFirst(
  question: Question,
  ranked: readonly RankedSentence[],
): (sentences: readonly RankedSentence[]) => readonly RankedSentence[] {
  const least = (ranked[0]?.score ?? 0) - TENTH;
  const tells = ({ score, features, passage, range }: RankedSentence): boolean => {
    const text = passage.text.slice(range.start, range.end);
    if (score < least || agesIn(text, passage.language).length === 0) return false;
    return (
      (features[POINTED] ?? 0) > 0 ||
      analyser(passage.language)(text).some((token) => isAsked(question, token))
    );
  };
  const telling = new Set(ranked.filter(tells));
  return (sentences) => [
    ...sentences.filter((one) => telling.has(one)),
    ...sentences.filter((one) => !telling.has(one)),
  ];
}

/** Whether a word is one that was asked about, not the "old" that asks. */
function isAsked({ byTerm }: Question, { term, word }: Token): boolean {
  return byTerm.has(term) && !isOld(word);
}

/**
 * The confidence where an age was asked for: enough where it stands behind a name that was asked about, too little where
 * only others' ages are told, or none.
 */
export function ofAge(question: Question, quote: Excerpt | undefined, confidence: number): number {
  if (quote === undefined) return confidence;
  if (namesAge(question, quote)) return Math.max(confidence, SURE);
  const { passage, range } = quote.sentence;
  const isTold =
    agesAt(passage, quote.range).some((age) => isOf(question, age)) ||
    agesAt(passage, range).some(({ name }) => name.length === 0);
  return isTold ? confidence : AGELESS * confidence;
}

/** Where one of them tells the age of who was asked about, those that do: nobody asked for another's. */
export function ownAges(question: Question, excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const own = excerpts.filter((excerpt) => namesAge(question, excerpt));
  return own.length > 0 ? own : excerpts;
}

/** Whether an age stands right behind a name that was asked about. */
function namesAge(question: Question, { sentence: { passage }, range }: Excerpt): boolean {
  return agesAt(passage, range).some((age) => age.name.length > 0 && isOf(question, age));
}

/** Whether it is the age of who was asked about: Casimir Pereira's is not that of Philippa Pereira. */
function isOf(question: Question, { name, near }: Age): boolean {
  const has = (token: Token): boolean => isAsked(question, token);
  if (name.length === 0) return near.some(has);
  const own = new Set(name.map(({ term }) => term));
  const isAnother =
    !name.every(has) && question.terms.some(({ term, particular }) => particular && !own.has(term));
  return name.some(has) && !isAnother;
}

function agesAt({ text, language }: Passage, { start, end }: Range): Age[] {
  return agesIn(text.slice(start, end), language);
}

import { analyser, CAPITAL_NOUNS, isCapital, type Token } from '../language/analyse.ts';
import { guessLanguage } from '../language/detect.ts';
import { stopWords, stopWordsAnywhere } from '../language/stop-words.ts';
import { type Asked, askedFor } from './answer-type.ts';
import { moreWords, openings } from './follow-up-words.ts';
import { isNamedIn, type Known } from './name.ts';
import { askingAnywhere, asksForNews, speechWords } from './question-words.ts';
import { pointingWords } from './references.ts';

/** A question asked before. */
export interface Turn {
  readonly question: string;
}

/** A question that can be understood alone. */
export interface Resolved {
  readonly text: string;
  /** What it is about, as it was typed, where some of it comes from the turns before; else empty. */
  readonly carried: readonly string[];
  /** It points back, so that it says nothing alone: "How old is she?" */
  readonly pointing?: true;
  /** Names that were asked about last, as they were typed; not those of this question, if it has some. */
  readonly subject: readonly string[];
  /** The same with the subject, for a question that names nothing and may have been meant of it: "how many passengers?" */
  readonly ofSubject?: Pick<Resolved, 'text' | 'carried'>;
}

/** Turns further back say little about what is meant now. */
const MOST_TURNS = 8;
const LONGEST = 300;
/** Reads the last question with the turns before it, oldest first. Any strings will do. */
export function resolve(typed: string, turns: readonly Turn[], corpus: Known): Resolved {
  if (turns.length === 0 || typed.length > LONGEST) return unchanged(typed, []);
  let before: Resolved | undefined;
  for (const { question } of turns.slice(-MOST_TURNS)) {
    before = resolveOne(question.slice(0, LONGEST), before, corpus);
  }
  return resolveOne(typed, before, corpus);
}

function unchanged(text: string, subject: readonly string[]): Resolved {
  return { text, carried: [], subject };
}

function resolveOne(typed: string, before: Resolved | undefined, corpus: Known): Resolved {
  const { language } = guessLanguage(`${typed} ${before?.text ?? ''}`, corpus.languages);
  const own = wordsOf(typed, language, corpus);
  const subject = own.some(({ name }) => name)
    ? own.flatMap(({ name, text }) => (name ? [text] : []))
    : (before?.subject ?? []);
  if (before === undefined || asksForNews(typed, language) || isWhole(own, language))
    return unchanged(typed, subject);
  const earlier = wordsOf(before.text, language, corpus);
  const replaced = withNewName(own, earlier, before.text, language);
  if (replaced !== undefined) return { ...replaced, subject };
  const kept = carriedWords(own, earlier, language);
  if (kept.length === 0) return { ...unchanged(typed, subject), ...ofSubject(typed, own, subject, language) };
  // "who was the youngest?" – "why did it close?": what it points at was named before that
  const further = kept.some(({ name }) => name) ? [] : before.subject;
  const words = [...further, ...kept.map(({ text }) => text)];
  const text = `${withoutPointing(typed, own, language)} ${words.join(' ')}`;
  return {
    text,
    carried: [...new Set([...further, ...distinct([...kept, ...own], language)])],
    subject,
    ...(saysNothing(own, language) || pointsAway(own, language) ? { pointing: true } : {}),
  };
}

function ofSubject(
  typed: string,
  own: readonly TypedWord[],
  subject: readonly string[],
  language: string,
): Pick<Resolved, 'ofSubject'> {
  if (subject.length === 0 || own.some(({ name }) => name)) return {};
  const carried = [...new Set([...subject, ...distinct(own, language)])];
  return { ofSubject: { text: `${typed} ${subject.join(' ')}`, carried } };
}

/** "How old is she?", "and who is he?"; the "en" of "et en Chine ?" points at nothing. */
function pointsAway(own: readonly TypedWord[], language: string): boolean {
  if (!own.some(({ word }) => pointingWords(language).has(word))) return false;
  return !opens(own, language) || !own.some(({ name }) => name);
}

/** What was pointed at is named now: "What did he say?" with "Rubio" asks for what Rubio said, and nothing else. */
function withoutPointing(typed: string, own: readonly TypedWord[], language: string): string {
  const pointing = own.filter(({ word }) => pointingWords(language).has(word));
  return pointing.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), typed);
}

/** Content words as they were typed, each once, and none that only asks. */
function distinct(words: readonly TypedWord[], language: string): string[] {
  const isMatter = isMatterOf(words, language);
  return [...new Set(words.flatMap((word) => (word.stop || !isMatter(word) ? [] : [word.text])))];
}

interface TypedWord extends Token {
  readonly text: string;
  readonly name: boolean;
}

/** Many type no capitals: a word is a name, too, if the articles write it so. What is grammar elsewhere is grammar. */
function wordsOf(text: string, language: string, corpus: Known): TypedWord[] {
  const tokens = analyser(language)(text);
  const opening = openingOf(tokens, language);
  return tokens.map((token, at) => {
    const typed = text.slice(token.start, token.end);
    const stop = token.stop || at < opening || isGrammar(token, language, corpus);
    const name = !stop && ((at > 0 && isCapital(token, text)) || isNamedIn(corpus, language, token.term));
    return { ...token, stop, text: typed, name };
  });
}

/** What points at something; the "and" that Arabic writes on a word; "und warum?", asked of English articles. */
function isGrammar({ word, term }: Token, language: string, corpus: Known): boolean {
  if (pointingWords(language).has(word)) return true;
  if (language === 'ar' && word.startsWith(AND) && stopWords(language).has(word.slice(AND.length)))
    return true;
  return (
    (stopWordsAnywhere.has(word) || askingAnywhere.has(word)) &&
    corpus.documentFrequency(language, term) === 0
  );
}

const AND = 'و';

/** The words of the question before that this one leaves unsaid. */
function carriedWords(
  own: readonly TypedWord[],
  before: readonly TypedWord[],
  language: string,
): readonly TypedWord[] {
  const content = own.filter(({ stop }) => !stop);
  const known = new Set(content.map(({ term }) => term));
  const earlier = before.filter(({ stop, term }) => !stop && !known.has(term));
  // "Why?", "When was that?", "By how much?": everything is unsaid, and something else is asked of it.
  if (saysNothing(own, language)) return own.length === 0 ? [] : earlier.filter(isMatterOf(before, language));
  const names = earlier.filter(({ name }) => name);
  const pointing = pointingAt(own, language);
  // "And inflation?": what was asked stays. "And how many died?" asks anew, of whom or what was named.
  if (opens(own, language))
    return pointing < 0 && names.length > 0 && asksAnew(own, language) ? names : earlier;
  // "What does he want from Brazil?": the one pointed at was named before; in "Does Milei think he will win?" here.
  const naming = own.findIndex(({ name }) => name);
  if (pointing < 0 || (naming >= 0 && naming < pointing)) return [];
  // "Who leads the bank of Hull?" – "How old is he?": he has no name yet
  const isNamed = names.length > 0 && askedBy(before, language).type !== 'person';
  return isNamed ? names : earlier.filter(isMatterOf(before, language));
}

/** Where it points at somebody; the "bà" of "bà Khanh" is but a form of address. */
function pointingAt(own: readonly TypedWord[], language: string): number {
  return own.findIndex(({ word }, at) => pointingWords(language).has(word) && own[at + 1]?.name !== true);
}

/** Whether it is understood alone, an "and" before it or not: "And how old is the mayor of Vessby?" */
function isWhole(own: readonly TypedWord[], language: string): boolean {
  const isMatter = isMatterOf(own, language);
  return (
    asksAnew(own, language) &&
    pointingAt(own, language) < 0 &&
    own.some(({ name }) => name) &&
    own.some((word) => !word.stop && !word.name && isMatter(word))
  );
}

/** Whether it has a question word of its own: "and how many died?" */
function asksAnew(own: readonly TypedWord[], language: string): boolean {
  return !['other', 'yes-no', 'statement'].includes(askedBy(own, language).type);
}

function askedBy(words: readonly TypedWord[], language: string): Asked {
  return askedFor(
    words.map(({ word }) => word),
    language,
  );
}

/**
 * Whether a question says nothing of what it is about: "By how much?", "Who says so?", "Tell me more". "What did he say?"
 * does: it asks for what he says, whatever was asked of him before.
 */
function saysNothing(own: readonly TypedWord[], language: string): boolean {
  const content = own.filter(({ stop }) => !stop);
  if (own.some(({ word }) => pointingWords(language).has(word))) return content.length === 0;
  return !content.some(isMatterOf(own, language, [moreWords, askingAnywhere, speechWords(language)]));
}

/** Which words of a question do more than ask: not the "say" of "What did Rubio say?". */
function isMatterOf(
  words: readonly TypedWord[],
  language: string,
  others: readonly ReadonlySet<string>[] = [moreWords],
): (word: TypedWord) => boolean {
  const { onlyAsks } = askedBy(words, language);
  return ({ word }) => !onlyAsks(word) && !others.some((other) => other.has(word));
}

function opens(own: readonly TypedWord[], language: string): boolean {
  return openingOf(own, language) > 0;
}

/** How many words take up what was said before: 2 of "what about China?" */
function openingOf(tokens: readonly Token[], language: string): number {
  const line = `${tokens.map(({ word }) => word).join(' ')} `;
  const found = openings(language).filter((one) => line.startsWith(`${one} `));
  return Math.max(0, ...found.map((one) => one.split(' ').length));
}

/** "And China?": the question before with the new name in the place of its last one, where both have one. */
function withNewName(
  own: readonly TypedWord[],
  before: readonly TypedWord[],
  text: string,
  language: string,
): Omit<Resolved, 'subject'> | undefined {
  const content = own.filter(({ stop }) => !stop);
  const last = lastName(before);
  if (last.length === 0 || !content.some(({ name }) => name) || !opens(own, language)) return undefined;
  const others = before.filter((word) => !last.includes(word));
  // where every noun has a capital, the only one may be what was asked about: "Wie hoch ist die Inflation?", "Und in Kiel?"
  if (CAPITAL_NOUNS.has(language) && !others.some((word) => word.name)) return undefined;
  const name = content.map((word) => word.text).join(' ');
  return {
    text: `${text.slice(0, last[0]?.start)}${name}${text.slice(last.at(-1)?.end)}`,
    carried: distinct([...others, ...content], language),
  };
}

/** More capitalised words together are more than one name. */
const MOST_IN_NAME = 2;

/** The words of the last name: those that stand together go together. */
function lastName(words: readonly TypedWord[]): readonly TypedWord[] {
  const end = words.findLastIndex(({ name }) => name);
  if (end < 0) return [];
  let from = end;
  while (words[from - 1]?.name === true && words[from - 1]?.end === (words[from]?.start ?? 0) - 1) from -= 1;
  return words.slice(end - from < MOST_IN_NAME ? from : end, end + 1);
}

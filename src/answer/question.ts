import { analyser, CAPITAL_NOUNS, isCapital, type Token } from '../language/analyse.ts';
import { guessLanguage } from '../language/detect.ts';
import { countryNamed } from '../language/places.ts';
import { stopWordsAnywhere } from '../language/stop-words.ts';
import { inverseDocumentFrequency } from '../search/scoring.ts';
import { isOld } from './age.ts';
import { type AnswerType, askedFor, wordKinds } from './answer-type.ts';
import { partsOf } from './compound.ts';
import type { Corpus, WeightedTerm } from './passage.ts';
import { askingAnywhere, asksForNews, newsWords, speechAnywhere } from './question-words.ts';
import { pointingWords } from './references.ts';

/** A content word of the question; `weight` is its inverse document frequency, see `weightOf`. */
export interface QuestionTerm extends WeightedTerm {
  /** The word as it was typed, folded. */
  readonly word: string;
  /** Written with a capital inside the sentence, or a number: it names one particular thing. */
  readonly particular: boolean;
}

/** A question as the ranking sees it. */
export interface Question {
  readonly text: string;
  readonly language: string;
  readonly type: AnswerType;
  /** It asks of nothing but its own words, so that whatever has them all is an answer: see `isTopical`. */
  readonly topical: boolean;
  /** Nothing but its own words was typed: "lithium". It asks how that story stands. */
  readonly bare: boolean;
  /** It asks for the newest there is: "latest on lithium". */
  readonly newest: boolean;
  /** Its grammar is that of a language that the library does not hold. */
  readonly foreign: boolean;
  /** It asks how old somebody or something is. */
  readonly asksAge: boolean;
  /** It asks what is new, and of nothing in particular: "What’s new?" */
  readonly news: boolean;
  /** All words, in order. */
  readonly tokens: readonly Token[];
  /** Distinct, in the order of the question. */
  readonly terms: readonly QuestionTerm[];
  /** Position in `terms` by term. */
  readonly byTerm: ReadonlyMap<string, number>;
  /** Other terms by which a text may name the countries in it (`china` for `Chinese`), with the positions they stand for. */
  readonly aliases: ReadonlyMap<string, readonly number[]>;
  /** Sum of the weights. */
  readonly total: number;
}

/** A question is read to this length, in UTF-16 units; longer ones are pasted texts. */
const LONGEST = 1_000;
const MOST_TERMS = 40;

/**
 * Any string is a question; one without content words has no terms and finds nothing. It is read in the language that it
 * seems to be in, or, where that has none of its words, in the first of the others that has some: a name is a name.
 */
export function readQuestion(typed: string, corpus: Corpus): Question {
  const text = typed.slice(0, LONGEST);
  const first = readIn(questionLanguage(text, corpus), text, corpus);
  if (isKnown(first, corpus)) return first;
  for (const language of corpus.languages) {
    if (language === first.language) continue;
    const other = readIn(language, text, corpus);
    if (isKnown(other, corpus)) return other;
  }
  return first;
}

function isKnown({ terms, language }: Question, corpus: Corpus): boolean {
  return terms.some(({ term }) => corpus.documentFrequency(language, term) > 0);
}

function readIn(language: string, text: string, corpus: Corpus): Question {
  const tokens = analyser(language)(text);
  const asked = askedFor(
    tokens.map(({ word }) => word),
    language,
  );
  const { onlyAsks, asks } = asked;
  const foreign = isForeign(tokens, language, corpus);
  const isSpeech = tokens.some((token) => speechAnywhere.has(token.word) && foreign(token));
  const type = isSpeech && asked.type === 'other' ? 'statement' : asked.type;
  const matter = tokens.filter((token) => !token.stop && !onlyAsks(token.word) && !foreign(token));
  const latest = askingForNewest(tokens, text, language);
  const newest = latest.size > 0;
  const named = matter.filter((token) => !latest.has(token));
  const topical = isTopical(type, tokens, named, newest, language);
  const size = corpus.size(language);
  /** "How old is Rubio?" is about being old: a common word, and yet what is asked. */
  const weigh = ({ term, word, part }: ContentWord): number => {
    const common = asks(word) ? 0 : corpus.background(language, term);
    const weight = weightOf(size, corpus.documentFrequency(language, term), common);
    // two parts tell no more than the whole, which nothing has
    return part ? Math.min(weight, weightOf(size, 0, 0) / 2) : weight;
  };
  /** "How many are injured now?": a report of today need not say so. */
  const isSaid = ({ term }: Token): boolean => corpus.documentFrequency(language, term) > 0;
  const about = topical
    ? named
    : parted(
        matter.filter((token) => !latest.has(token) || isSaid(token)),
        language,
        corpus,
      );
  /** One that is common at large names nothing. */
  const isNoun = ({ term }: Token): boolean =>
    CAPITAL_NOUNS.has(language) && corpus.background(language, term) > 0;
  const isNamed = (token: Token): boolean => isCapital(token, text) && !isNoun(token);
  const terms = contentTerms(about.length > 0 ? about : tokens, text, language, { weigh, isNamed });
  const byTerm = new Map(terms.map(({ term }, at) => [term, at]));
  return {
    text,
    language,
    type,
    topical,
    bare: topical && type === 'other' && tokens.length === named.length,
    newest,
    foreign: tokens.some(foreign),
    asksAge: type === 'number' && tokens.some(({ word }) => asks(word) && isOld(word)),
    news: (type === 'other' || type === 'yes-no') && asksForNews(text, language),
    tokens,
    terms,
    byTerm,
    aliases: aliasesOf(tokens, text, language, byTerm),
    total: terms.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/**
 * Which words are grammar of a language that the library does not hold: "¿Quién es Rubio?" asked of English articles,
 * which name him all the same. Nothing is, where the question has as much grammar of the library's own.
 */
function isForeign(tokens: readonly Token[], language: string, corpus: Corpus): (token: Token) => boolean {
  const isGrammar = ({ word, stop }: Token): boolean =>
    !stop && [stopWordsAnywhere, askingAnywhere, speechAnywhere].some((words) => words.has(word));
  const own = tokens.filter(({ stop }) => stop).length;
  if (tokens.filter(isGrammar).length <= own) return () => false;
  return (token) => isGrammar(token) && corpus.documentFrequency(language, token.term) === 0;
}

/** The words that ask for the newest there is: "new", but not that of "New York". */
function askingForNewest(tokens: readonly Token[], text: string, language: string): ReadonlySet<Token> {
  const words = newsWords(language);
  const isName = (token: Token, next: Token | undefined): boolean =>
    isCapital(token, text) && next !== undefined && isCapital(next, text);
  return new Set(tokens.filter((token, at) => words.has(token.word) && !isName(token, tokens[at + 1])));
}

/** So many words name one thing; with more of them, something is asked of it. */
const MOST_NAMING = 4;

/**
 * Whether a question asks what there is on something, and no more: "Who is Rubio?", "What about the trade surplus?",
 * "lithium". Its words then stand side by side, with nothing around them that has a meaning of its own. What somebody
 * said of something is asked in the same way: "What did Rubio say about Milei?"
 */
function isTopical(
  type: AnswerType,
  tokens: readonly Token[],
  matter: readonly Token[],
  newest: boolean,
  language: string,
): boolean {
  if (matter.length === 0 || matter.length > MOST_NAMING) return false;
  // the "es" of "Was gibt es Neues vom Hafen?" points at nothing
  if (!newest && tokens.some(({ word }) => pointingWords(language).has(word))) return false;
  if (type === 'statement') return true;
  const first = matter[0] === undefined ? 0 : tokens.indexOf(matter[0]);
  if (matter.some((token, at) => token !== tokens[first + at])) return false;
  if (type === 'yes-no') return newest;
  // "Who is Rubio?" and "Who's Rubio?", not "Who won?"
  const words = tokens.reduce((sum, { word, start, end }) => sum + (end - start > word.length ? 2 : 1), 0);
  return type === 'other' || (type === 'person' && words > matter.length + 1);
}

/** The language that it seems to be in, of those held; the main one where it is in none of them. */
function questionLanguage(text: string, corpus: Corpus): string {
  const [only, ...others] = corpus.languages;
  if (only !== undefined && others.length === 0) return only;
  const { language } = guessLanguage(text, corpus.languages);
  return corpus.languages.includes(language) ? language : (corpus.languages[0] ?? language);
}

/** What a library knows of its words is blended with what would be known from so many passages of its language at large. */
const BACKGROUND = 1_000;

/**
 * Inverse document frequency of a term that `frequency` of `size` passages have, and `background` of the passages at
 * large (a share). Among the fifty passages of one article half of all words are rare: those that are rare anywhere tell
 * something, a "buy" or "follow" that happens not to be there does not. A library of tens of thousands knows by itself.
 */
export function weightOf(size: number, frequency: number, background: number): number {
  return inverseDocumentFrequency(size + BACKGROUND, frequency + BACKGROUND * background);
}

function contentTerms(
  tokens: readonly ContentWord[],
  text: string,
  language: string,
  {
    weigh,
    isNamed,
  }: { readonly weigh: (token: ContentWord) => number; readonly isNamed: (token: Token) => boolean },
): QuestionTerm[] {
  const found = new Map<string, QuestionTerm>();
  const kindOf = wordKinds(language);
  /** The first word is written with a capital whatever it is. */
  const first = text.search(/[\p{L}\p{N}]/u);
  for (const token of tokens) {
    const { term, word, stop } = token;
    if (stop || found.has(term)) continue;
    if (found.size === MOST_TERMS) break;
    const named = token.start > first && isNamed(token);
    found.set(term, { term, word, weight: weigh(token), particular: named || kindOf(word).number });
  }
  return [...found.values()];
}

/** A word of the question, or part of one. */
interface ContentWord extends Token {
  readonly part?: true;
}

/** Compounds that nobody knows, as their parts: an "Amazonaswald" is told by Amazonas and Wald. */
function parted(tokens: readonly Token[], language: string, corpus: Corpus): readonly ContentWord[] {
  const isKnown = (term: string): boolean =>
    corpus.documentFrequency(language, term) > 0 || corpus.background(language, term) > 0;
  return tokens.flatMap((token): readonly ContentWord[] => {
    const parts = isKnown(token.term) ? undefined : partsOf(token.word, language, isKnown);
    return parts?.map((part) => ({ ...token, ...part, part: true })) ?? [token];
  });
}

/** A country's name has at most so many words that are looked at together. */
const COUNTRY_WORDS = 2;

function aliasesOf(
  tokens: readonly Token[],
  text: string,
  language: string,
  byTerm: ReadonlyMap<string, number>,
): Map<string, readonly number[]> {
  const aliases = new Map<string, readonly number[]>();
  for (const first of tokens.keys()) {
    for (let words = 1; words <= COUNTRY_WORDS; words += 1) {
      const named = tokens.slice(first, first + words);
      const country = countryNamed(text.slice(named[0]?.start, named.at(-1)?.end), language);
      const positions = named.flatMap(({ term }) => byTerm.get(term) ?? []);
      for (const way of country?.ways ?? []) {
        const [term, ...others] = way;
        if (term !== undefined && others.length === 0 && !byTerm.has(term)) aliases.set(term, positions);
      }
    }
  }
  return aliases;
}

/** The positions of a question's terms in the order of its words, each with that of the term right before it, or -1. */
export function* inOrder({ tokens, byTerm }: Question): Generator<{ at: number; previous: number }> {
  let previous = -1;
  for (const { term, stop } of tokens) {
    const at = stop ? -1 : (byTerm.get(term) ?? -1);
    if (at >= 0) yield { at, previous };
    previous = at;
  }
}

import { analyser, isCapital, type Token } from '../language/analyse.ts';
import { isUnspaced } from '../language/words.ts';
import { isAge, isOld } from './age.ts';
import { type WordKind, wordKinds } from './answer-type.ts';
import type { Collocation } from './collocation.ts';
import { createKinship, type Kin, SAME_MEANING } from './kin.ts';
import type { Passage } from './passage.ts';
import { createProximity, type Proximity } from './proximity.ts';
import type { Question } from './question.ts';
import { quotesWords } from './quotation.ts';
import { pointsBack } from './references.ts';
import { sameMeaning } from './same-meaning.ts';

/** What one sentence holds of a question. Arrays run over the question's terms. */
export interface SentenceEvidence {
  /** 1 where the term stands in the sentence. */
  readonly has: Uint8Array;
  /** 1 where it stands as it was typed. */
  readonly exact: Uint8Array;
  /** How much the likest word resembles a term, 0 to 1. */
  readonly alike: Float64Array;
  /** How they stand together. */
  readonly proximity: Proximity;
  /** Content words. */
  length: number;
  /** Of the content words that the question has not: names, numbers, dates. */
  names: number;
  numbers: number;
  dates: number;
  /** Words that give a reason. */
  reasons: number;
  /** Whether it reports what somebody said. */
  speech: boolean;
  /** Content words before the first one of the question; -1 where there is none. */
  opening: number;
  /** Whether it begins by pointing at the sentence before. */
  pointsBack: boolean;
}

/** What a passage holds of a question. */
export interface PassageEvidence {
  readonly sentences: readonly SentenceEvidence[];
  /** 1 where the title or the heading has the term. */
  readonly titled: Uint8Array;
  /** How many sentences have it. */
  readonly has: Uint16Array;
  /** The greatest likeness in any sentence. */
  readonly alike: Float64Array;
}

const OPENING_WORDS = 2;

/** Passages whose words are remembered: those asked about lately, as far as a few megabytes go. */
const REMEMBERED = 1_000;
const remembered = new Map<Passage, readonly Token[]>();

/**
 * The words of a passage. Where words are not spaced, finding them takes longer than all the rest, and they are
 * remembered. Elsewhere it is cheaper to find them again: words that are kept make every collection of garbage longer,
 * and it is those that the slowest answers wait for.
 */
function tokensOf(passage: Passage): readonly Token[] {
  if (!isUnspaced(passage.language)) return analyser(passage.language)(passage.text);
  const tokens = remembered.get(passage) ?? analyser(passage.language)(passage.text);
  remembered.delete(passage);
  remembered.set(passage, tokens);
  const [oldest] = remembered.size > REMEMBERED ? remembered.keys() : [];
  if (oldest !== undefined) remembered.delete(oldest);
  return tokens;
}

/** What a question's words are looked for with. */
interface Tools {
  readonly kinship: (word: string) => Kin | undefined;
  readonly proximity: (tokens: readonly Token[]) => Proximity;
  readonly kindOf: (word: string) => WordKind;
  readonly collocation: Collocation;
  /** Position of the term that asks for an age, which "Li Wen, 31," tells without it; -1 where none does. */
  readonly age: number;
}

/** Prepares to look for a question's words in passages; each takes microseconds. `collocation` hears of all of them. */
export function createReader(
  question: Question,
  collocation: Collocation,
): (passage: Passage) => PassageEvidence {
  const analyse = analyser(question.language);
  const tools = {
    kinship: createKinship(
      question.terms.map(({ term }) => term),
      question.terms.map((term) => sameMeaning(term, question.language)),
    ),
    proximity: createProximity(question),
    kindOf: wordKinds(question.language),
    collocation,
    age: question.asksAge ? question.terms.findIndex(({ word }) => isOld(word)) : -1,
  };
  const titles = new Map<string, Uint8Array>();

  function titled({ citation: { article, section } }: Passage): Uint8Array {
    const title = section === null ? article.title : `${article.title}\n${section}`;
    const known = titles.get(title);
    if (known !== undefined) return known;
    const has = new Uint8Array(question.terms.length);
    for (const { term } of analyse(title)) {
      const at = question.byTerm.get(term);
      if (at !== undefined) has[at] = 1;
    }
    titles.set(title, has);
    return has;
  }

  return (passage) => {
    const sentences = readSentences(question, passage, tokensOf(passage), tools);
    return { sentences, titled: titled(passage), ...together(sentences, question.terms.length) };
  };
}

function together(
  sentences: readonly SentenceEvidence[],
  terms: number,
): Pick<PassageEvidence, 'has' | 'alike'> {
  const has = new Uint16Array(terms);
  const alike = new Float64Array(terms);
  for (const sentence of sentences) {
    for (let at = 0; at < terms; at += 1) {
      has[at] = (has[at] ?? 0) + (sentence.has[at] ?? 0);
      alike[at] = Math.max(alike[at] ?? 0, sentence.alike[at] ?? 0);
    }
  }
  return { has, alike };
}

function readSentences(
  question: Question,
  passage: Passage,
  tokens: readonly Token[],
  tools: Tools,
): SentenceEvidence[] {
  let next = 0;
  return passage.sentences.map(({ start, end }) => {
    while ((tokens[next]?.start ?? end) < start) next += 1;
    const first = next;
    while ((tokens[next]?.start ?? end) < end) next += 1;
    const evidence = readSentence(question, passage.text, tokens.slice(first, next), tools);
    if (question.type === 'statement' && quotesWords(passage.text.slice(start, end))) evidence.speech = true;
    return evidence;
  });
}

function readSentence(
  question: Question,
  text: string,
  tokens: readonly Token[],
  tools: Tools,
): SentenceEvidence {
  const { language, terms, byTerm, aliases } = question;
  const evidence = createEvidence(terms.length, tools.proximity(tokens));
  const opening = tokens.slice(0, OPENING_WORDS).map(({ word }) => word);
  evidence.pointsBack = pointsBack(opening, language);
  let previous = -1;
  for (const [place, token] of tokens.entries()) {
    const kind = tools.kindOf(token.word);
    if (kind.reason) evidence.reasons += 1;
    if (kind.speech) evidence.speech = true;
    const at = token.stop ? undefined : byTerm.get(token.term);
    if (at !== undefined) tools.collocation.meet(at, previous);
    previous = at ?? -1;
    if (token.stop) continue;
    evidence.length += 1;
    if (at !== undefined) {
      if (evidence.opening < 0) evidence.opening = evidence.length - 1;
      evidence.has[at] = 1;
      if (terms[at]?.word === token.word) evidence.exact[at] = 1;
      continue;
    }
    if (kind.number) evidence.numbers += 1;
    if (kind.number && tools.age >= 0 && isAge(token, text)) resemble(evidence, tools.age, SAME_MEANING);
    if (kind.date) evidence.dates += 1;
    if (place > 0 && isCapital(token, text)) evidence.names += 1;
    const kin = tools.kinship(token.term);
    if (kin !== undefined) resemble(evidence, kin.at, kin.likeness);
    // a people stands for its country, and the other way round
    for (const named of aliases.get(token.term) ?? []) evidence.has[named] = 1;
  }
  return evidence;
}

function resemble(evidence: SentenceEvidence, at: number, likeness: number): void {
  evidence.alike[at] = Math.max(evidence.alike[at] ?? 0, likeness);
}

function createEvidence(terms: number, proximity: Proximity): SentenceEvidence {
  return {
    has: new Uint8Array(terms),
    exact: new Uint8Array(terms),
    alike: new Float64Array(terms),
    proximity,
    length: 0,
    names: 0,
    numbers: 0,
    dates: 0,
    reasons: 0,
    speech: false,
    opening: -1,
    pointsBack: false,
  };
}

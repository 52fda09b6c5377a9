import { agesFirst, isOld, ofAge, ownAges } from './age.ts';
import { createCollocation } from './collocation.ts';
import { type SignalVector, signalsOf } from './confidence.ts';
import { createReader, type PassageEvidence } from './evidence.ts';
import { type Excerpt, quoted } from './excerpt.ts';
import { passageFeatures, type RankedSentence } from './features.ts';
import { type Judge, shippedJudge } from './model.ts';
import type { Corpus, Hit, Passage, WeightedTerm } from './passage.ts';
import type { Question } from './question.ts';
import { byDate, newestFirst } from './recency.ts';
import { sameMeaning } from './same-meaning.ts';
import { onTopic, SPEAKS_OF_IT } from './topic.ts';

export interface Ranking {
  /** Best first. */
  readonly sentences: readonly RankedSentence[];
  /** What is quoted of them, or would be were it enough. */
  readonly excerpts: readonly Excerpt[];
  /** Reranked by the best sentence of each, best first. */
  readonly passages: readonly Hit[];
  /** What the confidence is told by. */
  readonly signals: SignalVector;
  /** How likely the first sentence answers, 0 to 1. */
  readonly confidence: number;
}

/** So many passages are read sentence by sentence; the index found the answer among them in 99 of 100 questions. */
const READ = 20;

/** A passage with a smaller share of the best score is not read: it cost time and changed no answer of 3,923. */
const LEAST_SHARE = 0.4;

/** What is found by another name, or by a word that may stand for the one that was asked with, counts less. */
const ALIAS_WEIGHT = 0.5;

/** "Li Wen, 31," says how old she is; the word is seldom there. */
const OLD_WEIGHT = 0.25;

/** Where every sentence that has the words is an answer, the one that tells who or what it is may stand further down. */
const READ_ON_TOPIC = 50;
/** The newest is looked for among so many passages, of those that speak of the topic. */
const KNOWN_ON_TOPIC = 1_000;

/**
 * How likely a sentence answers that has all words of a topical question. The model is no judge of these: it was taught to
 * find the one sentence that answers among many that have the words, and here each of them does.
 */
const SURE = 0.65;
/** And how much of its confidence is left where somebody's words were asked for, and nothing that is told of them is said. */
const UNSAID = 0.7;

/** Ranks what the corpus has on a question. Equal scores keep the order of the index. */
export function rank(question: Question, corpus: Corpus, judge: Judge = shippedJudge): Ranking {
  const terms = [
    ...question.terms.map(({ term, word }) => ({
      term,
      weight: question.asksAge && isOld(word) ? OLD_WEIGHT : 1,
    })),
    ...[...question.aliases.keys(), ...instead(question, corpus)].map((term) => ({
      term,
      weight: ALIAS_WEIGHT,
    })),
  ];
  const hits = terms.length === 0 ? [] : hitsOn(question, corpus, terms);
  const found = readAll(question, corpus, hits);
  const ranked = judged(found, judge).sort((a, b) => b.score - a.score);
  const inOrder = question.asksAge ? agesFirst(question, ranked) : asTheyAre;
  const sentences = inOrder(ranked);
  const excerpts = quoted(question, sentences);
  const signals = signalsOf(found.question, corpus, hits, sentences, excerpts[0]);
  const confidence = sentences.length === 0 ? 0 : judge.confidence(signals);
  const passages = reranked(hits, sentences);
  const speaking = question.topical ? onTopic(question, sentences) : [];
  if (speaking.length > 0) {
    return {
      sentences: speaking,
      excerpts: quoted(question, speaking),
      passages,
      signals,
      confidence: Math.max(confidence, SURE),
    };
  }
  const isUnsaid = question.topical && question.type === 'statement';
  const ordered = inOrder(newestFirst(sentences));
  const isSame = ordered.every((sentence, at) => sentence === sentences[at]);
  const shown = isSame ? excerpts : quoted(question, ordered);
  return {
    sentences: ordered,
    excerpts: question.asksAge ? ownAges(question, shown) : shown,
    passages,
    signals,
    confidence: question.asksAge
      ? ofAge(question, excerpts[0], confidence)
      : isUnsaid
        ? UNSAID * confidence
        : confidence,
  };
}

function asTheyAre<T>(list: T): T {
  return list;
}

/** What may stand for the question's words that no passage has; for the others it would find too much, and take longer. */
function instead({ terms, byTerm, language, topical }: Question, corpus: Corpus): Iterable<string> {
  if (topical) return [];
  const unknown = terms.filter(({ term }) => corpus.documentFrequency(language, term) === 0);
  const others = unknown.flatMap((term) => sameMeaning(term, language));
  return new Set(others.filter((term) => !byTerm.has(term)));
}

/** The passages to read, best first; where the newest on a topic is asked for, the newest of all that speak of it. */
function hitsOn(question: Question, corpus: Corpus, terms: readonly WeightedTerm[]): readonly Hit[] {
  const { language, topical, newest } = question;
  if (!topical) return corpus.search(language, terms, READ);
  if (!newest) return corpus.search(language, terms, READ_ON_TOPIC);
  const hits = corpus.search(language, terms, KNOWN_ON_TOPIC);
  const least = SPEAKS_OF_IT * (hits[0]?.score ?? 0);
  return hits
    .filter(({ score }) => score >= least)
    .map((hit) => ({ ...hit, passage: corpus.passage(hit.document) }))
    .sort(byDate)
    .slice(0, READ_ON_TOPIC)
    .sort((a, b) => b.score - a.score);
}

/** The passages by the best sentence of each; those that were not read come after, as the index has them. */
function reranked(hits: readonly Hit[], sentences: readonly RankedSentence[]): Hit[] {
  const found = new Map<number, Hit>();
  for (const { document, score } of sentences) {
    if (!found.has(document)) found.set(document, { document, score });
  }
  const last = sentences.at(-1)?.score ?? 0;
  for (const [at, { document }] of hits.entries()) {
    if (!found.has(document)) found.set(document, { document, score: last - 1 - at });
  }
  return [...found.values()];
}

/** The passages worth reading, with what they hold of a question, and the question weighed by all of them. */
interface Findings {
  readonly question: Question;
  readonly passages: readonly (Hit & { readonly passage: Passage; readonly evidence: PassageEvidence })[];
}

function readAll(question: Question, corpus: Corpus, hits: readonly Hit[]): Findings {
  const least = LEAST_SHARE * (hits[0]?.score ?? 0);
  const collocation = createCollocation(question);
  const read = createReader(question, collocation);
  const passages = hits
    .filter(({ score }) => score >= least)
    .map(({ document, score }) => {
      const passage = corpus.passage(document);
      return { document, score, passage, evidence: read(passage) };
    });
  return { question: collocation.weighed(), passages };
}

function judged({ question, passages }: Findings, judge: Judge): RankedSentence[] {
  const lengths = passages.flatMap(({ evidence }) => evidence.sentences.map(({ length }) => length));
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const bestScore = passages[0]?.score ?? 1;
  return passages.flatMap(({ document, score, passage, evidence }) => {
    const setting = { passageScore: score / bestScore, averageLength };
    const vectors = passageFeatures(question, evidence, setting);
    return passage.sentences.flatMap((range, number) => {
      const features = vectors[number];
      return features === undefined
        ? []
        : [{ document, passage, number, range, features, score: judge.score(features) }];
    });
  });
}

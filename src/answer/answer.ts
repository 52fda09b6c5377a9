import { sentences } from '../language/sentences.ts';
import { type Resolved, resolve, type Turn } from './follow-up.ts';
import { type Judge, shippedJudge } from './model.ts';
import { newerThan } from './newer.ts';
import type { Citation, Corpus } from './passage.ts';
import type { Period } from './period.ts';
import { type Question, readQuestion } from './question.ts';
import { type Quote, quoteOf } from './quote.ts';
import { type Ranking, rank } from './rank.ts';
import { mend, type Slip } from './spelling.ts';

export interface Answer {
  readonly status: 'answered' | 'not-covered';
  /** The language the question was read in. */
  readonly language: string;
  /** How likely the first quote answers, 0 to 1. */
  readonly confidence: number;
  /** At most three, best first; none when not covered. */
  readonly quotes: readonly Quote[];
  /** What comes nearest to an answer, as `quotes`, where none is given and the question is at least about the same. */
  readonly nearest: readonly Quote[];
  /** Where the nearest passages stand, one a section; none when answered. */
  readonly suggestions: readonly Citation[];
  /** Where the newest report on it stands, where that is of a later day than all that is quoted: the story went on. */
  readonly newer?: Citation;
  /** What the question is about, where some of it was carried over from the turns before; else empty. */
  readonly carried: readonly string[];
  /** Words that were read as others, since no article has them. */
  readonly slips: readonly Slip[];
  /** A question that may have been meant and would be answered; only where this one is not covered. */
  readonly meant?: string;
  /** It asks what is new, and of nothing in particular, so that no passage answers it; only where that is so. */
  readonly news?: true;
  /** The time that it asks of, where it was put to the articles of that time alone. */
  readonly period?: Period;
  /** The time that it asks of, where no article of that time answers and the quotes are of another. */
  readonly outside?: Period;
}

export interface AskOptions {
  /** The questions before this one, oldest first. */
  readonly turns?: readonly Turn[];
  /** The least confidence at which an answer is given; by default nine of ten given answers are right. */
  readonly threshold?: number;
  readonly judge?: Judge;
}

const MOST_SUGGESTIONS = 3;
/** So much of a message is looked through for questions: longer ones are pasted texts. In UTF-16 units. */
const LONGEST_MESSAGE = 1_000;

/**
 * At this confidence what was found is worth showing, if not as an answer. Of the questions in
 * `test/fixtures/news/measure.en.json` 49 of a hundred are shown what holds the answer, where sure answers alone would hold
 * 22, and of those that nothing covers 9 are shown anything (docs/answers.md).
 */
const WORTH_SHOWING = 0.25;

/** A question read and looked up, before anything is chosen from what was found. */
export interface Consideration extends Ranking {
  readonly question: Question;
  readonly carried: readonly string[];
  /** It points at something that was said before. */
  readonly pointing: boolean;
  readonly slips: readonly Slip[];
}

/**
 * Reads a question with the turns before it and ranks what the corpus has on it. Where nothing covers it, words that no
 * article has are read as those that were probably meant. Not where nothing but a name was typed: a name that is one
 * letter away from another is still another's.
 */
export function consider(corpus: Corpus, typed: string, options: AskOptions = {}): Consideration {
  return considerAs(corpus, resolve(typed, options.turns ?? [], corpus), options);
}

function considerAs(corpus: Corpus, resolved: Resolved, options: AskOptions): Consideration {
  const { judge = shippedJudge, threshold = judge.threshold } = options;
  const { text, carried, pointing = false } = resolved;
  const question = readQuestion(text, corpus);
  const found = { question, carried, pointing, slips: [], ...rank(question, corpus, judge) };
  const mended = question.topical || found.confidence >= threshold ? undefined : mend(question, corpus);
  if (mended === undefined) return found;
  const meant = readQuestion(mended.text, corpus);
  const other = { question: meant, carried, pointing, slips: mended.slips, ...rank(meant, corpus, judge) };
  return other.confidence > found.confidence ? other : found;
}

/**
 * Answers a question from a corpus in the words of its passages. Any string is a question; nothing is thrown. Where
 * nothing covers it together with the turns before, it may have been meant alone: "lithium" – "and China?" "How old is
 * she?" was not: somebody else's age is no answer. Where it names nothing, it may be of what was spoken of: "how many
 * passengers?" Of a message of several sentences that nothing covers whole, the questions in it are asked one by one.
 */
export function ask(corpus: Corpus, typed: string, options: AskOptions = {}): Answer {
  const resolved = resolve(typed, options.turns ?? [], corpus);
  const found = surer(corpus, resolved, options);
  const answer = decide(corpus, found, options);
  if (answer.status === 'answered') return answer;
  let { question } = found;
  if (found.carried.length > 0 && !found.pointing) {
    const alone = consider(corpus, typed, { ...options, turns: [] });
    const other = decide(corpus, alone, options);
    if (other.status === 'answered') return other;
    question = alone.question;
    if (answer.nearest.length === 0 && other.nearest.length > 0) return other;
  }
  for (const part of questionsIn(typed, question.language)) {
    const other = ask(corpus, part, options);
    if (other.status === 'answered') return { ...other, carried: [part] };
  }
  const meant = question.topical ? mend(question, corpus)?.text : undefined;
  return meant !== undefined && isCovered(corpus, meant, options) ? { ...answer, meant } : answer;
}

/** How much less sure an answer of what was spoken of may be than one of anything else: most members stay with a story. */
const STAYING = 0.7;

/** What is found on a question, or on the same of what was spoken of. "Lithium" is a topic of its own, "the captain" is not. */
function surer(corpus: Corpus, resolved: Resolved, options: AskOptions): Consideration {
  const found = considerAs(corpus, resolved, options);
  const { ofSubject, subject } = resolved;
  const isTopic = found.question.topical && found.question.type !== 'person';
  if (ofSubject === undefined || isTopic) return found;
  const about = considerAs(corpus, { ...ofSubject, subject }, options);
  return about.confidence > STAYING * found.confidence ? about : found;
}

/** So many questions of one message are asked. */
const MOST_QUESTIONS = 3;
const ASKS = /[?？؟;]$/u;

/** The questions of a message, where it has more sentences than one. */
function questionsIn(typed: string, language: string): string[] {
  const all = sentences(typed.slice(0, LONGEST_MESSAGE), language).map(({ start, end }) =>
    typed.slice(start, end),
  );
  return all.length < 2 ? [] : all.filter((one) => ASKS.test(one)).slice(0, MOST_QUESTIONS);
}

function isCovered(corpus: Corpus, question: string, options: AskOptions): boolean {
  const found = consider(corpus, question, { ...options, turns: [] });
  return decide(corpus, found, options).status === 'answered';
}

/** Chooses the quotes from what was found, or says that nothing covers the question, with what comes nearest. */
export function decide(corpus: Corpus, found: Consideration, options: AskOptions = {}): Answer {
  const { question, carried, slips, excerpts, passages, confidence } = found;
  const threshold = options.threshold ?? (options.judge ?? shippedJudge).threshold;
  const isQuestion = found.sentences.length > 0 && !question.news;
  const answered = isQuestion && confidence >= threshold;
  const isNear = isQuestion && confidence >= WORTH_SHOWING;
  const shown = (answered || isNear ? excerpts : []).map(({ sentence, range }) =>
    quoteOf(question, sentence, range),
  );
  const quotes = answered ? shown : [];
  const newer = answered ? newerThan(question, excerpts, found.sentences, corpus) : undefined;
  return {
    status: answered ? 'answered' : 'not-covered',
    language: question.language,
    confidence,
    quotes,
    nearest: answered ? [] : shown.map(unmarked),
    ...(newer ? { newer } : {}),
    suggestions: answered
      ? []
      : sectionsOf(passages.map(({ document }) => corpus.passage(document).citation)),
    carried,
    slips: shown.length > 0 ? slips : [],
    ...(question.news ? { news: true } : {}),
  };
}

/** What was answered, as what merely comes nearest. */
export function unsure({ newer: _, ...answer }: Answer): Answer {
  return { ...answer, status: 'not-covered', quotes: [], nearest: answer.quotes.map(unmarked) };
}

/** To mark a number would be to give an answer. */
function unmarked({ text, citation }: Quote): Quote {
  return { text, citation };
}

function sectionsOf(citations: readonly Citation[]): Citation[] {
  const sections = new Map<string, Citation>();
  for (const citation of citations) {
    const key = JSON.stringify([citation.article.id, citation.sectionId]);
    if (!sections.has(key)) sections.set(key, citation);
    if (sections.size === MOST_SUGGESTIONS) break;
  }
  return [...sections.values()];
}

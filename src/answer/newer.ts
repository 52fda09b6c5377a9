import { analyser, CAPITAL_NOUNS } from '../language/analyse.ts';
import type { Excerpt } from './excerpt.ts';
import type { RankedSentence } from './features.ts';
import { capitalised } from './name.ts';
import type { Citation, Corpus, Passage } from './passage.ts';
import type { Question, QuestionTerm } from './question.ts';
import { byDate } from './recency.ts';
import { shareHeld, speaksOfIt } from './topic.ts';

/** A number names no story. */
const LETTER = /\p{L}/u;

/**
 * Where the newest passage stands that speaks of the question, if it is of a later day than all that is quoted: the story
 * went on. It must be the same story: it has one of the names that were asked about, or, where none was, as much of the
 * question as the quotes. Another warehouse has "workers" and an "election", too.
 */
export function newerThan(
  question: Question,
  excerpts: readonly Excerpt[],
  sentences: readonly RankedSentence[],
  corpus: Corpus,
): Citation | undefined {
  const quoted = excerpts.map(({ sentence }) => sentence);
  const latest = quoted
    .map(({ passage }) => passage.citation.date ?? '')
    .reduce((a, b) => (a > b ? a : b), '');
  if (latest === '') return undefined;
  const names = namesIn(
    question,
    quoted.map(({ passage }) => passage),
    corpus,
  );
  const most = Math.max(...quoted.map(shareHeld));
  const isOfStory = (sentence: RankedSentence): boolean =>
    names.size > 0
      ? termsOf(sentence.passage).some(({ term }) => names.has(term))
      : shareHeld(sentence) >= most - Number.EPSILON;
  return sentences
    .filter((sentence) => (sentence.passage.citation.date ?? '') > latest && speaksOfIt(sentence))
    .sort(byDate)
    .find(isOfStory)?.passage.citation;
}

/** Terms of the question that name something, be it by the capital that they have in what is quoted: many type none. */
function namesIn(
  { terms, byTerm, language }: Question,
  quoted: readonly Passage[],
  corpus: Corpus,
): ReadonlySet<string> {
  const isName = ({ word, particular }: QuestionTerm): boolean => particular && LETTER.test(word);
  const names = new Set(terms.filter(isName).map(({ term }) => term));
  if (CAPITAL_NOUNS.has(language)) return names;
  for (const term of quoted.flatMap((passage) => [...capitalised(passage)])) {
    if (byTerm.has(term) && corpus.background(language, term) === 0) names.add(term);
  }
  return names;
}

function termsOf({ text, language }: Passage) {
  return analyser(language)(text);
}

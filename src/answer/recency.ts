import { FEATURES, type RankedSentence } from './features.ts';

/** By this much less is a sentence's score when it is a quarter as likely to answer. */
const QUARTER = Math.log(4);
const HAS = FEATURES.indexOf('has');
const KINDS = FEATURES.flatMap((feature, at) => (feature.includes('For') ? [at] : []));

/**
 * The ranked sentences with the newest report first where several answer about as well: a story goes on, and the death
 * toll of Monday is no answer on Thursday.
 */
export function newestFirst(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const [best] = ranked;
  if (best === undefined) return ranked;
  let first = best;
  for (const sentence of ranked) {
    if (dateOf(sentence) > dateOf(first) && tellsAsMuch(sentence, best)) first = sentence;
  }
  return first === best ? ranked : [first, ...ranked.filter((sentence) => sentence !== first)];
}

/** Whether two sentences are reports of different days that answer about as well: the story went on. */
export function isOfAnotherDay(sentence: RankedSentence, best: RankedSentence): boolean {
  const [one, other] = [dateOf(sentence), dateOf(best)];
  return one !== '' && other !== '' && one !== other && tellsAsMuch(sentence, best);
}

/** ISO 8601 dates stand in the order of time; what has none is older than everything. */
export function dateOf({ passage }: RankedSentence): string {
  return passage.citation.date ?? '';
}

/**
 * Whether a sentence is at least a quarter as likely to answer as the best one, has as much of the question, and holds the
 * kind of words that was asked for if the best one does.
 */
function tellsAsMuch(sentence: RankedSentence, best: RankedSentence): boolean {
  const { features, score } = sentence;
  return (
    score >= best.score - QUARTER &&
    [HAS, ...KINDS].every((place) => (features[place] ?? 0) >= (best.features[place] ?? 0) - Number.EPSILON)
  );
}

import { FEATURES, type FeatureVector, type RankedSentence } from './features.ts';

/** By this much less is a sentence's score when it is a quarter as likely to answer. */
const QUARTER = Math.log(4);
const HAS = FEATURES.indexOf('has');
const KINDS = FEATURES.flatMap((feature, at) => (feature.includes('For') ? [at] : []));

/**
 * The ranked sentences with the newest report first where several answer about as well: a story goes on, and the death
 * toll of Monday is no answer on Thursday. A newer sentence goes before the best one where it is at least a quarter as likely
 * to answer, has as much of the question, and holds the kind of words that was asked for if the best one does.
 */
export function newestFirst(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const [best] = ranked;
  if (best === undefined) return ranked;
  let first = best;
  for (const sentence of ranked) {
    if (sentence.score < best.score - QUARTER) break;
    if (dateOf(sentence) > dateOf(first) && tellsAsMuch(sentence.features, best.features)) first = sentence;
  }
  return first === best ? ranked : [first, ...ranked.filter((sentence) => sentence !== first)];
}

/** ISO 8601 dates stand in the order of time; what has none is older than everything. */
function dateOf({ passage }: RankedSentence): string {
  return passage.citation.date ?? '';
}

function tellsAsMuch(one: FeatureVector, other: FeatureVector): boolean {
  return [HAS, ...KINDS].every((place) => (one[place] ?? 0) >= (other[place] ?? 0) - Number.EPSILON);
}

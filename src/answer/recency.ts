import { FEATURES, KIND_PLACES, QUARTER, type RankedSentence, TENTH } from './features.ts';

type Dated = Pick<RankedSentence, 'passage'>;

const HAS = FEATURES.indexOf('has');

/**
 * The ranked sentences, those of newer reports before those of older ones that answer about as well: a story goes on, and
 * the death toll of Monday is no answer on Thursday. What is too unlikely to be quoted stays as it is.
 */
export function newestFirst(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const least = (ranked[0]?.score ?? 0) - TENTH;
  const likely = ranked.filter(({ score }) => score >= least);
  const ordered = new Set<RankedSentence>();
  for (const leader of likely) {
    if (ordered.has(leader)) continue;
    const telling = likely.filter(
      (sentence) => !ordered.has(sentence) && dateOf(sentence) !== '' && tellsAsMuch(sentence, leader),
    );
    for (const sentence of telling.sort(byDate)) ordered.add(sentence);
    ordered.add(leader);
  }
  return [...ordered, ...ranked.slice(likely.length)];
}

/** Newest first. */
export function byDate(a: Dated, b: Dated): number {
  return dateOf(b).localeCompare(dateOf(a));
}

/** Whether two sentences are reports of different days that answer about as well: the story went on. */
export function isOfAnotherDay(sentence: RankedSentence, best: RankedSentence): boolean {
  const [one, other] = [dateOf(sentence), dateOf(best)];
  return one !== '' && other !== '' && one !== other && tellsAsMuch(sentence, best);
}

/** ISO 8601 dates stand in the order of time; empty where the article has none. */
function dateOf({ passage }: Dated): string {
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
    [HAS, ...KIND_PLACES].every(
      (place) => (features[place] ?? 0) >= (best.features[place] ?? 0) - Number.EPSILON,
    )
  );
}

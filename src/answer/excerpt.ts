import type { Range } from '../language/sentences.ts';
import { QUARTER, type RankedSentence } from './features.ts';
import { quotedRange } from './quote.ts';

/** A sentence with what is quoted around it. */
export interface Excerpt {
  readonly sentence: RankedSentence;
  /** In UTF-16 units of the passage's text. */
  readonly range: Range;
}

/**
 * What the ranked sentences would be quoted as, best first; a sentence that an earlier excerpt shows does not come again.
 * A neighbour that is at least a quarter as likely to answer is quoted along: which of the two does is little more than a
 * guess, and together they are still one short quotation.
 */
export function* excerpts(ranked: readonly RankedSentence[]): Generator<Excerpt> {
  const shown: Excerpt[] = [];
  const isShown = (sentence: RankedSentence): boolean => shown.some((excerpt) => isIn(sentence, excerpt));
  for (const sentence of ranked) {
    if (isShown(sentence)) continue;
    const neighbour = likelyNeighbour(sentence, ranked);
    const excerpt = {
      sentence,
      range: neighbour === undefined || isShown(neighbour) ? ownRange(sentence) : joined(sentence, neighbour),
    };
    shown.push(excerpt);
    yield excerpt;
  }
}

/** Whether a sentence is quoted in an excerpt, or part of it is. */
export function isIn({ document, range }: RankedSentence, excerpt: Excerpt): boolean {
  const { sentence, range: quoted } = excerpt;
  return sentence.document === document && range.start < quoted.end && range.end > quoted.start;
}

function likelyNeighbour(
  sentence: RankedSentence,
  ranked: readonly RankedSentence[],
): RankedSentence | undefined {
  return ranked.find(
    ({ document, number, score }) =>
      document === sentence.document &&
      Math.abs(number - sentence.number) === 1 &&
      score >= sentence.score - QUARTER,
  );
}

function ownRange({ passage, number }: RankedSentence): Range {
  return quotedRange(passage, number);
}

function joined(one: RankedSentence, other: RankedSentence): Range {
  const [first, second] = one.number < other.number ? [one, other] : [other, one];
  return { start: ownRange(first).start, end: ownRange(second).end };
}

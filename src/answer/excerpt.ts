import type { Range } from '../language/sentences.ts';
import { QUARTER, type RankedSentence, TENTH } from './features.ts';
import type { Question } from './question.ts';
import { quotedRange } from './quote.ts';
import { besides, saySame } from './sameness.ts';

/** A sentence with what is quoted around it. */
export interface Excerpt {
  readonly sentence: RankedSentence;
  /** In UTF-16 units of the passage's text. */
  readonly range: Range;
}

const MOST_QUOTES = 3;
/** A quote is not made longer than this by what stands near it, in sentences. */
const MOST_SENTENCES = 3;

/** The best excerpt of the ranked sentences, and others of nearly its score that say something else. */
export function quoted(question: Question, ranked: readonly RankedSentence[]): Excerpt[] {
  const least = Math.max(...ranked.map(({ score }) => score)) - TENTH;
  const found: { readonly excerpt: Excerpt; readonly said: ReadonlySet<string> }[] = [];
  for (const excerpt of excerpts(ranked)) {
    if (found.length === MOST_QUOTES) break;
    if (!question.topical && excerpt.sentence.score < least) break;
    const said = besides(question, excerpt.sentence.passage, excerpt.range);
    if (!found.some((other) => saySame(other.said, said))) found.push({ excerpt, said });
  }
  return united(found.map(({ excerpt }) => excerpt));
}

/** Those that stand together are read as one, with what stands between them, in the place of the better one. */
function united(all: readonly Excerpt[]): Excerpt[] {
  const found: Excerpt[] = [];
  for (const excerpt of all) {
    const at = found.findIndex((other) => standTogether(other, excerpt));
    const other = found[at];
    if (other === undefined) found.push(excerpt);
    else found[at] = { ...other, range: around(other.range, ownRange(excerpt.sentence)) };
  }
  return found;
}

function standTogether({ sentence, range }: Excerpt, other: Excerpt): boolean {
  if (sentence.document !== other.sentence.document) return false;
  const own = ownRange(other.sentence);
  const { start, end } = around(range, own);
  const within = sentence.passage.sentences.filter((one) => one.start < end && one.end > start);
  return within.length <= MOST_SENTENCES || (own.start < range.end && own.end > range.start);
}

function around(one: Range, other: Range): Range {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
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
      range:
        neighbour === undefined || isShown(neighbour)
          ? ownRange(sentence)
          : around(ownRange(sentence), ownRange(neighbour)),
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

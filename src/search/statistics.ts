import { lengthNorm, type Norm, type PerField, type Scoring } from './scoring.ts';

/** How far an average length may move before the pages' maxima are reckoned anew. */
const DRIFT = 1.1;
/** A partition with a smaller share of the documents is left to drift: it is cheap to search with loose bounds. */
const MINOR = 0.01;

interface Totals {
  documents: number;
  title: number;
  heading: number;
  text: number;
}

/**
 * Counts and average lengths of the documents, for each partition (a language, say) by itself.
 *
 * The maxima of pages are reckoned with averages of some earlier moment, the reference. Where a field's average has
 * since grown by a factor, a document counts as shorter and its saturation may exceed that maximum, but by no more than
 * the same factor: `slack`. Once it passes `DRIFT` the averages of today become the reference and the epoch moves on.
 */
export interface Statistics {
  add(partition: number, lengths: PerField): void;
  remove(partition: number, lengths: PerField): void;
  documents(partition: number): number;
  /** By the averages of now: what scores are made with. */
  norm(partition: number): Norm;
  /** By the averages of the reference: what maxima are made with. */
  referenceNorm(partition: number): Norm;
  /** Goes up when the reference moves; pages of an earlier epoch need their maxima reckoned anew. */
  readonly epoch: number;
  /** The factor by which a saturation may exceed a maximum of this epoch; 1 or more. */
  slack(partition: number): number;
  /** Moves the reference where averages have drifted. */
  settle(): void;
  /** The reference: average lengths of titles, headings and texts, by partition. */
  references(): Float64Array;
}

function averages(totals: Totals | undefined): PerField {
  if (totals === undefined || totals.documents === 0) return { title: 0, heading: 0, text: 0 };
  const { documents, title, heading, text } = totals;
  return { title: title / documents, heading: heading / documents, text: text / documents };
}

/** How far a field's average has grown; a reference of 0 made its lengths count for nothing, so nothing exceeds it. */
function growth(reference: PerField, current: PerField): number {
  const ratio = (then: number, now: number): number => (then > 0 ? now / then : 1);
  return Math.max(
    1,
    ratio(reference.title, current.title),
    ratio(reference.heading, current.heading),
    ratio(reference.text, current.text),
  );
}

function drifted(reference: PerField, current: PerField): boolean {
  const far = (then: number, now: number): boolean => now > then * DRIFT || now * DRIFT < then;
  return (
    far(reference.title, current.title) ||
    far(reference.heading, current.heading) ||
    far(reference.text, current.text)
  );
}

/** `saved`: the references of the statistics that pages come from. */
export function createStatistics(scoring: Scoring, saved?: Float64Array): Statistics {
  const totals: Totals[] = [];
  const references: PerField[] = [];
  const referenceNorms: Norm[] = [];
  let epoch = 0;
  for (let at = 0; at < (saved?.length ?? 0); at += 3) {
    const [title = 0, heading = 0, text = 0] = saved?.subarray(at, at + 3) ?? [];
    addPartition({ title, heading, text });
  }

  function addPartition(reference: PerField): void {
    totals.push({ documents: 0, title: 0, heading: 0, text: 0 });
    references.push(reference);
    referenceNorms.push(lengthNorm(scoring, reference));
  }

  function change(partition: number, lengths: PerField, by: 1 | -1): void {
    while (totals.length <= partition) addPartition(averages(undefined));
    const sums = totals[partition];
    if (sums === undefined) return;
    sums.documents += by;
    sums.title += by * lengths.title;
    sums.heading += by * lengths.heading;
    sums.text += by * lengths.text;
  }

  const reference = (partition: number): PerField => references[partition] ?? averages(undefined);

  return {
    add: (partition, lengths) => change(partition, lengths, 1),
    remove: (partition, lengths) => change(partition, lengths, -1),
    get epoch() {
      return epoch;
    },
    documents: (partition) => totals[partition]?.documents ?? 0,
    norm: (partition) => lengthNorm(scoring, averages(totals[partition])),
    referenceNorm: (partition) => referenceNorms[partition] ?? lengthNorm(scoring, reference(partition)),
    slack: (partition) => growth(reference(partition), averages(totals[partition])),
    settle() {
      const least = MINOR * totals.reduce((sum, { documents }) => sum + documents, 0);
      const hasDrifted = totals.some(
        (sums, partition) => sums.documents >= least && drifted(reference(partition), averages(sums)),
      );
      if (!hasDrifted) return;
      epoch += 1;
      for (const [partition, sums] of totals.entries()) {
        references[partition] = averages(sums);
        referenceNorms[partition] = lengthNorm(scoring, averages(sums));
      }
    },
    references: () =>
      Float64Array.from(references.flatMap(({ title, heading, text }) => [title, heading, text])),
  };
}

import { lengthNorm, type Norm, type PerField, type Scoring } from './scoring.ts';

/** How far an average length may move before the pages' impacts are reckoned anew. */
const DRIFT = 1.1;
/** A partition with a smaller share of the documents is left to drift: it is cheap to search with loose bounds. */
const MINOR = 0.01;

/** A partition as it is now, beside how it was at the reference. */
export interface Conditions {
  readonly norm: Norm;
  /** The factors, 1 or more, by which a saturation may exceed what it was at the reference, and fall short of it. */
  readonly slack: number;
  readonly shortfall: number;
}

interface Totals {
  documents: number;
  title: number;
  heading: number;
  text: number;
}

/**
 * Counts and average lengths of the documents, for each partition (a language, say) by itself.
 *
 * The impacts of pages are reckoned with averages of some earlier moment, the reference. Where a field's average has
 * since grown by a factor, a document counts as shorter and its saturation may exceed its impact, but by no more than
 * the same factor: `slack`. Once it passes `DRIFT` the averages of today become the reference and the epoch moves on.
 */
export interface Statistics {
  add(partition: number, lengths: PerField): void;
  remove(partition: number, lengths: PerField): void;
  documents(partition: number): number;
  /** What scores are made with now. */
  conditions(partition: number): Conditions;
  /** By the averages of the reference: what impacts are made with. */
  referenceNorm(partition: number): Norm;
  /** Goes up when the reference moves; pages of an earlier epoch need their impacts reckoned anew. */
  readonly epoch: number;
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

/** How far a field's average has grown; one that was 0 had no lengths to divide. */
function growth(from: PerField, to: PerField): number {
  const ratio = (then: number, now: number): number => (then > 0 ? now / then : 1);
  return Math.max(1, ratio(from.title, to.title), ratio(from.heading, to.heading), ratio(from.text, to.text));
}

/** Whether a field has an average that had none: no factor tells how far its lengths count against it now. */
function isNew(reference: PerField, current: PerField): boolean {
  const began = (then: number, now: number): boolean => then === 0 && now > 0;
  return (
    began(reference.title, current.title) ||
    began(reference.heading, current.heading) ||
    began(reference.text, current.text)
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
  /** By partition, until its documents change. */
  let conditions: (Conditions | undefined)[] = [];
  let isSettled = false;
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
    conditions[partition] = undefined;
    isSettled = false;
    sums.documents += by;
    sums.title += by * lengths.title;
    sums.heading += by * lengths.heading;
    sums.text += by * lengths.text;
  }

  function conditionsOf(partition: number): Conditions {
    const [before, now] = [reference(partition), averages(totals[partition])];
    return { norm: lengthNorm(scoring, now), slack: growth(before, now), shortfall: growth(now, before) };
  }

  const reference = (partition: number): PerField => references[partition] ?? averages(undefined);

  return {
    add: (partition, lengths) => change(partition, lengths, 1),
    remove: (partition, lengths) => change(partition, lengths, -1),
    get epoch() {
      return epoch;
    },
    documents: (partition) => totals[partition]?.documents ?? 0,
    conditions(partition) {
      conditions[partition] ??= conditionsOf(partition);
      return conditions[partition];
    },
    referenceNorm: (partition) => referenceNorms[partition] ?? lengthNorm(scoring, reference(partition)),
    settle() {
      if (isSettled) return;
      isSettled = true;
      const least = MINOR * totals.reduce((sum, { documents }) => sum + documents, 0);
      const hasDrifted = totals.some((sums, partition) => {
        const [before, now] = [reference(partition), averages(sums)];
        return isNew(before, now) || (sums.documents >= least && drifted(before, now));
      });
      if (!hasDrifted) return;
      epoch += 1;
      conditions = [];
      for (const [partition, sums] of totals.entries()) {
        references[partition] = averages(sums);
        referenceNorms[partition] = lengthNorm(scoring, averages(sums));
      }
    },
    references: () =>
      Float64Array.from(references.flatMap(({ title, heading, text }) => [title, heading, text])),
  };
}

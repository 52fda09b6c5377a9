/**
 * BM25 over the three fields of a document (BM25F: Robertson, Zaragoza and Taylor, "Simple BM25 Extension to
 * Multiple Weighted Fields", 2004). Everything that decides a score is in this file, pure and without state.
 */

/** What one field adds to a score, and how strongly its length counts against it (`b`, 0 to 1). */
export interface FieldScoring {
  readonly weight: number;
  readonly b: number;
}

export interface Scoring {
  /** How soon more occurrences of a term stop mattering: 0 counts presence alone. */
  readonly k1: number;
  readonly title: FieldScoring;
  readonly heading: FieldScoring;
  readonly text: FieldScoring;
}

export const defaultScoring: Scoring = {
  k1: 0.9,
  title: { weight: 0.5, b: 0.75 },
  heading: { weight: 0.8, b: 0.75 },
  text: { weight: 1, b: 0.75 },
};

/** A number for each field: lengths in terms, or averages of them. */
export interface PerField {
  readonly title: number;
  readonly heading: number;
  readonly text: number;
}

/**
 * How often a term occurs in each field, in one byte: two bits for the title, two for the heading, four for the text.
 * Counts stop at 3, 3 and 15, where BM25 has long been saturated; a posting stays one byte and scoring stays exact.
 */
export const occurrence = { title: 0x40, heading: 0x10, text: 0x01 } as const;

/** The frequencies after one more occurrence; a field that is full stays as it is. */
export function addOccurrence(frequencies: number, unit: number): number {
  const full = unit === occurrence.text ? 0x0f : unit * 3;
  return (frequencies & full) === full ? frequencies : frequencies + unit;
}

/** A field's scoring with its average length worked in: a term counts `weight × tf / (base + slope × length)`. */
interface FieldNorm {
  readonly weight: number;
  readonly base: number;
  readonly slope: number;
}

export interface Norm {
  readonly k1: number;
  readonly title: FieldNorm;
  readonly heading: FieldNorm;
  readonly text: FieldNorm;
}

function fieldNorm({ weight, b }: FieldScoring, average: number): FieldNorm {
  return { weight, base: 1 - b, slope: average > 0 ? b / average : 0 };
}

/** The parameters of `saturation` for documents whose fields are `average` terms long. */
export function lengthNorm(scoring: Scoring, average: PerField): Norm {
  return {
    k1: scoring.k1,
    title: fieldNorm(scoring.title, average.title),
    heading: fieldNorm(scoring.heading, average.heading),
    text: fieldNorm(scoring.text, average.text),
  };
}

/**
 * How fully a document speaks of a term, from 0 (not at all) up to but never reaching 1: occurrences weighted by field
 * and length, saturated as `w / (k1 + w)`. Times the term's idf and the query's weight this is the BM25F score.
 */
export function saturation(
  frequencies: number,
  titleLength: number,
  headingLength: number,
  textLength: number,
  norm: Norm,
): number {
  const { k1, title, heading, text } = norm;
  const inText = text.weight * (frequencies & 0x0f);
  const textNorm = text.base + text.slope * textLength;
  if (frequencies <= 0x0f) return inText / (k1 * textNorm + inText);
  const inTitle = title.weight * (frequencies >> 6);
  const inHeading = heading.weight * ((frequencies >> 4) & 3);
  const weighted =
    inText / textNorm +
    inTitle / (title.base + title.slope * titleLength) +
    inHeading / (heading.base + heading.slope * headingLength);
  return weighted / (k1 + weighted);
}

/**
 * How telling a term is that `frequency` of `documents` documents have: Robertson and Spärck Jones' weight in the
 * form that never falls below zero.
 */
export function inverseDocumentFrequency(documents: number, frequency: number): number {
  const others = Math.max(0, documents - frequency);
  return Math.log(1 + (others + 0.5) / (frequency + 0.5));
}

import { SCALE } from '../../src/search/cursor.ts';
import {
  addOccurrence,
  inverseDocumentFrequency,
  lengthNorm,
  occurrence,
  type PerField,
  type Scoring,
  saturation,
} from '../../src/search/scoring.ts';

export interface PlainDocument {
  readonly partition: number;
  readonly title: readonly number[];
  readonly heading: readonly number[];
  readonly text: readonly number[];
}

interface Weighted {
  readonly term: number;
  readonly weight: number;
}

const FIELDS = ['title', 'heading', 'text'] as const;

export type Reference = ReturnType<typeof createReference>;

/** The index as one would write it without a thought for speed: it scores every document against every query. */
export function createReference(scoring: Scoring) {
  const documents = new Map<number, PlainDocument>();

  function scoreAll({ term, weight }: Weighted, partition: number, scores: Map<number, number>): void {
    const held = [...documents.values()].filter((document) => document.partition === partition);
    const having = [...documents].filter(([, document]) => frequencies(document, term) > 0);
    const factor = weight * inverseDocumentFrequency(held.length, having.length) * SCALE;
    const norm = lengthNorm(scoring, averages(held));
    for (const [number, document] of having) {
      const { title, heading, text } = document;
      const counts = frequencies(document, term);
      const part = saturation(counts, title.length, heading.length, text.length, norm);
      scores.set(number, (scores.get(number) ?? 0) + Math.ceil(factor * part));
    }
  }

  return {
    documents,
    search(
      query: readonly Weighted[],
      partitionOf: (term: number) => number,
      limit: number,
      accept: (document: number) => boolean = () => true,
    ) {
      const scores = new Map<number, number>();
      for (const weighted of query) scoreAll(weighted, partitionOf(weighted.term), scores);
      return [...scores]
        .filter(([document]) => accept(document))
        .map(([document, score]) => ({ document, score: score / SCALE }))
        .sort((a, b) => b.score - a.score || a.document - b.document)
        .slice(0, limit);
    },
  };
}

function frequencies(document: PlainDocument, term: number): number {
  let packed = 0;
  for (const field of FIELDS) {
    for (const other of document[field])
      if (other === term) packed = addOccurrence(packed, occurrence[field]);
  }
  return packed;
}

function averages(held: readonly PlainDocument[]): PerField {
  const average = (field: (typeof FIELDS)[number]): number =>
    held.length === 0 ? 0 : held.reduce((sum, document) => sum + document[field].length, 0) / held.length;
  return { title: average('title'), heading: average('heading'), text: average('text') };
}

import {
  addOccurrence,
  inverseDocumentFrequency,
  lengthNorm,
  occurrence,
  type Scoring,
  saturation,
} from '../../src/search/scoring.ts';
import { SCALE } from '../../src/search/search.ts';

export interface PlainDocument {
  readonly partition: number;
  readonly title: readonly number[];
  readonly heading: readonly number[];
  readonly text: readonly number[];
}

/** The index as one would write it without a thought for speed: every document is scored against every query. */
export function createReference(scoring: Scoring) {
  const documents = new Map<number, PlainDocument>();
  const average = (held: PlainDocument[], field: 'title' | 'heading' | 'text') =>
    held.length === 0 ? 0 : held.reduce((sum, document) => sum + document[field].length, 0) / held.length;

  function frequencies(document: PlainDocument, term: number): number {
    let packed = 0;
    for (const field of ['title', 'heading', 'text'] as const)
      for (const other of document[field])
        if (other === term) packed = addOccurrence(packed, occurrence[field]);
    return packed;
  }

  return {
    documents,
    search(
      query: readonly { term: number; weight: number }[],
      partitionOf: (term: number) => number,
      limit: number,
      accept: (document: number) => boolean,
    ) {
      const scores = new Map<number, number>();
      for (const { term, weight } of query) {
        const held = [...documents.values()].filter(({ partition }) => partition === partitionOf(term));
        const having = [...documents].filter(([, document]) => frequencies(document, term) > 0);
        const factor = weight * inverseDocumentFrequency(held.length, having.length) * SCALE;
        const norm = lengthNorm(scoring, {
          title: average(held, 'title'),
          heading: average(held, 'heading'),
          text: average(held, 'text'),
        });
        for (const [number, { title, heading, text, ...document }] of having) {
          const part = saturation(
            frequencies({ title, heading, text, ...document }, term),
            title.length,
            heading.length,
            text.length,
            norm,
          );
          scores.set(number, (scores.get(number) ?? 0) + Math.ceil(factor * part));
        }
      }
      return [...scores]
        .filter(([document]) => accept(document))
        .map(([document, score]) => ({ document, score: score / SCALE }))
        .sort((a, b) => b.score - a.score || a.document - b.document)
        .slice(0, limit);
    },
  };
}

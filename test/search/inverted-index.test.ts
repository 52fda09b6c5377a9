import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex } from '../../src/search/inverted-index.ts';
import { defaultScoring } from '../../src/search/scoring.ts';
import { createReference, type PlainDocument } from './reference.ts';

const VOCABULARY = 24;
/** Terms are skewed as words are: the low numbers are in almost every document. */
const term = fc
  .nat({ max: VOCABULARY * VOCABULARY - 1 })
  .map((square) => VOCABULARY - 1 - Math.floor(Math.sqrt(square)));
const document: fc.Arbitrary<PlainDocument> = fc.record({
  partition: fc.nat({ max: 1 }),
  title: fc.array(term, { maxLength: 4 }),
  heading: fc.array(term, { maxLength: 5 }),
  text: fc.array(term, { maxLength: 20 }),
});
const step = fc.oneof(
  { weight: 6, arbitrary: document.map((added) => ({ added })) },
  { weight: 1, arbitrary: fc.array(fc.nat({ max: 80 }), { maxLength: 9 }).map((removed) => ({ removed })) },
  { weight: 1, arbitrary: fc.constant({ searched: true }) },
);
const query = fc.uniqueArray(fc.record({ term, weight: fc.double({ min: 0.01, max: 20, noNaN: true }) }), {
  maxLength: 6,
  selector: (weighted) => weighted.term,
});

function emptyIndex() {
  const index = createIndex({ pageSize: 16 });
  for (let number = 0; number < VOCABULARY; number++) index.terms.intern(`t${number}`, number % 2);
  return index;
}

describe('the inverted index', () => {
  it('finds exactly what scoring every document finds, whatever was added and removed before', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 90 }),
        query,
        fc.integer({ min: 1, max: 12 }),
        fc.func(fc.boolean()),
        (steps, words, limit, accept) => {
          const index = emptyIndex();
          const reference = createReference(defaultScoring);
          for (const action of steps) {
            if ('added' in action)
              reference.documents.set(index.add(action.added.partition, action.added), action.added);
            else if ('removed' in action) {
              index.remove(action.removed);
              for (const number of action.removed) reference.documents.delete(number);
            } else index.search([{ term: 0, weight: 1 }], 3);
          }
          expect(index.size).toBe(reference.documents.size);
          expect(index.search(words, limit, accept)).toEqual(
            reference.search(words, (number) => number % 2, limit, accept),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

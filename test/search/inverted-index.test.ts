import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex, type InvertedIndex } from '../../src/search/inverted-index.ts';
import { defaultScoring } from '../../src/search/scoring.ts';
import { decodeIndex, encodeIndex } from '../../src/search/snapshot.ts';
import { createReference, type PlainDocument, type Reference } from './reference.ts';

const VOCABULARY = 40;
/** Low numbers are in almost every document and high ones in few, as with words; even and odd ones are two languages. */
const term = fc.nat({ max: 999 }).map((chance) => Math.floor((chance / 1000) ** 3 * VOCABULARY));
const document: fc.Arbitrary<PlainDocument> = fc
  .record({
    partition: fc.nat({ max: 1 }),
    title: fc.array(term, { maxLength: 4 }),
    heading: fc.array(term, { maxLength: 5 }),
    text: fc.array(term, { maxLength: 30 }),
  })
  .map((any) => ({ ...any, text: [...any.text, any.partition] }));
/** Many texts of one length move the average lengths, and with them every score. */
const batch = fc.record({ document, times: fc.nat({ max: 200 }), padding: fc.constantFrom(0, 10, 300) });
const step = fc.oneof(
  { weight: 1, arbitrary: batch.map((added) => ({ batch: added })) },
  { weight: 8, arbitrary: document.map((added) => ({ added })) },
  { weight: 1, arbitrary: fc.array(fc.nat({ max: 300 }), { maxLength: 40 }).map((removed) => ({ removed })) },
  { weight: 1, arbitrary: fc.constantFrom('search' as const, 'restart' as const) },
);
const steps = fc.array(step, { minLength: 10, maxLength: 120, size: 'max' });
const query = fc.uniqueArray(
  fc.record({ term, weight: fc.double({ min: 0.01, max: 20, noNaN: true, noDefaultInfinity: true }) }),
  { minLength: 1, maxLength: 6, selector: (weighted) => weighted.term },
);

/** Pages of 150 documents have blocks, lists long and short, and dense ones; a few hundred documents fill several. */
function emptyIndex(): InvertedIndex {
  const index = createIndex({ pageSize: 150 });
  for (let number = 0; number < VOCABULARY; number++) index.terms.intern(`t${number}`, number % 2);
  return index;
}

function restarted(index: InvertedIndex): InvertedIndex {
  return createIndex(decodeIndex(bytesOf(index), defaultScoring));
}

function bytesOf(index: InvertedIndex): Uint8Array {
  return Buffer.concat([...encodeIndex(index.state())]);
}

function replay(actions: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): {
  index: InvertedIndex;
  reference: Reference;
} {
  let index = emptyIndex();
  const reference = createReference(defaultScoring);
  const add = (added: PlainDocument): void => {
    reference.documents.set(index.add(added.partition, added), added);
  };
  for (const action of actions) {
    if (action === 'search') index.search([{ term: 0, weight: 1 }], 3);
    else if (action === 'restart') index = restarted(index);
    else if ('added' in action) add(action.added);
    else if ('batch' in action) {
      const { document, times, padding } = action.batch;
      const filler = Array<number>(padding).fill(VOCABULARY - 2 + document.partition);
      for (let time = 0; time < times; time++) add({ ...document, text: [...document.text, ...filler] });
    } else {
      index.remove(action.removed);
      for (const number of action.removed) reference.documents.delete(number);
    }
  }
  return { index, reference };
}

describe('the inverted index', { timeout: 60_000 }, () => {
  it('finds exactly what scoring every document finds, whatever was added, removed and saved before', () => {
    fc.assert(
      fc.property(
        steps,
        query,
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.func(fc.boolean()), { nil: undefined }),
        (actions, words, limit, accept) => {
          const { index, reference } = replay(actions);
          expect(index.size).toBe(reference.documents.size);
          expect(index.search(words, limit, accept)).toEqual(
            reference.search(words, (number) => number % 2, limit, accept),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('answers as before once documents that were added are removed again', () => {
    fc.assert(
      fc.property(steps, fc.array(document, { maxLength: 200 }), query, (actions, more, words) => {
        const { index } = replay(actions);
        const before = index.search(words, 20);
        const frequencies = words.map((word) => index.documentFrequency(word.term));
        index.remove(more.map((added) => index.add(added.partition, added)));
        expect(index.search(words, 20)).toEqual(before);
        expect(words.map((word) => index.documentFrequency(word.term))).toEqual(frequencies);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps each partition as if the other were not there', () => {
    const english = { partition: 0, title: [], heading: [], text: [0, 2, 4] };
    const german = { partition: 1, title: [], heading: [], text: [1, 1, 1, 1, 1, 3] };
    const alone = emptyIndex();
    alone.add(0, english);
    const mixed = emptyIndex();
    for (let times = 0; times < 50; times++) mixed.add(1, german);
    const added = mixed.add(0, english);
    const [hit] = mixed.search([{ term: 2, weight: 1 }], 1);
    expect(hit).toEqual({ document: added, score: alone.search([{ term: 2, weight: 1 }], 1)[0]?.score });
    expect(mixed.idf(2)).toBe(alone.idf(2));
  });

  it('ranks a term in a short text above one in a long text, and the rarer term above the commoner', () => {
    const index = emptyIndex();
    const long = index.add(0, { title: [], heading: [], text: [0, 2, 2, 4, 4, 6, 6, 8] });
    const short = index.add(0, { title: [], heading: [], text: [0, 10] });
    const rare = index.add(0, { title: [], heading: [], text: [12, 14] });
    const found = (terms: number[]) =>
      index
        .search(
          terms.map((number) => ({ term: number, weight: 1 })),
          9,
        )
        .map((hit) => hit.document);
    expect(found([0])).toEqual([short, long]);
    expect(found([0, 12])).toEqual([rare, short, long]);
  });

  it('stays exact while average lengths creep away from those its bounds were reckoned with', () => {
    const lengths = fc.array(fc.tuple(term, fc.integer({ min: 3, max: 60 })), {
      minLength: 350,
      maxLength: 400,
    });
    fc.assert(
      fc.property(lengths, query, (drawn, words) => {
        const { index, reference } = replay([]);
        for (const [often, length] of drawn) {
          const text = Array.from({ length }, (_, at) =>
            at % 3 === 0 ? often : (at * 7 + often) % VOCABULARY,
          );
          const added = { partition: 0, title: [], heading: [], text };
          reference.documents.set(index.add(0, added), added);
        }
        // the tail stays as it is, the shortest texts of the full page go
        const shortest = drawn.slice(0, 150).map(([, length], number) => ({ length, number }));
        shortest.sort((a, b) => a.length - b.length);
        for (let gone = 0; gone < 144; gone += 12) {
          expect(index.search(words, 2)).toEqual(reference.search(words, (number) => number % 2, 2));
          for (const { number } of shortest.slice(gone, gone + 12)) {
            index.remove([number]);
            reference.documents.delete(number);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives equal scores to the lower number first', () => {
    const apart = emptyIndex();
    for (const word of [2, 4]) apart.add(0, { title: [], heading: [], text: [word] });
    const bothTerms = [
      { term: 4, weight: 1 },
      { term: 2, weight: 1 },
    ];
    expect(apart.search(bothTerms, 1).map((hit) => hit.document)).toEqual([0]);
    const index = emptyIndex();
    for (let number = 0; number < 400; number++) index.add(0, { title: [], heading: [], text: [2] });
    expect(index.search([{ term: 2, weight: 1 }], 3).map((hit) => hit.document)).toEqual([0, 1, 2]);
  });

  it('leaves out what weighs nothing, is not known or was never there', () => {
    const index = emptyIndex();
    index.add(0, { title: [], heading: [], text: [2] });
    expect(index.search([{ term: 2, weight: 0 }], 3)).toEqual([]);
    expect(
      index.search(
        [
          { term: 2, weight: -1 },
          { term: 2, weight: Number.NaN },
        ],
        3,
      ),
    ).toEqual([]);
    expect(index.search([{ term: 999_999, weight: 1 }], 3)).toEqual([]);
    expect(index.search([], 3)).toEqual([]);
    expect(index.search([{ term: 2, weight: 1 }], 0)).toEqual([]);
    index.remove([7, -1, 0.5, Number.NaN, 10 ** 9]);
    expect(index.size).toBe(1);
  });

  it('is none the worse for a filter that fails in the midst of a search', () => {
    const index = emptyIndex();
    for (let number = 0; number < 400; number++)
      index.add(0, { title: [], heading: [], text: [2, 4 + (number % 9)] });
    const query = [2, 4, 6].map((number) => ({ term: number, weight: 1 }));
    const before = index.search(query, 5);
    const failing = (): boolean => {
      throw new Error('no filter');
    };
    expect(() => index.search(query, 5, failing)).toThrow('no filter');
    expect(index.search(query, 5)).toEqual(before);
  });

  it('takes a document of a hundred thousand terms, and one of none', () => {
    const index = createIndex({ pageSize: 4 });
    for (let word = 0; word < 100_000; word++) index.terms.intern(`w${word}`, 0);
    const vast = index.add(0, {
      title: [],
      heading: [],
      text: Array.from({ length: 100_000 }, (_, word) => word),
    });
    const empty = index.add(0, { title: [], heading: [], text: [] });
    const repeated = index.add(0, {
      title: Array(50).fill(7),
      heading: Array(50).fill(7),
      text: Array(70_000).fill(7),
    });
    expect(index.search([{ term: 7, weight: 1 }], 5).map((hit) => hit.document)).toEqual([repeated, vast]);
    index.remove([vast, empty]);
    expect(index.search([{ term: 99_999, weight: 1 }], 5)).toEqual([]);
    expect(index.search([{ term: 7, weight: 1 }], 5).map((hit) => hit.document)).toEqual([repeated]);
  });
});

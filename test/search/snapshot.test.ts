import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIndex, type InvertedIndex } from '../../src/search/inverted-index.ts';
import { defaultScoring } from '../../src/search/scoring.ts';
import { decodeIndex, encodeIndex } from '../../src/search/snapshot.ts';

let index: InvertedIndex;
let bytes: Uint8Array;

beforeAll(() => {
  index = createIndex({ pageSize: 64 });
  const word = (text: string): number => index.terms.intern(text, 3);
  for (let number = 0; number < 150; number++) {
    const text = ['all', `d${number % 7}`, `n${number}`, 'Ωμέγα 🦉'].map(word);
    index.add(3, { title: [word('all')], heading: [], text });
  }
  index.remove(Array.from({ length: 64 }, (_, number) => number));
  index.remove([70, 71]);
  bytes = Buffer.concat([...encodeIndex(index.state())]);
});

const restored = (from: Uint8Array): InvertedIndex => createIndex(decodeIndex(from, defaultScoring));

describe('a snapshot of an index', () => {
  it('makes the same index again, which goes on where the other one stopped', () => {
    const again = restored(bytes);
    const owl = again.terms.find('Ωμέγα 🦉', 3);
    expect(owl).toBe(index.terms.find('Ωμέγα 🦉', 3));
    expect(again.terms.find('Ωμέγα 🦉', 2)).toBeUndefined();
    expect(again.size).toBe(84);
    const query = [{ term: again.terms.find('d3', 3) ?? -1, weight: 2 }];
    expect(again.search(query, 50)).toEqual(index.search(query, 50));
    expect(again.add(3, { title: [], heading: [], text: [] })).toBe(150);
    expect(Buffer.concat([...encodeIndex(restored(bytes).state())]).equals(bytes)).toBe(true);
  });

  it('of an empty index makes an empty index', () => {
    const empty = restored(Buffer.concat([...encodeIndex(createIndex().state())]));
    expect(empty.size).toBe(0);
    expect(empty.add(0, { title: [], heading: [], text: [empty.terms.intern('first', 0)] })).toBe(0);
  });

  it('is refused when any byte of it is another, or any part of its end is missing', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(() => decodeIndex(damaged, defaultScoring)).toThrow(/checksum|version|does not begin/);
        expect(() => decodeIndex(bytes.subarray(0, at), defaultScoring)).toThrow(/checksum|cut off/);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when it is no snapshot at all, of another version, or made with other scoring', () => {
    const other = Uint8Array.from(bytes);
    other[4] = 99;
    expect(() => decodeIndex(other, defaultScoring)).toThrow('it is of version 99, not');
    expect(() => decodeIndex(Buffer.from('a letter to the editor'), defaultScoring)).toThrow(
      'does not begin',
    );
    expect(() => decodeIndex(bytes, { ...defaultScoring, k1: 1.2 })).toThrow('other scoring');
  });
});

import { describe, expect, it } from 'vitest';
import {
  addOccurrence,
  defaultScoring,
  inverseDocumentFrequency,
  lengthNorm,
  occurrence,
  saturation,
} from '../../src/search/scoring.ts';

const average = { title: 4, heading: 3, text: 40 };
const norm = lengthNorm(defaultScoring, average);

describe('saturation', () => {
  it('is BM25 worked out by hand for a term in the text', () => {
    // 2 occurrences in 60 terms: 2 / (0.25 + 0.75 × 60 / 40) = 1.4545…; over 0.9 more
    expect(saturation(2 * occurrence.text, 0, 0, 60, norm)).toBeCloseTo(1.454545 / 2.354545, 6);
  });

  it('adds what a term weighs in the title and the heading', () => {
    const inText = 1 / (0.25 + (0.75 * 60) / 40);
    const weighted = inText + 0.5 / (0.25 + (0.75 * 6) / 4) + 0.8 / (0.25 + (0.75 * 3) / 3);
    const frequencies = occurrence.text + occurrence.title + occurrence.heading;
    expect(saturation(frequencies, 6, 3, 60, norm)).toBeCloseTo(weighted / (0.9 + weighted), 12);
  });

  it('grows with occurrences, shrinks with length, and stays below 1', () => {
    const at = (times: number, length: number): number => saturation(times, 0, 0, length, norm);
    expect(at(2, 40)).toBeGreaterThan(at(1, 40));
    expect(at(1, 20)).toBeGreaterThan(at(1, 40));
    expect(at(15, 1)).toBeLessThan(1);
  });

  it('is defined where a field has no average length', () => {
    const none = lengthNorm(defaultScoring, { title: 0, heading: 0, text: 0 });
    expect(saturation(occurrence.text, 0, 0, 5, none)).toBeCloseTo(4 / 4.9, 12);
  });
});

describe('occurrences', () => {
  it('are counted apart for each field, up to what one byte can hold', () => {
    let frequencies = 0;
    for (let times = 0; times < 20; times++) {
      for (const unit of Object.values(occurrence)) frequencies = addOccurrence(frequencies, unit);
    }
    expect(frequencies).toBe(0xff);
    expect(addOccurrence(occurrence.text, occurrence.title)).toBe(0x41);
  });
});

describe('idf', () => {
  it('falls with frequency and never below zero', () => {
    expect(inverseDocumentFrequency(1000, 1)).toBeCloseTo(Math.log(1 + 999.5 / 1.5), 12);
    expect(inverseDocumentFrequency(1000, 10)).toBeLessThan(inverseDocumentFrequency(1000, 1));
    expect(inverseDocumentFrequency(1000, 1000)).toBeGreaterThan(0);
    expect(inverseDocumentFrequency(3, 1000)).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { readQuestion, weightOf } from '../../src/answer/question.ts';
import { corpusOf } from './corpus.ts';

const ferries = corpusOf('en', {
  Strike: ['The ferry strike in Hull ended after nine days.', 'Okafor, the oldest member, led the talks.'],
});
const weights = (question: string): Map<string, number> =>
  new Map(readQuestion(question, ferries).terms.map(({ word, weight }) => [word, weight]));

describe('the weight of a term', () => {
  it('is less for a word that is common at large, where the library has neither', () => {
    const found = weights('Which lithium did people follow?');
    const [lithium = 0, follow = 0] = [found.get('lithium'), found.get('follow')];
    expect(follow).toBeLessThan(lithium / 1.5);
    expect(follow).toBeGreaterThan(0);
  });

  it('is whole for what a question measures by, however common', () => {
    expect(weights('How old is Okafor?').get('old')).toBeGreaterThan(
      weights('Is Okafor old?').get('old') ?? 0,
    );
  });

  it('is what the library knows, once that is large', () => {
    const rare = weightOf(100_000, 100, 0.5) / weightOf(100_000, 100, 0);
    expect(rare).toBeGreaterThan(0.7);
    expect(weightOf(50, 0, 0.5)).toBeLessThan(weightOf(50, 0, 0) / 5);
  });

  it('falls with the passages that have the term', () => {
    for (const background of [0, 0.01, 0.5]) {
      for (const frequency of [0, 1, 10, 49]) {
        expect(weightOf(50, frequency + 1, background)).toBeLessThan(weightOf(50, frequency, background));
      }
    }
  });
});

describe('a name', () => {
  const particular = (question: string, language: string) =>
    readQuestion(question, corpusOf(language, { A: ['Hafen'] }))
      .terms.filter((term) => term.particular)
      .map(({ word }) => word);

  it('is told by its capital, but in German not from nouns that are common at large', () => {
    expect(particular('Wann kam die Regierung nach Valdoria?', 'de')).toEqual(['valdoria']);
    expect(particular('When did the Government come to Valdoria?', 'en')).toEqual(['government', 'valdoria']);
  });
});

import { describe, expect, it, test } from 'vitest';
import { ask } from '../../src/answer/answer.ts';
import { partsOf } from '../../src/answer/compound.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { analyser } from '../../src/language/analyse.ts';
import { corpusOf } from './corpus.ts';

/** The terms of a word's parts, where these words are known. */
function parts(word: string, language: string, known: string): readonly string[] | undefined {
  const terms = new Set(analyser(language)(known).map(({ term }) => term));
  return partsOf(word, language, (term) => terms.has(term))?.map((part) => part.term);
}

describe('a compound', () => {
  test.each([
    ['schienennetz', 'de', 'Schienen Netz', ['schien', 'netz']],
    ['gerichtsverfahren', 'de', 'Gericht Verfahren', ['gericht', 'verfahr']],
    ['amazonaswaldes', 'de', 'Amazonas Wald', ['amazonas', 'wald']],
    ['handelsovereenkomst', 'nl', 'handel overeenkomst', ['handel', 'overeenkomst']],
    ['handelsavtal', 'sv', 'handel avtal', ['handel', 'avtal']],
    ['handelsavtale', 'nb', 'handel avtale', ['handel', 'avtal']],
    ['handelsaftale', 'da', 'handel aftale', ['handel', 'aftal']],
    ['kauppasopimus', 'fi', 'kauppa sopimus', ['kaup', 'sopimus']],
    ['kereskedelmiszerződés', 'hu', 'kereskedelmi szerződés', ['kereskedelm', 'szerzodes']],
  ])('%s (%s)', (word, language, known, wanted) => {
    expect(parts(word, language, known)).toEqual(wanted);
  });

  test.each([
    ['schienennetz', 'de', 'Schienen'],
    ['schienennetz', 'de', 'Netz'],
    ['vorhandensein', 'de', 'vorhanden sein'],
    ['autos', 'de', 'au tos auto s'],
    ['railwaynetwork', 'en', 'railway network'],
    ['netz'.repeat(100), 'de', 'netz'],
    ['', 'de', 'netz'],
  ])('is not: %s (%s)', (word, language, known) => {
    expect(parts(word, language, known)).toBeUndefined();
  });

  it('is parted where its shorter part is longest', () => {
    expect(parts('regenwaldgebiet', 'de', 'Regen Waldgebiet Regenwald Gebiet')).toEqual([
      'regenwald',
      'gebiet',
    ]);
  });
});

describe('a question with a compound', () => {
  const corpus = corpusOf('de', {
    Bahn: [
      'Die Schienen in Newcastle sind ein Netz von 77 Kilometern. Jährlich fahren 37 Millionen Menschen darauf.',
      'Der Hafen ist offen. Ana Duarte kam.',
    ],
  });

  it('is told by its parts where nobody knows it', () => {
    expect(
      readQuestion('Wie lang ist das Schienennetz von Newcastle?', corpus).terms.map(({ word }) => word),
    ).toEqual(expect.arrayContaining(['schienen', 'netz', 'newcastle']));
    expect(ask(corpus, 'Wie lang ist das Schienennetz von Newcastle?').quotes[0]?.text).toContain(
      '77 Kilometern',
    );
  });

  it('keeps it whole where it is all that is asked for', () => {
    expect(readQuestion('Wer ist Schienennetz?', corpus).terms.map(({ word }) => word)).toEqual([
      'schienennetz',
    ]);
    expect(ask(corpus, 'Schienennetz').status).toBe('not-covered');
  });
});

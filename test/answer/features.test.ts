import { describe, expect, it } from 'vitest';
import { createEvalCorpus } from '../../scripts/eval-data.ts';
import { consider } from '../../src/answer/answer.ts';
import { FEATURES, type Feature, type RankedSentence } from '../../src/answer/features.ts';

const { corpus } = createEvalCorpus(
  [
    {
      id: '1',
      art: 1,
      title: 'Ferries',
      text: 'The ferry strike in Hull began on Monday. It ended in May 2024 because crews won shorter shifts. Ferries sail again.',
    },
    {
      id: '2',
      art: 2,
      title: 'Birds',
      text: 'Keepers in Hull count seabirds. In 2024 they found 312 nests.',
    },
  ],
  'en',
);
const ranked = (question: string): readonly RankedSentence[] => consider(corpus, question).sentences;
const value = ({ features }: RankedSentence, feature: Feature): number =>
  features[FEATURES.indexOf(feature)] ?? Number.NaN;

describe('the features of a sentence', () => {
  it.each([
    'When did the ferry strike in Hull end?',
    'Why?',
    'Who counts seabirds in Hull?',
    'strike Hull Hull',
  ])('are all numbers, whatever is asked: %s', (question) => {
    for (const { features } of ranked(question)) {
      expect(features).toHaveLength(FEATURES.length);
      for (const one of features) expect(one).toSatisfy(Number.isFinite);
    }
  });

  it('say what sets a sentence apart: a word of each sentence of its passage counts by so much less', () => {
    const [best] = ranked('When did the ferry strike in Hull end?').filter(
      ({ number, passage }) => number === 0 && passage.id === '1',
    );
    expect(best && value(best, 'has')).toBeGreaterThan(best ? value(best, 'distinct') : 1);
  });

  it('say whether the kind of words is there that was asked for', () => {
    const dated = ranked('When did the ferry strike in Hull end?').map((one) => [
      one.passage.text.slice(one.range.start, one.range.end),
      value(one, 'dateForDate'),
    ]);
    expect(dated).toContainEqual(['It ended in May 2024 because crews won shorter shifts.', 1]);
    expect(dated).toContainEqual(['Ferries sail again.', 0]);
  });
});

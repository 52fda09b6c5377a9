import { describe, expect, it } from 'vitest';
import { createEvalCorpus } from '../../scripts/eval-data.ts';
import { createProximity } from '../../src/answer/proximity.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { analyser } from '../../src/language/analyse.ts';

const { corpus } = createEvalCorpus(
  [{ id: '1', art: 1, title: 'Ferries', text: 'The ferry strike in Hull ended after nine days.' }],
  'en',
);
const measure = (question: string, sentence: string) =>
  createProximity(readQuestion(question, corpus))(analyser('en')(sentence));

describe('nearness', () => {
  it('is 1 where two words stand side by side, in either order, and falls with the words between them', () => {
    expect(measure('ferry strike', 'A ferry strike.').nearness).toBeCloseTo(1);
    expect(measure('ferry strike', 'The strike of ferry crews').nearness).toBeCloseTo(1 / 2);
    expect(measure('ferry strike', 'Crews strike while no ferry sails').nearness).toBeCloseTo(1 / 3);
  });

  it('is 0 where a pair has one word only, and takes the nearest of many', () => {
    expect(measure('ferry strike', 'A strike of crews').nearness).toBe(0);
    expect(measure('ferry strike', 'strike by crews of the ferry, a strike').nearness).toBeCloseTo(1 / 2);
  });

  it('takes other names of a country for its name', () => {
    expect(measure('Chinese ferry', 'China has a ferry').nearness).toBeCloseTo(1 / 3);
    expect(measure('ferry of the United States', 'A U.S. ferry').nearness).toBeCloseTo(1);
  });

  it('is 0 for a question of one word', () => {
    expect(measure('ferry', 'A ferry').nearness).toBe(0);
  });
});

describe('phrases', () => {
  it('count the pairs that follow each other as asked, grammar included, each once', () => {
    expect(measure('strike in Hull', 'A strike in Hull').phrases).toBe(1);
    expect(measure('strike in Hull', 'In Hull, in Hull there was a strike').phrases).toBe(1 / 2);
    expect(measure('strike in Hull', 'Hull saw a strike').phrases).toBe(0);
  });

  it('leave out pairs of grammar alone', () => {
    expect(measure('is it in Hull', 'Is it in York?').phrases).toBe(0);
  });
});

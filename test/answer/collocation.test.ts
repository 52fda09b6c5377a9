import { describe, expect, it } from 'vitest';
import { createEvalCorpus } from '../../scripts/eval-data.ts';
import { createCollocation } from '../../src/answer/collocation.ts';
import { createReader } from '../../src/answer/evidence.ts';
import { type Question, readQuestion } from '../../src/answer/question.ts';

function corpusOf(texts: readonly string[], language: string) {
  const sources = texts.map((text, at) => ({ id: String(at), art: at, title: '', text }));
  return createEvalCorpus(sources, language).corpus;
}

/** The question as it is, and as it is weighed once all the texts are read for it. */
function weigh(typed: string, texts: readonly string[], language = 'en') {
  const corpus = corpusOf(texts, language);
  const question = readQuestion(typed, corpus);
  const collocation = createCollocation(question);
  const read = createReader(question, collocation);
  for (const document of texts.keys()) read(corpus.passage(document));
  return { question, weighed: collocation.weighed() };
}

const weightOf = ({ terms }: Question, word: string): number =>
  terms.find((term) => term.word === word)?.weight ?? Number.NaN;

describe('the weight of words that stand together', () => {
  const texts = [
    'The United States signed. Wheat is sown.',
    'The United States and Chile met.',
    'A ferry sailed from Hull. The strike was over.',
    'Crews in York went on strike. Hull has a ferry.',
  ];

  it('is less than that of each: one half of a name says that the other is there', () => {
    const { question, weighed } = weigh('Did the United States sign?', texts);
    expect(weightOf(weighed, 'united')).toBeLessThan(weightOf(question, 'united'));
    expect(weightOf(weighed, 'states')).toBeLessThan(weightOf(question, 'states'));
    expect(weighed.total).toBeCloseTo(weighed.terms.reduce((sum, { weight }) => sum + weight, 0));
  });

  it('falls further the more often they are seen together', () => {
    const { weighed: seldom } = weigh('United States?', texts);
    const { weighed: often } = weigh(
      'United States?',
      texts.map((text) => text.replace(/\.$/u, '. The United States, the United States.')),
    );
    const { question } = weigh('United States?', texts);
    const share = (weighed: Question): number => weighed.total / question.total;
    expect(share(often)).toBeLessThan(share(seldom));
    expect(share(seldom)).toBeGreaterThan(1 / 2);
  });

  it('stays where they are side by side in the question alone, apart in it, or never seen', () => {
    for (const typed of ['ferry strike', 'the strike and the ferry', 'unheard words', 'Hull']) {
      const { question, weighed } = weigh(typed, texts);
      expect(weighed.terms, typed).toEqual(question.terms);
    }
  });

  it('is finite and never more than before, whatever is asked', () => {
    for (const typed of [
      '',
      'United United States United',
      'States United',
      '?',
      'strike Hull strike Hull',
    ]) {
      const { question, weighed } = weigh(typed, texts);
      for (const [at, { weight }] of weighed.terms.entries()) {
        expect(weight).toBeLessThanOrEqual(question.terms[at]?.weight ?? 0);
        expect(weight).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('counts the two syllables of a Vietnamese word for less than two words', () => {
    const { question, weighed } = weigh(
      'Mục tiêu?',
      ['Mục tiêu của họ rất rõ.', 'Họ đã đạt mục tiêu.', 'Sông chảy ra biển.'],
      'vi',
    );
    expect(question.terms).toHaveLength(2);
    expect(weighed.total).toBeLessThan(0.9 * question.total);
  });
});

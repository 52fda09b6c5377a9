import { describe, expect, it } from 'vitest';
import { consider } from '../../src/answer/answer.ts';
import { SIGNALS } from '../../src/answer/confidence.ts';
import { corpusOf } from './corpus.ts';

/** The harbour, and a question that is all found. */
const PIECES = [
  ['vi', 'Bến cảng đã mở cửa trở lại.', 'Bến cảng?'],
  ['th', 'ท่าเรือเปิดอีกครั้ง', 'ท่าเรือ'],
  ['zh', '港口重新开放。', '港口'],
] as const;

function asked(language: string, text: string, typed: string) {
  const corpus = corpusOf(language, { one: text, other: '…' });
  const { signals, question } = consider(corpus, typed);
  const signal = (name: (typeof SIGNALS)[number]) => signals[SIGNALS.indexOf(name)] ?? Number.NaN;
  return { corpus, question, signal };
}

/** How strongly the corpus speaks of a question, against the score of the best passage. */
function strength(language: string, text: string, typed: string): number {
  const { corpus, question, signal } = asked(language, text, typed);
  const terms = question.terms.map(({ term }) => ({ term, weight: 1 }));
  const [best] = corpus.search(language, terms, 1);
  return signal('strength') / (best?.score ?? Number.NaN);
}

/** How much is found of a question, against the weight of its terms. */
function found(language: string, text: string, typed: string): number {
  const { question, signal } = asked(language, text, typed);
  return Math.expm1(signal('found')) / question.total;
}

describe('what is found', () => {
  it('is as strong as its words, also where they are written in several pieces', () => {
    expect(strength('en', 'The harbour reopened.', 'harbour?')).toBe(1);
    for (const [language, text, question] of PIECES) {
      expect(strength(language, text, question), language).toBeLessThan(0.8);
    }
  });

  it('is as much as its words, not as their pieces', () => {
    const word = found('en', 'The harbour reopened.', 'harbour?');
    expect(found('de', 'Der Hafen ist wieder offen.', 'Hafen?') / word).toBeCloseTo(1);
    for (const [language, text, question] of PIECES) {
      expect(found(language, text, question) / word, language).toBeLessThan(0.8);
    }
  });
});

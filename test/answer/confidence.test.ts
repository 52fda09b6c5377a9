import { describe, expect, it } from 'vitest';
import { consider } from '../../src/answer/answer.ts';
import { SIGNALS } from '../../src/answer/confidence.ts';
import { corpusOf } from './corpus.ts';

/** How strongly the corpus speaks of a question, against the score of the best passage. */
function strength(language: string, text: string, question: string): number {
  const corpus = corpusOf(language, { one: text, other: '…' });
  const { signals, question: read } = consider(corpus, question);
  const terms = read.terms.map(({ term }) => ({ term, weight: 1 }));
  const [best] = corpus.search(language, terms, 1);
  return (signals[SIGNALS.indexOf('strength')] ?? Number.NaN) / (best?.score ?? Number.NaN);
}

describe('the strength of what is found', () => {
  it('is counted in words, also where they are written in several pieces', () => {
    expect(strength('en', 'The harbour reopened.', 'harbour?')).toBe(1);
    for (const [language, text, question] of [
      ['vi', 'Bến cảng đã mở cửa trở lại.', 'Bến cảng?'],
      ['th', 'ท่าเรือเปิดอีกครั้ง', 'ท่าเรือ'],
      ['zh', '港口重新开放。', '港口'],
    ] as const) {
      expect(strength(language, text, question), language).toBeLessThan(0.8);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ask } from '../../src/answer/answer.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { mend } from '../../src/answer/spelling.ts';
import { corpusOf, NEWS } from './corpus.ts';

const news = corpusOf('en', NEWS);
const mended = (question: string) => mend(readQuestion(question, news), news)?.text;

describe('a slip of the finger', () => {
  test.each<[question: string, read: string | undefined, why: string]>([
    ['Who won the ches final?', undefined, 'is not looked for in short words'],
    ['When did the habour reopen?', 'When did the harbour reopen?', 'one letter too few'],
    ['When did the harbouur reopen?', 'When did the harbour reopen?', 'one too many'],
    ['When did the harbiur reopen?', 'When did the harbour reopen?', 'a wrong one'],
    ['When did the habrour reopen?', 'When did the harbour reopen?', 'two in wrong order'],
    ['Who is Mayor Duatre?', 'Who is Mayor Duarte?', 'capitals as they were typed'],
    ['What is the harbiur’s name?', 'What is the harbour’s name?', 'without the ending'],
    ['¿Qué dijo Quispee?', '¿Qué dijo Quispe?', 'beside other signs'],
    ['When did the harbour reopen?', undefined, 'nothing to mend'],
    ['Who wrote the symphony?', undefined, 'nothing near it'],
    ['Who is Yuarte?', undefined, 'the first letter is right'],
    ['Who is Duarrtte?', undefined, 'two letters are another word'],
  ])('“%s” is read as “%s”: %s', (question, read) => {
    expect(mended(question)).toBe(read);
  });

  it('is mended in Cyrillic and in Greek letters, and not where one letter makes another word', () => {
    const read = (language: string, text: string, question: string) => {
      const corpus = corpusOf(language, { one: text });
      return mend(readQuestion(question, corpus), corpus)?.text;
    };
    expect(read('ru', 'Гавань открылась после ремонта.', 'Когда открылась гваань?')).toBe(
      'Когда открылась гавань?',
    );
    expect(read('el', 'Το λιμάνι άνοιξε ξανά.', 'Πότε άνοιξε το λιμάννι;')).toBe('Πότε άνοιξε το λιμάνι;');
    expect(read('ar', 'أعيد فتح الميناء بعد الإصلاح.', 'متى أعيد فتح المينااء؟')).toBeUndefined();
  });

  it('does not keep a question from its answer, and is said', () => {
    const answer = ask(news, 'How many people do Chinese companys employ in the regoin?');
    expect(answer.status).toBe('answered');
    expect(answer.quotes[0]?.text).toContain('4,200');
  });

  it('is left alone where the question is answered as it was typed', () => {
    const { status, slips } = ask(
      news,
      'When did the harbour of Port Vell reopen after two years of repaires?',
    );
    expect({ status, slips }).toEqual({ status: 'answered', slips: [] });
  });

  it('in a name is asked back about: it may be another name', () => {
    const answer = ask(news, 'Who is Quispee?');
    expect(answer).toMatchObject({ status: 'not-covered', quotes: [], meant: 'Who is Quispe?' });
    expect(ask(news, answer.meant ?? '').status).toBe('answered');
    expect(ask(news, 'Who is Anderson?')).not.toHaveProperty('meant');
    // of what was carried over nothing is given back
    const turns = [{ question: 'Who is Anderson?' }];
    expect(ask(news, 'and Quispee?', { turns }).meant).toBe('and Quispe?');
  });

  it('is looked for in any string, and what is not mended stays as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const question = readQuestion(typed, news);
        const found = mend(question, news);
        for (const { typed: word, meant } of found?.slips ?? []) {
          expect(question.text).toContain(word);
          expect(found?.text).toContain(meant);
        }
      }),
    );
  });
});

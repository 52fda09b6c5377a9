import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/answer.ts';
import { corpusOf, NEWS } from './corpus.ts';

const news = corpusOf('en', NEWS);
const always = { threshold: 0 };

describe('ask', () => {
  it.each([
    ['When did the harbour of Port Vell reopen?', '14 March 2025'],
    ['Who won the chess final?', 'Li Wen'],
    ['How much did the repairs cost?', '$57 million'],
    ['Why were the repairs needed?', 'because the storm had broken both piers'],
    ['What did Rosa Quispe say about a deal?', 'no deal is better than a bad deal'],
    ['Where was the chess final?', 'Oslo'],
  ])('quotes what a reader expects of “%s”', (question, words) => {
    expect(ask(news, question, always).quotes[0]?.text).toContain(words);
  });

  it('quotes the sentence before where one begins by pointing at it', () => {
    const [quote] = ask(news, 'Who called it a victory for the fishermen?', always).quotes;
    expect(quote?.text).toBe('Mayor Ana Duarte cut the ribbon. She called it a victory for the fishermen.');
  });

  it('marks the number of what was to be counted', () => {
    const quake = corpusOf('en', {
      Quake: ['An earthquake of magnitude 6.4 struck the Tarvos valley, killing at least 12 people.'],
    });
    const [quote] = ask(quake, 'How many people died in the Tarvos earthquake?').quotes;
    expect(quote?.text.slice(quote.likely?.start, quote.likely?.end)).toBe('12');
  });

  it('marks the whole of a date', () => {
    const [quote] = ask(news, 'When did the harbour reopen?', always).quotes;
    expect(quote?.text.slice(quote.likely?.start, quote.likely?.end)).toBe('14 March 2025');
  });

  it('finds a country by what is said of its people', () => {
    const quotes = ask(news, 'Which licences does China hold?', always).quotes.map(({ text }) => text);
    expect(quotes[0]).toContain('Chinese companies');
  });

  it('answers nothing when the threshold is out of reach, and suggests where to read', () => {
    const answer = ask(news, 'How many tourists visited the harbour?', { threshold: 2 });
    expect(answer).toMatchObject({ status: 'not-covered', quotes: [] });
    expect(answer.suggestions[0]?.article.title).toBe('Harbour reopens');
  });

  it('reads a question in the language that is held', () => {
    const spanish = corpusOf('es', {
      Puerto: 'El puerto reabrió el 14 de marzo de 2025. La alcaldesa cortó la cinta.',
    });
    const answer = ask(spanish, 'Cuando reabrio el puerto', always);
    expect(answer.language).toBe('es');
    expect(answer.quotes[0]?.text).toContain('14 de marzo');
  });

  it('holds nothing, answers nothing', () => {
    expect(ask(corpusOf('en', {}), 'Who won?')).toMatchObject({ status: 'not-covered', confidence: 0 });
  });

  it.each([
    ['100,000 words', 'harbour repairs '.repeat(100_000)],
    ['one letter a thousand times', 'a'.repeat(1_000)],
    ['a hundred thousand combining marks', `a${'\u0301'.repeat(100_000)}`],
    ['control characters', '\u0000\u0007\u001b[31m'.repeat(2_000)],
    ['right-to-left overrides', '\u202Eharbour\u202D'.repeat(2_000)],
    ['what makes regular expressions stall', `${'(a+)+'.repeat(5_000)}!`],
    ['dotted letters', 'A.'.repeat(50_000)],
    [
      'words that nothing has',
      Array.from({ length: 40 }, (_, at) => `${'xqzvk'.repeat(4).slice(at % 5)}`).join(' '),
    ],
    ['lone surrogates', '\uD800'.repeat(10_000)],
  ])('takes no tenth of a second over %s', (_, question) => {
    ask(news, 'harbour');
    const begun = performance.now();
    ask(news, question, { turns: [{ question }] });
    expect(performance.now() - begun).toBeLessThan(100);
  });
});

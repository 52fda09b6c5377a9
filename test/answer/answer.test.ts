import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEvalCorpus } from '../../scripts/eval-data.ts';
import { ask } from '../../src/answer/answer.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'The harbour council borrowed 57 million crowns from the Nordic Bank in March 2025. It will repay the loan over thirty years.',
    'Money',
  ],
  [
    'Mayor Ines Calder called the loan a bet on the next century. She has led Port City since 2019.',
    'Politics',
  ],
  [
    'The ferry strike in Hull ended on Monday after nine days. Crews had asked for shorter shifts.',
    'Ferries',
  ],
  ['Lighthouse keepers on the island count seabirds every spring. In 2024 they found 312 nests.', 'Birds'],
  ['Chinese engineers will deliver the cranes. The first of them arrives by ship from Shanghai.', 'Cranes'],
];
const { corpus } = createEvalCorpus(
  TEXTS.map(([text, title], at) => ({ id: String(at), art: at, title, text })),
  'en',
);
const first = (question: string, turns: readonly string[] = []): string | undefined =>
  ask(corpus, question, { turns: turns.map((asked) => ({ question: asked })), threshold: 0 }).quotes[0]?.text;

describe('a question', () => {
  test.each([
    ['How much did the harbour council borrow from the Nordic Bank?', 'borrowed 57 million'],
    ['Who called the loan a bet on the next century?', 'Ines Calder'],
    ['When did the ferry strike in Hull end?', 'ended on Monday'],
    ['How many nests did the lighthouse keepers find?', '312 nests'],
  ])('%s is answered by the sentence that says so', (question, words) => {
    expect(first(question)).toContain(words);
  });

  test('that nothing speaks of is not covered, with the nearest sections', () => {
    const answer = ask(corpus, 'What is the capital of Mongolia?');
    expect(answer.status).toBe('not-covered');
    expect(answer.quotes).toEqual([]);
    expect(answer.nearest).toEqual([]);
  });

  test('that is not surely enough answered is not covered, with what comes nearest and nothing marked', () => {
    const question = 'How many nests did the lighthouse keepers find?';
    const given = ask(corpus, question, { threshold: 0 });
    const answer = ask(corpus, question, { threshold: 1 });
    expect(given).toMatchObject({ status: 'answered', nearest: [] });
    expect(answer).toMatchObject({ status: 'not-covered', quotes: [] });
    expect(answer.nearest).toEqual(given.quotes.map(({ text, citation }) => ({ text, citation })));
    expect(ask(corpus, 'What’s new?', { threshold: 1 }).nearest).toEqual([]);
  });

  test('that nothing comes near with the turns before is asked alone for what comes nearest, too', () => {
    const turns = [{ question: 'Who is Ottokar Ypsilanti?' }];
    const answer = ask(corpus, 'and nests on the island?', { turns, threshold: 1 });
    expect(answer.nearest[0]?.text).toContain('312 nests');
  });

  test('that follows another is understood from it, and what was carried over is said', () => {
    const answer = ask(corpus, 'When did it end?', {
      turns: [{ question: 'Who asked for shorter shifts in the ferry strike?' }],
      threshold: 0,
    });
    expect(answer.carried.length).toBeGreaterThan(0);
    expect(answer.quotes.map(({ citation }) => citation.article.title)).toContain('Ferries');
  });

  test('is as surely answered where several papers print one report as where one does', () => {
    const report = 'Mayor Ines Calder called the loan a bet on the next century.';
    const others = TEXTS.map(([text], at) => ({ id: String(at), art: `article ${at}`, title: '', text }));
    const copies = Array.from({ length: 3 }, (_, at) => ({
      id: `copy ${at}`,
      art: `paper ${at}`,
      title: '',
      text: `${report} It was the news of day ${at}.`,
    }));
    const sure = (passages: readonly (typeof others)[number][]) =>
      ask(createEvalCorpus(passages, 'en').corpus, 'Who called the loan a bet on the next century?')
        .confidence;
    const alone = sure([...others.filter(({ id }) => id !== '1'), ...copies.slice(0, 1)]);
    expect(sure([...others.filter(({ id }) => id !== '1'), ...copies])).toBeGreaterThan(0.8 * alone);
  });

  test('for a number or date has it marked, and nothing else is ever marked', () => {
    const [quote] = ask(corpus, 'How many nests did the lighthouse keepers find?', { threshold: 0 }).quotes;
    expect(quote?.likely && quote.text.slice(quote.likely.start, quote.likely.end)).toBe('312');
    const [other] = ask(corpus, 'Who called the loan a bet on the next century?', { threshold: 0 }).quotes;
    expect(other?.likely).toBeUndefined();
  });

  test('may be any string: quotes are to the letter in their passage, and confidence is a probability', () => {
    const word = fc.constantFrom('harbour', 'loan', 'who', 'when', 'Hull', '2024', 'nests', '‮', '(((', '?');
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 3 }), (question, turns) => {
        const asked = turns.map((turn) => ({ question: turn }));
        const { quotes, confidence } = ask(corpus, question, { turns: asked, threshold: 0 });
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { text } of quotes) expect(TEXTS.some(([whole]) => whole.includes(text))).toBe(true);
      }),
    );
  });
});

describe('a message of several sentences', () => {
  const message =
    'Hi all, I was at the quay with my aunt and her dog this morning and we talked for ages. ' +
    'When did the ferry strike in Hull end? My aunt says that penguins stopped it.';

  test('is answered for the question in it, which is said', () => {
    const { status, quotes, carried } = ask(corpus, message);
    expect(status).toBe('answered');
    expect(quotes[0]?.text).toContain('ended on Monday');
    expect(carried).toEqual(['When did the ferry strike in Hull end?']);
  });

  test('is not covered where no question in it is', () => {
    const other = message.replace('ferry strike in Hull end', 'opera in Porto begin');
    expect(ask(corpus, other)).toMatchObject({ status: 'not-covered', quotes: [] });
  });
});

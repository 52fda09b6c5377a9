import { describe, expect, it, test } from 'vitest';
import { ask } from '../../src/answer/answer.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { besides, saySame } from '../../src/answer/sameness.ts';
import { corpusOf, passageOf, storyOf } from './corpus.ts';

const quake = storyOf({
  '2026-03-01': [
    'A strong earthquake shook the city of Valdoria on Sunday. At least 12 people were killed and 80 were injured, the mayor, Lena Ortiz, said.',
    'Rescue teams dig through the ruins of a hospital. The government has not declared an emergency.',
  ],
  '2026-03-02': [
    'The death toll of the earthquake in Valdoria rose on Monday. At least 57 people were killed and 430 were injured, the mayor, Lena Ortiz, said.',
    'Prime Minister Karl Anders declared an emergency on Monday evening. Schools stay closed.',
  ],
  '2026-03-05': [
    'Thousands came to the funeral in Valdoria on Thursday. The ferries to the islands run again.',
    'Tourists asked whether an emergency exit of the hotel was locked.',
  ],
});

function quotes(question: string): string[] {
  return ask(quake, question).quotes.map(({ text }) => text);
}

describe('a story that goes on', () => {
  test('is answered by its newest report that answers', () => {
    expect(quotes('How many people were injured?')[0]).toContain('430 were injured');
    expect(quotes('How many people were killed in Valdoria?')[0]).toContain('57 people');
  });

  test('shows what was true before after what is true now', () => {
    const [first, second] = quotes('Was an emergency declared?');
    expect(first).toContain('declared an emergency on Monday evening');
    expect(second).toContain('has not declared an emergency');
  });

  it('is told from its newest report backwards', () => {
    const story = storyOf({
      '2026-03-01': ['At least 12 people were killed in Valdoria, Lena Ortiz told the press.'],
      '2026-03-02': ['At least 57 people were killed in Valdoria, Lena Ortiz told the press.'],
      '2026-03-05': ['At least 93 people were killed in Valdoria, the government said.'],
      '2026-03-06': ['The ferries run again.'],
    });
    const found = ask(story, 'How many people were killed in Valdoria?').quotes.map(({ text }) => text);
    expect(found[0]).toContain('93 people');
    expect(found[1]).toContain('57 people');
    expect(found.join()).not.toContain('12 people');
  });

  it('needs no "now" to say what is so now', () => {
    expect(quotes('How many are injured now?')[0]).toContain('430 were injured');
  });

  it('says once what several reports say, be it with other numbers', () => {
    expect(quotes('How many people were injured?')).toHaveLength(1);
  });

  it('is not answered by a newer report that has less of the question', () => {
    expect(quotes('Who declared an emergency?')[0]).toContain('Karl Anders');
  });

  it('is as surely answered when it went on', () => {
    const { status, quotes: found } = ask(quake, 'How many people were killed in Valdoria?');
    expect(status).toBe('answered');
    expect(found[0]?.text).toContain('57 people');
  });

  it('is as surely answered when it is told again with other numbers', () => {
    const first = 'The storm broke both piers, and 14 boats sank in the harbour, the coast guard said.';
    const again = 'The storm broke both piers, and 19 boats sank in the harbour, the guard said on Tuesday.';
    const others = ['The bank left rates alone.', 'Grandmaster Li won the final in Oslo.'];
    const question = 'How many boats sank in the harbour?';
    const once = ask(storyOf({ '2026-01-01': [first], '2026-01-03': others }), question);
    const twice = ask(
      storyOf({ '2026-01-01': [first], '2026-01-02': [again], '2026-01-03': others }),
      question,
    );
    expect(once.status).toBe('answered');
    expect(twice.quotes[0]?.text).toContain('19 boats');
    expect(twice.confidence).toBeGreaterThan(once.confidence - 0.1);
  });
});

describe('a question for the newest', () => {
  test.each([
    'What’s new?',
    'any news?',
    'Is there anything new?',
    'what happened yesterday',
    'What’s new this week?',
    'Was ist letzte Woche passiert?',
    '¿Qué pasó esta semana?',
    'Latest news',
    'Was gibt es Neues?',
    '¿Qué hay de nuevo?',
    'Quoi de neuf ?',
    'Что нового?',
    'Che novità?',
  ])('is of nothing in particular, in any language: %s', (question) => {
    expect(ask(quake, question)).toMatchObject({ news: true, status: 'not-covered', quotes: [] });
  });

  test.each([
    'What about New York?',
    'hello',
    'Who is new?',
    'When was the latest?',
    'What is the new law?',
    '',
  ])('is another: %s', (question) => {
    expect(ask(quake, question)).not.toHaveProperty('news');
  });

  it.each([
    'latest on Valdoria',
    'What happened in Valdoria today?',
    'Is there any news on Valdoria?',
    'what’s new in valdoria',
  ])('is answered by the newest articles first: %s', (question) => {
    const { quotes: found } = ask(quake, question);
    expect(found.map(({ citation }) => citation.date)).toEqual(['2026-03-05', '2026-03-02', '2026-03-01']);
  });

  it('is answered by the newest article though hundreds speak more of it', () => {
    const months = Array.from(
      { length: 300 },
      (_, at) => `2025-${String(1 + (at % 12)).padStart(2, '0')}-01`,
    );
    const old = Object.fromEntries(
      months.map((month, at) => [
        `${month} ${at}`,
        [`The lithium market closed. Lithium rose by ${at} points.`],
      ]),
    );
    const newest = ['The minister spoke of schools, roads, lithium and the price of bread in the capital.'];
    const story = storyOf({ ...old, '2026-01-01': newest });
    expect(ask(story, 'latest on lithium').quotes[0]?.text).toBe(newest[0]);
    expect(ask(story, 'lithium').quotes[0]?.text).not.toBe(newest[0]);
  });

  it('takes the words of a name for no such question', () => {
    const { newest, terms } = readQuestion('What about New Zealand?', quake);
    expect(newest).toBe(false);
    expect(terms.map(({ word }) => word)).toEqual(['new', 'zealand']);
  });
});

describe('an answer from an older report', () => {
  const story = storyOf({
    '2026-11-03': [
      'An earthquake struck the Tarvos valley, killing at least 12 people. People slept outside.',
    ],
    '2026-11-20': [
      'The people of Tarvos mourn. Two weeks after the earthquake the toll there is 121.',
      'Rovers won.',
    ],
  });

  it('comes with the place of the newest one', () => {
    const { quotes, newer } = ask(story, 'How many people were killed in the Tarvos earthquake?');
    expect(quotes[0]?.text).toContain('12');
    expect(newer).toMatchObject({ date: '2026-11-20' });
  });

  it('does not where the newer one has no more than half of what was asked', () => {
    const two = storyOf({
      '2026-10-16': ['A wildfire began in a dry ravine above Sable Ridge. It doubled in size overnight.'],
      '2026-11-26': ['The match started late, and started again after a break. Both players were tired.'],
    });
    const answer = ask(two, 'What started the wildfire?', { threshold: 0 });
    expect(answer.quotes[0]?.text).toContain('A wildfire began');
    expect(answer).not.toHaveProperty('newer');
  });

  it.each(['How many people work in the office at Calder?', 'how many people work in the office at calder'])(
    'is of the same story, whoever works in an office elsewhere: %s',
    (question) => {
      const reports = { '2026-10-16': ['The office at Calder is full: 40 people work there.'] };
      const elsewhere = { '2026-11-13': ['People work at night in the office of a bank in Skarne.'] };
      const answer = ask(storyOf({ ...reports, ...elsewhere }), question, { threshold: 0 });
      expect(answer.quotes[0]?.text).toContain('40 people');
      expect(answer).not.toHaveProperty('newer');
      const later = { '2026-11-12': ['Fewer people work at Calder now.'] };
      const goesOn = storyOf({ ...reports, ...elsewhere, ...later });
      expect(ask(goesOn, question, { threshold: 0 }).newer).toMatchObject({ date: '2026-11-12' });
    },
  );

  it('does not where it is quoted, nor where none has a date', () => {
    expect(ask(story, 'What was the toll two weeks after the earthquake?')).not.toHaveProperty('newer');
    const undated = corpusOf('en', {
      A: 'An earthquake struck Tarvos, killing 12 people.',
      B: 'Tarvos mourns.',
    });
    expect(ask(undated, 'How many people were killed in Tarvos?')).not.toHaveProperty('newer');
  });
});

describe('two statements that answer a question', () => {
  const question = readQuestion('How many people were killed in Valdoria?', quake);
  const said = (text: string): ReadonlySet<string> =>
    besides(question, passageOf(text), { start: 0, end: text.length });

  test.each([
    ['57 people were killed, the mayor said.', '12 people were killed in Valdoria, the mayor said.', true],
    ['57 people were killed.', 'In Valdoria, 12 people were killed.', true],
    [
      'People were killed in Valdoria in the earthquake.',
      'People were killed in Valdoria in the flood.',
      false,
    ],
    ['57 people were killed.', '57 people were killed, the mayor said.', false],
    ['', '57 people were killed, the mayor said.', false],
  ])('say the same or do not, whatever they have of the question: “%s” “%s” %s', (one, other, expected) => {
    expect(saySame(said(one), said(other))).toBe(expected);
    expect(saySame(said(other), said(one))).toBe(expected);
  });
});

import { describe, expect, it, test } from 'vitest';
import { ask, consider } from '../../src/answer/answer.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { corpusOf, storyOf } from './corpus.ts';

const news = corpusOf('en', {
  Talks: [
    'Officials hope that Okafor stays. Delegates met for two days in a hotel by the lake, and nobody spoke of lithium.',
    'The talks were led by Minister Adaeze Okafor, a chemist by training. Okafor said that lithium “belongs to everybody”.',
    'With Okafor the delegation flew home.',
  ],
  Mines: ['Lithium lies under the salt flats. A mine of lithium employs 4,200 people.'],
  Rates: ['The central bank left interest rates alone. Inflation in Port Vell is at 4 percent.'],
});
const first = (question: string) => ask(news, question).quotes[0]?.text;

describe('a question about a topic', () => {
  test.each([
    ['Who is Okafor?', true],
    ['who’s okafor', true],
    ['What about the salt flats?', true],
    ['lithium', true],
    ['Tell me about lithium', true],
    ['tell me about lithium please', true],
    ['What did Okafor say about lithium?', true],
    ['Who won?', false],
    ['When did Okafor fly home?', false],
    ['How many people work in the mine?', false],
    ['What is the salary of Okafor?', false],
    ['What is its name?', false],
    ['Who led the talks on lithium in the hotel by the lake?', false],
    ['', false],
  ])('asks of nothing but its words: “%s” %s', (question, expected) => {
    expect(readQuestion(question, news).topical).toBe(expected);
  });

  it.each(['Who is Okafor?', 'who is okafor', 'Okafor', 'any news on Okafor?'])(
    'is answered by who that is, where many sentences have the name: %s',
    (question) => {
      expect(first(question)).toMatch(
        /^The talks were led by Minister Adaeze Okafor, a chemist by training./,
      );
    },
  );

  it('is answered by several sentences that say different things', () => {
    expect(ask(news, 'lithium').quotes.length).toBeGreaterThan(1);
  });

  it('finds what somebody said, and not what else is told of them', () => {
    const { quotes } = ask(news, 'What did Okafor say about lithium?');
    expect(quotes.map(({ text }) => text)).toEqual(['Okafor said that lithium “belongs to everybody”.']);
  });

  it.each(['¿Qué dijo Okafor sobre el litio?', 'Qu’a dit Okafor ?', 'Vad säger Okafor?'])(
    'finds it in other languages than the question’s: %s',
    (question) => {
      const { type, terms } = readQuestion(question, news);
      expect(type).toBe('statement');
      expect(terms.map(({ word }) => word)).toContain('okafor');
    },
  );

  it('finds words that do not name again who is spoken of, and takes no title in quotation marks for words', () => {
    const talks = corpusOf('en', {
      Prizes: [
        'On Friday Okafor will give Brandt the “Friend of the Salt Lake” award, which was founded in 1990.',
      ],
      Plans: [
        'Okafor has backed the plans of Brandt. “He knows very well what he is doing,” said the minister.',
      ],
      Rates: ['The central bank left interest rates alone. Inflation in Port Vell is at 4 percent.'],
    });
    expect(ask(talks, 'What did Okafor say about Brandt?').quotes.map(({ text }) => text)).toEqual([
      'Okafor has backed the plans of Brandt. “He knows very well what he is doing,” said the minister.',
    ]);
  });

  it.each(['What is the salary of Okafor?', 'Who is Obi?', 'What did Okafor say about bridges?', 'copper'])(
    'is not covered where no sentence has all of its words: %s',
    (question) => {
      expect(ask(news, question).status).toBe('not-covered');
    },
  );

  it('may have been meant alone where nothing covers it together with the question before', () => {
    const answer = ask(news, 'and inflation?', {
      turns: [{ question: 'Which orchestra plays Mozart best?' }],
    });
    expect(answer.quotes[0]?.text).toContain('Inflation in Port Vell is at 4 percent.');
    expect(answer.carried).toEqual([]);
  });

  it('was not meant alone where it points back: the age of another is no answer', () => {
    const staff = corpusOf('en', {
      A: ['Ada Ruiz won the vote in Hull.'],
      B: ['She is 41 years old, said the club of its coach.', 'How old the bridge is nobody knows.'],
    });
    const turns = [{ question: 'Who is Ada Ruiz?' }];
    for (const question of ['How old is she?', 'and how old is she?']) {
      const { quotes, nearest } = ask(staff, question, { turns });
      expect([...quotes, ...nearest].map(({ text }) => text).join()).not.toContain('41');
    }
  });

  it('is answered by the newest of what speaks of it, where nothing but the topic was typed', () => {
    const story = storyOf({
      '2026-11-01': ['Ines Calloway, a doctor, runs for mayor of Halden.'],
      '2026-11-16': ['Calloway won the runoff with 54 percent.'],
    });
    expect(ask(story, 'calloway').quotes[0]?.text).toContain('won');
    expect(ask(story, 'Who is Calloway?').quotes[0]?.text).toContain('a doctor');
  });

  it.each(['¿Quién es Okafor?', 'Wer ist Okafor?', 'Qui est Okafor ?'])(
    'may be asked in a language that is not held: %s',
    (question) => {
      expect(first(question)).toContain('Adaeze Okafor');
    },
  );

  it('that asks for somebody’s words is less surely answered by what else is told of them', () => {
    const deal = corpusOf('en', {
      Deal: [
        'Helen Marchetti, who leads Brightwell, will leave. Helen Marchetti said the board would study it.',
      ],
      Port: ['The strike at the port goes on. The strike costs money, a trader said.'],
    });
    const sure = (question: string) => consider(deal, question).confidence;
    expect(sure('What did Helen Marchetti say about the strike?')).toBeLessThan(
      0.8 * sure('What did Helen Marchetti do about the strike?'),
    );
    expect(ask(deal, 'What did Helen Marchetti say?').quotes[0]?.text).toContain('the board would study');
  });

  it('may ask in the words of one language for what is held in another', () => {
    const hamburg = corpusOf('de', {
      Hafen: ['Der Hafen von Hamburg war am Freitag wegen des Sturms zu.', 'Kiel ruht.'],
    });
    expect(ask(hamburg, 'What happened in Hamburg?').quotes[0]?.text).toContain('Hamburg');
    // "per" is grammar elsewhere, and here a name
    expect(readQuestion('Wann ruht Per?', hamburg).terms.map(({ word }) => word)).toContain('per');
  });

  it.each([
    ['es', 'Las conversaciones las dirigió la ministra Ada Ruiz, química de formación. Ruiz calló.', 'Ruiz'],
    ['de', 'Die Gespräche leitete Ministerin Ada Ruiz, von Haus aus Chemikerin. Ruiz schwieg.', 'Ruiz'],
    ['fr', 'La ministre Ada Ruiz, chimiste de formation, a mené les pourparlers. Ruiz s’est tue.', 'Ruiz'],
    ['ru', 'Переговоры вела министр Ада Руис, химик по образованию. Руис промолчала.', 'Руис'],
    ['tr', 'Görüşmeleri kimyager olan Bakan Ada Ruiz, yönetti. Ruiz sustu.', 'Ruiz'],
  ])('knows an introduction in %s', (language, text, name) => {
    const asked = { es: '¿Quién es', de: 'Wer ist', fr: 'Qui est', ru: 'Кто такая', tr: 'Kim' }[language];
    const { quotes } = ask(corpusOf(language, { A: text }), `${asked} ${name}?`);
    expect(quotes[0]?.text).toContain(language === 'ru' ? 'Ада' : 'Ada');
  });
});

import { describe, expect, it, test } from 'vitest';
import { ask } from '../../src/answer/answer.ts';
import { resolve } from '../../src/answer/follow-up.ts';
import type { Known } from '../../src/answer/name.ts';
import { corpusOf } from './corpus.ts';

/** Articles in some languages, in which nothing is found. */
function holding(languages: readonly string[]): Known {
  return { ...corpusOf('en', { none: '…' }), languages };
}

const held = holding(['en', 'es', 'de', 'fr', 'zh']);
const following = (before: string, typed: string) => resolve(typed, [{ question: before }], held);

describe('resolve', () => {
  it('leaves a question alone that stands by itself', () => {
    expect(following('What does Milei want?', 'Who won the chess final in Oslo?')).toMatchObject({
      text: 'Who won the chess final in Oslo?',
      carried: [],
    });
  });

  it('puts a new name in the place of the last one: “and China?”', () => {
    const { text, carried } = following('What does Milei want from Brazil?', 'And China?');
    expect(carried).toEqual(['Milei', 'want', 'China']);
    expect(text).toContain('Milei');
    expect(text).not.toContain('Brazil');
  });

  it.each([
    ['Who is Gonzalo Paz?', 'And Rubio?', 'Who is Rubio?'],
    ['How high is inflation in Argentina?', 'and in Brazil?', 'How high is inflation in Brazil?'],
    ['What does Milei want?', 'What about Donald Trump?', 'What does Donald Trump want?'],
    ['Wie hoch ist die Inflation in Kiel?', 'Und in Hamburg?', 'Wie hoch ist die Inflation in Hamburg?'],
  ])('asks the same of another name: “%s” – “%s”', (before, typed, text) => {
    expect(following(before, typed).text).toBe(text);
  });

  it('keeps what was asked about where every noun has a capital', () => {
    expect(following('Wie hoch ist die Inflation?', 'Und in Kiel?').carried).toEqual(
      expect.arrayContaining(['Inflation', 'Kiel']),
    );
  });

  it('keeps the name where what follows is none: “and inflation?”', () => {
    expect(following('What did Milei say about Trump?', 'And inflation?').carried).toEqual(
      expect.arrayContaining(['Milei', 'Trump', 'inflation']),
    );
  });

  it.each([
    ['Why did Milei buy F-16 aircraft?', 'When was that?', 'Milei'],
    ['Who is Milei?', 'Why?', 'Milei'],
    ['¿Quién es Javier Milei?', '¿Por qué?', 'Milei'],
    ['Wer ist Javier Milei?', 'Und warum?', 'Milei'],
  ])('carries everything where nothing is said: “%s” – “%s”', (before, typed, word) => {
    expect(following(before, typed).carried).toContain(word);
  });

  it('carries no word that only asked', () => {
    expect(following('What did Rubio say about Milei?', 'When was that?').carried).toEqual([
      'Rubio',
      'Milei',
    ]);
    expect(following('How many boats sank in Hull?', 'Why?').carried).toEqual(['boats', 'sank', 'Hull']);
  });

  it('carries the one who was named to “he”', () => {
    const { carried } = following('Who is Javier Milei?', 'What does he think about tariffs?');
    expect(carried).toEqual(expect.arrayContaining(['Javier', 'Milei', 'tariffs']));
  });

  it.each([
    ['Who is Rubio?', 'What did he say about Milei?', ['Rubio', 'Milei']],
    ['Who is Rubio?', 'What did he say about Chile and its lithium?', ['Rubio', 'Chile', 'lithium']],
    ['¿Quién es Rubio?', '¿Qué dijo él sobre Milei?', ['Rubio', 'Milei']],
  ])('… whoever else is named after that: “%s” – “%s”', (before, typed, words) => {
    const { text, carried } = following(before, typed);
    expect(carried).toEqual(words);
    expect(text).not.toMatch(/\b(?:he|its|él)\b/u);
  });

  it('carries nobody where the question names whom it points at', () => {
    expect(following('Who is Rubio?', 'Does Milei think he will win?').carried).toEqual([]);
  });

  it('follows a chain of questions', () => {
    const turns = [{ question: 'What does Milei want from Brazil?' }, { question: 'And China?' }];
    expect(resolve('Why?', turns, held).carried).toEqual(expect.arrayContaining(['Milei', 'China']));
  });

  it('carries nothing without turns', () => {
    expect(resolve('and China?', [], held)).toMatchObject({ text: 'and China?', carried: [] });
  });
});

describe('a question that says nothing of its own matter', () => {
  it.each([
    ['Who won the runoff?', 'by how much?'],
    ['Who won the runoff?', 'who says so?'],
    ['Who won the runoff?', 'what happens next?'],
    ['Who won the runoff?', 'tell me more'],
    ['Who won the runoff?', 'since when?'],
    ['Who won the runoff?', 'und warum?'],
    ['Who won the runoff?', '¿y por qué?'],
    ['Wer hat die Stichwahl gewonnen?', 'mit wie viel?'],
  ])('is of the one before: “%s” – “%s”', (before, typed) => {
    const { carried } = following(before, typed);
    expect(carried.join(' ')).toMatch(/won.*runoff|Stichwahl.*gewonnen/u);
  });

  it.each([
    ['ar', 'من سرق الإسطرلاب؟', 'ولماذا؟', 'الإسطرلاب'],
    ['tr', 'Davayı kim çözdü?', 'peki neden?', 'Davayı'],
    ['ru', 'Кто прорвал дамбу?', 'а почему?', 'дамбу'],
    ['zh', '谁偷了星盘？', '那为什么？', '盘'],
  ])('is of the one before in %s: “%s” – “%s”', (language, before, typed, word) => {
    const { carried, pointing } = resolve(typed, [{ question: before }], holding([language]));
    expect({ carried: carried.join(' '), pointing }).toEqual({
      carried: expect.stringContaining(word),
      pointing: true,
    });
  });

  it('is not where it asks for news, nor for what somebody says', () => {
    expect(following('Who won the runoff?', 'any news?').carried).toEqual([]);
    expect(following('Did Tenk resign?', 'what did he say?').carried).toEqual(['Tenk']);
  });
});

describe('a question that asks anew', () => {
  it.each([
    ['Who was the baker in Kelvane?', 'and how many died?', ['Kelvane', 'died']],
    ['Who was the baker in Kelvane?', 'and bread?', ['baker', 'Kelvane', 'bread']],
    ['Who was the baker in Kelvane?', 'And how old is the mayor of Hull?', []],
    ['How many died in Leeds?', 'and how many in Hull?', ['died', 'Hull']],
    ['Who leads the bank of Hull?', 'How old is he?', ['leads', 'bank', 'Hull', 'old']],
    ['When did the bank of Hull open?', 'How old is he?', ['Hull', 'old']],
  ])('is of what was named: “%s” – “%s”', (before, typed, words) => {
    expect(following(before, typed).carried).toEqual(words);
  });
});

test('a form of address points at nobody: “bà Khanh”', () => {
  const { carried } = resolve(
    'bà Khanh bị phạt mấy năm?',
    [{ question: 'Ai phát hiện loài ếch?' }],
    holding(['vi']),
  );
  expect(carried).toEqual([]);
});

describe('a name', () => {
  const corpus = corpusOf('en', {
    Ferry: [
      'The ferry Mbari ran aground on Friday. All 61 passengers of the Mbari were brought ashore.',
      'The skipper of the Mbari, Odd Hansen, was the youngest of the fleet.',
    ],
    Airline: 'The airline Swallowjet stopped flying, and 23,000 passengers are stranded.',
  });
  const then = (typed: string, ...before: readonly string[]) =>
    resolve(
      typed,
      before.map((question) => ({ question })),
      corpus,
    );

  it('is one without its capital, too, if the articles have it with one', () => {
    expect(then('how long is it?', 'did mbari sink').carried).toEqual(['mbari', 'long']);
    expect(then('how long is it?', 'did ferry sink').carried).toEqual(['ferry', 'sink', 'long']);
  });

  it('stays what is spoken of where the next question names nothing', () => {
    expect(then('where did it go?', 'What happened to the Mbari?', 'who was youngest?').carried).toEqual([
      'Mbari',
      'youngest',
    ]);
  });

  it('is asked about where that answers best', () => {
    const turns = [{ question: 'What happened to the Mbari?' }];
    const alone = ask(corpus, 'how many passengers?');
    const { status, carried, quotes } = ask(corpus, 'how many passengers?', { turns });
    expect(alone.quotes.map(({ text }) => text).join()).toContain('23,000');
    expect(carried).toEqual(['Mbari', 'passengers']);
    expect(status).toBe('answered');
    expect(quotes.map(({ text }) => text)).toEqual([expect.stringContaining('61 passengers')]);
    expect(ask(corpus, 'Swallowjet', { turns }).carried).toEqual([]);
    for (const topic of ['airline', 'Tell me about the airline', 'What about Swallowjet?'])
      expect(ask(corpus, topic, { turns }).quotes[0]?.text, topic).toContain('Swallowjet');
    expect(ask(corpus, 'who was the skipper?', { turns }).carried).toEqual(['Mbari', 'skipper']);
  });
});

describe('resolve in further languages', () => {
  it.each([
    ['ro', 'Ce vrea Maia Sandu de la Ursula?', 'Dar Germania?', 'Sandu'],
    ['nl', 'Wat wil Mark Rutte van Brazilië?', 'En China?', 'Rutte'],
    ['pl', 'Czego chce Donald Tusk od Brazylii?', 'A Chiny?', 'Tusk'],
    ['uk', 'Чого хоче Володимир Зеленський від Бразилії?', 'А Китай?', 'Зеленський'],
    ['sv', 'Vad vill Ulf Kristersson ha från Brasilien?', 'Och Kina?', 'Kristersson'],
    ['nb', 'Hva vil Jonas Støre ha fra Brasil?', 'Og Kina?', 'Støre'],
    ['hu', 'Mit akar Orbán Viktor Brazíliától?', 'És Kína?', 'Viktor'],
    ['ca', 'Què vol Salvador Illa del Brasil?', 'I la Xina?', 'Illa'],
    ['hr', 'Što želi Andrej Plenković od Brazila?', 'A Kina?', 'Plenković'],
  ])('keeps in %s what was asked where only a name is new: “%s” – “%s”', (language, before, typed, word) => {
    expect(resolve(typed, [{ question: before }], holding([language])).carried).toContain(word);
  });
});

import { describe, expect, it, test } from 'vitest';
import { agesIn } from '../../src/answer/age.ts';
import { ask, consider } from '../../src/answer/answer.ts';
import { shippedJudge } from '../../src/answer/model.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { corpusOf } from './corpus.ts';

describe('an age', () => {
  test.each([
    ['en', 'Milena Dorvat, 47, a former minister, won.'],
    ['en', 'The rower (31) was second.'],
    ['en', 'A 63-year-old man was hurt.'],
    ['en', 'The sixteen-year-old found a comet.'],
    ['en', 'The pups are six months old.'],
    ['en', 'The sponge is 9,000 years old.'],
    ['en', 'She died at the age of 91.'],
    ['en', 'He led the team at age 38 and won.'],
    ['en', 'I have a mother of 79 living here.'],
    ['en', 'He was 88.'],
    ['de', 'Der 47-jährige Minister trat zurück.'],
    ['de', 'Jule Hartwig (39) übernimmt.'],
    ['es', 'El ministro, de 54 años, dimitió.'],
    ['fr', 'Le maire, âgé de 61 ans, part.'],
    ['pt', 'A juíza, de 44 anos, decidiu.'],
    ['ru', 'Министру 54 года, ему 61 год.'],
    ['zh', '现年54岁的部长辞职。'],
  ])('is told in %s: %s', (language, text) => {
    expect(agesIn(text, language)).toHaveLength(text.includes('61 год') ? 2 : 1);
  });

  test.each([
    ['en', 'The minister has spent four months on it.'],
    ['en', 'Turnout was 46 percent.'],
    ['en', 'A survey put Dorvat at 52 percent and Tenk at 44, with the rest undecided.'],
    ['en', 'In 2019, 47 people came.'],
    ['en', 'She has been a midwife for 27 years.'],
    ['en', 'The court met on November 5, the day after.'],
    ['en', 'Nobody knows her.'],
    ['de', 'Der Minister kam um 11 Uhr.'],
  ])('is not told in %s: %s', (language, text) => {
    expect(agesIn(text, language)).toEqual([]);
  });
});

describe('“How old is …?”', () => {
  const corpus = corpusOf('en', {
    Council: [
      'Fire chief Martin Oyelaran said that the first 48 hours were decisive. The hall burnt for two days.',
      'Winifred Stokely, 71, a retired bus conductor, defeated Brock Talley. Old lamps lit the hall.',
    ],
    Harbour: 'The harbour reopened after two years of repairs.',
  });

  it.each(['How old is Fire chief Martin Oyelaran?', 'how old is martin oyelaran'])(
    'is not surely answered by what else is said: %s',
    (question) => {
      const answer = ask(corpus, question);
      expect(answer.status).toBe('not-covered');
      expect(answer.nearest[0]?.text).toContain('Martin Oyelaran said');
    },
  );

  it('is answered by an age without the word', () => {
    const { status, quotes } = ask(corpus, 'How old is Winifred Stokely?');
    expect(status).toBe('answered');
    expect(quotes[0]?.text).toContain('Winifred Stokely, 71,');
    expect(consider(corpus, 'How old is Winifred Stokely?').confidence).toBeGreaterThan(
      shippedJudge.threshold,
    );
  });

  it('is answered by the age of who was asked about, not of who stands beside, nor by what is old', () => {
    const vote = corpusOf('en', {
      Runoff: [
        'Radoslav Tenk, 63, the incumbent, came second. Milena Dorvat, 47, took 41 percent.',
        'Dorvat spoke on the steps of the old customs house. Tenk spoke of old lies in an old tower.',
      ],
    });
    const first = (question: string) => {
      const { quotes, nearest } = ask(vote, question);
      return [...quotes, ...nearest][0]?.text;
    };
    expect(first('How old is Tenk?')).toContain('Radoslav Tenk, 63,');
    expect(first('How old is Milena Dorvat?')).toContain('Dorvat, 47,');
    expect(ask(vote, 'How old is Tenk?').quotes).toHaveLength(1);
  });

  test.each([
    ['en', 'How old is Rubio?', true],
    ['de', 'Wie alt ist Rubio?', true],
    ['fr', 'Quel âge a Rubio ?', true],
    ['es', '¿Qué edad tiene Rubio?', true],
    ['es', '¿Cuántos años tiene Rubio?', true],
    ['pt', 'Quantos anos tem o Rubio?', true],
    ['it', 'Quanti anni ha Rubio?', true],
    ['ru', 'Сколько лет Рубио?', true],
    ['tr', 'Rubio kaç yaşında?', true],
    ['el', 'Πόσων χρονών είναι ο Ρούμπιο;', true],
    ['zh', '卢比奥多少岁？', true],
    ['vi', 'Rubio bao nhiêu tuổi?', true],
    ['en', 'How many old ships are there in the harbour?', false],
    ['en', 'How long is the bridge?', false],
    ['en', 'Who is the old man?', false],
  ])('asks for an age in %s: %s %s', (language, text, expected) => {
    const { asksAge } = readQuestion(text, corpusOf(language, { one: text, other: '…' }));
    expect(asksAge).toBe(expected);
  });
});

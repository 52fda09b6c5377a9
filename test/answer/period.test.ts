import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { periodIn } from '../../src/answer/period.ts';

/** A Saturday. */
const TODAY = Temporal.PlainDate.from('2026-11-28');

function daysIn(text: string, ...languages: readonly string[]): string | undefined {
  const period = periodIn(text, languages, TODAY);
  return period && `${period.from} ${period.to}`;
}

describe('a period counted from today', () => {
  test.each([
    ['What happened yesterday?', 'en', '2026-11-27 2026-11-27'],
    ['Any news from this week?', 'en', '2026-11-23 2026-11-29'],
    ['LAST WEEK', 'en', '2026-11-16 2026-11-22'],
    ['Who resigned last month?', 'en', '2026-10-01 2026-10-31'],
    ['this year', 'en', '2026-01-01 2026-12-31'],
    ['Was ist vorgestern passiert?', 'de', '2026-11-26 2026-11-26'],
    ['Was geschah letzte Woche?', 'de', '2026-11-16 2026-11-22'],
    ['¿Qué pasó ayer?', 'es', '2026-11-27 2026-11-27'],
    ['Que s’est-il passé la semaine dernière ?', 'fr', '2026-11-16 2026-11-22'],
    ['Что произошло на прошлой неделе?', 'ru', '2026-11-16 2026-11-22'],
    ['ماذا حدث أمس؟', 'ar', '2026-11-27 2026-11-27'],
    ['昨天发生了什么？', 'zh', '2026-11-27 2026-11-27'],
    ['一昨日のニュース', 'ja', '2026-11-26 2026-11-26'],
  ])('%s (%s)', (text, language, days) => {
    expect(daysIn(text, language)).toBe(days);
    expect(periodIn(text, [language], TODAY)?.relative).toBe(true);
  });

  it('is read in each of the languages, and in no other', () => {
    expect(daysIn('Was ist gestern passiert?', 'en', 'de')).toBe('2026-11-27 2026-11-27');
    expect(daysIn('Was ist hier passiert?', 'en', 'de')).toBeUndefined();
    expect(daysIn('yesterday', 'und')).toBeUndefined();
  });

  it('is whole words where words stand apart', () => {
    expect(daysIn('yesterdays', 'en')).toBeUndefined();
  });
});

describe('a month or a day', () => {
  test.each([
    ['What happened in March?', 'en', '2026-03-01 2026-03-31', 'March 2026'],
    ['and in december?', 'en', '2025-12-01 2025-12-31', 'december 2025'],
    ['what happened on march 2nd', 'en', '2026-03-02 2026-03-02', 'march 2nd 2026'],
    ['deaths on 29 February', 'en', '2024-02-29 2024-02-29', '29 February 2024'],
    ['In March 2025, who won?', 'en', '2025-03-01 2025-03-31', 'March 2025'],
    ['on 2026-03-02', 'en', '2026-03-02 2026-03-02', '2026-03-02'],
    ['¿Qué pasó el 2 de marzo?', 'es', '2026-03-02 2026-03-02', '2 de marzo 2026'],
    ['Was passierte am 2. März?', 'de', '2026-03-02 2026-03-02', '2. März 2026'],
    ['Что произошло в марте 2025 года?', 'ru', '2025-03-01 2025-03-31', 'марте 2025'],
    ['3月2日发生了什么？', 'zh', '2026-03-02 2026-03-02', '2026年3月2日'],
    ['3월에 무슨 일이', 'ko', '2026-03-01 2026-03-31', '2026년 3월'],
  ])('%s (%s)', (text, language, days, words) => {
    expect(daysIn(text, language)).toBe(days);
    expect(periodIn(text, [language], TODAY)).toMatchObject({ words, relative: false });
    // what stands on a button is read as what was typed
    expect(daysIn(words, language)).toBe(days);
  });

  test.each([
    'Why did they march?',
    'May China win?',
    'what may happen',
    'an august body',
    'Who won in 2025?',
    '31 February',
    '13月',
    'What’s new?',
    'news today',
    '',
  ])('is not in: %s', (text) => {
    expect(daysIn(text, 'en')).toBeUndefined();
  });

  test.each([
    ['Qui est le mari de la ministre ?', 'fr'],
    ['¿Quiénes son los mayas?', 'es'],
    ['O que é mais caro?', 'pt'],
    ['They marched on.', 'en'],
    ['Chi è Maggi?', 'it'],
    ['Was macht Maier?', 'de'],
    ['Марта Иванова выступила?', 'ru'],
    ['Who is April Jones?', 'en'],
    ['Will Theresa May resign?', 'en'],
    ['Theresa May', 'en'],
  ])('is no word that only begins as a month does: %s (%s)', (text, language) => {
    expect(daysIn(text, language)).toBeUndefined();
  });

  it('leaves the rest of the question as it is', () => {
    expect(periodIn('Who resigned in March, and why?', ['en'], TODAY)?.rest).toBe(
      'Who resigned in  , and why?',
    );
    expect(periodIn('yesterday', ['en'], TODAY)?.rest).toBe('');
  });

  it.each([
    ['in March', ''],
    ['any news from last week?', ''],
    ['Was gibt es Neues von gestern?', ''],
    ['China in March', 'China in'],
    ['lithium last week', 'lithium'],
  ])('names what is asked about besides, if anything: %s', (text, subject) => {
    expect(periodIn(text, ['en', 'de'], TODAY)?.subject).toBe(subject);
  });

  it('is found, or not, in any string, and lies in it', () => {
    const parts = fc.constantFrom(
      'march',
      'last week',
      '2',
      '31',
      '2026',
      'in',
      'May',
      '3月',
      '29',
      'ayer',
      '٢',
      '.',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((found) => found.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const period = periodIn(text, ['en', 'es', 'zh'], TODAY);
        if (period === undefined) return;
        expect(period.from <= period.to).toBe(true);
        expect(period.rest.length).toBeLessThan(text.length);
      }),
    );
  });
});

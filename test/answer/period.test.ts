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
    ['What happened 3 days ago?', 'en', '2026-11-25 2026-11-25'],
    ['who resigned a week ago', 'en', '2026-11-16 2026-11-22'],
    ['and two years ago?', 'en', '2024-01-01 2024-12-31'],
    ['¿Qué pasó hace dos días?', 'es', '2026-11-26 2026-11-26'],
    ['Was geschah vor 3 Tagen?', 'de', '2026-11-25 2026-11-25'],
    ['Что произошло 2 дня назад?', 'ru', '2026-11-26 2026-11-26'],
    ['ماذا حدث قبل يومين؟', 'ar', '2026-11-26 2026-11-26'],
    ['3天前发生了什么？', 'zh', '2026-11-25 2026-11-25'],
    ['What happened in the last 3 days?', 'en', '2026-11-25 2026-11-28'],
    ['anything in the past 24 hours', 'en', '2026-11-27 2026-11-28'],
    ['news of the past week', 'en', '2026-11-21 2026-11-28'],
    ['Was ist in den letzten zwei Wochen passiert?', 'de', '2026-11-14 2026-11-28'],
    ['¿Qué pasó en los últimos 3 días?', 'es', '2026-11-25 2026-11-28'],
    ['noticias del mes pasado', 'es', '2026-10-01 2026-10-31'],
    ['Que s’est-il passé ces 3 derniers jours ?', 'fr', '2026-11-25 2026-11-28'],
    ['notizie degli ultimi due giorni', 'it', '2026-11-26 2026-11-28'],
    ['Что случилось за последние 3 дня?', 'ru', '2026-11-25 2026-11-28'],
    ['过去两天发生了什么？', 'zh', '2026-11-26 2026-11-28'],
    ['過去3日間のニュース', 'ja', '2026-11-25 2026-11-28'],
    ['news since Monday', 'en', '2026-11-23 2026-11-28'],
    ['since the weekend', 'en', '2026-11-28 2026-11-28'],
    ['desde ayer', 'es', '2026-11-27 2026-11-28'],
    ['上周有什么新闻？', 'zh', '2026-11-16 2026-11-22'],
    ['周五以来有什么新闻？', 'zh', '2026-11-27 2026-11-28'],
  ])('%s (%s)', (text, language, days) => {
    expect(daysIn(text, language)).toBe(days);
    expect(periodIn(text, [language], TODAY)?.kind).toBe('counted');
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

test('today may be these years, and is said to be no more than today', () => {
  expect(periodIn('news today', ['en'], TODAY)).toMatchObject({
    from: '2026-11-28',
    kind: 'today',
    subject: '',
  });
  expect(periodIn('¿Qué se habla hoy en Hull?', ['es'], TODAY)?.kind).toBe('today');
  expect(periodIn('since today', ['en'], TODAY)?.kind).toBe('counted');
  const monday = Temporal.PlainDate.from('2026-11-23');
  expect(periodIn('this week', ['en'], monday)).toMatchObject({ from: '2026-11-23', kind: 'counted' });
});

describe('a day of the week', () => {
  test.each([
    ['Who resigned on Friday?', 'en', '2026-11-27 2026-11-27', 'Friday'],
    ['Who resigned last Friday?', 'en', '2026-11-27 2026-11-27', 'last Friday'],
    ['what happened saturday', 'en', '2026-11-28 2026-11-28', 'saturday'],
    ['what happened last Saturday', 'en', '2026-11-21 2026-11-21', 'last Saturday'],
    ['over the weekend', 'en', '2026-11-28 2026-11-29', 'weekend'],
    ['Wer kam am Montag nach Genf?', 'de', '2026-11-23 2026-11-23', 'Montag'],
    ['¿Quién dimitió el pasado viernes?', 'es', '2026-11-27 2026-11-27', 'pasado viernes'],
    ['O que aconteceu na sexta-feira?', 'pt', '2026-11-27 2026-11-27', 'sexta-feira'],
    ['Qui a démissionné vendredi dernier ?', 'fr', '2026-11-27 2026-11-27', 'vendredi dernier'],
    ['Что произошло в среду?', 'ru', '2026-11-25 2026-11-25', 'в среду'],
    ['Какво стана в сряда?', 'bg', '2026-11-25 2026-11-25', 'в сряда'],
    ['Co się stało w środę?', 'pl', '2026-11-25 2026-11-25', 'w środę'],
    ['周五发生了什么？', 'zh', '2026-11-27 2026-11-27', '周五'],
    ['星期五发生了什么？', 'zh', '2026-11-27 2026-11-27', '星期五'],
    ['上周五发生了什么？', 'zh', '2026-11-27 2026-11-27', '上周五'],
    ['金曜日のニュース', 'ja', '2026-11-27 2026-11-27', '金曜日'],
  ])('%s (%s)', (text, language, days, words) => {
    expect(daysIn(text, language)).toBe(days);
    expect(periodIn(text, [language], TODAY)).toMatchObject({ words, kind: 'weekday' });
    expect(daysIn(words, language)).toBe(days);
  });

  test.each([
    ['When is Black Friday?', 'en'],
    ['Who owns the Sunday Times?', 'en'],
    ['¿Dónde está Santo Domingo?', 'es'],
    ['Pazar fiyatları nedir?', 'tr'],
    ['Кто среди них?', 'ru'],
    ['thế chiến thứ hai', 'vi'],
    ['Кто защищает окружающую среду?', 'ru'],
    ['ल्यूक कुएक्ली ने कितने टैकल किए?', 'hi'],
  ])('is no word that only looks like one: %s (%s)', (text, language) => {
    expect(daysIn(text, language)).toBeUndefined();
  });
});

test.each([
  ['Who must go by Friday?', 'en'],
  ['Are schools closed until Monday?', 'en'],
  ['What happens next Monday?', 'en'],
  ['What happened before March?', 'en'],
  ['What will be built by 2026?', 'en'],
  ['Was kommt vor dem Freitag?', 'de'],
  ['Was passiert nächsten Freitag?', 'de'],
  ['antes del viernes', 'es'],
  ['Qu’y a-t-il vendredi prochain ?', 'fr'],
  ['jusqu’à vendredi', 'fr'],
  ['после среды', 'ru'],
])('a time is not asked of where it is a limit: %s (%s)', (text, language) => {
  expect(daysIn(text, language)).toBeUndefined();
});

test.each([
  ['What happened between November 20 and November 22?', 'en', '2026-11-20 2026-11-22'],
  ['news november 20-22', 'en', '2026-11-20 2026-11-22'],
  ['from Monday to Wednesday', 'en', '2026-11-23 2026-11-25'],
  ['What changed from 2024 to 2026?', 'en', '2024-01-01 2026-12-31'],
  ['in March and April', 'en', '2026-03-01 2026-04-30'],
  ['vom 2. März bis 5. März', 'de', '2026-03-02 2026-03-05'],
  ['11月20日到22日', 'zh', '2026-11-20 2026-11-22'],
  // neither of these is one
  ['What did it say on March 2 and why?', 'en', '2026-03-02 2026-03-02'],
  ['Who left on Friday to 3 people’s surprise?', 'en', '2026-11-27 2026-11-27'],
  ['March 5-2', 'en', '2026-03-05 2026-03-05'],
])('a range has a last day: %s (%s)', (text, language, days) => {
  expect(daysIn(text, language)).toBe(days);
});

test('a year is one that there may be articles of', () => {
  expect(periodIn('Who won in 2025?', ['en'], TODAY)).toMatchObject({
    from: '2025-01-01',
    to: '2025-12-31',
    words: '2025',
    kind: 'year',
  });
  expect(periodIn('What has changed since 2024?', ['en'], TODAY)).toMatchObject({
    from: '2024-01-01',
    to: '2026-11-28',
    words: 'since 2024',
    kind: 'year',
  });
  expect(daysIn('Что было в октябре 1954 года?', 'ru')).toBeUndefined();
  expect(daysIn('ek 3', 'tr')).toBeUndefined();
  expect(daysIn('What is Agenda 2030?', 'en')).toBeUndefined();
  expect(daysIn('Who ruled in 1931?', 'en')).toBeUndefined();
  expect(daysIn('Did it cost $2,025?', 'en')).toBeUndefined();
});

describe('a month or a day', () => {
  test.each([
    ['What happened in March?', 'en', '2026-03-01 2026-03-31', 'March 2026'],
    ['and in december?', 'en', '2025-12-01 2025-12-31', 'december 2025'],
    ['what happened on march 2nd', 'en', '2026-03-02 2026-03-02', 'march 2nd 2026'],
    ['deaths on 29 February', 'en', '2024-02-29 2024-02-29', '29 February 2024'],
    ['2012 yılının mayıs ayında ne oldu?', 'tr', '2012-05-01 2012-05-31', '2012 yılının mayıs'],
    ['ماذا حدث في مارس؟', 'ar', '2026-03-01 2026-03-31', 'مارس 2026'],
    ['In March 2025, who won?', 'en', '2025-03-01 2025-03-31', 'March 2025'],
    ['on 2026-03-02', 'en', '2026-03-02 2026-03-02', '2026-03-02'],
    ['¿Qué pasó el 2 de marzo?', 'es', '2026-03-02 2026-03-02', '2 de marzo 2026'],
    ['Was passierte am 2. März?', 'de', '2026-03-02 2026-03-02', '2. März 2026'],
    ['Was ist seit dem 2. März passiert?', 'de', '2026-03-02 2026-11-28', 'seit dem 2. März 2026'],
    ['Что произошло в марте 2025 года?', 'ru', '2025-03-01 2025-03-31', 'марте 2025'],
    ['3月2日发生了什么？', 'zh', '2026-03-02 2026-03-02', '2026年3月2日'],
    ['3월에 무슨 일이', 'ko', '2026-03-01 2026-03-31', '2026년 3월'],
  ])('%s (%s)', (text, language, days, words) => {
    expect(daysIn(text, language)).toBe(days);
    expect(periodIn(text, [language], TODAY)).toMatchObject({ words, kind: 'calendar' });
    // what stands on a button is read as what was typed
    expect(daysIn(words, language)).toBe(days);
  });

  test.each([
    'Why did they march?',
    'May China win?',
    'what may happen',
    'an august body',
    '31 February',
    '13月',
    'What’s new?',
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
    ['Who won the 2001-02 season?', 'en'],
    ['من مارس العصيان المدني؟', 'ar'],
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
    ['昨天有什么新闻？', ''],
    ['昨天锂的价格', '锂的价格'],
    ['China in March', 'China'],
    ['about the price of lithium since Friday', 'price of lithium'],
    ['lithium last week', 'lithium'],
  ])('names what is asked about besides, if anything: %s', (text, subject) => {
    expect(periodIn(text, ['en', 'de', 'zh'], TODAY)?.subject).toBe(subject);
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
      'Friday',
      'since',
      'to',
      '-',
      'and',
      'last',
      'days',
      '999',
      'two weeks ago',
      '2025',
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

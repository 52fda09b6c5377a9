import { describe, expect, test } from 'vitest';
import { findDate, findTime } from '../../src/language/dates.ts';

test.each([
  ['Buenos Aires, 12 de marzo de 2025', '2025-03-12'],
  ['March 3, 2025', '2025-03-03'],
  ['BERLIN, 3. März 2025', '2025-03-03'],
  ['2025年3月12日', '2025-03-12'],
  ['3 Sept 2024', '2024-09-03'],
  ['le 1er août 2024', '2024-08-01'],
  ['12 марта 2024 г.', '2024-03-12'],
  ['Posted Jan. 20, 2025 at 3pm', '2025-01-20'],
  ['2025-01-20T06:30:00+00:00', '2025-01-20'],
  ['București, 14 martie 2025', '2025-03-14'],
  ['14 березня 2025 року', '2025-03-14'],
  ['den 14 mars 2025', '2025-03-14'],
  ['14. marts 2025', '2025-03-14'],
  ['14. mai 2025', '2025-05-14'],
  ['14. maaliskuuta 2025', '2025-03-14'],
  ['14. března 2025', '2025-03-14'],
  ['2025. március 14-én', '2025-03-14'],
  ['2025년 3월 14일', '2025-03-14'],
  ['ב-14 במרץ 2025', '2025-03-14'],
  ['۱۴ مارس ۲۰۲۵', '2025-03-14'],
  ['14 март 2025 г.', '2025-03-14'],
  ['14 d’abril de 2025', '2025-04-14'],
  ['14. marta 2025.', '2025-03-14'],
  ['14. марта 2025.', '2025-03-14'],
])('%s is %s', (text, date) => {
  expect(findDate(text)?.date).toBe(date);
});

test.each(['30 February 2024', '2025-13-01', 'in May', '10/11/2024', 'version 2.10.2024.1'])(
  '%s names no date',
  (text) => {
    expect(findDate(text)).toBeUndefined();
  },
);

test('a date knows its place', () => {
  const text = 'The Coast, 3 March 2025, Hull';
  const found = findDate(text);
  expect(found && text.slice(found.start, found.end)).toBe('3 March 2025');
});

describe('the first time that a text names', () => {
  test.each([
    ['The pier was built in 1931. It burnt on May 3, 1960.', '1931', '1931'],
    ['It burnt on May 3, 1960, and again in 1975.', '1960-05-03', 'May 3, 1960'],
    ['El 14 de marzo de 2025 reabrió.', '2025-03-14', '14 de marzo de 2025'],
    ['Am 3. Mai 1960 brannte er.', '1960-05-03', '3. Mai 1960'],
    ['Le 14 juillet 1789, la Bastille tomba.', '1789-07-14', '14 juillet 1789'],
    ['Это было 9 мая 1945 года.', '1945-05-09', '9 мая 1945'],
    ['In March 2025 it reopened.', '2025-03', 'March 2025'],
    ['En marzo de 2025 reabrió.', '2025-03', 'marzo de 2025'],
    ['港口于2025年3月重新开放。', '2025-03', '2025年3月'],
    ['港口于2025年3月14日重新开放。', '2025-03-14', '2025年3月14日'],
    ['港口于2025年重新开放。', '2025', '2025'],
    ['By 2019, 1800% more had come.', '2019', '2019'],
    ['The iPad Pro 2019 was new.', '2019', '2019'],
    ['항구는 2025년 3월에 열렸다.', '2025-03', '2025년 3월'],
  ])('%s', (text, when, words) => {
    const found = findTime(text);
    expect([found?.when, text.slice(found?.start, found?.end)]).toEqual([when, words]);
  });

  test.each([
    'About 4200 people came.',
    '$2000 were paid.',
    'It cost 1,950 dollars.',
    'Version 2.2015',
    'May they come.',
    '1850 km away',
  ])('%s names none', (text) => {
    expect(findTime(text)).toBeUndefined();
  });
});

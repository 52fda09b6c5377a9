import { expect, test } from 'vitest';
import { findDate } from '../../src/article/dates.ts';

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

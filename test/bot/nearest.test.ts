import { expect, test } from 'vitest';
import { folded, nearest } from '../../src/bot/nearest.ts';

const commands = ['keypoints', 'ask', 'search', 'articles', 'sections', 'read', 'help'];
const near = (typed: string, names: readonly string[] = commands): string[] =>
  nearest(typed, names, (name) => name, 3);

test.each([
  ['keypints', 'keypoints'],
  ['key-points', 'keypoints'],
  ['aks', 'ask'],
  ['serach', 'search'],
  ['article', 'articles'],
  ['RAED', 'read'],
])('%s is taken for %s', (typed, meant) => {
  expect(near(typed)[0]).toBe(meant);
});

test('what is like nothing gets no suggestion', () => {
  expect(near('subscribe')).toEqual([]);
  expect(near('xyzzy')).toEqual([]);
});

test('beginnings come first, then beginnings of words, then what is contained, then slips', () => {
  const names = ['Plan for ports', 'Export figures', 'Port City', 'A port', 'Pork'];
  expect(nearest('port', names, (name) => name, 9)).toEqual([
    'Port City',
    'Plan for ports',
    'A port',
    'Export figures',
    'Pork',
  ]);
});

test('accents, case and punctuation do not matter', () => {
  expect(folded('  ¡Relación U.S.–México!')).toBe('relacion u s mexico');
  expect(near('presencia de mexico', ['Presencia de México'])).toEqual(['Presencia de México']);
});

test('while nothing is typed everything is offered, in its order', () => {
  expect(near('')).toEqual(['keypoints', 'ask', 'search']);
  expect(near(' .')).toEqual(['keypoints', 'ask', 'search']);
});

test('thousands of long names are compared in good time', () => {
  const names = Array.from(
    { length: 5_000 },
    (_, index) => `The long and winding title of the article number ${index}`,
  );
  const start = performance.now();
  near('teh lnog and winding titel of the article', names);
  expect(performance.now() - start).toBeLessThan(3_000);
});

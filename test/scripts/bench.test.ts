import { expect, test } from 'vitest';
import { drawChart } from '../../scripts/bench/chart.ts';
import { ENGINES } from '../../scripts/bench/engines.ts';
import { timesOf } from '../../scripts/bench/measure.ts';
import { knownItems, termsIn } from '../../scripts/bench/queries.ts';
import { milliseconds } from '../../scripts/bench/report.ts';
import { madeUp, recombined } from '../../scripts/bench/text.ts';

const wordsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(' '));

test('made-up passages are the same every time, of about 45 words, and bring new words as they go on', () => {
  const texts = madeUp(400);
  expect(madeUp(200)).toEqual(texts.slice(0, 200));
  const words = wordsOf(texts);
  expect(words.length / texts.length).toBeGreaterThan(43);
  expect(words.length / texts.length).toBeLessThan(47);
  const [early, all] = [new Set(wordsOf(texts.slice(0, 200))), new Set(words)];
  expect(all.size).toBeGreaterThan(1.3 * early.size);
  expect(all.size).toBeLessThan(1.9 * early.size);
});

test('real paragraphs come as they are, then their sentences in new company', () => {
  const passages = ['The pier was painted. It is red.', 'Ferries leave at nine. They are late.'].map(
    (text, at) => ({
      ...{ id: String(at), art: at, title: '', text },
    }),
  );
  const texts = recombined({ passages, questions: [] }, 'en')(10);
  expect(texts.slice(0, 2)).toEqual(passages.map(({ text }) => text));
  for (const text of texts.slice(2)) expect(text).toMatch(/^(?:[A-Z][a-z ]+\. ?)+$/u);
});

test('a query is words of a passage, or a phrase that stands in it', () => {
  const texts = madeUp(100);
  for (const { words, phrase, passage } of knownItems(texts, 'en', 50)) {
    const said = (texts[passage] ?? '').replaceAll('.', '');
    expect(said).toContain(phrase);
    expect(phrase.split(' ')).toHaveLength(words.split(' ').length);
    for (const word of words.split(' ')) expect(said.toLowerCase().split(' ')).toContain(word);
  }
});

test.each(Object.keys(ENGINES))('%s finds the passages that queries are from', (name) => {
  const texts = madeUp(100);
  const engine = ENGINES[name]?.open({ language: 'en', termsOf: termsIn('en') });
  const asked = ENGINES[name]?.asked ?? 'words';
  for (const [at, text] of texts.entries()) engine?.add(at, text);
  engine?.finish();
  const items = knownItems(texts, 'en', 50);
  const first = items.filter((item) => engine?.search(item[asked])[0] === item.passage);
  expect(first.length).toBeGreaterThan(40);
  engine?.close();
});

test('times are told by their quantiles, and written so that they can be read', () => {
  const samples = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(timesOf(samples)).toEqual({ p50: 51, p99: 100, mean: 50.5, samples: 100 });
  expect([0.0123, 0.5, 12.345, 4567].map(milliseconds)).toEqual(['12.3 µs', '0.5 ms', '12.3 ms', '4.57 s']);
});

test('the chart has a bar for each value, longer for more, and can be read aloud', () => {
  const bars = [
    { label: 'A & B', value: 0.05, shown: '50 µs', ours: true },
    { label: 'C', value: 20, shown: '20 ms', ours: false },
  ];
  const svg = drawChart({ title: 'Searches', note: 'Shorter is better', bars }, milliseconds);
  expect(svg).toContain('<title id="title">Searches</title>');
  expect(svg).toContain('<desc id="desc">Shorter is better. A &amp; B 50 µs, C 20 ms.</desc>');
  const widths = [...svg.matchAll(/<rect[^>]* width="(\d+)"/gu)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(2);
  expect(widths[0]).toBeLessThan(widths[1] ?? 0);
});

import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readData } from '../../scripts/eval-data.ts';
import { measure } from '../../scripts/measures.ts';

const FILE = '../shared/eval/xquad.en.json';
const NEWS = 'test/fixtures/news';

describe.skipIf(!existsSync(FILE))(
  `answers to the questions of ${FILE} (skipped where it is missing)`,
  () => {
    it('stay as good as they were measured', () => {
      const found = measure(readData(FILE), 'en', []);
      expect(found?.r1).toBeGreaterThan(0.94);
      expect(found?.strict1).toBeGreaterThan(0.86);
      expect(found?.hit3).toBeGreaterThan(0.95);
      expect(found?.aurocFar).toBeGreaterThan(0.98);
      expect(found?.answered90).toBeGreaterThan(0.86);
      expect(found?.wrongFar).toBeLessThan(0.015);
    }, 120_000);
  },
);

describe(`answers to the questions of ${NEWS}`, () => {
  it('stay as good as they were measured', () => {
    const found = measure(readData(`${NEWS}/measure.en.json`), 'en', []);
    expect(found?.r1).toBeGreaterThan(0.56);
    expect(found?.strict1).toBeGreaterThan(0.42);
    expect(found?.hit3).toBeGreaterThan(0.62);
    expect(found?.shown).toBeGreaterThan(0.47);
    expect(found?.shownFar).toBeLessThan(0.12);
    expect(found?.wrongFar).toBeLessThan(0.04);
  }, 120_000);

  it('are as good where questions name what they are about', () => {
    const found = measure(readData(`${NEWS}/fresh.en.json`), 'en', []);
    expect(found?.r1).toBeGreaterThan(0.63);
    expect(found?.strict1).toBeGreaterThan(0.5);
    expect(found?.hit3).toBeGreaterThan(0.73);
    expect(found?.shown).toBeGreaterThan(0.62);
    expect(found?.shownFar).toBeLessThan(0.05);
    expect(found?.wrongUntold).toBeLessThan(0.7);
  }, 120_000);

  it.each(readdirSync(NEWS).filter((name) => name.endsWith('.json')))(
    '%s has each answer where it says',
    (name) => {
      const { passages, questions } = readData(`${NEWS}/${name}`);
      const texts = new Map(passages.map(({ id, text }) => [id, text]));
      const wrong = questions.filter(
        ({ p, a, start }) => p !== undefined && !texts.get(p)?.startsWith(a?.[0] ?? ' ', start),
      );
      expect(questions.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    },
  );
});

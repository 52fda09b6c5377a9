import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readData } from '../../scripts/eval-data.ts';
import { measure } from '../../scripts/measures.ts';

const FILE = '../shared/eval/xquad.en.json';

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

import { describe, expect, test } from 'vitest';
import { createBreaker } from '../../src/digest/breaker.ts';
import { createPace, PACES } from '../../src/digest/pace.ts';

function paced(limits = PACES.discord) {
  let time = 1_000;
  const pace = createPace(limits, 1, () => time);
  return {
    pace,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('the pace', () => {
  test('spaces messages evenly over all channels', () => {
    const { pace } = paced();
    const waits = Array.from({ length: 91 }, (_, index) => pace.take(`c${index}`, 60_000));
    // the first quarter of a second at once, as if it had been late
    expect(waits.filter((wait) => wait === 0)).toHaveLength(12);
    expect(waits[56]).toBeCloseTo(994, 0);
    expect((waits[90] ?? 0) - (waits[45] ?? 0)).toBeCloseTo(1_000);
  });

  test('keeps a channel to its own, and does not keep others waiting for it', () => {
    const { pace } = paced();
    const waits = Array.from({ length: 3 }, () => pace.take('busy', 60_000));
    expect(waits.map(Math.round)).toEqual([0, 1_053, 2_105]);
    expect(pace.take('calm', 60_000)).toBeLessThan(100);
  });

  test('takes no place where it would be too far away', () => {
    const { pace } = paced();
    pace.take('busy', 500);
    expect(pace.take('busy', 500)).toBeGreaterThan(500);
    expect(Math.round(pace.take('busy', 60_000))).toBe(1_053);
  });

  test('lets no more go in any second than it may, also where timers come late all at once', () => {
    const { pace, pass } = paced();
    const admitted = Array.from({ length: 60 }, () => pace.admit()).filter((wait) => wait === 0);
    expect(admitted).toHaveLength(47);
    pass(999);
    expect(pace.admit()).toBe(1);
    pass(1);
    expect(pace.admit()).toBe(0);
  });
});

describe('the breaker', () => {
  test('rests a refused token for half an hour, then lets one request through', () => {
    const breaker = createBreaker();
    expect(breaker.enter(0)).toBe(0);
    breaker.leave('refused-token', 0);
    expect(breaker.enter(1_000)).toBe(1_799_000);
    expect(breaker.enter(1_800_000)).toBe(0);
    expect(breaker.enter(1_800_001)).toBeGreaterThan(0);
    breaker.leave('well', 1_800_100);
    expect([breaker.enter(1_800_200), breaker.enter(1_800_200)]).toEqual([0, 0]);
  });

  test('counts those under way as if they were refused', () => {
    const breaker = createBreaker();
    for (let index = 0; index < 60; index += 1) {
      breaker.enter(0);
      breaker.leave('refused-channel', 0);
    }
    const entered = Array.from({ length: 60 }, () => breaker.enter(1)).filter((wait) => wait === 0);
    expect(entered).toHaveLength(40);
    for (const _ of entered) breaker.leave('refused-channel', 2);
    expect(breaker.enter(3)).toBe(599_997);
    expect(breaker.enter(600_003)).toBe(0);
  });
});

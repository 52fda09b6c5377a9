import { expect, test } from 'vitest';
import type { User } from '../../src/bot/command.ts';
import { createPace } from '../../src/bot/pace.ts';
import { fakeClock } from '../fakes/clock.ts';

const ana: User = { platform: 'slack', tenant: 'T1', id: 'U1' };

test('five questions in ten seconds are fine; the sixth waits until the first is ten seconds old', () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  const waits = Array.from({ length: 5 }, () => {
    clock.pass(1);
    return pace.take(ana);
  });
  expect(waits).toEqual([0, 0, 0, 0, 0]);
  expect(pace.take(ana)).toBe(6);
  clock.pass(5.5);
  expect(pace.take(ana)).toBe(1);
  clock.pass(0.5);
  expect(pace.take(ana)).toBe(0);
});

test('a question that was refused does not make the wait longer', () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  for (let count = 0; count < 50; count += 1) pace.take(ana);
  clock.pass(10);
  expect(pace.take(ana)).toBe(0);
});

test('one user never waits for another, nor for the same id elsewhere', () => {
  const pace = createPace(fakeClock());
  for (let count = 0; count < 6; count += 1) pace.take(ana);
  expect(pace.take(ana)).toBeGreaterThan(0);
  expect(pace.take({ ...ana, id: 'U2' })).toBe(0);
  expect(pace.take({ ...ana, tenant: 'T2' })).toBe(0);
  expect(pace.take({ ...ana, platform: 'discord' })).toBe(0);
});

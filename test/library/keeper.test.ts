import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHoldings } from '../../src/library/holdings.ts';
import { createKeeper, type Keeper } from '../../src/library/keeper.ts';
import { fakeLogger } from '../fakes/logger.ts';

let folder: string;
let keeper: Keeper;
let saves: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-keeper-'));
  saves = 0;
  const state = () => {
    saves += 1;
    return { files: new Map(), holdings: createHoldings().state() };
  };
  const folders = { contentDir: folder, dataDir: folder };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  keeper = createKeeper(folders, fakeLogger(), { state, passages: () => 1_000 });
});
afterEach(async () => {
  vi.useRealTimers();
  await keeper.close();
  await rm(folder, { recursive: true });
});

test('saves once when a burst of changes is over', async () => {
  for (let change = 0; change < 5; change++) {
    keeper.changed();
    vi.advanceTimersByTime(1_000);
  }
  await Promise.resolve();
  expect(saves).toBe(0);
  vi.advanceTimersByTime(5_000);
  await vi.waitFor(() => expect(saves).toBe(1));
});

test('saves a folder that is never quiet, too', async () => {
  for (let change = 0; change < 20; change++) {
    keeper.changed();
    vi.advanceTimersByTime(4_000);
  }
  await vi.waitFor(() => expect(saves).toBeGreaterThan(0));
});

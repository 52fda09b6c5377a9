/** Real processes, real signals, a real file. The full size is `npm run crash -- --full`. */
import { expect, test } from 'vitest';
import { runCrash } from '../support/crash.ts';

test('300 digests with 10 kills, 5 halts and a failing platform: none lost, none doubled', async () => {
  const result = await runCrash({ deliveries: 300, kills: 10, pauses: 5, seed: 1, mishaps: true });
  console.log(JSON.stringify(result));
  expect(result).toMatchObject({ lost: 0, doubled: 0, kills: 10, pauses: 5, states: { sent: 300 } });
}, 120_000);

test('60 digests with a disk that is full for a while, and 2 kills: none lost, none doubled', async () => {
  const result = await runCrash({
    deliveries: 60,
    kills: 2,
    pauses: 0,
    seed: 2,
    mishaps: true,
    fullDisk: true,
  });
  console.log(JSON.stringify(result));
  expect(result).toMatchObject({ lost: 0, doubled: 0, states: { sent: 60 } });
}, 120_000);

/**
 * 200 calls at once through the real discord.js, against the emulated Discord: how long until each is acknowledged and
 * until each answer stands there. `node scripts/bench-discord.ts [CALLS]`
 */
import { createDiscord } from '../src/platforms/discord/client.ts';
import { user } from '../test/emulators/discord/payloads.ts';
import { startDiscord } from '../test/emulators/discord.ts';
import { botOver } from '../test/fakes/bot.ts';
import { fakeStores } from '../test/fakes/stores.ts';

const CALLS = Number(process.argv[2] ?? 200);
const PATIENCE = 30_000;
const QUESTIONS = [
  ['keypoints', { topic: 'china' }],
  ['ask', { question: 'What did Ines Calder call the loan?' }],
  ['search', { words: 'harbour' }],
  ['articles', {}],
] as const;

const discord = await startDiscord({ check: false });
const { bot, clock, logger } = botOver();
const settings = { token: discord.token, apiUrl: discord.url };
const platform = createDiscord({ settings, bot, clock, logger, stores: fakeStores() });
await platform.start();

for (const round of ['cold', 'warm']) {
  const before = logger.lines.length;
  const start = performance.now();
  const calls = Array.from({ length: CALLS }, (_, index) => {
    const [command, options] = QUESTIONS[index % QUESTIONS.length] ?? ['help', {}];
    // each by somebody else: the bot slows down whoever asks a lot
    return {
      call: discord.slash(command, options, { user: user(`user-${index}`) }),
      acknowledged: 0,
      answered: 0,
    };
  });
  while (performance.now() - start < PATIENCE && calls.some(({ answered }) => answered === 0)) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = performance.now() - start;
    for (const one of calls) {
      if (one.acknowledged === 0 && one.call.acknowledged !== undefined) one.acknowledged = now;
      if (one.answered === 0 && one.call.original && !one.call.promised) one.answered = now;
    }
  }
  const errors = logger.lines
    .slice(before)
    .filter(({ level }) => level === 'error' || level === 'warn').length;
  const lost = calls.filter(({ answered }) => answered === 0).length;
  console.log(
    `${round}: ${CALLS} calls at once, ${lost} unanswered, ${errors} errors;`,
    `acknowledged ${spread(calls.map(({ acknowledged }) => acknowledged))};`,
    `answered ${spread(calls.map(({ answered }) => answered))}`,
  );
}
await platform.stop();
await discord.close();

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0)} ms`;
  return `p50 ${at(0.5)}, p99 ${at(0.99)}`;
}

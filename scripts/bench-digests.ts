/**
 * How fast digests leave that are all due in one minute, against an emulator that enforces Discord's limits, while people
 * go on asking: `npm run bench:digests -- --count 10000`. Nothing is scaled: 10,000 take their 222 seconds and more.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { createBot } from '../src/bot/create.ts';
import { phrasesFor } from '../src/bot/phrases.ts';
import { createDigests } from '../src/digest/create.ts';
import { PACES } from '../src/digest/pace.ts';
import { openLibrary } from '../src/library/open.ts';
import { openStores } from '../src/stores/open.ts';
import { createChat } from '../test/fakes/chat.ts';
import { fakeOutlet } from '../test/fakes/outlet.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, articles: { type: 'string', default: '300' } },
});
const [count, articles] = [Number(values.count), Number(values.articles)];
const quiet = (): void => undefined;
const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const clock = { now: () => Temporal.Now.instant() };
const folder = (): string => mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const contentDir = folder();
const topics = ['harbour', 'lithium', 'elections', 'railways', 'fishing'];
for (let index = 0; index < articles; index += 1) {
  const topic = topics[index % topics.length];
  const points = [1, 2, 3]
    .map((point) => `| Point ${point} | Word ${index * 7 + point} on ${topic}. |`)
    .join('\n');
  const text = `# Report ${index}\n\nReport ${index} is about ${topic} and number ${index * 31}.\n\n## Key Points\n\n| Aspect | Details |\n|---|---|\n${points}\n`;
  writeFileSync(join(contentDir, `report-${index}.md`), text);
}
const library = await openLibrary({ contentDir, logger, watch: false });
const stores = openStores({ dataDir: folder(), clock });
const chat = createChat({ now: () => performance.now(), markWindow: 180_000, perSecond: 50, perChannel: 5 });
const times: number[] = [];
const outlet = fakeOutlet(async (request) => {
  const answer = chat.answer(request);
  times.push(performance.now());
  await sleep(100 + Math.random() * 100);
  return answer;
});
const digests = createDigests({
  library,
  stores,
  outlets: { discord: outlet },
  clock,
  logger,
  timeZone: 'UTC',
  phrases: phrasesFor,
});
const bot = createBot({
  commands,
  services: { library, digests: digests.service },
  clock,
  logger,
  logTexts: false,
});

const slot = clock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' });
for (let index = 0; index < count; index += 1) {
  await stores.subscriptions.add(
    {
      id: `s${index}`,
      channel: { platform: 'discord', tenant: `g${index % 500}`, id: `c${index}` },
      creator: 'u',
      locale: ['en', 'de', 'es', 'zh'][index % 4] ?? 'en',
      ...(index % 2 === 0 ? { topic: topics[index % topics.length] ?? 'harbour' } : {}),
      schedule: 'hourly',
      timeZone: 'UTC',
      quietLine: false,
      state: 'active',
      lastSlot: slot.subtract({ minutes: 1 }),
      nextSlot: slot,
    },
    count,
  );
}
// hourly subscriptions would not be due at this minute: what is recorded here is what a tick would record
for (let index = 0; index < count; index += 500)
  await stores.ledger.record(
    Array.from({ length: Math.min(500, count - index) }, (_, at) => ({
      subscription: `s${index + at}`,
      due: slot,
      missed: [],
      advance: { lastSlot: slot, nextSlot: slot.add({ hours: 1 }) },
    })),
  );

const baseline = await lookups(200);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
await digests.start();
let isDone = false;
const asking = lookups(Number.POSITIVE_INFINITY, () => isDone);
while (chat.messages.length < count) await sleep(100);
isDone = true;
const during = await asking;
delay.disable();
await digests.stop();

const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
const pace = (times.length - 1) / seconds;
const round = (value: number): number => Math.round(value * 100) / 100;
const figures = {
  digests: count,
  seconds: round(seconds),
  perSecond: round(pace),
  ofThePaceAllowed: `${round((100 * pace) / PACES.discord.overall)} %`,
  refused: chat.counts.get('post 429') ?? 0,
  lookups: during.length,
  lookupP99Milliseconds: {
    before: round(percentile(baseline, 0.99)),
    meanwhile: round(percentile(during, 0.99)),
  },
  eventLoopDelayP99Milliseconds: round(delay.percentile(99) / 1e6),
  residentMegabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
};
console.log(JSON.stringify(figures, null, 2));
stores.close();
await library.close();

/** Asks for key points fifty times a second, everybody for themselves. Returns how long each took, in milliseconds. */
async function lookups(most: number, isOver: () => boolean = () => false): Promise<number[]> {
  const took: number[] = [];
  while (took.length < most && !isOver()) {
    const start = performance.now();
    await bot.dispatch({
      command: 'keypoints',
      options: { topic: topics[took.length % topics.length] },
      user: { platform: 'discord', tenant: 'g', id: `u${took.length}` },
      place: { kind: 'channel', id: 'c' },
      locale: 'en',
    });
    took.push(performance.now() - start);
    await sleep(20);
  }
  return took;
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

import { afterEach, describe, expect, test } from 'vitest';
import type { Mishap } from '../fakes/chat.ts';
import { fakeLedger } from '../fakes/ledger.ts';
import { markOf } from '../fakes/outlet.ts';
import { until } from '../support/until.ts';
import { type RigOptions, rig, story } from './rig.ts';

const running: ReturnType<typeof rig>[] = [];
async function started(options: RigOptions = {}): Promise<ReturnType<typeof rig>> {
  const one = rig(options);
  running.push(one);
  await one.digests.start();
  return one;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ digests }) => digests.stop()));
});

/** These mishaps to the first posts, and nothing after that. */
function firstPosts(...mishaps: readonly Mishap[]): Pick<RigOptions, 'mishap'> {
  let count = 0;
  return {
    mishap(request) {
      if (request.kind !== 'post') return 'none';
      count += 1;
      return mishaps[count - 1] ?? 'none';
    },
  };
}

describe('a digest', () => {
  test('is posted once at its time: first the newest articles, then what is new', async () => {
    const one = await started();
    await one.subscribe();
    await one.pass(29);
    expect(one.chat.messages).toEqual([]);
    await one.pass(1);
    await one.settled('sent');
    expect(one.texts()).toHaveLength(1);
    expect(one.texts()[0]).toContain('This is the first digest');
    expect(one.texts()[0]).toContain('Story 2');
    one.publish(story(3));
    await one.pass(24 * 60);
    await until(() => one.chat.messages.length === 2);
    expect(one.texts()[1]).toContain('Story 3');
    expect(one.texts()[1]).not.toContain('Story 2');
  });

  test('is not posted where there is nothing new, but for a quiet line where that is wished', async () => {
    const one = await started();
    await one.subscribe('silent');
    await one.subscribe('quiet', { quietLine: true });
    await one.pass(31);
    await one.settled('sent', 'silent');
    await one.settled('sent', 'quiet');
    await one.pass(24 * 60);
    await one.settled('empty', 'silent');
    await until(() => one.chat.messages.length === 3);
    expect(one.chat.messages.map(({ channel }) => channel).sort()).toEqual(['quiet', 'quiet', 'silent']);
    expect(one.texts().at(-1)).toBe('Nothing new since the last digest.');
  });

  test('replays nothing after a restart', async () => {
    const stores = fakeLedger();
    const before = await started({ stores });
    await before.subscribe();
    await before.pass(31);
    await before.settled('sent');
    await before.digests.stop();
    const after = await started({ stores, start: '2026-01-16T08:59:30Z' });
    await after.pass(1);
    await after.settled('empty');
    expect(after.chat.messages).toEqual([]);
  });

  test('that was missed is made up for once; what is older than half a day is not', async () => {
    const stores = fakeLedger();
    const before = rig({ stores });
    await before.subscribe('short', { schedule: 'hourly' });
    await before.subscribe('long');
    const after = await started({ stores, start: '2026-01-17T22:30:00Z' });
    await after.settled('sent', 'short');
    await after.settled('expired', 'long');
    expect(after.chat.messages.map(({ channel }) => channel)).toEqual(['short']);
    expect(await after.lastOf('short')).toMatchObject({
      slot: Temporal.Instant.from('2026-01-17T22:00:00Z'),
    });
  });

  test('is not posted again where the clock is set back', async () => {
    const one = await started();
    await one.subscribe();
    await one.pass(31);
    await one.settled('sent');
    one.publish(story(3));
    await one.pass(-120);
    await one.pass(100);
    await one.pass(30);
    expect(one.chat.messages).toHaveLength(1);
    await one.pass(24 * 60);
    await until(() => one.chat.messages.length === 2);
  });

  test('can be asked for out of turn', async () => {
    const one = await started();
    await one.subscribe();
    await one.service.now(one.origin(), undefined);
    await one.settled('sent');
    expect(one.texts()).toHaveLength(1);
  });
});

describe('when nobody can say whether a digest was posted', () => {
  test.each([
    ['an error after it was kept', ['error-after']],
    ['a connection lost after it was kept', ['drop-after']],
    ['an error before', ['error-before']],
    ['one after the other', ['drop-before', 'error-before', 'limit', 'drop-after']],
  ] as const)('%s: it is looked for first, and stands there once', async (_name, mishaps) => {
    const one = await started(firstPosts(...mishaps));
    await one.subscribe();
    await one.pass(31);
    await one.settled('sent');
    expect(one.chat.messages).toHaveLength(1);
    expect(one.chat.counts.get('find 200')).toBeGreaterThan(0);
  });

  test('every attempt sends the same bytes', async () => {
    const payloads: string[] = [];
    const one = await started({
      mishap(request) {
        if (request.kind === 'post') payloads.push(request.payload);
        return payloads.length < 3 && request.kind === 'post' ? 'drop-before' : 'none';
      },
    });
    await one.subscribe();
    await one.pass(31);
    await until(() => {
      one.publish(story(10 + payloads.length));
      one.clock.pass(1);
      return one.chat.messages.length > 0;
    });
    expect(payloads.length).toBe(3);
    expect(new Set(payloads).size).toBe(1);
  });

  test('and the platform does not let us look, it is not posted again, and its articles go into the next', async () => {
    const one = await started(firstPosts('none', 'drop-before'));
    one.chat.readable = false;
    await one.subscribe();
    await one.pass(31);
    await one.settled('sent');
    one.publish(story(3));
    await one.pass(24 * 60);
    await one.settled('unknown');
    expect(one.chat.messages).toHaveLength(1);
    one.publish(story(4));
    await one.pass(24 * 60);
    await until(() => one.chat.messages.length === 2);
    expect(one.texts()[1]).toMatch(/Story 4[\s\S]*Story 3/u);
  });

  test('and looking fails for a while, it is looked for again, and not posted before that', async () => {
    let finds = 0;
    const one = await started({
      mishap(request) {
        if (request.kind === 'post') return finds === 0 ? 'drop-after' : 'none';
        finds += 1;
        return finds < 20 ? 'drop-before' : 'none';
      },
    });
    await one.subscribe();
    await one.pass(31);
    await one.settled('sent');
    expect([one.chat.messages.length, one.chat.counts.get('post dropped'), finds >= 20]).toEqual([
      1,
      1,
      true,
    ]);
  });

  test('a second copy that turns up later is taken back', async () => {
    const one = await started(firstPosts('drop-before'));
    await one.subscribe();
    await one.pass(31);
    await one.settled('sent');
    const [first] = one.chat.messages;
    if (!first) throw new Error('nothing was posted');
    const late = one.chat.answer({ kind: 'post', channel: 'news', mark: first.mark, payload: first.payload });
    expect(late.status).toBe(200);
    expect(one.chat.messages).toHaveLength(2);
    await until(() => {
      one.clock.pass(1);
      return one.chat.messages.length === 1;
    });
    expect(one.chat.messages[0]?.id).toBe(first.id);
  });

  test('for six hours, it is given up, and its articles go into the next', async () => {
    let isDown = true;
    const one = await started({
      mishap: (request) => (isDown && request.kind === 'post' ? 'error-before' : 'none'),
    });
    await one.subscribe();
    await one.pass(31);
    await until(async () => {
      one.clock.pass(30);
      return (await one.lastOf())?.state === 'dead';
    });
    expect(one.chat.counts.get('post 500')).toBe(8);
    isDown = false;
    await one.pass(24 * 60);
    await one.settled('sent');
    expect(one.texts()[0]).toContain('Story 2');
  });
});

describe('a platform that says no', () => {
  test('for now, holds that channel alone, and no attempt is counted', async () => {
    let limited = 0;
    const one = await started({
      mishap(request) {
        const isBusy = request.kind === 'post' && request.channel === 'busy' && limited < 12;
        if (isBusy) limited += 1;
        return isBusy ? 'limit' : 'none';
      },
    });
    await one.subscribe('busy');
    await one.subscribe('calm');
    await one.pass(31);
    await one.settled('sent', 'calm');
    await one.settled('sent', 'busy');
    expect(limited).toBe(12);
    expect(one.chat.messages).toHaveLength(2);
  });

  test('for a channel, suspends its digest and tells its creator once; it goes on where it stopped', async () => {
    const one = await started();
    await one.subscribe();
    one.chat.refusals.set('news', 404);
    await one.pass(31);
    await one.settled('suspended');
    await until(() => one.told.length === 1);
    expect(one.told[0]?.user).toBe('user-1');
    expect(JSON.stringify(one.told[0]?.reply)).toContain('the channel is not there any more');
    await one.pass(24 * 60);
    expect(one.chat.counts.get('post 404')).toBe(1);
    expect(await one.service.list(one.origin())).toMatchObject([{ state: 'suspended', next: [] }]);

    one.chat.refusals.clear();
    await one.service.resume(one.origin(), undefined);
    await one.pass(24 * 60);
    await one.settled('sent');
    expect(one.texts()[0]).toContain('Story 1');
    expect(one.told).toHaveLength(1);
  });

  test('for the token, is not asked again for half an hour', async () => {
    const one = await started();
    one.chat.refusals.set('*', 401);
    for (let index = 0; index < 40; index += 1) await one.subscribe(`c${index}`);
    await one.pass(31);
    await until(() => one.logger.lines.some(({ message }) => message.startsWith('The token is refused')));
    await one.settled('due', 'c39');
    const refused = one.chat.counts.get('post 401') ?? 0;
    await one.pass(20);
    await one.settled('due', 'c0');
    // those that were under way when the first was refused, and none after it
    expect(one.chat.counts.get('post 401')).toBe(refused);
    one.chat.refusals.clear();
    await until(async () => {
      one.clock.pass(60);
      return one.chat.messages.length === 40;
    });
    expect(new Set(one.chat.messages.map(({ channel }) => channel)).size).toBe(40);
  });

  test('to many channels, is asked at most a hundred times in ten minutes', async () => {
    const one = await started();
    for (let index = 0; index < 150; index += 1) {
      one.chat.refusals.set(`c${index}`, 403);
      await one.stores.subscriptions.add(
        {
          id: `s${index}`,
          channel: one.address(`c${index}`),
          creator: 'user-1',
          locale: 'en',
          schedule: 'daily 09:00',
          timeZone: 'UTC',
          quietLine: false,
          state: 'active',
          lastSlot: one.clock.now(),
          nextSlot: Temporal.Instant.from('2026-01-15T09:00:00Z'),
        },
        1_000,
      );
    }
    await one.pass(31);
    await until(() => (one.chat.counts.get('post 403') ?? 0) >= 100);
    await until(async () => {
      one.clock.pass(0.2);
      return (await Promise.all(['c0', 'c75', 'c149'].map((name) => one.lastOf(name)))).every(
        (last) => last?.state !== 'sending',
      );
    });
    expect(one.chat.counts.get('post 403')).toBe(100);
  }, 20_000);
});

describe('a fault of our own', () => {
  test('in making one digest gives that one up after five attempts, and no other', async () => {
    let tries = 0;
    const one = await started({
      outlet: (plain) => ({
        ...plain,
        freeze(reply, key, locale) {
          if (JSON.stringify(reply).includes('poison')) {
            tries += 1;
            throw new RangeError('this cannot be rendered');
          }
          return plain.freeze(reply, key, locale);
        },
      }),
      articles: [story(1, 'poison'), story(2)],
    });
    await one.subscribe('poisoned', { topic: 'poison' });
    await one.subscribe('well', { topic: 'common' });
    await one.pass(31);
    await one.settled('sent', 'well');
    await one.settled('dead', 'poisoned');
    expect(tries).toBe(5);
  });

  test('in writing the ledger is waited out, and what was posted is not posted again', async () => {
    const stores = fakeLedger();
    let failures = 0;
    const failing = {
      ...stores,
      ledger: {
        ...stores.ledger,
        async settle(...given: Parameters<typeof stores.ledger.settle>) {
          failures += 1;
          if (failures < 4) throw new Error('database or disk is full');
          return stores.ledger.settle(...given);
        },
      },
    };
    const one = await started({ stores: failing });
    await one.subscribe();
    await one.pass(31);
    await one.settled('sent');
    expect(one.chat.messages).toHaveLength(1);
    expect(failures).toBe(4);
  });

  test('in an outlet that never answers keeps nobody waiting for ever', async () => {
    let calls = 0;
    const one = await started({
      lease: 200,
      outlet: (plain) => ({
        ...plain,
        post: (...given) => {
          calls += 1;
          return calls === 1 ? new Promise(() => undefined) : plain.post(...given);
        },
      }),
    });
    await one.subscribe();
    await one.pass(31);
    await until(async () => {
      one.clock.pass(0.005);
      return (await one.lastOf())?.state === 'sent';
    });
    expect([calls, one.chat.messages.length]).toEqual([2, 1]);
  });

  test('the mark of a digest depends on its subscription and slot alone', async () => {
    const one = await started();
    const { id } = await one.subscribe();
    await one.pass(31);
    await one.settled('sent');
    const slot = Temporal.Instant.from('2026-01-15T09:00:00Z').epochMilliseconds;
    expect(one.chat.messages[0]?.mark).toBe(markOf(`${id}/${slot}`));
  });
});

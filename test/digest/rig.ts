/** Digests over an emulated chat platform, with a clock and a library that tests move. */
import type { Article } from '../../src/article/article.ts';
import type { Origin } from '../../src/bot/command.ts';
import type { DigestFault, DigestView } from '../../src/bot/digests.ts';
import { phrasesFor } from '../../src/bot/phrases.ts';
import { createDigests } from '../../src/digest/create.ts';
import type { DeliveryRecord } from '../../src/ledger.ts';
import type { Library } from '../../src/library/library.ts';
import type { Outlet, TenantSettings } from '../../src/ports.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { article } from '../fakes/articles.ts';
import { type ChatOptions, createChat } from '../fakes/chat.ts';
import { fakeClock } from '../fakes/clock.ts';
import { fakeLedger } from '../fakes/ledger.ts';
import { fakeLibrary } from '../fakes/library.ts';
import { fakeLogger } from '../fakes/logger.ts';
import { fakeOutlet } from '../fakes/outlet.ts';
import { until } from '../support/until.ts';

export const story = (number: number, about = 'Nothing in common'): Article =>
  article(
    { title: `Story ${number}`, id: `story-${number}`, date: '2026-01-10', source: `Paper ${number}` },
    [
      {
        heading: 'Facts',
        texts: [
          `${about} ${number} with words ${number * 17} of its own ${number * 31} and more ${number * 7}.`,
        ],
        keyPoints: [[`Aspect ${number}`, `${about} was point ${number}.`]],
      },
    ],
  );

export interface RigOptions extends Partial<Omit<ChatOptions, 'now'>> {
  readonly articles?: Article[];
  readonly stores?: ReturnType<typeof fakeLedger>;
  readonly platform?: 'discord' | 'slack';
  readonly outlet?: (outlet: Outlet) => Outlet;
  readonly start?: string;
  /** Milliseconds. */
  readonly lease?: number;
}

export function rig(options: RigOptions = {}) {
  const { articles = [story(1), story(2)], stores = fakeLedger(), platform = 'discord', start } = options;
  const clock = fakeClock(start ?? '2026-01-15T08:30:00Z');
  const logger = fakeLogger();
  const chat = createChat({ now: () => clock.now().epochMilliseconds, ...options });
  const told: { user: string; reply: Reply }[] = [];
  const plain = fakeOutlet(async (request) => chat.answer(request), { told });
  const listeners = new Set<() => void>();
  const settings = new Map<string, TenantSettings>();
  const library: Library = {
    ...fakeLibrary(articles),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const digests = createDigests({
    library,
    stores: {
      ...stores,
      settings: {
        read: async ({ tenant }) => settings.get(tenant) ?? { share: false, managers: [] },
        write: async ({ tenant }, chosen) => void settings.set(tenant, chosen),
      },
    },
    outlets: { [platform]: options.outlet?.(plain) ?? plain },
    clock,
    logger,
    timeZone: 'UTC',
    phrases: phrasesFor,
    timing: { haste: 0.001, ...(options.lease === undefined ? {} : { lease: options.lease }) },
  });
  const origin = (channel = 'news', user = 'user-1'): Origin => ({
    user: { platform, tenant: 'guild', id: user },
    place: { kind: 'channel', id: channel },
    locale: 'en-US',
    mayManage: () => true,
  });
  const address = (channel = 'news') => ({ platform, tenant: 'guild', id: channel });
  const lastOf = async (channel = 'news'): Promise<DeliveryRecord | undefined> =>
    [...(await stores.subscriptions.lastDeliveries(address(channel))).values()][0];

  return {
    digests,
    service: digests.service,
    stores,
    clock,
    chat,
    told,
    logger,
    library,
    origin,
    address,
    lastOf,
    texts: () => chat.messages.map(({ payload }): string => JSON.parse(payload).text),
    async subscribe(channel?: string, wish = {}): Promise<DigestView> {
      const made: DigestView | DigestFault = await digests.service.subscribe(origin(channel), {
        schedule: 'daily 09:00',
        ...wish,
      });
      if ('fault' in made) throw new Error(made.fault);
      return made;
    },
    /** Puts an article into the library. */
    publish(...fresh: readonly Article[]) {
      articles.unshift(...fresh);
      for (const listener of listeners) listener();
    },
    /** Lets time go on, and everything that is due in it begin. */
    async pass(minutes: number) {
      clock.pass(minutes * 60);
      await digests.tick();
    },
    /** Goes on in small steps of time, until the last delivery of a channel is settled so. */
    async settled(state: string, channel?: string) {
      await until(
        async () => {
          clock.pass(0.5);
          return (await lastOf(channel))?.state === state;
        },
        () => [state, logger.lines.slice(-5)],
      );
    },
  };
}

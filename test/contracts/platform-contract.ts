/**
 * What a member is told, whatever the platform: the same journeys by each of them, and the same quotes with the same
 * citations as the bot gave. A platform is reached as its people reach it; nothing of it is replaced.
 */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Bot } from '../../src/bot/bot.ts';
import { createBot } from '../../src/bot/create.ts';
import { phrasesFor } from '../../src/bot/phrases.ts';
import { createDigests, createPreviews, type Digests } from '../../src/digest/create.ts';
import type { Library } from '../../src/library/library.ts';
import type { Clock, Outlet } from '../../src/ports.ts';
import { keyPointsOf, quotesOf } from '../../src/reply/collect.ts';
import type { Citation, Reply } from '../../src/reply/reply.ts';
import { article, ferry, harbour } from '../fakes/articles.ts';
import { fakeClock } from '../fakes/clock.ts';
import { fakeLedger } from '../fakes/ledger.ts';
import { fakeLibrary } from '../fakes/library.ts';
import { fakeLogger } from '../fakes/logger.ts';
import { type FakeStores, fakeStores } from '../fakes/stores.ts';

// the machine may be busy with other things
vi.setConfig({ testTimeout: 60_000 });

/** A member of a channel who may manage it, on a platform that is online. Everything answers with the words shown. */
export interface Member {
  /** Types a command in the channel: `/keypoints china`. */
  command(line: string): Promise<string>;
  /** Writes to the bot alone, in one conversation. */
  say(words: string): Promise<string>;
  /** Presses the button of that name below the last answer to a command. */
  press(label: string): Promise<string>;
  /** Words of what the bot has posted in the channel by itself, once there are `count` such messages. */
  posted?(count: number): Promise<readonly string[]>;
  /** Words of the page that the platform has for the bot, where it has one. */
  home?(): Promise<string>;
}

export interface Room {
  readonly bot: Bot;
  readonly clock: Clock;
  readonly stores: FakeStores;
  readonly logger: ReturnType<typeof fakeLogger>;
  /** Told once where digests can be posted. */
  readonly outlet: (platform: 'discord' | 'slack', outlet: Outlet) => void;
}

const JOURNEYS = [
  '/keypoints',
  '/keypoints cranes',
  '/keypoints dragons',
  '/ask What did Ines Calder call the loan?',
  '/ask Where is the moon made of cheese?',
  '/search ferry',
  '/compare harbour ferry',
  '/timeline',
  '/articles',
  '/sections harbour',
  '/read Money',
  '/read Nothing',
  '/help keypoints',
];

export function platformContract(name: string, open: (room: Room) => Promise<Member>): void {
  describe(`a member on ${name}`, () => {
    test.each(JOURNEYS)('is told by %s what the bot said', async (line) => {
      const { member, reference } = await arrive(open);
      expectTold(await member.command(line), await reference(line));
    });

    test('asks in a conversation, and is understood from what was asked before', async () => {
      const { member, reference } = await arrive(open);
      for (const words of ['What did Ines Calder call the loan?', 'And the Nordic Bank?'])
        expectTold(await member.say(words), await reference(words));
    });

    test('opens a section from a quote', async () => {
      const { member, reference } = await arrive(open);
      const answer = await reference('/ask What did Ines Calder call the loan?');
      const [button] = answer.blocks.flatMap((block) => (block.kind === 'actions' ? block.buttons : []));
      if (!button) throw new Error('the answer has no button');
      await member.command('/ask What did Ines Calder call the loan?');
      expectTold(await member.press(button.label), await reference(`/read ${button.options['section']}`));
    });

    test('looks at a digest before there is one', async () => {
      const { member } = await arrive(open);
      expect(bare(await member.command('/digest preview'))).toContain(bare(ferry.title));
    });

    test('subscribes, sees it listed, gets it in time, pauses it and removes it', async () => {
      const { member, digests, clock, publish } = await arrive(open);
      const { posted } = member;
      if (!posted) {
        // nothing is ever posted to a terminal, and it says so
        expect(await member.command('/digest subscribe')).toContain('channel');
        return;
      }
      await digests.start();
      expect(bare(await member.command('/digest subscribe harbour daily 13:00'))).toContain('1300');
      expect(bare(await member.command('/digest list'))).toContain('harbour');
      expect(bare(await member.command('/digest list mine:true'))).toContain('1300');
      if (member.home) expect(bare(await member.home())).toContain('1300');
      clock.pass(3_600);
      await digests.tick();
      expect(bare((await posted(1)).join())).toContain(bare(harbour.title));
      publish();
      clock.pass(86_400);
      await digests.tick();
      const [, second = ''] = await posted(2);
      expect(bare(second)).toContain(bare('The harbour has a new light'));
      expect(bare(second), 'what was told is not told again').not.toContain(bare(harbour.title));
      await member.command('/digest pause');
      expect(bare(await member.command('/digest list'))).toContain('paused');
      await member.command('/digest remove');
      expect(bare(await member.command('/digest list'))).not.toContain('1300');
    });
  });
}

async function arrive(open: (room: Room) => Promise<Member>) {
  const clock = fakeClock();
  const logger = fakeLogger();
  const stores = fakeStores();
  const held = [ferry, harbour];
  const library = changing(() => fakeLibrary(held));
  const outlets: Partial<Record<'discord' | 'slack', Outlet>> = {};
  let digests: Digests | undefined;
  const made = (): Digests => {
    digests ??= createDigests({
      ...{ library, outlets, clock, logger, timeZone: 'UTC', phrases: phrasesFor },
      stores: { ...fakeLedger(), settings: stores.settings },
      timing: { haste: 0.001 },
    });
    return digests;
  };
  const bot = createBot({
    commands,
    services: {
      library,
      get digests() {
        return outlets.discord || outlets.slack
          ? made().service
          : createPreviews({ library, phrases: phrasesFor });
      },
    },
    clock,
    logger,
    logTexts: false,
  });
  onTestFinished(() => digests?.stop());
  const member = await open({
    bot,
    clock,
    stores,
    logger,
    outlet: (platform, outlet) => (outlets[platform] = outlet),
  });
  return {
    member,
    clock,
    get digests() {
      return made();
    },
    publish() {
      held.unshift(
        article({ title: 'The harbour has a new light' }, [
          { heading: null, texts: ['The harbour shines.'] },
        ]),
      );
      library.changed();
    },
    /** What the bot itself says to the same words: another person's, so that no conversation is mixed up. */
    reference: (text: string): Promise<Reply> =>
      bot.say({
        text,
        user: { platform: 'desk', tenant: 'reference', id: 'reference' },
        place: { kind: 'terminal', id: 'reference' },
        locale: 'en-US',
        mayManage: () => true,
      }),
  };
}

/** A library that can be told to look again. */
function changing(now: () => Library): Library & { changed(): void } {
  const listeners = new Set<() => void>();
  return {
    ...now(),
    articles: () => now().articles(),
    article: (id) => now().article(id),
    about: (topic) => now().about(topic),
    keyPoints: (filter) => now().keyPoints(filter),
    search: (words, most, filter) => now().search(words, most, filter),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed() {
      for (const listener of listeners) listener();
    },
  };
}

/** Every sentence, quote, key point and citation of the reply stands in what was shown, in this order. */
function expectTold(shown: string, reply: Reply): void {
  const wanted = [
    ...reply.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    ...quotesOf(reply).flatMap(({ text, citation }) => [text, ...placed(citation)]),
    ...keyPointsOf(reply).flatMap(({ aspect, detail, citation }) => [aspect, detail, ...placed(citation)]),
  ];
  const words = bare(shown);
  for (const part of wanted) expect(words).toContain(bare(part));
  expect(words.length).toBeGreaterThan(0);
}

/** The article may have been named just above, the section and paragraph may not. */
function placed({ article: { title }, section }: Citation): readonly string[] {
  return [title, ...(section === null ? [] : [section])];
}

/** Letters and digits alone: marks, spaces and line ends are each platform's own. */
function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

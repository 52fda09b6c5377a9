/** Every command, called as people call it, through the real client. */
import { expect, test } from 'vitest';
import { defineCommand } from '../../../src/bot/command.ts';
import { reply, text } from '../../../src/reply/build.ts';
import { buttonsOf, componentsOf, snowflake, textOf, user } from '../../emulators/discord/payloads.ts';
import { answered, isPrivate, menuOf, messagesIn, online, pressedTo, until } from './support.ts';

test.each([
  ['keypoints', {}, '**Cost**\nThe council borrowed 57 million from the Nordic Bank'],
  ['keypoints', { topic: 'china' }, 'China delivers them in the second year'],
  ['ask', { question: 'What did Ines Calder call the loan?' }, '“a bet on the next century.”'],
  ['search', { words: 'harbour' }, '> Port City began to rebuild its harbour in March'],
  ['articles', {}, '**Ferry Strike Ends**'],
  ['sections', { article: 'Harbour' }, '2. Money and Politics'],
  ['read', { section: 'Looking Ahead' }, 'Ferries will return last'],
  ['help', {}, '`/keypoints [topic] [article]`'],
  ['help', { command: 'ask' }, '/ask question'],
  ['keypoints', { topic: 'bitcoin' }, 'The articles say nothing about “bitcoin”.'],
  ['read', { section: 'Nowhere at all' }, 'No section is called “Nowhere at all”.'],
])('/%s %j answers the asker alone', async (command, options, expected) => {
  const { discord } = await online();
  const call = discord.slash(command, options);
  const answer = await answered(call);
  expect(textOf(answer)).toContain(expected);
  expect(isPrivate(answer)).toBe(true);
  expect(messagesIn(discord, discord.channel.id)).toEqual([]);
  const routes = discord.requests.map(({ route }) => route);
  expect(routes).toEqual([
    'GET /gateway/bot',
    'POST /interactions/:id/:token/callback',
    'PATCH /webhooks/:id/:token/messages/@original',
  ]);
});

test('the language is that of the caller', async () => {
  const { discord } = await online();
  const answer = await answered(discord.slash('keypoints', { topic: 'bitcoin' }, { locale: 'es-ES' }));
  expect(textOf(answer)).toContain('Los artículos no dicen nada sobre «bitcoin».');
});

test('share shows the answer to everyone, and is no option of the command itself', async () => {
  const { discord } = await online();
  const answer = await answered(discord.slash('keypoints', { topic: 'china', share: true }));
  expect(isPrivate(answer)).toBe(false);
  expect(textOf(answer)).toContain('Cranes');
  expect(buttonsOf(answer).has('Show everyone')).toBe(false);
});

test('a server may have answers shown to everyone, and a caller may still keep one to themselves', async () => {
  const { discord, stores } = await online();
  const tenant = { platform: 'discord', tenant: discord.guild.id } as const;
  await stores.settings.write(tenant, { share: true, managers: [] });
  expect(isPrivate(await answered(discord.slash('keypoints')))).toBe(false);
  expect(isPrivate(await answered(discord.slash('keypoints', { share: false })))).toBe(true);
});

test('an error is private even where answers are not', async () => {
  const { discord } = await online();
  const call = discord.slash('keypoints', { page: 99, share: true });
  const [only] = await until(() => (call.followUps.length > 0 ? call.followUps : undefined), 'the error');
  expect(only && isPrivate(only)).toBe(true);
  expect(only && textOf(only)).toContain('There is no page 99');
  expect(call.original).toBeUndefined();
});

test('what a command says to everyone is shown to everyone', async () => {
  const announce = defineCommand({
    name: 'announce',
    description: 'Says something to all',
    options: {},
    run: () => ({ ...reply('answered', [text('Hear, hear.')]), audience: 'everyone' }),
  });
  const { discord } = await online({ extra: [announce] });
  const call = discord.slash('announce');
  const [only] = await until(() => (call.followUps.length > 0 ? call.followUps : undefined), 'the answer');
  expect(only && isPrivate(only)).toBe(false);
});

test('two words are a subcommand', async () => {
  const subscribe = defineCommand({
    name: 'almanac subscribe',
    description: 'Subscribes',
    options: { topic: { type: 'text', description: 'A topic' } },
    access: 'managers',
    run: ({ options }) => reply('answered', [text(`Subscribed to ${options.topic}`)]),
  });
  const { discord, stores } = await online({ extra: [subscribe] });
  const managing = { permissions: 0x10n };
  expect(textOf(await answered(discord.slash('almanac subscribe', { topic: 'china' }, managing)))).toBe(
    'Subscribed to china',
  );
  const refused = await answered(discord.slash('almanac subscribe', { topic: 'china' }));
  expect(textOf(refused)).toContain('is for those who manage this place');
  // a server may name others who may
  const tenant = { platform: 'discord', tenant: discord.guild.id } as const;
  await stores.settings.write(tenant, { share: false, managers: [discord.someone.id] });
  const allowed = await answered(discord.slash('almanac subscribe', { topic: 'china' }));
  expect(textOf(allowed)).toBe('Subscribed to china');
  // in a conversation with the bot, everyone is their own manager
  const own = discord.slash(
    'almanac subscribe',
    { topic: 'china' },
    { channel: discord.direct(discord.someone) },
  );
  expect(textOf(await answered(own))).toBe('Subscribed to china');
});

test('while an option is typed, suggestions come', async () => {
  const { discord } = await online();
  const call = discord.type('read', 'section', 'look');
  const choices = await until(() => call.choices, 'suggestions');
  expect(choices.map(({ name }) => name).join()).toContain('Looking Ahead');
  const later = discord.type('keypoints', 'topic', '', { article: 'harbour' });
  expect((await until(() => later.choices, 'suggestions')).length).toBeGreaterThan(0);
});

test('the menu of a message asks what the articles say about it', async () => {
  const { discord } = await online();
  const target = discord.write('/What did Ines Calder call the loan?');
  const answer = await answered(discord.menu('Ask about this', target));
  expect(isPrivate(answer)).toBe(true);
  expect(textOf(answer)).toContain('“a bet on the next century.”');
});

test('somebody who has installed the app may call it in a conversation that the bot is no part of', async () => {
  const { discord } = await online();
  const call = discord.slash(
    'keypoints',
    { topic: 'china' },
    { channel: discord.group(), userInstalled: true },
  );
  expect(textOf(await answered(call))).toContain('Cranes');
});

test('the same in a server that has not installed the bot: it is theirs alone, and they manage nothing there', async () => {
  const whoami = defineCommand({
    name: 'whoami',
    description: 'Says who asks',
    options: {},
    run: ({ user: { tenant } }) => reply('answered', [text(tenant)]),
  });
  const manage = defineCommand({ ...whoami, name: 'manage', access: 'managers' });
  const { discord } = await online({ extra: [whoami, manage] });
  const permissions = 0x30n;
  const channel = { id: snowflake(), type: 0, name: 'elsewhere', guild: snowflake() };
  const elsewhere = { channel, userInstalled: true, permissions };
  expect(textOf(await answered(discord.slash('whoami', {}, elsewhere)))).toBe(`user\\:${discord.someone.id}`);
  expect(textOf(await answered(discord.slash('manage', {}, elsewhere)))).toContain('for those who manage');
  expect(textOf(await answered(discord.slash('manage', {}, { permissions })))).toBe(discord.guild.id);
});

test('a menu opens what is picked, in place', async () => {
  const { discord } = await online();
  const outline = await answered(discord.slash('sections', { article: 'Harbour' }));
  const { id, values } = menuOf(outline);
  const text = await pressedTo(discord.pick(outline, id, values[1] ?? ''), { ...outline });
  expect(text.id).toBe(outline.id);
  expect(textOf(text)).toContain('## Money and Politics');
  expect(componentsOf(text.components).some(({ url }) => url === 'https://example.org/harbour')).toBe(true);
});

test('an event that comes twice is answered once', async () => {
  const { discord } = await online();
  const first = discord.slash('keypoints');
  discord.again();
  await answered(first);
  await answered(discord.slash('help', {}, { user: user('other') }));
  expect(discord.requests.filter(({ path }) => path.includes(first.id))).toHaveLength(1);
});

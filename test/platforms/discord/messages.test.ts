/** Conversations: direct messages and mentions. */
import { expect, test } from 'vitest';
import { buttonsOf, textOf, user } from '../../emulators/discord/payloads.ts';
import { answered, messagesIn, online, posted, pressedTo, until } from './support.ts';

test('a direct message is a question, and the next one may lean on it', async () => {
  const { discord } = await online();
  const channel = discord.direct(discord.someone);
  discord.write('What did Ines Calder call the loan?', { channel });
  const [answer] = await posted(discord, channel.id);
  expect(answer && textOf(answer)).toContain('“a bet on the next century.”');
  discord.write('and the Nordic Bank?', { channel });
  const [, second] = await posted(discord, channel.id, 2);
  expect(second && textOf(second)).toContain('Asking about');
  expect(discord.state.typed).toContain(channel.id);
  for (const { route, body } of discord.requests)
    if (route === 'POST /channels/:id/messages') expect(body).toMatchObject({ enforce_nonce: true });
});

test('a direct message speaks the language of the last command', async () => {
  const { discord } = await online();
  const channel = discord.direct(discord.someone);
  await answered(discord.slash('help', {}, { channel, locale: 'es-419' }));
  discord.write('Where is the moon made of cheese?', { channel });
  const [answer] = await posted(discord, channel.id);
  expect(answer && textOf(answer)).toContain('Los artículos no lo dicen.');
});

test('a button below a direct message opens in place', async () => {
  const { discord } = await online();
  const channel = discord.direct(discord.someone);
  discord.write('What did Ines Calder call the loan?', { channel });
  const [answer] = await posted(discord, channel.id);
  if (!answer) throw new Error('no answer');
  const [[, id] = ['', '']] = [...buttonsOf(answer)].filter(([label]) => label.startsWith('Read'));
  const opened = await pressedTo(discord.press(answer, id, { channel }), { ...answer });
  expect(opened.id).toBe(answer.id);
  expect(textOf(opened)).toContain('## Money and Politics');
});

test('a mention is answered in a reply to it', async () => {
  const { discord } = await online();
  const asked = discord.write(`<@${discord.bot.id}> What did Ines Calder call the loan?`);
  const [answer] = await posted(discord, discord.channel.id);
  expect(answer && textOf(answer)).toContain('“a bet on the next century.”');
  expect(answer).toMatchObject({ message_reference: { message_id: asked.id } });
});

test('a mention alone gets a hint, and a command after a mention is run', async () => {
  const { discord } = await online();
  discord.write(`<@${discord.bot.id}>`);
  const [hint] = await posted(discord, discord.channel.id);
  expect(hint && textOf(hint)).toContain('type /help');
  discord.write(`<@${discord.bot.id}> /keypoints china`, { user: user('other') });
  const [, points] = await posted(discord, discord.channel.id, 2);
  expect(points && textOf(points)).toContain('Cranes');
});

test('bots, webhooks, notices and talk among people are left alone', async () => {
  const { discord } = await online();
  const channel = discord.direct(discord.someone);
  discord.write('I am a bot', { channel, user: { id: discord.bot.id, username: 'dateline', bot: true } });
  discord.write(`<@${discord.bot.id}> hello`, {}, { webhook_id: discord.channel.id });
  discord.write(`<@${discord.bot.id}> pinned this`, {}, { type: 6 });
  discord.write('What did Ines Calder call the loan?');
  discord.write('Who is Ines Calder?', { channel, user: user('last') });
  await posted(discord, channel.id);
  expect(messagesIn(discord, discord.channel.id)).toEqual([]);
  expect(messagesIn(discord, channel.id)).toHaveLength(1);
});

test('a message that comes twice is answered once', async () => {
  const { discord } = await online();
  const channel = discord.direct(discord.someone);
  discord.write('What did Ines Calder call the loan?', { channel });
  discord.again();
  const other = discord.direct(user('other'));
  discord.write('Who is Ines Calder?', { channel: other, user: user('other') });
  await posted(discord, other.id);
  expect(messagesIn(discord, channel.id)).toHaveLength(1);
});

test('a server that comes or goes is recorded; one that is merely down is not gone', async () => {
  const { discord, stores } = await online();
  const { id } = discord.guild;
  discord.gateway.dispatch('GUILD_DELETE', { id, unavailable: true }, id);
  const back = await answered(discord.slash('help'));
  expect(back).toBeDefined();
  expect(stores.memberships).toEqual([]);
  discord.gateway.dispatch('GUILD_DELETE', { id }, id);
  await until(() => stores.memberships.length > 0, 'the leave');
  expect(stores.memberships).toEqual([`left ${id} 30`]);
});

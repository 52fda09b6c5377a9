import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { findCommand, readLine, readWords } from '../../src/bot/typed.ts';
import { createNotes } from '../../src/platforms/desk/notes.ts';
import { runTerminal } from '../../src/platforms/desk/terminal.ts';
import { createDiscord } from '../../src/platforms/discord/client.ts';
import { createSlack } from '../../src/platforms/slack/client.ts';
import { type Member, platformContract, type Room } from '../contracts/platform-contract.ts';
import { buttonsOf, type Message, textOf } from '../emulators/discord/payloads.ts';
import { startDiscord } from '../emulators/discord.ts';
import type { Call } from '../emulators/slack/api.ts';
import { directMessage, homeOpened, press, slash } from '../emulators/slack/payloads.ts';
import { channel } from '../emulators/slack/state.ts';
import { startSlack } from '../emulators/slack.ts';
import { freshFolder } from '../support/run.ts';
import { answered, messagesIn, posted, pressedTo, until } from './discord/support.ts';
import { wordsOf } from './slack/support.ts';

platformContract('Discord', onDiscord);
platformContract('Slack', onSlack);
platformContract('the terminal', onTerminal);

async function onDiscord({ bot, clock, stores, logger, outlet }: Room): Promise<Member> {
  const discord = await startDiscord();
  const settings = { token: discord.token, apiUrl: discord.url };
  const platform = createDiscord({ settings, bot, clock, logger, stores });
  await platform.start();
  onTestFinished(async () => {
    await platform.stop();
    await discord.close();
  });
  outlet('discord', platform.outlet);
  const manager = { permissions: 1n << 4n };
  const direct = discord.direct(discord.someone);
  let last: Message | undefined;
  return {
    async command(line) {
      // Discord's own client tells the options apart; here the line is read as the bot reads lines
      const { name, rest } = readLine(line);
      const words = [name, ...rest.split(' ')];
      const sub = findCommand(bot.commands, words.slice(0, 2).join(' '));
      const command = sub ?? findCommand(bot.commands, name);
      if (!command) throw new Error(`no command ${name}`);
      const given = readWords(command, sub ? words.slice(2).join(' ') : rest);
      last = await answered(discord.slash(command.name, given, manager));
      return textOf(last);
    },
    async say(words) {
      const before = messagesIn(discord, direct.id).length;
      discord.write(words, { channel: direct });
      const all = await posted(discord, direct.id, before + 1);
      return textOf(all.at(-1) ?? {});
    },
    async press(label) {
      if (!last) throw new Error('nothing was answered yet');
      const id = buttonsOf(last).get(label);
      if (id === undefined) throw new Error(`no button ${label} among ${[...buttonsOf(last).keys()]}`);
      return textOf(await pressedTo(discord.press(last, id, manager), { ...last }));
    },
    async posted(count) {
      return (await posted(discord, discord.channel.id, count)).map(textOf);
    },
  };
}

async function onSlack({ bot, stores, logger, outlet }: Room): Promise<Member> {
  const slack = await startSlack();
  slack.workspaces.get('T1')?.channels.set('DU1', channel('DU1', true));
  const platform = createSlack({
    settings: {
      way: { kind: 'socket', appToken: slack.appToken },
      workspaces: { kind: 'one', botToken: 'xoxb-T1' },
      apiUrl: slack.apiUrl,
    },
    bot,
    // signatures and leases of Slack are judged by the time of day
    clock: { now: () => Temporal.Now.instant() },
    logger,
    stores,
  });
  await platform.start();
  onTestFinished(async () => {
    await platform.stop();
    await slack.close();
  });
  outlet('slack', platform.outlet);
  const next = async (method: string, send: () => Promise<unknown>): Promise<Call> => {
    const before = slack.callsTo(method).length;
    await send();
    return slack.until(`a call of ${method}`, () => slack.callsTo(method)[before]);
  };
  const manager = { user: 'UADMIN' };
  let last: Call | undefined;
  let thread: string | undefined;
  return {
    async command(line) {
      last = await next('response_url', () => slack.socket.deliver(slash(slack, line, manager)));
      return wordsOf(last.given);
    },
    async say(words) {
      const message = directMessage(words, {}, thread);
      const answer = await next('chat.postMessage', () => slack.socket.deliver(message));
      thread = String(answer.given['thread_ts']);
      return wordsOf(answer.given);
    },
    async press(label) {
      if (!last) throw new Error('nothing was answered yet');
      const pressed = press(slack, last, label, { ...manager, ephemeral: true });
      return wordsOf((await next('response_url', () => slack.socket.deliver(pressed))).given);
    },
    async home() {
      const opened = homeOpened('home', { ...manager, channel: 'DU1' });
      return wordsOf((await next('views.publish', () => slack.socket.deliver(opened))).given);
    },
    async posted(count) {
      const messages = () => slack.workspaces.get('T1')?.channels.get('C1')?.messages ?? [];
      await until(() => messages().length >= count, `${count} messages`);
      return messages().map(({ blocks }) => wordsOf({ blocks }));
    },
  };
}

async function onTerminal({ bot }: Room): Promise<Member> {
  const say = async (line: string): Promise<string> => {
    const output = new PassThrough();
    const shown: string[] = [];
    output.on('data', (part) => shown.push(String(part)));
    await runTerminal({
      bot,
      screen: { input: new PassThrough(), output, colours: false, locale: 'en-US' },
      arguments: { line, json: false },
      dataDir: freshFolder(),
      greeting: '',
      notes: createNotes(new PassThrough()),
      signal: new AbortController().signal,
    });
    return shown.join('');
  };
  let answer = '';
  return {
    async command(line) {
      answer = await say(line);
      return answer;
    },
    say,
    press(label) {
      // a button is shown as the line that does the same
      const line = answer.split('\n').find((one) => one.startsWith(`→ ${label}: `));
      if (line === undefined) throw new Error(`no line for ${label} in ${answer}`);
      return say(line.slice(`→ ${label}: `.length));
    },
  };
}

/** Puts the bot together: finds the command, reads its options, runs it, and keeps the conversation. */
import { UserError } from '../errors.ts';
import type { PersonalStore } from '../ports.ts';
import { MOST_IN_ROW, offers, reply, text } from '../reply/build.ts';
import { quotesOf } from '../reply/collect.ts';
import type { Action, Reply } from '../reply/reply.ts';
import type { Bot, Message } from './bot.ts';
import { type BoundaryOptions, createBoundary } from './boundary.ts';
import type { Command, Invocation, Personal, Services, Turn, User } from './command.ts';
import { createCompleter } from './complete.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { createFinder } from './find.ts';
import type { Finder } from './finder.ts';
import { afterGreeting, isGreeting } from './greetings.ts';
import { folded } from './nearest.ts';
import { readOptions, shown } from './options.ts';
import type { Phrases } from './phrases/phrases.ts';
import { phrasesFor } from './phrases.ts';
import { findCommand, isGroup, readLine, readWords, type TypedLine } from './typed.ts';

export interface BotOptions extends BoundaryOptions {
  /** Among them `ask`, whose option `question` takes plain messages, and `help`. */
  readonly commands: readonly Command[];
  readonly services: Services;
  /** What is kept about people on disk; absent where nothing is. */
  readonly personal?: PersonalStore;
}

/** Longest line that is read at all, in UTF-16 units. */
const LONGEST_LINE = 8_000;

/** What answering takes, whichever road a question came by. */
interface Core extends Pick<BotOptions, 'commands' | 'services' | 'personal'> {
  readonly find: Finder;
  readonly conversations: Conversations;
}

export function createBot({ commands, services, personal, ...boundaryOptions }: BotOptions): Bot {
  const guarded = createBoundary(boundaryOptions);
  const find = createFinder(services.library, commands);
  const conversations = createConversations(boundaryOptions.clock);
  const core: Core = { commands, services, find, conversations, ...(personal ? { personal } : {}) };
  /** The log may name a command, but no word that a user made up. */
  const known = (name: string): string => findCommand(commands, name)?.name ?? 'unknown';

  return {
    commands,
    phrases: phrasesFor,
    ...createCompleter(commands, find),
    dispatch(invocation) {
      const task = { command: known(invocation.command), input: invocation.options };
      return guarded(invocation, task, (phrases) => run(core, invocation, [], phrases));
    },
    say(message) {
      const words = message.text.trim();
      const typed = commandIn(words.slice(0, LONGEST_LINE), commands);
      const task = { command: typed ? known(typed.name) : 'ask', input: words.slice(0, LONGEST_LINE) };
      return guarded(message, task, (phrases) => answerWords(core, { ...message, text: words }, phrases));
    },
  };
}

async function run(core: Core, call: Invocation, turns: readonly Turn[], phrases: Phrases): Promise<Reply> {
  const { commands, services, find, conversations } = core;
  const command = findCommand(commands, call.command);
  if (!command) return unknownCommand(core, { name: call.command, rest: '' }, phrases);
  const { user, place, locale, mayManage } = call;
  if (command.access === 'managers' && !(await mayManage?.()))
    throw new UserError('not-allowed', phrases.notAllowed(command.name));
  const options = readOptions(command, call.options, phrases);
  const answer = await command.run({
    options,
    user,
    place,
    locale,
    turns,
    phrases,
    find,
    commands,
    services,
    personal: personalOf(user, core),
  });
  const asked = spokenOf(options);
  if (asked !== '') conversations.remember(call, { question: asked, quotes: quotesOf(answer) });
  return answer;
}

/** What a command asks about, in words: "harbour funeral" of an article by that id. */
function spokenOf(options: Readonly<Record<string, unknown>>): string {
  const of = (...names: readonly string[]): string =>
    names.flatMap((name) => (typeof options[name] === 'string' ? [options[name]] : [])).join(' ');
  const named = of('section', 'article').replace(/[-/]/gu, ' ');
  return of('question') || of('topic') || of('words') || of('first', 'second') || named;
}

function personalOf(user: User, { conversations, personal }: Core): Personal {
  return {
    held: async () => ({
      turns: conversations.held(user),
      feedback: (await personal?.feedback(user)) ?? 0,
      digests: (await personal?.digests(user)) ?? 0,
    }),
    async erase() {
      await personal?.erase(user);
      conversations.forget(user);
    },
  };
}

function answerWords(core: Core, message: Message, phrases: Phrases): Promise<Reply> | Reply {
  const { commands, conversations } = core;
  const { text: words, ...origin } = message;
  if (words === '' || words === '/') throw new UserError('nothing-asked', phrases.nothingAsked);
  if (words.length > LONGEST_LINE)
    throw new UserError('too-long', phrases.lineTooLong(words.length, LONGEST_LINE));
  if (isGreeting(words)) return welcome(core, phrases, message.locale);
  const typed = commandIn(words, commands);
  if (!typed) {
    const options = { question: afterGreeting(words) };
    return run(core, { ...origin, command: 'ask', options }, conversations.turns(origin), phrases);
  }
  const command = findCommand(commands, typed.name);
  if (!command && isGroup(commands, typed.name))
    return run(core, { ...origin, command: 'help', options: { command: typed.name } }, [], phrases);
  if (!command) return unknownCommand(core, typed, phrases);
  return run(core, { ...origin, ...commandCall(command, typed.rest) }, [], phrases);
}

/** To one who greets: what can be asked, and what the articles are about. */
function welcome({ find }: Core, phrases: Phrases, locale: string): Reply {
  const topics = find.topics('', MOST_IN_ROW, locale);
  return reply('answered', [
    text(phrases.nothingAsked),
    ...offers(
      phrases.topicsNow,
      topics.map((topic) => ({ label: topic, command: 'keypoints', options: { topic } })),
    ),
  ]);
}

/** A slash makes a command; so does the one word that people try first, with or without a mark behind it. */
function commandIn(words: string, commands: readonly Command[]): TypedLine | undefined {
  if (words.startsWith('/')) return readLine(words, commands);
  const short = words.length < 20 ? folded(words) : '';
  return findCommand(commands, short)?.name === 'help' ? { name: 'help', rest: '' } : undefined;
}

/** `/read help` shows how it is used; everything else is its options. */
function commandCall(command: Command, rest: string): Pick<Invocation, 'command' | 'options'> {
  if (folded(rest) === 'help' && command.name !== 'help')
    return { command: 'help', options: { command: command.name } };
  return { command: command.name, options: readWords(command, rest) };
}

function unknownCommand({ find, commands }: Core, { name, rest }: TypedLine, phrases: Phrases): Reply {
  const near = find.commands(name).near.flatMap((one) => findCommand(commands, one) ?? []);
  return reply('error', [
    text(phrases.unknownCommand(shown(name))),
    ...offers(
      phrases.didYouMean,
      near.map((command) => offer(command, rest)),
    ),
  ]);
}

/** The nearest command with the words that were meant for it, or how it is used where they do not suffice. */
function offer(command: Command, rest: string): Action {
  const options = readWords(command, rest);
  const lacking = Object.entries(command.options).some(
    ([name, option]) => option.required && !(name in options),
  );
  return lacking
    ? { label: `/${command.name}`, command: 'help', options: { command: command.name } }
    : { label: `/${command.name}`, command: command.name, options };
}

import { type Call, type Command, defineCommand, type Option, type Translation } from '../src/bot/command.ts';
import { bold, buttons, code, context, heading, list, reply, text } from '../src/reply/build.ts';
import type { Block, Reply, Rich } from '../src/reply/reply.ts';
import { action, unknown } from './common.ts';

export const help = defineCommand({
  name: 'help',
  description: 'What I can do, or how one command is used',
  translations: { es: { name: 'ayuda', description: 'Qué sé hacer, o cómo se usa un comando' } },
  options: {
    command: {
      type: 'text',
      description: 'The command to explain',
      maxLength: 40,
      complete: 'command',
      translations: { es: { name: 'comando', description: 'El comando que quieres entender' } },
    },
  },

  run(call) {
    const { command: name } = call.options;
    return name === undefined ? overview(call) : details(name, call);
  },
});

function overview({ commands, phrases }: Call): Reply {
  const example = commands.find(({ options }) => Object.values(options).some(({ required }) => required));
  return reply('answered', [
    heading(phrases.help),
    text(phrases.helpIntroduction),
    usages(commands, phrases),
    example && context(phrases.helpMore(`/help ${example.name}`)),
  ]);
}

function usages(commands: readonly Command[], { language }: Pick<Call['phrases'], 'language'>): Block {
  return list(commands.map((command): Rich => [code(usage(command)), ` — ${inLanguage(command, language)}`]));
}

/** The commands that begin with a word: `digest`. */
function commandsOf(word: string, { commands }: Call): readonly Command[] {
  return commands.filter(({ name }) => name.startsWith(`${plainName(word)} `));
}

function plainName(name: string): string {
  return name.replace(/^\//u, '').toLowerCase();
}

function details(name: string, call: Call): Reply {
  const { phrases } = call;
  const { found, near } = call.find.commands(name);
  const command = call.commands.find((one) => one.name === found[0]);
  const group = commandsOf(name, call);
  if (!command && group.length > 0)
    return reply('answered', [heading(`/${plainName(name)}`), usages(group, phrases)]);
  if (!command) {
    const offers = near.map((one) => action(`/${one}`, 'help', { command: one }));
    return unknown(phrases.unknownCommand(name), offers, call);
  }
  const options = Object.entries(command.options);
  return reply('answered', [
    heading(usage(command)),
    text(inLanguage(command, phrases.language)),
    options.length > 0 ? list(options.map((option) => explained(option, call))) : undefined,
    options.some(([, { required }]) => required)
      ? undefined
      : buttons(action(`/${command.name}`, command.name, {})),
  ]);
}

/** `/keypoints [topic] [article]`: what may be left out in brackets, page numbers left out. */
function usage({ name, options }: Command): string {
  const texts = Object.entries(options).filter(([, { type }]) => type === 'text');
  return [`/${name}`, ...texts.map(([option, { required }]) => (required ? option : `[${option}]`))].join(
    ' ',
  );
}

function explained([name, option]: [string, Option], { phrases }: Call): Rich {
  const { type, required, maxLength, minimum, maximum, choices } = option;
  const limits = [
    required ? phrases.required : phrases.optional,
    maxLength === undefined ? undefined : phrases.atMost(maxLength),
    type === 'integer' && minimum !== undefined && maximum !== undefined
      ? phrases.between(minimum, maximum)
      : undefined,
    choices?.join(', '),
  ].filter((limit) => limit !== undefined);
  return [bold(name), ` — ${inLanguage(option, phrases.language)} (${limits.join(', ')})`];
}

interface Described {
  readonly description: string;
  readonly translations?: Readonly<Record<string, Translation>>;
}

function inLanguage({ description, translations }: Described, language: string): string {
  return translations?.[language]?.description ?? description;
}

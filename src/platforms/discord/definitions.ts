/** The commands as Discord's definitions: names and descriptions in all languages, limits, choices, suggestions. Pure. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option, Translation } from '../../bot/command.ts';
import type { Phrases } from '../../bot/phrases/phrases.ts';
import { COMMAND_DESCRIPTION, COMMAND_NAME, COMMAND_OPTIONS, COMMANDS, OPTION_LENGTH } from './limits.ts';

/** The option that every command gets here: whether everyone may see the answer. */
export const SHARE = 'share';

/** Discord's tags for the languages that the bot speaks besides English. */
const LOCALES = {
  es: ['es-ES', 'es-419'],
  de: ['de'],
  fr: ['fr'],
  pt: ['pt-BR'],
  zh: ['zh-CN', 'zh-TW'],
} as const;
const LANGUAGES = ['es', 'de', 'fr', 'pt', 'zh'] as const satisfies readonly (keyof typeof LOCALES)[];

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

type PhrasesOf = (locale: string) => Phrases;
type Translations = Readonly<Record<string, Translation>>;

/**
 * All definitions: a slash command each (one for all of `digest …`), and the command in a message's menu.
 * @throws {Error} that names the command and the limit it passes.
 */
export function definitionsFor(
  commands: readonly Command[],
  phrases: PhrasesOf,
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const groups = Map.groupBy(commands, ({ name }) => name.split(' ')[0] ?? name);
  const slash = [...groups].map(([name, members]) => slashCommand(name, members, phrases));
  if (slash.length > COMMANDS)
    throw new Error(`Discord takes ${COMMANDS} commands, and there are ${slash.length}.`);
  return [...slash, menuCommand(phrases)];
}

/** Whether an option of ours was added to a command, and is to be taken out before the command is run. */
export function hasShare({ options }: Command): boolean {
  return !Object.hasOwn(options, SHARE);
}

function slashCommand(
  name: string,
  members: readonly Command[],
  phrases: PhrasesOf,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const single = members.find((command) => command.name === name);
  const head = single ?? members[0];
  const translations = head?.translations ?? {};
  const managed = members.every(({ access }) => access === 'managers');
  return {
    type: ApplicationCommandType.ChatInput,
    name: checkedName(name, name),
    ...nameLocalizations(single ? translations : parentNames(translations)),
    description: described(head?.description ?? name, name),
    ...descriptionLocalizations(translations, name),
    ...EVERYWHERE,
    // only what menus show; the right itself is checked on each call
    ...(managed ? { default_member_permissions: PermissionFlagsBits.ManageChannels.toString() } : {}),
    options: single ? optionsOf(single, phrases) : members.map((member) => subcommand(member, phrases)),
  };
}

function subcommand(command: Command, phrases: PhrasesOf): APIApplicationCommandSubcommandOption {
  const translations = command.translations ?? {};
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: checkedName(command.name.split(' ').slice(1).join('-'), command.name),
    ...nameLocalizations(lastNames(translations)),
    description: described(command.description, command.name),
    ...descriptionLocalizations(translations, command.name),
    options: optionsOf(command, phrases),
  };
}

/** Of a translated name of two words, the first is that of the group and the last that of the member. */
function parentNames(translations: Translations): Translations {
  return renamed(translations, (words) => (words.length > 1 ? words[0] : undefined));
}

function lastNames(translations: Translations): Translations {
  return renamed(translations, (words) => words.at(-1));
}

function renamed(
  translations: Translations,
  pick: (words: readonly string[]) => string | undefined,
): Translations {
  const entries = Object.entries(translations).map(([language, { name, description }]) => {
    const picked = name === undefined ? undefined : pick(name.split(' '));
    return [language, picked === undefined ? { description } : { name: picked, description }] as const;
  });
  return Object.fromEntries(entries);
}

/** Discord wants the required ones first. */
function optionsOf(command: Command, phrases: PhrasesOf): APIApplicationCommandBasicOption[] {
  const own = Object.entries(command.options)
    .toSorted(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
    .map(([name, option]) => optionOf(name, option, command.name));
  const all = hasShare(command) ? [...own, shareOption(phrases)] : own;
  if (all.length > COMMAND_OPTIONS)
    throw new Error(`/${command.name} has ${all.length} options, and Discord takes ${COMMAND_OPTIONS}.`);
  return all;
}

function optionOf(name: string, option: Option, command: string): APIApplicationCommandBasicOption {
  const translations = option.translations ?? {};
  const common = {
    name: checkedName(name, command),
    ...nameLocalizations(translations),
    description: described(option.description, `${command} ${name}`),
    ...descriptionLocalizations(translations, `${command} ${name}`),
    required: option.required ?? false,
  };
  switch (option.type) {
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, ...common };
    case 'integer':
      return {
        type: ApplicationCommandOptionType.Integer,
        ...common,
        ...(option.minimum === undefined ? {} : { min_value: option.minimum }),
        ...(option.maximum === undefined ? {} : { max_value: option.maximum }),
      };
    case 'text': {
      const length = Math.min(option.maxLength ?? OPTION_LENGTH, OPTION_LENGTH);
      const text = { type: ApplicationCommandOptionType.String, ...common } as const;
      if (option.choices)
        return { ...text, choices: option.choices.map((value) => ({ name: value, value })) };
      return { ...text, max_length: length, ...(option.complete ? { autocomplete: true } : {}) };
    }
  }
}

function shareOption(phrases: PhrasesOf): APIApplicationCommandBasicOption {
  const translations = Object.fromEntries(
    LANGUAGES.map((language) => {
      const { shareOption: name, shareDescription: description } = phrases(language);
      return [language, { name, description }] as const;
    }),
  );
  return {
    type: ApplicationCommandOptionType.Boolean,
    name: SHARE,
    ...nameLocalizations(translations),
    description: described(phrases('en').shareDescription, SHARE),
    ...descriptionLocalizations(translations, SHARE),
    required: false,
  };
}

/** In a message's menu: what the articles say about the message. */
function menuCommand(phrases: PhrasesOf): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: phrases('en').askAboutThis,
    name_localizations: localized((language) => phrases(language).askAboutThis),
    ...EVERYWHERE,
  };
}

function nameLocalizations(translations: Translations): { name_localizations?: LocalizationMap } {
  const names = localized((language) => {
    const name = translations[language]?.name;
    return name === undefined ? undefined : checkedName(name, name);
  });
  return Object.keys(names).length > 0 ? { name_localizations: names } : {};
}

function descriptionLocalizations(
  translations: Translations,
  owner: string,
): { description_localizations?: LocalizationMap } {
  const texts = localized((language) => {
    const text = translations[language]?.description;
    return text === undefined ? undefined : described(text, `${owner} (${language})`);
  });
  return Object.keys(texts).length > 0 ? { description_localizations: texts } : {};
}

function localized(pick: (language: string) => string | undefined): LocalizationMap {
  const entries = LANGUAGES.flatMap((language) => {
    const text = pick(language);
    return text === undefined ? [] : LOCALES[language].map((tag) => [tag, text] as const);
  });
  return Object.fromEntries(entries);
}

function checkedName(name: string, owner: string): string {
  if (COMMAND_NAME.test(name) && name === name.toLowerCase()) return name;
  throw new Error(
    `The name "${name}" of /${owner} is none that Discord takes: 1 to 32 lower-case letters, digits, - and _.`,
  );
}

function described(description: string, owner: string): string {
  if (description.length >= 1 && description.length <= COMMAND_DESCRIPTION) return description;
  throw new Error(
    `The description of ${owner} has ${description.length} characters; Discord takes 1 to ${COMMAND_DESCRIPTION}.`,
  );
}

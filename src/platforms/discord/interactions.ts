/** Slash commands, suggestions, buttons, menus and the command in a message's menu, on their way to the bot. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  InteractionResponseType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import type { Invocation, Origin } from '../../bot/command.ts';
import type { PlatformStores } from '../../ports.ts';
import { reply, text } from '../../reply/build.ts';
import { readPressed } from './buttons.ts';
import { hasShare, SHARE } from './definitions.ts';
import { shortened } from './escape.ts';
import { faultFields } from './faults.ts';
import { AUTOCOMPLETE_CHOICES, CHOICE_TEXT } from './limits.ts';
import { originOf, tenantOf } from './origin.ts';
import { type Asked, type Responding, respond } from './respond.ts';

export interface Serving extends Responding {
  readonly bot: Bot;
  readonly stores: PlatformStores;
}

/** A store that is slow must not cost the three seconds; nor may it make public what was to be private. */
const PATIENCE = 500;

/** Answers an interaction. Never rejects. */
export async function serve(interaction: Interaction, parts: Serving): Promise<void> {
  if (interaction.isChatInputCommand()) return serveCommand(interaction, parts);
  if (interaction.isAutocomplete()) return suggest(interaction, parts);
  if (interaction.isMessageContextMenuCommand()) return serveMenuCommand(interaction, parts);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return servePressed(interaction, parts);
}

async function serveCommand(interaction: ChatInputCommandInteraction, parts: Serving): Promise<void> {
  const { command, given } = commandIn(interaction);
  const known = parts.bot.commands.find(({ name }) => name === command);
  const { [SHARE]: wish, ...rest } = given;
  const options = known && !hasShare(known) ? given : rest;
  const common = commonOf(interaction, parts);
  const wished = options === rest && typeof wish === 'boolean' ? wish : undefined;
  const share = wished ?? (await sharesByDefault(interaction, parts.stores));
  const call: Invocation = { ...common.origin, command, options };
  await respond(
    {
      ...common.asked,
      show: share ? 'everyone' : 'asker',
      ...(common.origin.place.kind === 'channel' ? { again: { command, options: printed(options) } } : {}),
      answer: () => parts.bot.dispatch(call),
    },
    parts,
  );
}

/** Options as they may stand in a button. */
function printed(options: Invocation['options']): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, value] as const]
        : [],
    ),
  );
}

async function sharesByDefault(
  interaction: ChatInputCommandInteraction,
  { settings }: PlatformStores,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ share: boolean }>((resolve) => {
    timer = setTimeout(() => resolve({ share: false }), PATIENCE);
  });
  try {
    const { share } = await Promise.race([settings.read(tenantOf(interaction)), late]);
    return share;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** What the articles say about somebody's message; its words are the question, never a command. */
async function serveMenuCommand(
  interaction: MessageContextMenuCommandInteraction,
  parts: Serving,
): Promise<void> {
  const { origin, asked } = commonOf(interaction, parts);
  const longest = parts.bot.commands.find(({ name }) => name === 'ask')?.options['question']?.maxLength;
  const words = interaction.targetMessage.content.replace(/^[\s/]+/u, '').trim();
  const question = shortened(words, longest ?? words.length);
  const again = origin.place.kind === 'channel' ? { again: { command: 'ask', options: { question } } } : {};
  const answer = (): ReturnType<Bot['say']> => parts.bot.say({ ...origin, text: question });
  await respond({ ...asked, show: 'asker', ...again, answer }, parts);
}

async function suggest(interaction: AutocompleteInteraction, parts: Serving): Promise<void> {
  const { command, given } = commandIn(interaction);
  const { name: option, value } = interaction.options.getFocused(true);
  const { [option]: _typed, ...options } = given;
  const typing = { command, option, typed: String(value), options, locale: interaction.locale };
  const choices = parts.bot
    .suggest(typing)
    .slice(0, AUTOCOMPLETE_CHOICES)
    .map(({ label, value: sent }) => ({ name: shortened(label, CHOICE_TEXT), value: sent }))
    .filter(({ name, value: sent }) => name !== '' && sent !== '' && sent.length <= CHOICE_TEXT);
  const body = {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult as const,
    data: { choices },
  };
  try {
    await parts.api.acknowledge(interaction, body);
  } catch (fault) {
    // who types on gets the next suggestions
    parts.logger.debug({ interaction: interaction.id, ...faultFields(fault) }, 'Suggestions were not taken');
  }
}

/** In place where the presser asked for the answer or alone sees it; others get a copy of their own. */
async function servePressed(interaction: MessageComponentInteraction, parts: Serving): Promise<void> {
  const { origin, asked } = commonOf(interaction, parts);
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
  const tenant = tenantOf(interaction);
  const pressed = await readPressed(id, tenant, parts.stores.buttons).catch((fault: unknown) => {
    parts.logger.error({ ...tenant, err: fault }, 'A button could not be read');
    return { kind: 'expired' } as const;
  });
  if (pressed.kind === 'expired') {
    const { expiredButton } = parts.bot.phrases(interaction.locale);
    const sentence = reply('error', [text(expiredButton)]);
    return respond({ ...asked, show: 'asker', answer: () => Promise.resolve(sentence) }, parts);
  }
  const { action, kind } = pressed;
  const call = { ...origin, ...action };
  const hidden = interaction.message.flags.has('Ephemeral');
  const show = kind === 'share' ? 'everyone' : hidden || isAsker(interaction) ? 'update' : 'asker';
  // what everyone sees already needs no showing
  const offer = origin.place.kind === 'channel' && (hidden || show === 'asker');
  const again = kind === 'run' && offer ? { again: action } : {};
  await respond({ ...asked, show, ...again, answer: () => parts.bot.dispatch(call) }, parts);
}

/** Whether the presser is the one whose command or message the answer was for. */
function isAsker({ message, user, guildId, channel }: MessageComponentInteraction): boolean {
  if (guildId === null && channel?.isDMBased() !== false && message.interactionMetadata === null) return true;
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}

type WithOrigin = Parameters<typeof originOf>[0] & { readonly token: string };

function commonOf(
  interaction: WithOrigin,
  { bot, stores }: Serving,
): { origin: Origin; asked: Omit<Asked, 'show' | 'answer'> } {
  const { id, token, applicationId, locale } = interaction;
  return {
    origin: originOf(interaction, stores.settings),
    asked: {
      ticket: { id, token, applicationId },
      tenant: tenantOf(interaction),
      locale,
      phrases: bot.phrases(locale),
    },
  };
}

interface Called {
  /** `digest subscribe` for a subcommand. */
  readonly command: string;
  readonly given: Readonly<Record<string, string | number | boolean | undefined>>;
}

function commandIn(interaction: ChatInputCommandInteraction | AutocompleteInteraction): Called {
  const part = interaction.options.getSubcommand(false);
  const data: readonly CommandInteractionOption[] = interaction.options.data;
  const options = part === null ? data : (data[0]?.options ?? []);
  return {
    command: part === null ? interaction.commandName : `${interaction.commandName} ${part}`,
    given: Object.fromEntries(options.map(({ name, value }) => [name, value])),
  };
}

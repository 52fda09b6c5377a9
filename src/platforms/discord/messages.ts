/** Direct messages and mentions: every one is a question, answered where it was asked. */
import { type Message, RESTJSONErrorCodes } from 'discord.js';
import { reply, text } from '../../reply/build.ts';
import type { Reply } from '../../reply/reply.ts';
import { actionsOf, keepActions } from './buttons.ts';
import { faultFields, refusalCode } from './faults.ts';
import type { Serving } from './interactions.ts';
import { originOfMessage } from './origin.ts';
import { render } from './render.ts';

/** Refusals that no sentence in the same channel could explain. */
const SHUT: ReadonlySet<number | undefined> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

/** Whether a message is meant for the bot: written by a person, to it alone or with its name. */
export function isForBot(message: Message): boolean {
  const { author, system, webhookId, guildId, client } = message;
  if (author.bot || system || webhookId !== null) return false;
  return guildId === null || message.mentions.users.has(client.user.id);
}

/** Answers a message. Never rejects. `spoken` is the language of its writer, where a command has told it. */
export async function serveMessage(
  message: Message,
  parts: Serving,
  spoken: string | undefined,
): Promise<void> {
  const { bot, api, logger, stores } = parts;
  const origin = originOfMessage(message, stores.settings, spoken);
  const fields = { platform: 'discord', tenant: origin.user.tenant, message: message.id };
  try {
    // nobody waits for it, and an answer without it is still an answer
    void api.typing(message.channelId).catch((fault: unknown) => {
      logger.debug({ ...fields, ...faultFields(fault) }, 'Typing could not be shown');
    });
    const answer = await bot.say({ ...origin, text: question(message) });
    await post(answer, message, parts, origin);
  } catch (fault) {
    const incident = crypto.randomUUID().slice(0, 8);
    logger.error({ ...fields, incident, ...faultFields(fault) }, 'An answer could not be posted');
    if (SHUT.has(refusalCode(fault))) return;
    const sorry = reply('error', [text(bot.phrases(origin.locale).incident(incident))]);
    await post(sorry, message, parts, origin).catch((again: unknown) => {
      logger.warn({ ...fields, incident, ...faultFields(again) }, 'Nor could the user be told of it');
    });
  }
}

/** The words without the mention that called the bot. */
function question({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'gu'), ' ').trim();
}

async function post(
  answer: Reply,
  message: Message,
  { api, stores, logger }: Serving,
  { user, locale }: ReturnType<typeof originOfMessage>,
): Promise<void> {
  const { platform, tenant } = user;
  const keeping = { buttons: stores.buttons, logger, tenant: { platform, tenant } };
  const bodyOf = await keepActions(actionsOf(answer), keeping);
  const replyTo = message.guildId === null ? undefined : message.id;
  for (const [index, page] of render(answer, { locale, bodyOf }).entries())
    await api.post(
      message.channelId,
      page,
      `${message.id}/${answer.status}/${index}`,
      index === 0 ? replyTo : undefined,
    );
}

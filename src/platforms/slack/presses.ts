/** Buttons and menus. What they carry is never trusted: it is a command like any other, run for whoever pressed. */
import { z } from 'zod';
import type { Reply } from '../../reply/reply.ts';
import type { Pressed } from './buttons.ts';
import { HELPFUL } from './controls.ts';
import { publishHome } from './home.ts';
import { notice } from './notice.ts';
import type { Room } from './room.ts';
import { placeOf, type Visit } from './visit.ts';

const id = z.string().min(1).max(255);

/** Of a pressed button or a choice (docs.slack.dev/reference/interaction-payloads/block_actions-payload). */
export const PRESS = z.object({
  user: z.object({ id }),
  trigger_id: id.optional(),
  response_url: z.url().optional(),
  channel: z.object({ id }).optional(),
  container: z
    .object({
      type: z.string(),
      channel_id: id.optional(),
      message_ts: id.optional(),
      thread_ts: id.optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        action_ts: z.string().optional(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

export type Press = z.output<typeof PRESS>;

interface Place {
  readonly channel: string | undefined;
  readonly thread: string | undefined;
  readonly responseUrl: string | undefined;
}

function placeIn({ channel, container, response_url: responseUrl }: Press): Place {
  return { channel: channel?.id ?? container?.channel_id, thread: container?.thread_ts, responseUrl };
}

function carriedBy({ actions: [action] }: Press): string {
  return action?.selected_option?.value ?? action?.value ?? '';
}

/** Runs what a button carries, and shows it in place where it turns a page, else as an answer of its own. */
export async function runPressed(room: Room, visit: Visit, press: Press): Promise<void> {
  const { buttons, speaker } = room;
  const place = placeIn(press);
  const pressed = await buttons.read(visit.tenant, carriedBy(press));
  if (press.container?.type === 'view') return pressedAtHome(room, visit, pressed);
  const reply = await replyTo(room, visit, place, pressed);
  const ephemeral = press.container?.is_ephemeral === true;
  const direct = place.channel?.startsWith('D') === true;
  const share = pressed && !direct ? { share: pressed } : {};
  const messages = await speaker.messages(visit, reply, share);
  const turns = reply.status !== 'error' && pressed?.kind === 'run' && 'page' in pressed.options;
  const stamp = press.container?.message_ts;
  if (direct && !ephemeral && place.channel !== undefined) {
    if (turns && stamp !== undefined) return speaker.update(visit, place.channel, stamp, messages);
    await speaker.post(visit, place.channel, place.thread ?? stamp, messages);
    return;
  }
  // what everyone sees is left as it is: whoever pressed gets a page of their own
  await speaker.answer(visit, place, messages, { replace: ephemeral && turns });
}

async function pressedAtHome(room: Room, visit: Visit, pressed: Pressed | undefined): Promise<void> {
  const { speaker } = room;
  if (pressed?.kind === 'run' && pressed.command === 'articles' && 'page' in pressed.options)
    return publishHome(room, visit, pressed.options);
  const channel = await speaker.direct(visit);
  const reply = await replyTo(room, visit, { channel }, pressed);
  await speaker.post(visit, channel, undefined, await speaker.messages(visit, reply));
}

/** Shows an answer to everyone in the channel, with the name of whoever did so. */
export async function sharePressed(room: Room, visit: Visit, press: Press): Promise<void> {
  const { bot, buttons, speaker } = room;
  const place = placeIn(press);
  const pressed = await buttons.read(visit.tenant, carriedBy(press));
  const reply = await replyTo(room, visit, place, pressed);
  const shown = reply.status === 'answered' && place.channel !== undefined;
  const messages = await speaker.messages(visit, reply, shown ? { sharedBy: visit.user } : {});
  if (!shown || place.channel === undefined) return speaker.answer(visit, place, messages);
  const refused = await speaker.post(visit, place.channel, place.thread, messages);
  if (refused === undefined) return;
  const sentence = notice(bot.phrases(visit.locale).notInChannel('Dateline'));
  await speaker.answer(visit, place, await speaker.messages(visit, sentence));
}

/** Keeps whether an answer helped, and says thank you. */
export async function opinionPressed(room: Room, visit: Visit, press: Press): Promise<void> {
  const { bot, speaker, stores } = room;
  const answer = press.container?.message_ts;
  if (answer === undefined) return;
  await stores.feedback.record({ ...visit.tenant, id: visit.user }, answer, carriedBy(press) === HELPFUL);
  const thanks = notice(bot.phrases(visit.locale).thanks);
  await speaker.answer(visit, placeIn(press), await speaker.messages(visit, thanks));
}

async function replyTo(
  { bot, speaker }: Room,
  visit: Visit,
  { channel, thread }: Pick<Place, 'channel'> & Partial<Place>,
  pressed: Pressed | undefined,
): Promise<Reply> {
  if (!pressed) return notice(bot.phrases(visit.locale).expiredButton);
  const where = channel ?? (await speaker.direct(visit));
  if (pressed.kind === 'run') {
    const { command, options } = pressed;
    return bot.dispatch({ ...visit.origin(placeOf(where)), command, options });
  }
  const place = pressed.line.startsWith('/') ? placeOf(where) : placeOf(where, thread);
  return bot.say({ ...visit.origin(place), text: pressed.line });
}

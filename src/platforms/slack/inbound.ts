/** What comes in from Slack, and who answers it. Everything is acknowledged at once and worked on afterwards. */
import type { App } from '@slack/bolt';
import { LINK, OPINION, RUN, SHARE } from './actions.ts';
import { ASK_ABOUT_SHORTCUT, ASK_SHORTCUT } from './definitions.ts';
import { type Departures, leave } from './departure.ts';
import {
  ARTICLE,
  answerForm,
  choicesFor,
  FORM,
  formView,
  isFilled,
  readForm,
  SUBMISSION,
  TOPIC,
} from './form.ts';
import { publishHome } from './home.ts';
import { answerDirect, answerMention, suggestPrompts } from './messages.ts';
import { opinionPressed, PRESS, type Press, runPressed, sharePressed } from './presses.ts';
import type { Room } from './room.ts';
import { answerSlash } from './slash.ts';
import { typedText } from './typed.ts';
import type { Visit } from './visit.ts';

/** Tells the app who answers what. */
export function listen(app: App, room: Room, departures: Departures): void {
  listenToCommands(app, room);
  listenToMessages(app, room);
  listenToButtons(app, room);
  listenToForms(app, room);
  listenToDepartures(app, room, departures);
}

function listenToCommands(app: App, { ...room }: Room): void {
  app.command(/^\//u, async ({ ack, command, context }) => {
    await ack();
    await room.tasks.run('command', async () => {
      const visit = await room.visits.admit(context, command.user_id, [command.trigger_id]);
      const { text, channel_id: channel, response_url: responseUrl } = command;
      if (visit) await answerSlash(room, visit, { command: command.command, text, channel, responseUrl });
    });
  });
}

function listenToMessages(app: App, room: Room): void {
  const { tasks, visits } = room;
  app.event('message', async ({ event, body, context }) => {
    // edits, deletions, joins and what bots say are no questions
    if (event.subtype !== undefined || event.channel_type !== 'im' || event.bot_id !== undefined) return;
    const { user, text = '', channel, ts: stamp, thread_ts: thread, client_msg_id: message } = event;
    if (user === undefined || user === context.botUserId || text.trim() === '') return;
    await tasks.run('direct message', async () => {
      const visit = await visits.admit(context, user, [body.event_id, message]);
      if (visit) await answerDirect(room, visit, { channel, text, stamp, thread });
    });
  });
  app.event('app_mention', async ({ event, body, context }) => {
    const { user, text, channel, ts: stamp, thread_ts: thread } = event;
    if (user === undefined || user === context.botUserId || event.bot_id !== undefined) return;
    if ('edited' in event || channel.startsWith('D')) return;
    await tasks.run('mention', async () => {
      const visit = await visits.admit(context, user, [body.event_id, event.client_msg_id]);
      if (visit) await answerMention(room, visit, { channel, text, stamp, thread });
    });
  });
  app.event('assistant_thread_started', async ({ event, body, context }) => {
    const { user_id: user, channel_id: channel, thread_ts: thread } = event.assistant_thread;
    await tasks.run('prompts', async () => {
      const visit = await visits.admit(context, user, [body.event_id]);
      if (visit) await suggestPrompts(room, visit, channel, thread);
    });
  });
  app.event('app_home_opened', async ({ event, body, context }) => {
    await tasks.run('home', async () => {
      const visit = await visits.admit(context, event.user, [body.event_id]);
      if (!visit) return;
      if (event.tab === 'messages') await suggestPrompts(room, visit, event.channel);
      else await publishHome(room, visit);
    });
  });
}

type Answer = (room: Room, visit: Visit, press: Press) => Promise<void>;

function listenToButtons(app: App, room: Room): void {
  const answers: readonly (readonly [string, Answer])[] = [
    [RUN, runPressed],
    [SHARE, sharePressed],
    [OPINION, opinionPressed],
    [LINK, () => Promise.resolve()],
  ];
  for (const [name, answer] of answers) {
    app.action(new RegExp(`^${name}(?::|$)`, 'u'), async ({ ack, body, context }) => {
      await ack();
      await room.tasks.run(name, async () => {
        const press = PRESS.parse(body);
        const [action] = press.actions;
        const once = press.trigger_id ?? action?.action_ts;
        const visit = await room.visits.admit(context, press.user.id, [once]);
        if (visit) await answer(room, visit, press);
      });
    });
  }
}

function listenToForms(app: App, room: Room): void {
  const { bot, tasks, visits } = room;
  const open = async (visit: Visit, trigger: string, question?: string): Promise<void> => {
    const view = formView(bot.phrases(visit.locale), question);
    await visit.api.paced('views.open', (client) => client.views.open({ trigger_id: trigger, view }));
  };
  app.shortcut(ASK_SHORTCUT, async ({ ack, shortcut, context }) => {
    await ack();
    await tasks.run('shortcut', async () => {
      const visit = await visits.admit(context, shortcut.user.id, [shortcut.trigger_id]);
      if (visit) await open(visit, shortcut.trigger_id);
    });
  });
  app.shortcut(ASK_ABOUT_SHORTCUT, async ({ ack, shortcut, context }) => {
    await ack();
    await tasks.run('shortcut', async () => {
      const visit = await visits.admit(context, shortcut.user.id, [shortcut.trigger_id]);
      const said = shortcut.type === 'message_action' ? (shortcut.message.text ?? '') : '';
      if (visit) await open(visit, shortcut.trigger_id, typedText(said));
    });
  });
  app.options(new RegExp(`^(?:${TOPIC}|${ARTICLE})$`, 'u'), async ({ ack, options, body }) => {
    const choices = choicesFor(
      bot,
      options.action_id,
      options.value,
      localeOfForm(body.view?.private_metadata),
    );
    await ack({ options: choices });
  });
  app.view(FORM, async ({ ack, body, context }) => {
    const submission = SUBMISSION.parse(body);
    const { user, view, trigger_id: trigger } = submission;
    // Slack waits for what is wrong with the form, so nothing may be asked of Slack before
    const phrases = bot.phrases(localeOfForm(body.view.private_metadata));
    const read = readForm(submission, phrases);
    if (!isFilled(read)) return ack({ response_action: 'errors', errors: { ...read } });
    await ack();
    await tasks.run('form', async () => {
      const visit = await visits.admit(context, user.id, [trigger ?? `${view.id}:${view.hash}`]);
      if (visit) await answerForm(room, visit, read);
    });
  });
}

/** The form carries the language it was made in. */
function localeOfForm(carried = ''): string {
  return /^[\w-]{2,35}$/u.test(carried) ? carried : 'en';
}

function listenToDepartures(app: App, { tasks }: Room, departures: Departures): void {
  app.event('app_uninstalled', async ({ body }) => {
    await tasks.run('departure', () => leave(departures, body.team_id));
  });
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length === 0) return;
    await tasks.run('departure', () => leave(departures, body.team_id));
  });
}

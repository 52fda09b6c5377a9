/** What Slack sends to an app, as docs.slack.dev/reference shows it. */
import type { SlackEmulator } from '../slack.ts';
import type { Call } from './api.ts';
import type { Envelope } from './socket.ts';
import { nextStamp } from './state.ts';

let count = 0;
function id(prefix: string): string {
  count += 1;
  return `${prefix}${count}`;
}

export interface Where {
  readonly team?: string;
  readonly user?: string;
  readonly channel?: string;
}

export function slash(
  slack: SlackEmulator,
  line: string,
  { team = 'T1', user = 'U1', channel = 'C1' }: Where = {},
  uses = 5,
): Envelope {
  const [command = '', ...words] = line.split(' ');
  return {
    type: 'slash_commands',
    payload: {
      token: 'legacy',
      team_id: team,
      team_domain: 'test',
      channel_id: channel,
      channel_name: 'general',
      user_id: user,
      user_name: 'somebody',
      command,
      text: words.join(' '),
      api_app_id: 'A1',
      is_enterprise_install: 'false',
      response_url: slack.responseUrl(uses),
      trigger_id: id('trigger'),
    },
  };
}

export function event(inner: Readonly<Record<string, unknown>>, team = 'T1', eventId = id('Ev')): Envelope {
  return {
    type: 'events_api',
    payload: {
      token: 'legacy',
      team_id: team,
      api_app_id: 'A1',
      event: inner,
      type: 'event_callback',
      event_id: eventId,
      event_time: 1_768_000_000,
      authorizations: [
        {
          enterprise_id: null,
          team_id: team,
          user_id: `UBOT${team}`,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
    },
  };
}

export function directMessage(
  text: string,
  { team = 'T1', user = 'U1', channel = 'DU1' }: Where = {},
  thread?: string,
): Envelope {
  return event(
    {
      type: 'message',
      channel_type: 'im',
      channel,
      user,
      text,
      ts: nextStamp(),
      client_msg_id: id('client'),
      team,
      ...(thread === undefined ? {} : { thread_ts: thread }),
    },
    team,
  );
}

export function mention(
  text: string,
  { team = 'T1', user = 'U1', channel = 'C1' }: Where = {},
  thread?: string,
): Envelope {
  return event(
    {
      type: 'app_mention',
      channel,
      user,
      text: `<@UBOT${team}> ${text}`,
      ts: nextStamp(),
      client_msg_id: id('client'),
      ...(thread === undefined ? {} : { thread_ts: thread }),
    },
    team,
  );
}

export function homeOpened(
  tab: 'home' | 'messages',
  { team = 'T1', user = 'U1', channel = 'DU1' }: Where = {},
): Envelope {
  return event({ type: 'app_home_opened', user, channel, tab, event_ts: nextStamp() }, team);
}

interface Pressable {
  readonly action_id: string;
  readonly value?: string;
  readonly text?: { readonly text: string };
  readonly options?: readonly { readonly text: { readonly text: string }; readonly value: string }[];
}

/** Everything that can be pressed in a message or view that the app has sent. */
function pressables(given: Readonly<Record<string, unknown>>): readonly Pressable[] {
  const view = given['view'];
  const holder =
    typeof view === 'object' && view !== null && 'blocks' in view ? view.blocks : given['blocks'];
  return (Array.isArray(holder) ? holder : []).flatMap((block) =>
    ['actions', 'context_actions'].includes(block.type) ? block.elements : [],
  );
}

export interface PressOptions extends Where {
  /** Whether only the asker sees the message. */
  readonly ephemeral?: boolean;
  readonly thread?: string;
  readonly uses?: number;
  readonly value?: string;
  /** In the app's home instead of a message. */
  readonly home?: boolean;
}

/** Somebody presses the button of that label, or picks that choice. */
export function press(
  slack: SlackEmulator,
  { given, stamp = nextStamp() }: Call,
  label: string,
  options: PressOptions = {},
): Envelope {
  const {
    team = 'T1',
    user = 'U1',
    channel = 'C1',
    ephemeral = false,
    thread,
    uses = 5,
    home = false,
  } = options;
  const all = pressables(given);
  const button = all.find(({ text }) => text?.text === label);
  const menu = all.find(({ options: choices }) => choices?.some(({ text }) => text.text === label));
  const choice = menu?.options?.find(({ text }) => text.text === label);
  const opinion = all.find(({ action_id: name }) => name === label);
  const pressed = button ?? menu ?? opinion;
  if (!pressed) throw new Error(`nothing is called “${label}” among ${JSON.stringify(all).slice(0, 2_000)}`);
  const action = {
    type: choice ? 'static_select' : opinion ? 'feedback_buttons' : 'button',
    action_id: pressed.action_id,
    block_id: 'b1',
    action_ts: nextStamp(),
    ...(choice ? { selected_option: choice } : { value: options.value ?? pressed.value ?? '' }),
  };
  const place = home
    ? { container: { type: 'view', view_id: 'VHOME' }, view: { id: 'VHOME', type: 'home' } }
    : {
        channel: { id: channel, name: 'general' },
        response_url: slack.responseUrl(uses),
        container: {
          type: 'message',
          message_ts: stamp,
          channel_id: channel,
          is_ephemeral: ephemeral,
          ...(thread === undefined ? {} : { thread_ts: thread }),
        },
      };
  return {
    type: 'interactive',
    payload: {
      type: 'block_actions',
      team: { id: team, domain: 'test' },
      user: { id: user, username: 'somebody', team_id: team },
      api_app_id: 'A1',
      token: 'legacy',
      trigger_id: id('trigger'),
      enterprise: null,
      is_enterprise_install: false,
      actions: [action],
      ...place,
    },
  };
}

export function shortcut(
  callback: string,
  message?: string,
  { team = 'T1', user = 'U1', channel = 'C1' }: Where = {},
): Envelope {
  return {
    type: 'interactive',
    payload: {
      type: message === undefined ? 'shortcut' : 'message_action',
      callback_id: callback,
      trigger_id: id('trigger'),
      action_ts: nextStamp(),
      team: { id: team, domain: 'test' },
      user: { id: user, name: 'somebody', team_id: team },
      token: 'legacy',
      is_enterprise_install: false,
      enterprise: null,
      ...(message === undefined
        ? {}
        : {
            channel: { id: channel, name: 'general' },
            message_ts: nextStamp(),
            response_url: 'http://127.0.0.1:1/unused',
            message: { type: 'message', user: 'U2', ts: nextStamp(), text: message },
          }),
    },
  };
}

export function submission(
  callback: string,
  fields: Readonly<Record<string, { readonly value?: string; readonly picked?: string }>>,
  { team = 'T1', user = 'U1' }: Where = {},
  language = 'en',
): Envelope {
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, { value, picked }]) => [
      name,
      {
        [name]:
          picked === undefined
            ? { type: 'plain_text_input', value: value ?? null }
            : {
                type: 'external_select',
                selected_option: { text: { type: 'plain_text', text: picked }, value: picked },
              },
      },
    ]),
  );
  return {
    type: 'interactive',
    payload: {
      type: 'view_submission',
      team: { id: team, domain: 'test' },
      user: { id: user, name: 'somebody', team_id: team },
      api_app_id: 'A1',
      token: 'legacy',
      trigger_id: id('trigger'),
      is_enterprise_install: false,
      enterprise: null,
      view: {
        id: id('V'),
        team_id: team,
        type: 'modal',
        callback_id: callback,
        private_metadata: language,
        hash: id('hash'),
        blocks: [],
        state: { values },
      },
    },
  };
}

export function suggestion(field: string, typed: string, { team = 'T1', user = 'U1' }: Where = {}): Envelope {
  return {
    type: 'interactive',
    payload: {
      type: 'block_suggestion',
      team: { id: team, domain: 'test' },
      user: { id: user, name: 'somebody', team_id: team },
      api_app_id: 'A1',
      token: 'legacy',
      action_id: field,
      block_id: field,
      value: typed,
      container: { type: 'view', view_id: 'V1' },
      is_enterprise_install: false,
      enterprise: null,
      view: { id: 'V1', team_id: team, type: 'modal', callback_id: 'ask_form', private_metadata: 'en' },
    },
  };
}

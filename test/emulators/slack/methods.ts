/** The methods of the Web API that the app calls, with the scope each needs, as docs.slack.dev/reference/methods has them. */
import { channel, nextStamp, type Stored, type Workspace } from './state.ts';

export type Arguments = Readonly<Record<string, unknown>>;
export type Answer = Readonly<Record<string, unknown>>;

export interface Method {
  /** One of these is needed; none for what every token may do. */
  readonly scopes: readonly string[];
  run(workspace: Workspace, given: Arguments): Answer;
}

const refused = (error: string): Answer => ({ ok: false, error });
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const blocks = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function post(workspace: Workspace, given: Arguments): Answer {
  const id = text(given['channel']);
  const place = workspace.channels.get(id);
  if (!place) return refused('channel_not_found');
  if (place.archived) return refused('is_archived');
  if (!place.member) return refused('not_in_channel');
  if (text(given['text']) === '' && blocks(given['blocks']).length === 0) return refused('no_text');
  const thread = text(given['thread_ts']);
  const stored: Stored = {
    ts: nextStamp(),
    user: workspace.botUser,
    text: text(given['text']),
    blocks: blocks(given['blocks']),
    ...(thread === '' ? {} : { thread_ts: thread }),
    ...(given['metadata'] === undefined ? {} : { metadata: given['metadata'] }),
  };
  place.messages.push(stored);
  return { ok: true, channel: id, ts: stored.ts, message: stored };
}

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': {
    scopes: [],
    run: ({ team, botUser, botId }) => ({
      ok: true,
      team_id: team,
      user_id: botUser,
      bot_id: botId,
      user: 'dateline',
    }),
  },
  'chat.postMessage': { scopes: ['chat:write'], run: post },
  'chat.postEphemeral': {
    scopes: ['chat:write'],
    run: (workspace, given) => {
      const place = workspace.channels.get(text(given['channel']));
      if (!place) return refused('channel_not_found');
      return place.member ? { ok: true, message_ts: nextStamp() } : refused('not_in_channel');
    },
  },
  'chat.update': {
    scopes: ['chat:write'],
    run: (workspace, given) => {
      const place = workspace.channels.get(text(given['channel']));
      const stored = place?.messages.find(({ ts }) => ts === given['ts']);
      if (!stored) return refused('message_not_found');
      stored.text = text(given['text']);
      stored.blocks = blocks(given['blocks']);
      return { ok: true, ts: stored.ts };
    },
  },
  'chat.delete': {
    scopes: ['chat:write'],
    run: (workspace, given) => {
      const messages = workspace.channels.get(text(given['channel']))?.messages ?? [];
      const index = messages.findIndex(({ ts }) => ts === given['ts']);
      if (index < 0) return refused('message_not_found');
      messages.splice(index, 1);
      return { ok: true };
    },
  },
  'conversations.open': {
    scopes: ['im:write'],
    run: (workspace, given) => {
      const id = `D${text(given['users'])}`;
      if (!workspace.people.has(text(given['users']))) return refused('user_not_found');
      if (!workspace.channels.has(id)) workspace.channels.set(id, channel(id, true));
      return { ok: true, channel: { id } };
    },
  },
  'conversations.info': {
    scopes: ['channels:read', 'groups:read'],
    run: (workspace, given) => {
      const place = workspace.channels.get(text(given['channel']));
      return place
        ? { ok: true, channel: { id: place.id, creator: place.creator } }
        : refused('channel_not_found');
    },
  },
  'conversations.history': {
    scopes: ['channels:history', 'groups:history'],
    run: (workspace, given) => {
      const place = workspace.channels.get(text(given['channel']));
      if (!place) return refused('channel_not_found');
      const whole = place.messages.filter(({ ts }) => Number(ts) > Number(given['oldest'] ?? 0)).toReversed();
      const from = Number(given['cursor'] ?? 0);
      const size = Number(given['limit'] ?? 100);
      const told = given['include_all_metadata'] === 'true';
      const messages = whole
        .slice(from, from + size)
        .map(({ metadata, ...rest }) => (told && metadata !== undefined ? { ...rest, metadata } : rest));
      const next = from + size < whole.length ? String(from + size) : '';
      return { ok: true, messages, has_more: next !== '', response_metadata: { next_cursor: next } };
    },
  },
  'users.info': {
    scopes: ['users:read'],
    run: (workspace, given) => {
      const person = workspace.people.get(text(given['user']));
      if (!person) return refused('user_not_found');
      const { locale, ...rest } = person;
      return { ok: true, user: given['include_locale'] === 'true' ? person : rest };
    },
  },
  'views.open': { scopes: [], run: () => ({ ok: true, view: { id: 'V1', hash: nextStamp() } }) },
  'views.update': { scopes: [], run: () => ({ ok: true, view: { id: 'V1', hash: nextStamp() } }) },
  'views.publish': { scopes: [], run: () => ({ ok: true, view: { id: 'VHOME', hash: nextStamp() } }) },
  'assistant.threads.setStatus': { scopes: ['assistant:write', 'chat:write'], run: () => ({ ok: true }) },
  'assistant.threads.setSuggestedPrompts': { scopes: ['assistant:write'], run: () => ({ ok: true }) },
};

/** The app as Slack is told of it: its manifest, made from the commands, with exactly what the code uses. */
import type { Command } from '../../bot/command.ts';
import type { Phrases } from '../../bot/phrases/phrases.ts';

/** The scopes of the bot's token, each with what it is for. A test holds them to the methods that are called. */
export const SCOPES = {
  'app_mentions:read': 'to be asked in channels',
  'assistant:write': 'to show that an answer is under way, and to suggest what to ask',
  'channels:history': 'to see whether a digest was posted, before posting it again',
  'channels:read': 'to see who made a public channel, who may then manage its digests',
  'chat:write': 'to answer',
  commands: 'for slash commands and shortcuts',
  'groups:history': 'the same as channels:history in private channels',
  'groups:read': 'the same as channels:read in private channels',
  'im:history': 'to be asked in direct messages',
  'im:write': 'to answer directly to what was asked in a form',
  'users:read': 'for the language people speak, and to know the workspace’s admins',
} as const;

/** The events that the bot is told of. */
export const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'assistant_thread_started',
  'message.im',
  'tokens_revoked',
] as const;

/** The slash command that takes every other one behind it, where another app has taken the name. */
export const UMBRELLA = 'news';

/** Ids of the shortcuts and of the form. */
export const ASK_SHORTCUT = 'ask';
export const ASK_ABOUT_SHORTCUT = 'ask_about';

export interface ManifestParts {
  readonly commands: readonly Command[];
  readonly phrases: Phrases;
  /** Socket Mode, or signed requests to an https address of the operator. */
  readonly way: { readonly kind: 'socket' } | { readonly kind: 'http'; readonly url: string };
}

/** The names of the slash commands: the first word of each command, and one for all. */
export function slashNames(commands: readonly Command[]): readonly string[] {
  return [...new Set([...commands.map(({ name }) => firstWord(name)), UMBRELLA])];
}

/** The manifest to paste at api.slack.com/apps, “From a manifest” (docs.slack.dev/reference/app-manifest). */
export function manifest({ commands, phrases, way }: ManifestParts): object {
  const url = way.kind === 'http' ? `${way.url.replace(/\/+$/u, '')}/slack/events` : undefined;
  return {
    display_information: {
      name: 'Dateline',
      description: 'Answers with the articles’ own words, and says where they stand',
      background_color: '#1f3a4d',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Dateline', always_online: true },
      agent_view: { agent_description: phrases.helpIntroduction.replace(/[:：]$/u, '.').slice(0, 300) },
      shortcuts: [
        shortcut('global', ASK_SHORTCUT, phrases.askTheArticles),
        shortcut('message', ASK_ABOUT_SHORTCUT, phrases.askAboutThis),
      ],
      slash_commands: slashNames(commands).map((name) => slashCommand(name, commands, url)),
    },
    oauth_config: {
      ...(way.kind === 'http'
        ? { redirect_urls: [`${way.url.replace(/\/+$/u, '')}/slack/oauth_redirect`] }
        : {}),
      scopes: { bot: Object.keys(SCOPES) },
    },
    settings: {
      event_subscriptions: { ...(url ? { request_url: url } : {}), bot_events: [...EVENTS] },
      interactivity: {
        is_enabled: true,
        ...(url ? { request_url: url, message_menu_options_url: url } : {}),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: way.kind === 'socket',
      token_rotation_enabled: false,
    },
  };
}

function shortcut(type: 'global' | 'message', id: string, name: string): object {
  return { type, callback_id: id, name: name.slice(0, 24), description: `${name} — Dateline` };
}

function slashCommand(name: string, commands: readonly Command[], url: string | undefined): object {
  const own = commands.filter((command) => firstWord(command.name) === name);
  const [only] = own;
  const several = own.length > 1 || (only !== undefined && only.name !== name);
  const described =
    name === UMBRELLA && only === undefined
      ? { description: 'Any command of Dateline, or a question', usage_hint: '[command or question]' }
      : several
        ? {
            description: own
              .map(({ description }) => description)
              .join(' · ')
              .slice(0, 2_000),
            usage_hint: subcommands(own),
          }
        : { description: only?.description ?? name, usage_hint: only ? usage(only) : undefined };
  const { description, usage_hint } = described;
  return {
    command: `/${name}`,
    description,
    ...(usage_hint ? { usage_hint } : {}),
    should_escape: false,
    ...(url ? { url } : {}),
  };
}

function subcommands(commands: readonly Command[]): string {
  return commands
    .map(({ name }) => name.split(' ').slice(1).join(' '))
    .filter(Boolean)
    .join(' | ');
}

/** `[topic] [article]`: the texts that can be given, those that may be left out in brackets. */
function usage({ options }: Command): string {
  return Object.entries(options)
    .filter(([, { type }]) => type === 'text')
    .map(([name, { required }]) => (required ? name : `[${name}]`))
    .join(' ');
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}

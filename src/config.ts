import { z } from 'zod';
import { OperatorError } from './errors.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Everything that can be set from outside. */
export interface Config {
  /** The folder with the articles. */
  readonly contentDir: string;
  /** The folder for what the bot keeps: the library's snapshot, the prompt's history. */
  readonly dataDir: string;
  /** Absent where the way of starting decides: quiet for one answer, `info` for a session. */
  readonly logLevel?: LogLevel;
  /** Whether what people type may stand in the log. */
  readonly logTexts: boolean;
  /** Confidence from 0 to 1 that an answer needs to be given; absent: the measured default. */
  readonly answerThreshold?: number;
  /** Absent: not on Discord. */
  readonly discord?: DiscordSettings;
  /** Absent: not on Slack. */
  readonly slack?: SlackSettings;
  /** IANA time zone of digests where a server or workspace has not chosen one. */
  readonly timeZone: string;
  readonly desk: DeskSettings;
}

/** The local page, with health and metrics beside it. */
export interface DeskSettings {
  /** The address to listen on. */
  readonly host: string;
  /** Absent: 8080, or any free port where that is taken. */
  readonly port?: number;
  /** Whether the page is served; health and metrics always are. */
  readonly page: boolean;
  /** What a visitor must know; always there where others can reach the address. */
  readonly token?: string;
}

export interface DiscordSettings {
  readonly token: string;
  /** Where Discord's API is; its own where absent. */
  readonly apiUrl?: string;
}

/** One way in (Socket Mode or signed HTTP requests) and one sort of tokens (of one workspace, or by OAuth for many). */
export interface SlackSettings {
  readonly way:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
  readonly workspaces:
    | { readonly kind: 'one'; readonly botToken: string }
    | {
        readonly kind: 'many';
        readonly clientId: string;
        readonly clientSecret: string;
        /** 32 bytes that installations are encrypted with. */
        readonly storeKey: Uint8Array;
      };
  /** Where Slack's API is; its own where absent. */
  readonly apiUrl?: string;
}

const folder = (fallback: string) =>
  z.string().max(4_096, 'is longer than a path can be; name a folder').default(fallback);

const secret = z
  .string()
  .regex(/^[\x21-\x7e]{1,512}$/u, 'must be one word without spaces')
  .optional();
const address = z.url({ protocol: /^https?$/u, error: 'must be an http or https address' }).optional();
const port = z
  .string()
  .regex(/^\d{1,5}$/u, 'must be a port, 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a port, 0 to 65535');

/** What of a bad setting's value must not be said back. */
const SECRET = /TOKEN|SECRET|KEY/u;

const SETTINGS = z.object({
  CONTENT_DIR: folder('content'),
  DATA_DIR: folder('data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').optional(),
  LOG_TEXTS: z.enum(['on', 'off'], 'must be on or off').default('off'),
  ANSWER_THRESHOLD: z
    .string()
    .regex(/^(?:0(?:\.\d{1,10})?|1(?:\.0{1,10})?)$/u, 'must be a number from 0 to 1, such as 0.5')
    .transform(Number)
    .optional(),
  DISCORD_TOKEN: secret,
  DISCORD_API_URL: address,
  SLACK_BOT_TOKEN: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_PORT: port.default(3_000),
  SLACK_CLIENT_ID: secret,
  SLACK_CLIENT_SECRET: secret,
  STORE_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/iu, 'must be 64 hexadecimal digits, as `openssl rand -hex 32` prints them')
    .transform((digits) => Uint8Array.fromHex(digits))
    .optional(),
  SLACK_API_URL: address,
  DEFAULT_TIMEZONE: z
    .string()
    .refine(isTimeZone, 'is no IANA time zone, such as Europe/Berlin')
    .default('UTC'),
  PORT: port.optional(),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]{1,255}$/u, 'must be an IP address or a name of this machine')
    .default('127.0.0.1'),
  DESK: z.enum(['on', 'off'], 'must be on or off').default('on'),
  DESK_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]{16,512}$/u,
      'must be one word of 16 characters or more, as `openssl rand -hex 32` prints it',
    )
    .optional(),
});

type Settings = z.output<typeof SETTINGS>;

/** The names of all settings, as `.env.example` lists them. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);

/**
 * Reads the settings. An empty one counts as absent.
 * @throws {OperatorError} that names every bad setting, its value and the remedy, all at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = SETTING_NAMES.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []));
  const { success, data, error } = SETTINGS.safeParse(Object.fromEntries(given));
  if (!success) {
    const faults = error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const value = SECRET.test(name) ? 'set' : `"${(env[name] ?? '').slice(0, 60)}"`;
      return `${name} is ${value} but ${message}`;
    });
    throw badSettings(faults);
  }
  const slack = slackSettings(data);
  return {
    contentDir: data.CONTENT_DIR,
    dataDir: data.DATA_DIR,
    logTexts: data.LOG_TEXTS === 'on',
    ...(data.LOG_LEVEL === undefined ? {} : { logLevel: data.LOG_LEVEL }),
    ...(data.ANSWER_THRESHOLD === undefined ? {} : { answerThreshold: data.ANSWER_THRESHOLD }),
    ...(data.DISCORD_TOKEN === undefined
      ? {}
      : { discord: { token: data.DISCORD_TOKEN, ...at(data.DISCORD_API_URL) } }),
    ...(slack === undefined ? {} : { slack }),
    timeZone: data.DEFAULT_TIMEZONE,
    desk: deskSettings(data),
  };
}

function at(apiUrl: string | undefined): { apiUrl?: string } {
  return apiUrl === undefined ? {} : { apiUrl };
}

/** Addresses that nobody but this machine can reach. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/u;

function deskSettings({ PORT, HOST, DESK, DESK_TOKEN }: Settings): DeskSettings {
  if (!LOOPBACK.test(HOST) && DESK_TOKEN === undefined)
    throw badSettings([
      `HOST is "${HOST}", which others can reach, but DESK_TOKEN is not set; set it to what \`openssl rand -hex 32\` prints, or leave HOST at 127.0.0.1`,
    ]);
  return {
    host: HOST,
    ...(PORT === undefined ? {} : { port: PORT }),
    page: DESK === 'on',
    ...(DESK_TOKEN === undefined ? {} : { token: DESK_TOKEN }),
  };
}

/** Settings that only make sense together. Undefined where none of them is there. */
function slackSettings(data: Settings): SlackSettings | undefined {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET } =
    data;
  const { STORE_KEY, SLACK_PORT, SLACK_API_URL } = data;
  const way = SLACK_APP_TOKEN
    ? ({ kind: 'socket', appToken: SLACK_APP_TOKEN } as const)
    : SLACK_SIGNING_SECRET &&
      ({ kind: 'http', signingSecret: SLACK_SIGNING_SECRET, port: SLACK_PORT } as const);
  const workspaces = SLACK_BOT_TOKEN
    ? ({ kind: 'one', botToken: SLACK_BOT_TOKEN } as const)
    : SLACK_CLIENT_ID &&
      SLACK_CLIENT_SECRET &&
      STORE_KEY &&
      ({
        kind: 'many',
        clientId: SLACK_CLIENT_ID,
        clientSecret: SLACK_CLIENT_SECRET,
        storeKey: STORE_KEY,
      } as const);
  if (way && workspaces) return { way, workspaces, ...at(SLACK_API_URL) };
  if (way)
    throw badSettings([
      'Slack lacks SLACK_BOT_TOKEN (one workspace), or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and STORE_KEY together (many)',
    ]);
  if (workspaces || SLACK_CLIENT_ID || SLACK_CLIENT_SECRET)
    throw badSettings(['Slack lacks SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)']);
  return undefined;
}

function badSettings(faults: readonly string[]): OperatorError {
  return new OperatorError('bad-settings', `Please mend the settings: ${faults.join('; ')}.`);
}

function isTimeZone(name: string): boolean {
  try {
    return name.length <= 64 && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

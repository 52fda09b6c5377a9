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
}

const folder = (fallback: string) =>
  z.string().max(4_096, 'is longer than a path can be; name a folder').default(fallback);

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
});

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
      return `${name} is "${(env[name] ?? '').slice(0, 60)}" but ${message}`;
    });
    throw new OperatorError('bad-settings', `Please mend the settings: ${faults.join('; ')}.`);
  }
  return {
    contentDir: data.CONTENT_DIR,
    dataDir: data.DATA_DIR,
    logTexts: data.LOG_TEXTS === 'on',
    ...(data.LOG_LEVEL === undefined ? {} : { logLevel: data.LOG_LEVEL }),
    ...(data.ANSWER_THRESHOLD === undefined ? {} : { answerThreshold: data.ANSWER_THRESHOLD }),
  };
}

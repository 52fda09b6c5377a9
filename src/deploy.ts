/** `npm run deploy`: tells the platforms what the bot can do. */
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { phrasesFor } from './bot/phrases.ts';
import { readConfig } from './config.ts';
import { OperatorError } from './errors.ts';
import { definitionsFor } from './platforms/discord/definitions.ts';
import { type Changes, publish } from './platforms/discord/publish.ts';
import { manifest } from './platforms/slack/definitions.ts';
import { loadSettingsFile } from './settings-file.ts';

const USAGE = `npm run deploy -- [--guild ID] [--dry-run]
npm run deploy -- --slack [--url https://bot.example]

Publishes the commands to Discord, where they differ from what is published.
  --guild ID   to one server alone, for trying things out; without it everywhere
  --dry-run    only says what would change
Slack has no such call: with --slack its app manifest is printed, to be pasted where the app is made.
  --url URL    for HTTP, where Slack reaches the bot at this address; without it for Socket Mode
`;

/** @throws {OperatorError} that names the setting or argument and the remedy. */
async function main(given: string[]): Promise<string> {
  const { help, slack, url, guild, 'dry-run': dryRun } = readArguments(given);
  if (help) return USAGE;
  if (slack) return `${JSON.stringify(manifestFor(url), undefined, 2)}\n`;
  if (url !== undefined) throw new OperatorError('bad-argument', `--url goes with --slack.\n\n${USAGE}`);
  if (guild !== undefined && !/^\d{17,20}$/u.test(guild))
    throw new OperatorError(
      'bad-argument',
      `--guild is "${guild}" but must be the id of a server: turn on Developer Mode in Discord's settings, and choose "Copy Server ID" in the server's menu.`,
    );
  loadSettingsFile();
  const { discord: settings } = readConfig(process.env);
  if (!settings)
    throw new OperatorError(
      'no-discord',
      'DISCORD_TOKEN is not set: put the token from the page "Bot" of the developer portal into the environment or .env.',
    );
  const definitions = definitionsFor(commands, phrasesFor);
  const changes = await publish({ settings, definitions, dryRun, ...(guild === undefined ? {} : { guild }) });
  return told(changes, dryRun);
}

function readArguments(given: string[]) {
  try {
    const { values } = parseArgs({
      args: given,
      options: {
        help: { type: 'boolean', default: false },
        guild: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        slack: { type: 'boolean', default: false },
        url: { type: 'string' },
      },
    });
    return values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorError('bad-argument', `${reason}\n\n${USAGE}`, { cause });
  }
}

function manifestFor(url: string | undefined): object {
  if (url !== undefined && !/^https:\/\/[^\s/]+/u.test(url))
    throw new OperatorError('bad-argument', `--url is "${url}" but Slack calls https addresses alone.`);
  const way = url === undefined ? ({ kind: 'socket' } as const) : ({ kind: 'http', url } as const);
  return manifest({ commands, phrases: phrasesFor('en'), way });
}

function told({ added, changed, removed, kept }: Changes, dryRun: boolean): string {
  const lines = [
    ...added.map((name) => `+ ${name}`),
    ...changed.map((name) => `~ ${name}`),
    ...removed.map((name) => `- ${name}`),
  ];
  if (lines.length === 0) return `Nothing has changed: ${kept.length} commands are published as they are.\n`;
  const sum = dryRun ? 'This would change; nothing was published.' : 'Published.';
  return `${lines.join('\n')}\n${sum}\n`;
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (fault) {
  process.exitCode = 1;
  const foreseen = fault instanceof OperatorError ? fault.message : undefined;
  const unforeseen = fault instanceof Error ? fault.stack : String(fault);
  process.stderr.write(`${foreseen ?? unforeseen}\n`);
}

/** `npm run deploy`: publishes the command definitions to Discord. */
import { commands } from '../commands/index.ts';
import { phrasesFor } from './bot/phrases.ts';
import { readConfig } from './config.ts';
import { OperatorError } from './errors.ts';
import { definitionsFor } from './platforms/discord/definitions.ts';
import { type Changes, publish } from './platforms/discord/publish.ts';

const USAGE = `npm run deploy -- [--guild ID] [--dry-run]

Publishes the commands to Discord, where they differ from what is published.
  --guild ID   to one server alone, for trying things out; without it everywhere
  --dry-run    only says what would change
`;

/** @throws {OperatorError} that names the setting or argument and the remedy. */
async function main(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  const guild = guildIn(given);
  const known = new Set(['--dry-run', '--guild', guild]);
  const stray = given.find((one) => !known.has(one));
  if (stray !== undefined)
    throw new OperatorError('bad-argument', `"${stray}" is no argument of deploy.\n\n${USAGE}`);
  loadSettingsFile();
  const { discord: settings } = readConfig(process.env);
  if (!settings)
    throw new OperatorError(
      'no-discord',
      'DISCORD_TOKEN is not set: put the token from the page "Bot" of the developer portal into the environment or .env.',
    );
  const dryRun = given.includes('--dry-run');
  const definitions = definitionsFor(commands, phrasesFor);
  const changes = await publish({ settings, definitions, dryRun, ...(guild === undefined ? {} : { guild }) });
  process.stdout.write(told(changes, dryRun));
}

function guildIn(given: readonly string[]): string | undefined {
  const index = given.indexOf('--guild');
  if (index < 0) return undefined;
  const value = given[index + 1];
  if (value !== undefined && /^\d{17,20}$/u.test(value)) return value;
  throw new OperatorError(
    'bad-argument',
    `--guild is "${value ?? ''}" but must be the id of a server: turn on Developer Mode in Discord's settings, and choose "Copy Server ID" in the server's menu.`,
  );
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

/** Settings of the environment win over those of the file. */
function loadSettingsFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (!missing)
      throw new OperatorError('bad-settings', `The file .env cannot be read: ${String(cause)}`, { cause });
  }
}

try {
  await main(process.argv.slice(2));
} catch (fault) {
  process.exitCode = 1;
  const foreseen = fault instanceof OperatorError ? fault.message : undefined;
  const unforeseen = fault instanceof Error ? fault.stack : String(fault);
  process.stderr.write(`${foreseen ?? unforeseen}\n`);
}

/** Tells the platforms what the bot can do: prints the manifest of the Slack app. */
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { phrasesFor } from './bot/phrases.ts';
import { manifest } from './platforms/slack/definitions.ts';

const USAGE = 'npm run deploy -- --slack [socket | http --url https://bot.example]';

const { values, positionals } = parseArgs({
  options: { slack: { type: 'boolean' }, url: { type: 'string' } },
  allowPositionals: true,
});
const phrases = phrasesFor('en');
const url = values.url;
const [mode = url === undefined ? 'socket' : 'http'] = positionals;
const lacking = mode === 'http' ? url === undefined : mode !== 'socket' || url !== undefined;
if (!values.slack || lacking || (url !== undefined && !/^https:\/\/[^\s/]+/u.test(url))) {
  process.stderr.write(`Usage: ${USAGE}\n`);
  process.exitCode = 1;
} else {
  const way = url === undefined ? ({ kind: 'socket' } as const) : ({ kind: 'http', url } as const);
  process.stdout.write(`${JSON.stringify(manifest({ commands, phrases, way }), undefined, 2)}\n`);
}

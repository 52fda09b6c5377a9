/** A bot that posts digests through a platform's real outlet, to be killed: `node platform-child.ts NAME DATA_DIR URL TOKEN`. */
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/create.ts';
import { phrasesFor } from '../../src/bot/phrases.ts';
import { createDigests } from '../../src/digest/create.ts';
import { createDiscord } from '../../src/platforms/discord/client.ts';
import { createSlack } from '../../src/platforms/slack/client.ts';
import { openStores } from '../../src/stores/open.ts';
import { ferry, harbour } from '../fakes/articles.ts';
import { fakeLibrary } from '../fakes/library.ts';

const [name = '', dataDir = '', apiUrl = '', token = ''] = process.argv.slice(2);
const clock = { now: () => Temporal.Now.instant() };
const quiet = (): void => undefined;
const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const library = fakeLibrary([harbour, ferry]);
const stores = openStores({ dataDir, clock });
const bot = createBot({ commands, services: { library }, clock, logger, logTexts: false });
const parts = { bot, clock, logger, stores };
const slackSettings = {
  way: { kind: 'socket', appToken: 'xapp-emulated' },
  workspaces: { kind: 'one', botToken: token },
  apiUrl,
} as const;
const platform =
  name === 'discord'
    ? createDiscord({ settings: { token, apiUrl }, ...parts })
    : createSlack({ settings: slackSettings, ...parts });
// Slack tells a token's workspace only to who goes online
if (name === 'slack') await platform.start();
const digests = createDigests({
  library,
  stores,
  outlets: { [name]: platform.outlet },
  clock,
  logger,
  timeZone: 'UTC',
  phrases: phrasesFor,
  timing: { haste: 0.001, lease: 2_000 },
});
await digests.start();

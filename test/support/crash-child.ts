/** A bot that does nothing but post digests, to be killed: `node crash-child.ts DATA_DIR URL LEASE [full]`. */
import { phrasesFor } from '../../src/bot/phrases.ts';
import { createDigests } from '../../src/digest/create.ts';
import { openStores } from '../../src/stores/open.ts';
import { ferry, harbour } from '../fakes/articles.ts';
import type { ChatAnswer } from '../fakes/chat.ts';
import { fakeLibrary } from '../fakes/library.ts';
import { fakeOutlet, type Send } from '../fakes/outlet.ts';

const [dataDir = '', url = '', lease = '', disk] = process.argv.slice(2);

/** One call, never repeated; whatever goes wrong with the connection, nobody can say what was done. */
const send: Send = async (request): Promise<ChatAnswer> => {
  try {
    const signal = AbortSignal.timeout(Number(lease) / 10);
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(request), signal });
    const answer: ChatAnswer = JSON.parse(await response.text());
    return answer;
  } catch {
    return { status: 'dropped' };
  }
};

const clock = { now: () => Temporal.Now.instant() };
const stores = openStores({ dataDir, clock });
const quiet = (): void => undefined;
const digests = createDigests({
  library: fakeLibrary([harbour, ferry]),
  stores,
  outlets: { slack: fakeOutlet(send) },
  clock,
  logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  timeZone: 'UTC',
  phrases: phrasesFor,
  timing: { haste: 0.001, lease: Number(lease) },
});
await digests.start();
if (disk === 'full') fillDisk();

/** The disk takes no new page for a while, three times. */
function fillDisk(): void {
  const { sql } = stores.database;
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    const pages = Number(Object.values(sql.prepare('PRAGMA page_count').get() ?? {})[0]);
    sql.exec(`PRAGMA max_page_count = ${turns % 2 === 1 ? pages : 1_000_000_000}`);
    if (turns === 6) clearInterval(timer);
  }, 400);
}

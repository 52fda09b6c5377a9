/** `node save-for-ever.ts CONTENT DATA`: loads the library's snapshot and saves it over and over, a line before each. */
import { loadSnapshot, saveSnapshot } from '../../src/library/snapshot.ts';

const [contentDir = '', dataDir = ''] = process.argv.slice(2);
const state = await loadSnapshot({ contentDir, dataDir });
if (state === undefined) throw new Error('there is no snapshot to begin with');
for (;;) {
  console.log('saving');
  await saveSnapshot({ contentDir, dataDir }, state);
}

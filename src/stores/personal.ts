/** What the stores hold about one person, and its erasure. */
import type { Clock, PersonalStore } from '../ports.ts';
import type { Database } from './database.ts';
import { createRecords, keyOf } from './records.ts';

export function createPersonalStore(database: Database, clock: Clock): PersonalStore {
  const feedback = createRecords(database, 'feedback', clock);
  const made = 'platform = ? AND tenant = ? AND creator = ?';
  const digests = database.sql.prepare(`SELECT COUNT(*) AS count FROM subscriptions WHERE ${made}`);
  // a digest is the channel's, and stays; who made it is forgotten
  const disown = database.sql.prepare(`UPDATE subscriptions SET creator = '' WHERE ${made}`);
  return {
    feedback: async (user) => feedback.beginning(keyOf(user, user.id)).length,
    digests: async ({ platform, tenant, id }) => Number(digests.get(platform, tenant, id)?.['count'] ?? 0),
    async erase(user) {
      disown.run(user.platform, user.tenant, user.id);
      feedback.eraseBeginning(keyOf(user, user.id));
    },
  };
}

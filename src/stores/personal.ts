/** What the stores hold about one person, and its erasure. */
import type { Clock, PersonalStore } from '../ports.ts';
import type { Database } from './database.ts';
import { createRecords, keyOf } from './records.ts';

export function createPersonalStore(database: Database, clock: Clock): PersonalStore {
  const feedback = createRecords(database, 'feedback', clock);
  return {
    feedback: async (user) => feedback.beginning(keyOf(user, user.id)).length,
    async erase(user) {
      feedback.eraseBeginning(keyOf(user, user.id));
    },
  };
}

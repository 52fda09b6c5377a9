/** Who found which answer helpful. A second press of the same person replaces the first. */
import type { Clock, FeedbackStore } from '../ports.ts';
import type { Database } from './database.ts';
import { createRecords, keyOf } from './records.ts';

/** Feedback older than a year says little about the articles of today. */
const YEAR = 365 * 86_400_000;

export function createFeedbackStore(database: Database, clock: Clock): FeedbackStore {
  const { keyv } = createRecords(database, 'feedback', clock);
  return {
    async record(user, answer, helpful) {
      await keyv.set(keyOf(user, user.id, answer), helpful ? 'helpful' : 'not helpful', YEAR);
    },
  };
}

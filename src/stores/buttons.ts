/** The state of buttons that is too long for the button itself. */
import { createHash } from 'node:crypto';
import type { ButtonStore, Clock } from '../ports.ts';
import type { Database } from './database.ts';
import { createRecords, keyOf } from './records.ts';

const MONTH = 30 * 86_400_000;

export function createButtonStore(database: Database, clock: Clock): ButtonStore {
  const { keyv } = createRecords(database, 'buttons', clock);
  return {
    async keep(tenant, state) {
      // named by what it holds: the same button in a hundred answers is kept once
      const id = createHash('sha256').update(state).digest('base64url').slice(0, 24);
      await keyv.set(keyOf(tenant, id), state, MONTH);
      return id;
    },
    read: (tenant, id) => keyv.get(keyOf(tenant, id)),
  };
}

/** What a server or workspace has chosen. */
import { z } from 'zod';
import type { Clock, SettingsStore } from '../ports.ts';
import type { Database } from './database.ts';
import { createRecords, keyOf } from './records.ts';

const SETTINGS = z.object({
  share: z.boolean(),
  timeZone: z.string().exactOptional(),
  managers: z.array(z.string()),
});

export function createSettingsStore(database: Database, clock: Clock): SettingsStore {
  const { keyv } = createRecords(database, 'settings', clock);
  return {
    async read(tenant) {
      const kept = await keyv.get(keyOf(tenant));
      return kept === undefined ? { share: false, managers: [] } : SETTINGS.parse(JSON.parse(kept));
    },
    async write(tenant, settings) {
      await keyv.set(keyOf(tenant), JSON.stringify(settings));
    },
  };
}

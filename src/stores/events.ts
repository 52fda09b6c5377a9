/** Which events have come in: both platforms send one again when they are not sure that it arrived. */
import type { Clock, EventStore } from '../ports.ts';
import type { Database } from './database.ts';
import { createRecords, keyOf } from './records.ts';

const HOUR = 3_600_000;

export function createEventStore(database: Database, clock: Clock): EventStore {
  const records = createRecords(database, 'events', clock);
  return { first: (tenant, event) => records.setIfAbsent(keyOf(tenant, event), '', HOUR) };
}

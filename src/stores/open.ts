/** All stores over the one database. */
import type { DigestOverview, Ledger, SubscriptionStore } from '../ledger.ts';
import type { Clock, PersonalStore, PlatformStores } from '../ports.ts';
import { createButtonStore } from './buttons.ts';
import { type Database, openDatabase } from './database.ts';
import { createEraser } from './eraser.ts';
import { createEventStore } from './events.ts';
import { createFeedbackStore } from './feedback.ts';
import { createInstallationStore } from './installations.ts';
import { createLedger } from './ledger.ts';
import { createPersonalStore } from './personal.ts';
import { createRecords } from './records.ts';
import { createSettingsStore } from './settings.ts';
import { createDigestOverview, createSubscriptionStore } from './subscriptions.ts';

/** How often, in milliseconds, what has expired is swept out. */
const SWEEP = 3_600_000;

export interface StoreOptions {
  readonly dataDir: string;
  readonly clock: Clock;
  /** 32 bytes that installations are encrypted with; without it there can be none. */
  readonly storeKey?: Uint8Array;
}

export interface Stores extends PlatformStores {
  readonly database: Database;
  readonly personal: PersonalStore;
  /** Why nothing can be kept just now, as a short sentence; undefined while it can. */
  fault(): string | undefined;
  readonly subscriptions: SubscriptionStore;
  readonly ledger: Ledger;
  readonly overview: DigestOverview;
  close(): void;
}

/** @throws {OperatorError} when the data folder is in use, cannot be written, or its file is damaged. */
export function openStores({ dataDir, clock, storeKey }: StoreOptions): Stores {
  const database = openDatabase(dataDir);
  const eraser = createEraser(database, clock);
  const probe = createRecords(database, 'health', clock);
  eraser.sweep();
  const timer = setInterval(eraser.sweep, SWEEP).unref();
  return {
    database,
    personal: createPersonalStore(database, clock),
    events: createEventStore(database, clock),
    buttons: createButtonStore(database, clock),
    settings: createSettingsStore(database, clock),
    feedback: createFeedbackStore(database, clock),
    installations: createInstallationStore(database, clock, storeKey),
    eraser,
    fault() {
      try {
        probe.setIfAbsent('probe', '', 0);
        return undefined;
      } catch (fault) {
        return `nothing can be kept: ${fault instanceof Error ? fault.message : String(fault)}`;
      }
    },
    subscriptions: createSubscriptionStore(database),
    ledger: createLedger(database),
    overview: createDigestOverview(database),
    close() {
      clearInterval(timer);
      database.close();
    },
  };
}

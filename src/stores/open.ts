/** All stores over the one database. */
import type { Ledger, SubscriptionStore } from '../ledger.ts';
import type { Clock, PlatformStores } from '../ports.ts';
import { createButtonStore } from './buttons.ts';
import { type Database, openDatabase } from './database.ts';
import { createEraser } from './eraser.ts';
import { createEventStore } from './events.ts';
import { createFeedbackStore } from './feedback.ts';
import { createInstallationStore } from './installations.ts';
import { createLedger } from './ledger.ts';
import { createSettingsStore } from './settings.ts';
import { createSubscriptionStore } from './subscriptions.ts';

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
  readonly subscriptions: SubscriptionStore;
  readonly ledger: Ledger;
  close(): void;
}

/** @throws {OperatorError} when the data folder is in use, cannot be written, or its file is damaged. */
export function openStores({ dataDir, clock, storeKey }: StoreOptions): Stores {
  const database = openDatabase(dataDir);
  const eraser = createEraser(database, clock);
  eraser.sweep();
  const timer = setInterval(eraser.sweep, SWEEP).unref();
  return {
    database,
    events: createEventStore(database, clock),
    buttons: createButtonStore(database, clock),
    settings: createSettingsStore(database, clock),
    feedback: createFeedbackStore(database, clock),
    installations: createInstallationStore(database, clock, storeKey),
    eraser,
    subscriptions: createSubscriptionStore(database),
    ledger: createLedger(database),
    close() {
      clearInterval(timer);
      database.close();
    },
  };
}

/** Erases what is held about a server or workspace that has left, and what has expired. */
import type { Clock, Tenant, TenantEraser } from '../ports.ts';
import type { Database } from './database.ts';
import { createRecords, keyOf } from './records.ts';

const DAY = 86_400_000;

export interface Eraser extends TenantEraser {
  /** Erases what is due. Cheap where nothing is. */
  sweep(): void;
}

export function createEraser(database: Database, clock: Clock): Eraser {
  const { sql } = database;
  const leaving = createRecords(database, 'leaving', clock);
  const expired = sql.prepare('DELETE FROM records WHERE expires <= ?');
  const ofTenant = sql.prepare(`DELETE FROM records WHERE namespace <> 'leaving' AND key >= ? AND key < ?`);
  const subscriptions = sql.prepare('DELETE FROM subscriptions WHERE platform = ? AND tenant = ?');

  const erase = (prefix: string): void => {
    const [platform = '', tenant = ''] = prefix.split('/').map(decodeURIComponent);
    database.transaction(() => {
      subscriptions.run(platform, tenant);
      ofTenant.run(prefix, `${prefix}\u{10FFFF}`);
      leaving.eraseBeginning(prefix);
    });
  };
  const sweep = (): void => {
    const now = clock.now().epochMilliseconds;
    expired.run(now);
    for (const { key, value } of leaving.beginning('')) if (Number(value) <= now) erase(key);
  };
  return {
    async leave(tenant: Tenant, days: number) {
      leaving.setIfAbsent(keyOf(tenant), String(clock.now().epochMilliseconds + days * DAY), 10 * 365 * DAY);
      if (days === 0) erase(keyOf(tenant));
    },
    async rejoin(tenant: Tenant) {
      leaving.eraseBeginning(keyOf(tenant));
    },
    sweep,
  };
}

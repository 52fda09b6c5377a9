/** Small records: a storage adapter for Keyv over the one database, since no stable one fits Keyv 6. */
import { EventEmitter } from 'node:events';
import { Keyv, type KeyvStorageAdapter, keyvStorageCapability } from 'keyv';
import type { Clock, Tenant } from '../ports.ts';
import type { Database } from './database.ts';

/** A namespace of records; each has an adapter of its own, because a Keyv writes its namespace into its adapter. */
export interface Records {
  readonly keyv: Keyv<string>;
  /** True where there was none: one statement, so that of two who ask at once one is told so. */
  setIfAbsent(key: string, value: string, milliseconds: number): boolean;
  /** Keys and values whose keys begin so, in their order. */
  beginning(prefix: string): readonly { readonly key: string; readonly value: string }[];
  /** Returns how many there were. */
  eraseBeginning(prefix: string): number;
}

interface Row {
  readonly value: string;
}

export function createRecords({ sql }: Database, namespace: string, clock: Clock): Records {
  const now = (): number => clock.now().epochMilliseconds;
  const read = sql.prepare(
    'SELECT value FROM records WHERE namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)',
  );
  const write = sql.prepare(
    'INSERT INTO records VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires',
  );
  const insert = sql.prepare(
    'INSERT INTO records VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires WHERE expires <= ?',
  );
  const remove = sql.prepare('DELETE FROM records WHERE namespace = ? AND key = ?');
  const empty = sql.prepare('DELETE FROM records WHERE namespace = ?');
  // in the order of bytes every key with the prefix comes before the prefix with the last code point behind it
  const range = 'namespace = ? AND key >= ? AND key < ?';
  const readRange = sql.prepare(
    `SELECT key, value FROM records WHERE ${range} AND (expires IS NULL OR expires > ?) ORDER BY key`,
  );
  const removeRange = sql.prepare(`DELETE FROM records WHERE ${range}`);
  const end = (prefix: string): string => `${prefix}\u{10FFFF}`;
  const textOf = (key: string): string | undefined =>
    (read.get(namespace, key, now()) as Row | undefined)?.value;

  const set = (key: string, value: unknown, expires?: number): boolean => {
    write.run(namespace, key, String(value), expires ?? null);
    return true;
  };
  const erase = (key: string): boolean => Number(remove.run(namespace, key).changes) > 0;
  const adapter = Object.assign(new EventEmitter(), {
    get: async (key: string) => textOf(key),
    getMany: async (keys: string[]) => keys.map(textOf),
    set: async (key: string, value: unknown, expires?: number) => set(key, value, expires),
    setMany: async (entries: { key: string; value: unknown; expires?: number }[]) =>
      entries.map(({ key, value, expires }) => set(key, value, expires)),
    has: async (key: string) => textOf(key) !== undefined,
    hasMany: async (keys: string[]) => keys.map((key) => textOf(key) !== undefined),
    delete: async (key: string) => erase(key),
    deleteMany: async (keys: string[]) => keys.map(erase),
    clear: async () => {
      empty.run(namespace);
    },
  });
  const store = Object.assign(adapter, {
    capabilities: { ...keyvStorageCapability(adapter), expires: true },
  }) as KeyvStorageAdapter;

  return {
    // no listener for errors: with one, a fault would be answered with `undefined`, as if nothing had been kept
    keyv: new Keyv<string>({ store, checkExpired: false }),
    setIfAbsent: (key, value, milliseconds) =>
      Number(insert.run(namespace, key, value, now() + milliseconds, now()).changes) > 0,
    beginning: (prefix) =>
      readRange.all(namespace, prefix, end(prefix), now()) as { key: string; value: string }[],
    eraseBeginning: (prefix) => Number(removeRange.run(namespace, prefix, end(prefix)).changes),
  };
}

/** A key within a tenant. No two lists of parts make the same key, and all keys of a tenant begin with its own. */
export function keyOf({ platform, tenant }: Tenant, ...parts: readonly string[]): string {
  return [platform, tenant, ...parts].map((part) => `${encodeURIComponent(part)}/`).join('');
}

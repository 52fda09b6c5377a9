/** The one file that holds everything the bot must remember: SQLite, owned by one process. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../errors.ts';
import { MIGRATIONS } from './migrations.ts';

/** How long, in milliseconds, a statement waits for a backup that is being made. */
const PATIENCE = 5_000;

export interface Database {
  readonly sql: DatabaseSync;
  /** Runs `work` in one transaction; all of it is on disk when this returns, or none of it is. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens `dateline.db` in the data folder, makes it where it is missing, and brings it to the present schema.
 * The process that opened it owns it until it ends, however it ends: the lock is the operating system's.
 * @throws {OperatorError} when another process owns it, it is damaged, it comes from a newer version, or it cannot be written.
 */
export function openDatabase(dataDir: string): Database {
  const file = join(dataDir, 'dateline.db');
  const lock = own(dataDir);
  try {
    const sql = usable(file);
    return {
      sql,
      transaction: (work) => transaction(sql, work),
      close() {
        sql.close();
        lock.close();
      },
    };
  } catch (fault) {
    lock.close();
    throw fault;
  }
}

/** A second file, since an exclusive lock on the first would keep even a backup from reading it. */
function own(dataDir: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    lock = new DatabaseSync(join(dataDir, 'dateline.lock'));
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock?.close();
    const busy = cause instanceof Error && /locked|busy/iu.test(cause.message);
    throw busy
      ? new OperatorError(
          'already-running',
          `Another process uses the data folder "${dataDir}". Stop it first, or set DATA_DIR to a folder of its own.`,
          { cause },
        )
      : new OperatorError(
          'data-folder',
          `The data folder "${dataDir}" cannot be written: ${String(cause)}. Make it writable, or set DATA_DIR.`,
          { cause },
        );
  }
}

function usable(file: string): DatabaseSync {
  let sql: DatabaseSync | undefined;
  try {
    sql = new DatabaseSync(file, { timeout: PATIENCE });
    // each commit is on disk before it counts: a digest that was sent must not be forgotten
    sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    const [check] = Object.values(sql.prepare('PRAGMA quick_check(1)').get() ?? {});
    if (check !== 'ok') throw new Error(String(check));
    migrate(sql, file);
    return sql;
  } catch (cause) {
    sql?.close();
    if (cause instanceof OperatorError) throw cause;
    throw new OperatorError(
      'damaged-database',
      `The file "${file}" cannot be used: ${String(cause)}. It was left as it is: put a backup in its place, or move it away to begin anew.`,
      { cause },
    );
  }
}

function migrate(sql: DatabaseSync, file: string): void {
  const version = Number(Object.values(sql.prepare('PRAGMA user_version').get() ?? {})[0]);
  if (version > MIGRATIONS.length)
    throw new OperatorError(
      'newer-database',
      `The file "${file}" has schema ${version}, and this version of the bot knows ${MIGRATIONS.length}. Start the newer version, or put back a backup.`,
    );
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    transaction(sql, () => {
      sql.exec(step);
      sql.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}

function transaction<T>(sql: DatabaseSync, work: () => T): T {
  sql.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    sql.exec('COMMIT');
    return result;
  } catch (fault) {
    // a full disk may have rolled back already, and then there is nothing to roll back
    if (sql.isTransaction) sql.exec('ROLLBACK');
    throw fault;
  }
}

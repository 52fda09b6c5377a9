/** A copy of the database while the bot runs: read beside it, so that its lock is no matter. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../errors.ts';

/** How long, in milliseconds, the copy waits for a write of the bot. */
const PATIENCE = 5_000;

/**
 * Writes a consistent copy of the data folder's database into one new file.
 * @throws {OperatorError} when there is none, it is damaged, or the file is there already; nothing is ever overwritten.
 */
export function backUp(dataDir: string, copy: string): void {
  const file = join(dataDir, 'dateline.db');
  if (!existsSync(file))
    throw new OperatorError(
      'no-database',
      `There is no "${file}" to back up. Set DATA_DIR to the bot's data folder.`,
    );
  if (existsSync(copy))
    throw new OperatorError('backup-exists', `The file "${copy}" is there already; name another one.`);
  let sql: DatabaseSync | undefined;
  try {
    sql = new DatabaseSync(file, { readOnly: true, timeout: PATIENCE });
    const [check] = Object.values(sql.prepare('PRAGMA quick_check(1)').get() ?? {});
    if (check !== 'ok') throw new Error(String(check));
    sql.prepare('VACUUM INTO ?').run(copy);
  } catch (cause) {
    throw new OperatorError(
      'backup-failed',
      `"${file}" could not be copied to "${copy}": ${String(cause)}.`,
      { cause },
    );
  } finally {
    sql?.close();
  }
}

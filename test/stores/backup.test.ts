import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { backUp } from '../../src/stores/backup.ts';
import { openDatabase } from '../../src/stores/database.ts';
import { createSubscriptionStore } from '../../src/stores/subscriptions.ts';
import { channel, subscription } from '../contracts/ledger.ts';
import { freshFolder } from '../support/run.ts';

const tables = (file: string): string[] => {
  const sql = new DatabaseSync(file);
  const rows = sql.prepare(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name`).all();
  sql.close();
  return rows.map((row) => String(row['sql']).replace(/\s+/gu, ' '));
};
const fault = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof OperatorError ? error.code : error;
  }
};

test('a backup is made while the bot runs, and a bot can be started from it', async () => {
  const [home, away] = [freshFolder(), freshFolder()];
  const database = openDatabase(home);
  database.sql.exec(`INSERT INTO records VALUES ('a', 'b', 'c', NULL)`);
  await createSubscriptionStore(database).add(subscription('a'), 9);
  backUp(home, join(away, 'dateline.db'));
  await createSubscriptionStore(database).add(subscription('b'), 9);
  const restored = openDatabase(away);
  const names = (await createSubscriptionStore(restored).inChannel(channel)).map(({ id }) => id);
  expect(names).toEqual(['a']);
  expect(restored.sql.prepare('SELECT value FROM records').all()).toEqual([{ value: 'c' }]);
  restored.close();
  database.close();
});

test('the command finds the data folder where the bot does: in .env', () => {
  const [home, here] = [freshFolder(), freshFolder()];
  openDatabase(home).close();
  writeFileSync(join(here, '.env'), `DATA_DIR=${home}\n`);
  const script = join(import.meta.dirname, '../../scripts/backup.ts');
  const { DATA_DIR: _unset, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [script, 'copy.db'], {
    cwd: here,
    env,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(tables(join(here, 'copy.db'))).toEqual(tables(join(home, 'dateline.db')));
});

test('a backup overwrites nothing, and says what is missing', () => {
  const [home, away] = [freshFolder(), freshFolder()];
  openDatabase(home).close();
  const copy = join(away, 'copy.db');
  writeFileSync(copy, 'precious');
  expect(fault(() => backUp(home, copy))).toBe('backup-exists');
  expect(readFileSync(copy, 'utf8')).toBe('precious');
  expect(fault(() => backUp(away, join(away, 'other.db')))).toBe('no-database');
});

test('a damaged file is reported, and left to the byte as it was', () => {
  const home = freshFolder();
  const file = join(home, 'dateline.db');
  const bytes = Buffer.from('this is no database at all, but somebody may still want it'.repeat(200));
  writeFileSync(file, bytes);
  expect(fault(() => openDatabase(home))).toBe('damaged-database');
  expect(fault(() => backUp(home, join(home, 'copy.db')))).toBe('backup-failed');
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('a file of the first schema is brought to the present one, and keeps what it held', () => {
  const [old, fresh] = [freshFolder(), freshFolder()];
  const file = join(old, 'dateline.db');
  const sql = new DatabaseSync(file);
  sql.exec(readFileSync(join(import.meta.dirname, '../fixtures/schema-1.sql'), 'utf8'));
  sql.close();
  const migrated = openDatabase(old);
  expect(
    migrated.sql.prepare('SELECT value FROM records WHERE namespace = ?').get('settings')?.['value'],
  ).toBe('{"share":true,"managers":[]}');
  expect(migrated.sql.prepare('SELECT COUNT(*) AS count FROM subscriptions').get()?.['count']).toBe(0);
  migrated.close();
  openDatabase(fresh).close();
  expect(tables(file)).toEqual(tables(join(fresh, 'dateline.db')));
  openDatabase(old).close();
});

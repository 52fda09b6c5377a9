import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/stores/database.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-store-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const file = (): string => join(dataDir, 'dateline.db');

test('an empty folder gets a database of the present schema, and a second start finds it as it was', () => {
  const first = openDatabase(join(dataDir, 'new', 'folder'));
  first.sql.exec(`INSERT INTO records VALUES ('a', 'b', 'c', NULL)`);
  first.close();
  const again = openDatabase(join(dataDir, 'new', 'folder'));
  expect(again.sql.prepare('SELECT value FROM records').all()).toEqual([{ value: 'c' }]);
  again.close();
});

test('a transaction that fails leaves nothing behind', () => {
  const database = openDatabase(dataDir);
  const write = (): never => {
    database.sql.exec(`INSERT INTO records VALUES ('a', 'b', 'c', NULL)`);
    throw new Error('half-way');
  };
  expect(() => database.transaction(write)).toThrow('half-way');
  expect(database.sql.prepare('SELECT * FROM records').all()).toEqual([]);
  database.close();
});

describe('one process owns the folder', () => {
  test('a second start is refused at once, with the remedy', () => {
    const owner = openDatabase(dataDir);
    expect(() => openDatabase(dataDir)).toThrow(
      expect.objectContaining({ code: 'already-running', message: expect.stringContaining('DATA_DIR') }),
    );
    owner.close();
    openDatabase(dataDir).close();
  });

  test('a process that is killed gives it free', async () => {
    const code = `import { openDatabase } from ${JSON.stringify(new URL('../../src/stores/database.ts', import.meta.url).href)};
      const held = openDatabase(${JSON.stringify(dataDir)}); console.log('owns');
      // a handle that nobody holds would be let go by the garbage collection
      setInterval(() => held.sql.isOpen, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code]);
    await once(createInterface({ input: child.stdout }), 'line');
    expect(() => openDatabase(dataDir)).toThrow(/Another process/u);
    child.kill('SIGKILL');
    await once(child, 'exit');
    openDatabase(dataDir).close();
  });
});

describe('a file that cannot be used', () => {
  test('because it is damaged is named and left as it is', () => {
    writeFileSync(file(), 'this is no database, and it is longer than the header of one would be'.repeat(40));
    const before = readFileSync(file());
    expect(() => openDatabase(dataDir)).toThrow(
      expect.objectContaining({ code: 'damaged-database', message: expect.stringContaining(file()) }),
    );
    expect(readFileSync(file())).toEqual(before);
  });

  test('because it is of a newer version is named with both', () => {
    openDatabase(dataDir).close();
    const newer = new DatabaseSync(file());
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    expect(() => openDatabase(dataDir)).toThrow(/schema 999.*newer version/u);
  });

  test('because the folder is a file is named', () => {
    writeFileSync(join(dataDir, 'file'), '');
    expect(() => openDatabase(join(dataDir, 'file'))).toThrow(/cannot be written.*DATA_DIR/u);
  });
});

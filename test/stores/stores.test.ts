import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tenant } from '../../src/ports.ts';
import { openStores, type Stores } from '../../src/stores/open.ts';
import { createRecords, keyOf } from '../../src/stores/records.ts';

const STORE_KEY = new Uint8Array(32).fill(7);
const DAY = 86_400_000;
const here: Tenant = { platform: 'discord', tenant: '1' };
const there: Tenant = { platform: 'slack', tenant: '1' };
const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) };

let dataDir: string;
let stores: Stores;
beforeEach(async () => {
  // Keyv reads the time of the process, so that is what passes here
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: 1_770_000_000_000 });
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-store-'));
  stores = openStores({ dataDir, clock, storeKey: STORE_KEY });
});
afterEach(async () => {
  stores.close();
  vi.useRealTimers();
  await rm(dataDir, { recursive: true, force: true });
});

function restart(storeKey = STORE_KEY): void {
  stores.close();
  stores = openStores({ dataDir, clock, storeKey });
}
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

describe('an event', () => {
  test('is the first once in an hour, across a restart', () => {
    expect([stores.events.first(here, 'e1'), stores.events.first(here, 'e1')]).toEqual([true, false]);
    restart();
    expect(stores.events.first(here, 'e1')).toBe(false);
    pass(3_600_001);
    expect(stores.events.first(here, 'e1')).toBe(true);
  });

  test('of another tenant is another one', () => {
    expect([stores.events.first(here, 'e1'), stores.events.first(there, 'e1')]).toEqual([true, true]);
  });
});

describe('the state of a button', () => {
  test('is kept 30 days, across a restart, for its tenant alone', async () => {
    const id = await stores.buttons.keep(here, '{"long":"state"}');
    expect(id).toMatch(/^[\w-]{1,32}$/u);
    expect(await stores.buttons.keep(here, '{"long":"state"}')).toBe(id);
    restart();
    expect(await stores.buttons.read(here, id)).toBe('{"long":"state"}');
    expect(await stores.buttons.read(there, id)).toBeUndefined();
    pass(30 * DAY + 1);
    expect(await stores.buttons.read(here, id)).toBeUndefined();
  });
});

test('settings are those of a tenant, and the careful ones where it has not chosen', async () => {
  expect(await stores.settings.read(here)).toEqual({ share: false, managers: [] });
  const chosen = { share: true, timeZone: 'Europe/Kyiv', managers: ['u1'] };
  await stores.settings.write(here, chosen);
  restart();
  expect(await stores.settings.read(here)).toEqual(chosen);
  expect(await stores.settings.read(there)).toEqual({ share: false, managers: [] });
});

describe('an installation', () => {
  test('comes back as it was, and is nowhere on disk in clear', async () => {
    await stores.installations.write('T1', '{"token":"xoxb-canary"}');
    restart();
    expect(await stores.installations.read('T1')).toBe('{"token":"xoxb-canary"}');
    expect(await stores.installations.read('T2')).toBeUndefined();
    const rows = JSON.stringify(stores.database.sql.prepare('SELECT * FROM records').all());
    expect(rows).toContain('T1');
    expect(rows).not.toMatch(/canary|eG94Yi1jYW5hcnk/u);
    await stores.installations.erase('T1');
    expect(await stores.installations.read('T1')).toBeUndefined();
  });

  test('cannot be read with another key, nor in another workspace’s place', async () => {
    await stores.installations.write('T1', 'secret');
    restart(new Uint8Array(32).fill(8));
    await expect(stores.installations.read('T1')).rejects.toThrow(/STORE_KEY/u);
    restart();
    stores.database.sql.exec(`UPDATE records SET key = 'slack/T2/' WHERE namespace = 'installations'`);
    await expect(stores.installations.read('T2')).rejects.toThrow(/cannot be decrypted/u);
  });

  test('is not kept at all without a key', async () => {
    stores.close();
    stores = openStores({ dataDir, clock });
    await expect(stores.installations.write('T1', 'secret')).rejects.toThrow(/STORE_KEY is not set/u);
  });
});

describe('a tenant that leaves', () => {
  const heldAbout = async (tenant: Tenant): Promise<boolean> => (await stores.settings.read(tenant)).share;
  beforeEach(async () => {
    for (const tenant of [here, there, { ...here, tenant: '11' }]) {
      await stores.settings.write(tenant, { share: true, managers: [] });
      await stores.feedback.record({ ...tenant, id: 'u1' }, 'm1', true);
    }
  });

  test('is erased when its time is up, and nobody else is', async () => {
    await stores.eraser.leave(here, 30);
    pass(30 * DAY - 1);
    restart();
    expect(await heldAbout(here)).toBe(true);
    pass(2);
    restart();
    expect(await heldAbout(here)).toBe(false);
    expect([await heldAbout(there), await heldAbout({ ...here, tenant: '11' })]).toEqual([true, true]);
    const rows = stores.database.sql.prepare(`SELECT key FROM records WHERE key LIKE 'discord/1/%'`).all();
    expect(rows).toEqual([]);
  });

  test('keeps everything where it comes back in time', async () => {
    await stores.eraser.leave(here, 30);
    await stores.eraser.rejoin(here);
    pass(31 * DAY);
    restart();
    expect(await heldAbout(here)).toBe(true);
  });

  test('is erased at once where that is asked', async () => {
    await stores.eraser.leave(here, 0);
    expect(await heldAbout(here)).toBe(false);
  });
});

test('what has expired is swept from the file within the hour', async () => {
  await stores.buttons.keep(here, 'state');
  pass(31 * DAY);
  vi.advanceTimersByTime(3_600_001);
  expect(stores.database.sql.prepare('SELECT * FROM records').all()).toEqual([]);
});

describe('records', () => {
  test('of two namespaces are apart', async () => {
    const [one, two] = ['one', 'two'].map((name) => createRecords(stores.database, name, clock));
    await one?.keyv.set('k', '1');
    await two?.keyv.set('k', '2');
    await one?.keyv.clear();
    expect([await one?.keyv.get('k'), await two?.keyv.get('k')]).toEqual([undefined, '2']);
  });

  test('do all that a store of Keyv’s does', async () => {
    const { keyv } = createRecords(stores.database, 'all', clock);
    expect(await keyv.setMany(['a', 'b'].map((key) => ({ key, value: key.toUpperCase() })))).toEqual([
      true,
      true,
    ]);
    expect(await keyv.getMany(['a', 'none', 'b'])).toEqual(['A', undefined, 'B']);
    expect(await keyv.hasMany(['a', 'none'])).toEqual([true, false]);
    expect([await keyv.delete('a'), await keyv.delete('a'), await keyv.has('a')]).toEqual([
      true,
      false,
      false,
    ]);
    await keyv.set('short', 'lived', 1_000);
    pass(1_001);
    expect(await keyv.get('short')).toBeUndefined();
    expect(await keyv.deleteMany(['b', 'none'])).toEqual([true, false]);
  });

  test('a fault of the file is no answer', async () => {
    const { keyv } = createRecords(stores.database, 'faulty', clock);
    stores.database.sql.exec('DROP TABLE records');
    await expect(keyv.get('k')).rejects.toThrow(/no such table/u);
    stores.database.sql.exec('CREATE TABLE records (namespace, key, value, expires)');
  });

  test('no two addresses share a key, and a tenant’s prefix is of its own keys alone', () => {
    const parts = fc.array(fc.string(), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(parts, parts, (one, two) => {
        const [first, second] = [one, two].map(([tenant = '', ...rest]) =>
          keyOf({ platform: 'slack', tenant }, ...rest),
        );
        expect(first === second).toBe(JSON.stringify(one) === JSON.stringify(two));
        expect(second?.startsWith(keyOf({ platform: 'slack', tenant: one[0] ?? '' }))).toBe(
          one[0] === two[0],
        );
      }),
    );
  });
});

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkUp, type Finding } from '../../scripts/checkup.ts';
import { openDesk } from '../support/desk.ts';
import { freshFolder } from '../support/run.ts';

const NOW = Temporal.Instant.from('2027-03-01T12:00:00Z');
const TOKEN = `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(30)}`;

function deployment(
  env: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
) {
  const folder = freshFolder();
  mkdirSync(join(folder, 'content'));
  for (const [name, text] of Object.entries({ 'content/a.md': '# A', ...files })) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o600);
  }
  return { env: { PORT: '0', ...env }, folder, now: NOW, node: 'v26.10.0' };
}
const ill = (findings: readonly Finding[]) => findings.filter(({ level }) => level !== 'well');

describe('the doctor', () => {
  test('finds nothing in a new folder', async () => {
    const findings = await checkUp(deployment());
    expect(ill(findings)).toEqual([]);
    expect(findings.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['node', 'clock', 'articles', 'data', 'disk', 'PORT']),
    );
  });

  test.each([
    ['DISCORD_TOKEN', { DISCORD_TOKEN: 'Bot' }],
    ['DISCORD_TOKEN', { DISCORD_TOKEN: TOKEN.replace('.', '') }],
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: 'xapp-1234567890', SLACK_APP_TOKEN: 'xapp-1234567890' }],
    ['SLACK_APP_TOKEN', { SLACK_BOT_TOKEN: 'xoxb-1234567890', SLACK_APP_TOKEN: 'xoxb-1234567890' }],
    ['SLACK_SIGNING_SECRET', { SLACK_BOT_TOKEN: 'xoxb-1234567890', SLACK_SIGNING_SECRET: 'short' }],
    ['settings', { LOG_LEVEL: 'loud' }],
    ['settings', { HOST: '0.0.0.0' }],
    ['articles', { CONTENT_DIR: 'nowhere' }],
    ['data', { DATA_DIR: '/proc/nowhere' }],
  ])('finds a fault of %s, and names the remedy but not the value of a secret', async (part, env) => {
    const found = ill(await checkUp(deployment(env))).filter((one) => one.part === part);
    expect(found).toMatchObject([{ level: 'fault', remedy: expect.stringMatching(/.{10}/u) }]);
    expect(JSON.stringify(found)).not.toMatch(/xapp-1|xoxb-1|"short"/u);
  });

  test('takes tokens of the right form', async () => {
    const env = {
      DISCORD_TOKEN: TOKEN,
      SLACK_BOT_TOKEN: 'xoxb-1234567890',
      SLACK_APP_TOKEN: 'xapp-1234567890',
    };
    expect(ill(await checkUp(deployment(env)))).toEqual([]);
  });

  test('finds an old Node and a clock that is behind', async () => {
    const old = { ...deployment(), node: 'v20.1.0', now: Temporal.Instant.from('1970-01-01T00:00:10Z') };
    expect(ill(await checkUp(old)).map(({ part }) => part)).toEqual(['node', 'clock']);
  });

  test('finds names in .env that are no settings, and rights that are too wide', async () => {
    const given = deployment({}, { '.env': 'DISCORD_TOKNE=x\n' });
    chmodSync(join(given.folder, '.env'), 0o644);
    expect(ill(await checkUp(given)).map(({ level, says }) => [level, says])).toEqual([
      ['note', 'can be read by others on this machine'],
      ['note', 'DISCORD_TOKNE is no setting of the bot'],
    ]);
  });

  test('tells a port that another program has from one that the bot has', async () => {
    const taken = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const PORT = String(typeof address === 'object' && address ? address.port : 0);
    expect(ill(await checkUp(deployment({ PORT })))).toMatchObject([{ level: 'fault', part: 'PORT' }]);
    taken.close();
    const desk = await openDesk();
    expect(ill(await checkUp(deployment({ PORT: new URL(desk.url).port })))).toEqual([]);
  });

  test('runs as a script, with status 1 for a fault', () => {
    const script = new URL('../../scripts/doctor.ts', import.meta.url).pathname;
    const { PATH = '', HOME = '' } = process.env;
    const run = (env: Record<string, string>) =>
      spawnSync(process.execPath, [script], {
        env: { PATH, HOME, DATA_DIR: freshFolder(), PORT: '0', ...env },
        encoding: 'utf8',
      });
    expect(run({})).toMatchObject({ status: 0, stdout: expect.stringContaining('No fault was found.') });
    expect(run({ DISCORD_TOKEN: 'x' })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('1 fault to mend.'),
    });
  });
});

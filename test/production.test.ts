/** What an operator installs: no development dependencies, files as they are in the repository. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freshFolder } from './support/run.ts';

const ROOT = join(import.meta.dirname, '..');

test('the bot boots without development dependencies, and serves its page (skipped where no registry is reached)', {
  timeout: 300_000,
}, async ({ skip }) => {
  const folder = freshFolder();
  const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
  // what the image copies is what is tried, so that none of it can be forgotten
  const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gmu)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  expect(copied).toEqual(expect.arrayContaining(['package-lock.json', 'src', 'commands', 'content']));
  for (const name of copied) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const installed = spawnSync('npm', ['ci', '--omit=dev', '--ignore-scripts', '--prefer-offline'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT/u.test(installed.stderr))
    skip('The package registry cannot be reached.');
  expect({ status: installed.status, stderr: installed.stderr }).toMatchObject({ status: 0 });

  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'production', PORT: '0', DATA_DIR: freshFolder() };
  const bot = spawn(process.execPath, ['src/main.ts'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void bot.kill('SIGKILL'));
  const [line] = await once(bot.stdout, 'data');
  const url = /http:\/\/\S+/u.exec(String(line))?.[0] ?? '';
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${url}/page/main.js`)).text()).toContain('askView');
  bot.kill('SIGTERM');
  expect(await once(bot, 'close')).toEqual([0, null]);
});

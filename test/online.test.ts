/** The real process, online on the emulated Discord and the emulated Slack. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { buttonsOf, textOf } from './emulators/discord/payloads.ts';
import { type DiscordEmulator, startDiscord } from './emulators/discord.ts';
import { slash } from './emulators/slack/payloads.ts';
import { startSlack } from './emulators/slack.ts';
import { answered, pressedTo, until } from './platforms/discord/support.ts';
import { wordsOf } from './platforms/slack/support.ts';
import { contentFolder } from './support/content.ts';
import { ended, freshFolder, start } from './support/run.ts';

vi.setConfig({ testTimeout: 60_000 });

async function emulated(): Promise<DiscordEmulator> {
  const discord = await startDiscord();
  onTestFinished(async () => {
    await discord.close();
    expect(discord.complaints).toEqual([]);
  });
  return discord;
}

function run({ token, url }: DiscordEmulator, dataDir = freshFolder()): ReturnType<typeof start> {
  const child = start(['--content', contentFolder()], {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: url,
    DATA_DIR: dataDir,
  });
  // as a service has it: nobody writes, and nobody ever will
  child.stdin.end();
  return child;
}

const online = (discord: DiscordEmulator, times = 1): Promise<unknown> =>
  vi.waitUntil(() => discord.gateway.identifies.length === times, { timeout: 30_000 });

test('it stays until it is told to end, and its buttons outlive a restart', async () => {
  const discord = await emulated();
  const dataDir = freshFolder();
  const first = run(discord, dataDir);
  const end = ended(first);
  await online(discord);
  const outline = await answered(discord.slash('sections', { article: 'Port City' }));
  const [[, id] = ['', '']] = [...buttonsOf(outline)];
  expect(textOf(outline)).toContain('Money and Politics');
  first.kill('SIGTERM');
  const { status, stderr } = await end;
  expect(status).toBe(0);
  expect(stderr).not.toContain(discord.token);
  const second = run(discord, dataDir);
  const secondEnd = ended(second);
  await online(discord, 2);
  const turned = await pressedTo(discord.press(outline, id), { ...outline });
  expect(textOf(turned)).toContain('key point');
  second.kill('SIGTERM');
  expect((await secondEnd).status).toBe(0);
});

test('a token that Discord does not know ends it with the remedy', async () => {
  const discord = await emulated();
  discord.gateway.refuseWith = 4004;
  const { status, stderr } = await ended(run(discord));
  expect(status).toBe(1);
  expect(stderr).toContain('Discord does not accept DISCORD_TOKEN');
  expect(stderr).not.toContain(discord.token);
});

test('one answer needs no Discord, whatever the settings say', async () => {
  const discord = await emulated();
  const child = start(['--content', contentFolder(), '/keypoints'], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
  });
  child.stdin.end();
  expect((await ended(child)).status).toBe(0);
  expect(discord.requests).toEqual([]);
  await until(() => discord.gateway.connections === 0, 'nobody');
});

test('on Slack it answers, keeps what it is told, and says what keeps it out', async () => {
  const slack = await startSlack();
  onTestFinished(() => slack.close());
  const dataDir = freshFolder();
  const settings = { SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl, DATA_DIR: dataDir };
  const asked = async (line: string): Promise<string> => {
    const before = slack.callsTo('response_url').length;
    await slack.socket.deliver(slash(slack, line, { user: 'UADMIN' }));
    return wordsOf((await slack.until('an answer', () => slack.callsTo('response_url')[before])).given);
  };
  for (const turn of [1, 2]) {
    const child = start(['--content', contentFolder()], { ...settings, SLACK_BOT_TOKEN: 'xoxb-T1' });
    child.stdin.end();
    const end = ended(child);
    await vi.waitUntil(() => slack.socket.open === 1, { timeout: 30_000 });
    expect(await asked('/sections Port City')).toContain('Money and Politics');
    if (turn === 1) expect(await asked('/digest subscribe harbour daily 09:00')).toContain('harbour');
    expect(await asked('/digest list')).toContain('harbour');
    child.kill('SIGTERM');
    const { status, stderr } = await end;
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/xox|xapp/u);
    await vi.waitUntil(() => slack.socket.open === 0, { timeout: 30_000 });
  }
  const refused = start(['--content', contentFolder()], { ...settings, SLACK_BOT_TOKEN: 'xoxb-wrong' });
  refused.stdin.end();
  const { status, stderr } = await ended(refused);
  expect(status).toBe(1);
  expect(stderr).toContain('Slack refuses SLACK_BOT_TOKEN');
});

/** `npm run deploy`, in a process of its own, against the emulated Discord. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type DiscordEmulator, startDiscord } from './emulators/discord.ts';
import { type Ended, ended, freshFolder } from './support/run.ts';

vi.setConfig({ testTimeout: 60_000 });

const DEPLOY = join(import.meta.dirname, '..', 'src', 'deploy.ts');
const PUT = 'PUT /applications/:id/commands';

async function emulated(): Promise<DiscordEmulator> {
  const discord = await startDiscord();
  onTestFinished(async () => {
    await discord.close();
    expect(discord.complaints).toEqual([]);
  });
  return discord;
}

function deploy(discord: DiscordEmulator | undefined, ...args: string[]): Promise<Ended> {
  const { PATH = '' } = process.env;
  const settings = discord ? { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url } : {};
  // a folder without a .env of anybody's
  return ended(
    spawn(process.execPath, [DEPLOY, ...args], { cwd: freshFolder(), env: { PATH, ...settings } }),
  );
}

const puts = ({ requests }: DiscordEmulator): number =>
  requests.filter(({ method }) => method === 'PUT').length;

test('commands are published once, and not again while nothing changes', async () => {
  const discord = await emulated();
  const dry = await deploy(discord, '--dry-run');
  expect(dry).toMatchObject({ status: 0, stderr: '' });
  expect(dry.stdout).toContain('+ /keypoints\n');
  expect(dry.stdout).toContain('+ Ask about this\n');
  expect(dry.stdout).toContain('nothing was published');
  expect(puts(discord)).toBe(0);
  expect((await deploy(discord)).stdout).toContain('Published.');
  expect(discord.requests.filter(({ route }) => route === PUT)).toHaveLength(1);
  expect((await deploy(discord)).stdout).toMatch(/^Nothing has changed: \d+ commands/u);
  expect(puts(discord)).toBe(1);
  // Discord gives its own defaults back, and somebody else's command may stand there
  discord.state.commands = [
    ...discord.state.commands.map((one) => ({ nsfw: false, default_member_permissions: null, ...one })),
    { id: '1', name: 'old', type: 1, description: 'gone' },
  ];
  expect((await deploy(discord)).stdout).toBe('- /old\nPublished.\n');
});

test('to one server alone', async () => {
  const discord = await emulated();
  expect((await deploy(discord, '--guild', discord.guild.id)).stdout).toContain('Published.');
  expect(discord.state.guildCommands.get(discord.guild.id)?.length).toBeGreaterThan(5);
  expect(discord.state.commands).toEqual([]);
  expect((await deploy(discord, '--guild', discord.guild.id)).stdout).toContain('Nothing has changed');
});

test('faults name the remedy', async () => {
  const discord = await emulated();
  discord.faults.plan('GET /applications/@me', { kind: 'status', status: 401 });
  expect(await deploy(discord)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('DISCORD_TOKEN'),
  });
  discord.faults.plan('GET /applications/:id/guilds/:id/commands', {
    kind: 'status',
    status: 403,
    code: 50_001,
  });
  expect((await deploy(discord, '--guild', discord.guild.id)).stderr).toContain('check its id');
  expect(await deploy(undefined)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('DISCORD_TOKEN is not set'),
  });
  expect((await deploy(discord, '--guild', 'here')).stderr).toContain('--guild is "here"');
  expect((await deploy(discord, '--force')).stderr).toContain("Unknown option '--force'");
});

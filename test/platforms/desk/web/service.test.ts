/** The real process as a supervisor runs it: it serves until it is told to end. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../../support/content.ts';
import { hasPython, inTerminal, run, startService } from '../../../support/run.ts';

const content = contentFolder();

describe.concurrent('the process', { timeout: 60_000 }, () => {
  test('says in one line where the desk is, serves it, and ends with status 0 when it is told to', async () => {
    const bot = await startService(['--content', content]);
    expect(bot.line).toMatch(/^Dateline \S+ · 1 article · http:\/\/127\.0\.0\.1:\d+ · Ctrl-C stops$/u);
    expect(await (await fetch(`${bot.url}/readyz`)).text()).toBe('ok  library\nok  store\n');
    expect(await (await fetch(bot.url)).text()).toContain('<title>Dateline</title>');
    const { status, stdout, stderr } = await bot.stop();
    expect({ status, lines: stdout.trimEnd().split('\n').length, stderr }).toEqual({
      status: 0,
      lines: 1,
      stderr: '',
    });
  });

  test('does not let a browser that keeps its connection hold it up', async () => {
    const bot = await startService(['--content', content]);
    const { port } = new URL(bot.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(`GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    await once(socket, 'data');
    expect((await bot.stop('SIGINT')).status).toBe(0);
    socket.destroy();
  });

  test('serves no desk to lines that are piped in, nor for one answer', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const PORT = String(typeof address === 'object' && address ? address.port : 0);
    expect((await run(['--content', content], { input: '/help\n', env: { PORT } })).status).toBe(0);
    expect((await run(['--content', content, '/help'], { env: { PORT } })).status).toBe(0);
    await expect(startService(['--content', content], { PORT })).rejects.toThrow(
      /status 1: The port \d+ .* is taken/u,
    );
    taken.close();
  });

  test('refuses to be reached by others without a token, and says how to get one', async () => {
    await expect(startService(['--content', content], { HOST: '0.0.0.0' })).rejects.toThrow(
      /DESK_TOKEN is not set.*openssl/u,
    );
  });

  test('keeps its secrets out of its output, even where a setting is wrong', async () => {
    const DESK_TOKEN = 'canary-4f1d0a77e2b94c55';
    const bot = await startService(['--content', content], { DESK_TOKEN, LOG_LEVEL: 'debug' });
    await fetch(`${bot.url}/metrics`, { headers: { authorization: `Bearer ${DESK_TOKEN}` } });
    const { stdout, stderr } = await bot.stop();
    expect(stdout + stderr).not.toContain(DESK_TOKEN);
  });

  test.skipIf(!hasPython)(
    'shows the address above the prompt (skipped where there is no python3)',
    async () => {
      const { screen, status } = await inTerminal(['--content', content], [['dateline›', '\u0004']]);
      expect(screen).toMatch(/http:\/\/127\.0\.0\.1:\d+ · Ctrl-D ends/u);
      expect(status).toBe(0);
    },
  );
});

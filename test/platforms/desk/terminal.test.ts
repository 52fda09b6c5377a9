/** Drives the real process as a user does: one answer, piped lines, signals, closed pipes, and a prompt in a terminal. */
import { once } from 'node:events';
import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/reply/wrap.ts';
import { contentFolder, HARBOUR } from '../../support/content.ts';
import { ended, freshFolder, hasPython, inTerminal, run, start } from '../../support/run.ts';

/** Processes start one after the other on a small machine; in milliseconds. */
const PATIENCE = 60_000;

const content = contentFolder();

describe.concurrent('the command line', { timeout: PATIENCE }, () => {
  test.each([
    [['--jsn', '/help'], /Unknown option '--jsn'/u],
    [['--content'], /'--content <value>' argument missing/u],
    [['--content', '/no/such/folder', '/help'], /\/no\/such\/folder/u],
  ])('%j is a clear error with the remedy', async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('bad settings are all reported at once, with status 1', async () => {
    const { status, stderr } = await run(['/help'], { env: { LOG_LEVEL: 'loud', LOG_TEXTS: 'perhaps' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/LOG_LEVEL is "loud".*LOG_TEXTS is "perhaps"/u);
  });

  test('the content folder may be set by CONTENT_DIR, and --content wins over it', async () => {
    const byEnvironment = await run(['/articles'], { env: { CONTENT_DIR: content } });
    expect(byEnvironment.stdout).toContain('Port City Rebuilds Its Harbour');
    const byFlag = await run(['--content', content, '/articles'], { env: { CONTENT_DIR: '/nowhere' } });
    expect(byFlag.stdout).toContain('Port City Rebuilds Its Harbour');
  });

  test('an empty folder is said so, and one with nothing but broken files names each with its reason', async () => {
    const empty = await run(['--content', freshFolder(), '/help']);
    expect(empty).toMatchObject({ status: 1, stdout: '' });
    expect(empty.stderr).toContain('it holds no Markdown, HTML or text file; put one there');
    const broken = await run(['--content', contentFolder({ 'broken.txt': 'text \u0000 binary' }), '/help']);
    expect(broken).toMatchObject({ status: 1, stdout: '' });
    expect(broken.stderr).toContain('broken.txt: ');
  });

  test('a file that is refused is named on the error output, and the others are served', async () => {
    const folder = contentFolder({ 'harbour.md': HARBOUR, 'broken.txt': 'text \u0000 binary' });
    const { status, stdout, stderr } = await run(['--content', folder, '/keypoints cranes']);
    expect(status).toBe(0);
    expect(stdout).toContain('China delivers them');
    expect(stderr).toContain('broken.txt');
  });
});

describe.concurrent('piped lines', { timeout: PATIENCE }, () => {
  test('are answered one by one, and the session ends with status 0', async () => {
    const input = '/keypoints cranes\n\n  \nWhat did Ines Calder call the loan?\r\n/nothing\nhelp';
    const { status, stdout } = await run(['--json', '--content', content], { input });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ input: line, status: outcome }) => [line, outcome])).toEqual([
      ['/keypoints cranes', 'answered'],
      ['What did Ines Calder call the loan?', 'answered'],
      ['/nothing', 'error'],
      ['help', 'answered'],
    ]);
    expect(status).toBe(0);
  });

  test('are never slowed down, however many they are', async () => {
    const { stdout } = await run(['--json', '--content', content], {
      input: '/keypoints cranes\n'.repeat(300),
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(300);
    expect(lines.every((line) => JSON.parse(line).status === 'answered')).toBe(true);
  });

  test('keep the log away from the answers', async () => {
    const { stdout, stderr } = await run(['--json', '--content', content], {
      input: '/help\n',
      env: { LOG_LEVEL: 'debug' },
    });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const log = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(log).toContainEqual(
      expect.objectContaining({ msg: 'Answered', command: 'help', status: 'answered' }),
    );
  });

  test('nothing piped in at all is a session without questions', async () => {
    expect(await run(['--content', content], { input: '' })).toMatchObject({ status: 0, stdout: '' });
  });
});

describe.concurrent('a session', { timeout: PATIENCE }, () => {
  test('sees an article that is added while it lasts, and logs it', async () => {
    const folder = contentFolder();
    const child = start(['--json', '--content', folder]);
    const end = ended(child);
    child.stdin.write('/keypoints tunnel\n');
    await once(child.stdout, 'data');
    writeFileSync(
      join(folder, 'tunnel.md'),
      HARBOUR.replaceAll('Cranes', 'Tunnel').replace('Port City Rebuilds', 'Port City Digs'),
    );
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (part) => String(part).includes('tunnel.md') && resolve());
    });
    child.stdin.end('/keypoints tunnel\n');
    const { status, stdout } = await end;
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).status),
    ).toEqual(['not-covered', 'answered']);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends on %s with status 0', async (signal) => {
    const child = start(['--content', content]);
    const end = ended(child);
    child.stdin.write('/help\n');
    await once(child.stdout, 'data');
    child.kill(signal);
    expect((await end).status).toBe(0);
  });

  test('ends quietly when nobody reads its output any more', async () => {
    const child = start(['--content', content]);
    const end = ended(child);
    child.stdin.write('/help\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write('/help\n/help\n/help\n');
    expect(await end).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.skipIf(!hasPython).concurrent('the prompt (needs python3)', { timeout: PATIENCE }, () => {
  const colour = '\u001b[';
  const plain = stripVTControlCharacters;

  test('answers in colours within 80 columns, and ends on Ctrl-D', async () => {
    const { screen, status } = await inTerminal(
      ['--content', content],
      [
        ['dateline› ', '/keypoints\r'],
        ['Cranes', 'who is Ines Calder?\r'],
        ['next century', '\u0004'],
      ],
    );
    expect(status).toBe(0);
    expect(screen).toContain(`${colour}1m${colour}36m2 key points`);
    expect(plain(screen)).toContain('│ ');
    for (const line of plain(screen).split(/\r?\n/u)) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  test('completes commands, topics and sections with the tab key', async () => {
    const { screen, status } = await inTerminal(
      ['--content', content],
      [
        ['dateline› ', '/rea\t'],
        ['/read ', 'mon\t'],
        ['money and Politics', '\r'],
        ['Nordic Bank', '\u0004'],
      ],
      { NO_COLOR: '1' },
    );
    expect(status).toBe(0);
    expect(plain(screen)).toContain('China will deliver the cranes');
  });

  test('keeps a history across sessions, readable by its owner alone', async () => {
    const data = freshFolder();
    const env = { DATA_DIR: data };
    await inTerminal(
      ['--content', content],
      [
        ['dateline› ', '/articles\r'],
        ['article:', '\u0004'],
      ],
      env,
    );
    expect(readFileSync(join(data, 'history'), 'utf8')).toBe('/articles\n');
    expect(statSync(join(data, 'history')).mode & 0o777).toBe(0o600);
    const { screen } = await inTerminal(
      ['--content', content],
      [
        ['dateline› ', '\u001b[A'],
        ['/articles', '\r'],
        ['article:', '\u0004'],
      ],
      env,
    );
    expect(plain(screen)).toContain('1 article');
  });

  test('keeps at most 500 lines of history', async () => {
    const data = freshFolder();
    appendFileSync(
      join(data, 'history'),
      Array.from({ length: 900 }, (_, index) => `line ${index}\n`).join(''),
    );
    await inTerminal(
      ['--content', content],
      [
        ['dateline› ', '/help\r'],
        ['/help ask', '\u0004'],
      ],
      { DATA_DIR: data },
    );
    const lines = readFileSync(join(data, 'history'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(500);
    expect(lines.at(-1)).toBe('/help');
    rmSync(data, { recursive: true });
  });

  test('shows no colour with NO_COLOR', async () => {
    const { screen } = await inTerminal(['--content', content, '/keypoints'], [], { NO_COLOR: '1' });
    expect(screen).toContain('• Cranes');
    expect(screen).not.toContain(colour);
  });

  test('answers lines typed ahead, also when Ctrl-D came before their answers', async () => {
    const { screen, status } = await inTerminal(
      ['--content', content],
      [['dateline› ', '/keypoints cost\r/keypoints cranes\r\u0004']],
    );
    expect(status).toBe(0);
    expect(plain(screen)).toContain('The council borrowed 57 million');
    expect(plain(screen)).toContain('China delivers them');
  });

  test('ends on Ctrl-C on an empty line; on a line with words it clears them first', async () => {
    const { screen, status } = await inTerminal(
      ['--content', content],
      [
        ['dateline› ', 'never asked'],
        ['never asked', '\u0003'],
        ['dateline› ', '\u0003'],
      ],
    );
    expect(status).toBe(0);
    expect(plain(screen)).not.toContain('The articles don’t say');
  });
});

/** What `npm run doctor` looks at. Leaves nothing behind, and asks nobody on the network. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { type Config, readConfig, SETTING_NAMES } from '../src/config.ts';

export interface Finding {
  readonly level: 'well' | 'note' | 'fault';
  readonly part: string;
  readonly says: string;
  readonly remedy?: string;
}

export interface Deployment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder with .env; relative paths of settings begin here. */
  readonly folder: string;
  readonly now: Temporal.Instant;
  readonly node: string;
}

const NODE = 26;
const MIB = 2 ** 20;
/** Less than this and the store cannot be trusted to write; less than the second, and it will be soon. */
const NO_SPACE = 100 * MIB;
const LITTLE_SPACE = 1_000 * MIB;
/** No clock that is right shows an earlier time than that of this code. */
const OLDEST = Temporal.Instant.from('2026-11-01T00:00:00Z');

const well = (part: string, says: string): Finding => ({ level: 'well', part, says });
const note = (part: string, says: string, remedy: string): Finding => ({ level: 'note', part, says, remedy });
const fault = (part: string, says: string, remedy: string): Finding => ({
  level: 'fault',
  part,
  says,
  remedy,
});

/** Everything that was found, well or not. */
export async function checkUp(deployment: Deployment): Promise<readonly Finding[]> {
  const findings = [nodeVersion(deployment), clock(deployment), ...settingsFile(deployment)];
  const file = fileSettings(deployment.folder);
  try {
    const config = readConfig({ ...file, ...deployment.env });
    const { folder } = deployment;
    return [
      ...findings,
      well('settings', 'can be read'),
      ...tokens(config),
      content(resolve(folder, config.contentDir)),
      ...data(resolve(folder, config.dataDir)),
      ...(await ports(config)),
    ];
  } catch (cause) {
    const says = cause instanceof Error ? cause.message : String(cause);
    return [...findings, fault('settings', says, 'mend them in .env or in the environment, then look again')];
  }
}

function nodeVersion({ node }: Deployment): Finding {
  return Number(node.replace(/^v/u, '').split('.')[0]) >= NODE
    ? well('node', node)
    : fault('node', `${node} is too old`, `use Node ${NODE}: npm ci brings it, and npm scripts use it`);
}

function clock({ now, folder }: Deployment): Finding {
  const at = now.toString({ smallestUnit: 'second' });
  const remedy =
    'set the time (timedatectl set-ntp true): digests go out by it, and Slack refuses a wrong one';
  if (Temporal.Instant.compare(now, OLDEST) < 0)
    return fault('clock', `shows ${at}, which has passed`, remedy);
  const written = statSync(join(folder, 'package.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return written > now.epochMilliseconds + 86_400_000
    ? fault('clock', `shows ${at}, before the files of the bot were written`, remedy)
    : well('clock', at);
}

function fileSettings(folder: string): Readonly<Record<string, string | undefined>> {
  const file = join(folder, '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function settingsFile({ folder }: Deployment): Finding[] {
  const file = join(folder, '.env');
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat)
    return [well('.env', 'is not there: the settings are those of the environment, else the defaults')];
  const unknown = Object.keys(fileSettings(folder)).filter((name) => !SETTING_NAMES.includes(name));
  return [
    (stat.mode & 0o077) === 0
      ? well('.env', 'can be read by its owner alone')
      : note('.env', 'can be read by others on this machine', 'chmod 600 .env'),
    ...unknown.map((name) =>
      note('.env', `${name} is no setting of the bot`, 'compare its name with .env.example'),
    ),
  ];
}

/** Only whether they look like tokens: whether they are good, the platform alone can say. */
function tokens({ discord, slack, desk }: Config): Finding[] {
  const looks = (part: string, token: string, form: RegExp, remedy: string): Finding =>
    form.test(token) ? well(part, 'looks like one') : fault(part, 'does not look like one', remedy);
  const findings: Finding[] = [];
  if (discord) {
    const remedy =
      'copy the token from the page "Bot" of the developer portal: three parts with dots between them';
    findings.push(looks('DISCORD_TOKEN', discord.token, /^[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}$/u, remedy));
  }
  if (slack?.way.kind === 'socket') {
    const remedy = 'make an app-level token with the scope connections:write; it begins with xapp-';
    findings.push(looks('SLACK_APP_TOKEN', slack.way.appToken, /^xapp-[\w-]{10,}$/u, remedy));
  }
  if (slack?.way.kind === 'http') {
    const remedy = 'copy the signing secret from "Basic Information": 32 hexadecimal digits';
    findings.push(looks('SLACK_SIGNING_SECRET', slack.way.signingSecret, /^[0-9a-f]{32}$/u, remedy));
  }
  if (slack?.workspaces.kind === 'one') {
    const remedy = 'copy the bot token from "OAuth & Permissions"; it begins with xoxb-';
    findings.push(looks('SLACK_BOT_TOKEN', slack.workspaces.botToken, /^xoxb-[\w-]{10,}$/u, remedy));
  }
  if (!discord && !slack) findings.push(well('platforms', 'none is set up: the terminal and the desk alone'));
  if (desk.token === undefined) findings.push(well('desk', `is for this machine alone (${desk.host})`));
  else findings.push(well('desk', `listens on ${desk.host} and demands its token`));
  return findings;
}

function content(folder: string): Finding {
  const remedy = 'create it, or name another with CONTENT_DIR';
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const articles = files.filter((name) => /\.(?:md|markdown|html?|txt)$/iu.test(name)).length;
    if (articles > 0) return well('articles', `${articles} files in ${folder}`);
    return fault('articles', `there is none in ${folder}`, 'put Markdown, HTML or text files there');
  } catch (cause) {
    return fault('articles', `the folder ${folder} cannot be read (${codeOf(cause)})`, remedy);
  }
}

function data(folder: string): Finding[] {
  const there = existing(folder);
  try {
    // tried, not asked: rights do not tell of a file system that takes no files
    rmdirSync(mkdtempSync(join(there, '.doctor-')));
  } catch (cause) {
    const remedy = 'give it to the user who runs the bot (chown), or name another with DATA_DIR';
    return [fault('data', `${there} cannot be written (${codeOf(cause)})`, remedy)];
  }
  if (!statSync(there).isDirectory())
    return [fault('data', `${there} is no folder`, 'name a folder with DATA_DIR')];
  const isOpen = there === folder && (statSync(there).mode & 0o007) !== 0;
  return [
    isOpen
      ? note('data', `others on this machine can look into ${folder}`, `chmod 700 ${folder}`)
      : well('data', `${folder} can be written`),
    space(there),
  ];
}

function space(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const says = `${Math.round(free / MIB)} MiB are free`;
  const remedy = 'make room: what cannot be written is lost';
  if (free < NO_SPACE) return fault('disk', says, remedy);
  return free < LITTLE_SPACE ? note('disk', says, remedy) : well('disk', says);
}

/** The folder itself, or the nearest one above it that is there. */
function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}

async function ports({ desk, slack }: Config): Promise<Finding[]> {
  const { host, port = 8_080 } = desk;
  const isOurs = async (): Promise<boolean> => {
    const own = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    const url = `http://${own.includes(':') ? `[${own}]` : own}:${port}/healthz`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    return (await answer?.text().catch(() => '')) === 'alive\n';
  };
  const findings: Finding[] = [];
  const taken = await listens(host, port);
  if (taken === undefined) findings.push(well('PORT', `${port} of ${host} is free`));
  else if (await isOurs()) findings.push(well('PORT', `the bot answers on ${port} already`));
  else if (desk.port === undefined)
    findings.push(
      note('PORT', `8080 is taken (${taken})`, 'the bot takes any free one; set PORT to choose it'),
    );
  else
    findings.push(
      fault(
        'PORT',
        `${port} of ${host} cannot be used (${taken})`,
        'stop what listens there, or choose another',
      ),
    );
  if (slack?.way.kind !== 'http') return findings;
  const other = await listens('0.0.0.0', slack.way.port);
  findings.push(
    other === undefined
      ? well('SLACK_PORT', `${slack.way.port} is free`)
      : note(
          'SLACK_PORT',
          `${slack.way.port} is taken (${other})`,
          'well if the bot is running; else choose another',
        ),
  );
  return findings;
}

/** Undefined where one can listen there, else why not. */
function listens(host: string, port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (cause) => done(codeOf(cause)));
    server.listen({ host, port }, () => server.close(() => done(undefined)));
  });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}

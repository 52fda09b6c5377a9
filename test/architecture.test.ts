/**
 * Holds the plan of the house: which room may import which, what belongs to one room alone, and the house rules that a
 * compiler does not know. Reads the source; runs none of it.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** A path in the project, or a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

/** What each room may import besides itself; `types` are gone when the code runs. `errors.ts` is everybody's. */
const ROOMS: Readonly<
  Record<string, { readonly all: readonly string[]; readonly types?: readonly string[] }>
> = {
  'src/language': { all: [] },
  'src/article': { all: ['src/language'] },
  'src/search': { all: ['src/language'] },
  'src/answer': { all: ['src/language', 'src/search'], types: ['src/article'] },
  'src/library': { all: ['src/article', 'src/language', 'src/search', 'src/answer', 'src/ports.ts'] },
  'src/reply': { all: [] },
  'src/ports.ts': { all: [], types: ['src/article', 'src/answer', 'src/reply'] },
  'src/ledger.ts': { all: [], types: ['src/ports.ts'] },
  'src/errors.ts': { all: [] },
  'src/bot': { all: ['src/ports.ts', 'src/reply'], types: ['src/article', 'src/library', 'src/answer'] },
  // command.ts holds nothing but types and the function that checks a command where it is written
  commands: {
    all: ['src/reply', 'src/bot/command.ts'],
    types: ['src/bot', 'src/ports.ts', 'src/article', 'src/library', 'src/answer'],
  },
  'src/digest': {
    all: ['src/ports.ts', 'src/ledger.ts', 'src/reply'],
    types: ['src/library', 'src/article', 'src/bot'],
  },
  'src/stores': { all: ['src/ports.ts', 'src/ledger.ts'] },
  'src/platforms/discord': { all: ['src/ports.ts', 'src/reply'], types: ['src/bot'] },
  'src/platforms/slack': { all: ['src/ports.ts', 'src/reply'], types: ['src/bot'] },
  'src/platforms/desk': { all: ['src/ports.ts', 'src/reply'], types: ['src/bot', 'src/article'] },
  'src/config.ts': { all: [] },
  'src/log.ts': { all: ['src/ports.ts', 'src/reply'], types: ['src/config.ts'] },
};

/** The entries see everything; nothing sees them. */
const ENTRIES = ['src/main.ts', 'src/start.ts', 'src/service.ts', 'src/deploy.ts', 'src/settings-file.ts'];

/** The one room of each package. A new package is written down here on purpose, or the test fails. */
const PACKAGES: Readonly<Record<string, string>> = {
  'multilingual-stemmer': 'src/language',
  eld: 'src/language',
  'i18n-nationality': 'src/language',
  'i18n-iso-countries': 'src/language',
  '@mozilla/readability': 'src/article',
  linkedom: 'src/article',
  'mdast-util-from-markdown': 'src/article',
  'mdast-util-frontmatter': 'src/article',
  'mdast-util-gfm': 'src/article',
  'mdast-util-to-string': 'src/article',
  'micromark-extension-frontmatter': 'src/article',
  'micromark-extension-gfm': 'src/article',
  mdast: 'src/article',
  yaml: 'src/article',
  pino: 'src/log.ts',
  'node-cron': 'src/digest',
  keyv: 'src/stores',
  'node:sqlite': 'src/stores',
  'discord.js': 'src/platforms/discord',
  '@slack/bolt': 'src/platforms/slack',
  '@slack/web-api': 'src/platforms/slack',
  hono: 'src/platforms/desk',
  '@hono/node-server': 'src/platforms/desk',
  'prom-client': 'src/platforms/desk',
};

/** Checks what comes from outside, wherever that is. */
const EVERYWHERE = ['zod'];

/** Only these touch the file system: the articles, the prompt's history, and the entries. */
const FILE_READERS = ['src/library', 'src/stores', 'src/platforms/desk', ...ENTRIES];

const sources = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const others = globSync(['test/**/*.ts', 'scripts/**/*.{ts,mjs}'], { cwd: ROOT }).map((path) =>
  path.replaceAll('\\', '/'),
);
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const imports = sources.flatMap(importsOf);

function importsOf(path: string): readonly Import[] {
  const code = text(path);
  const found = code.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gmu,
  );
  const workers = code.matchAll(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/gu);
  const target = (to: string): string => (to.startsWith('.') ? posix.join(dirname(path), to) : to);
  return [
    ...[...found].map(([, type, from = '', dynamic]) => ({
      from: path,
      to: target(dynamic ?? from),
      typesOnly: type !== undefined,
    })),
    ...[...workers].map(([, file = '']) => ({ from: path, to: target(file), typesOnly: false })),
  ];
}

const inside = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string): string | undefined => Object.keys(ROOMS).find((room) => inside(path, room));
const isEntry = (path: string): boolean => ENTRIES.includes(path);
const isPackage = (to: string): boolean => !/^(?:src|commands|package\.json)(?:\/|$)/u.test(to);

function allowed({ from, to, typesOnly }: Import): boolean {
  const room = roomOf(from);
  if (room === undefined || isEntry(to)) return false;
  const { all, types = [] } = ROOMS[room] ?? { all: [] };
  const rooms = [room, 'src/errors.ts', ...all, ...(typesOnly ? types : [])];
  return rooms.some((one) => inside(to, one));
}

test('there is source to read, and every file of it belongs to a room', () => {
  expect(sources.length).toBeGreaterThan(40);
  expect(imports.length).toBeGreaterThan(100);
  expect(sources.filter((path) => roomOf(path) === undefined && !isEntry(path))).toEqual([]);
});

test('every room imports only what the plan allows', () => {
  const wrong = imports.filter((one) => !isPackage(one.to) && !isEntry(one.from) && !allowed(one));
  expect(
    wrong.map(({ from, to, typesOnly }) => `${from} imports ${typesOnly ? 'types of ' : ''}${to}`),
  ).toEqual([]);
});

test('every package is used in its one room alone', () => {
  const wrong = imports
    .filter(({ to }) => isPackage(to) && (!to.startsWith('node:') || to in PACKAGES))
    .filter(({ from, to }) => {
      const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to);
      const room = PACKAGES[name];
      return !EVERYWHERE.includes(name) && (room === undefined || !inside(from, room));
    });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('only those who have to touch the file system do', () => {
  const wrong = imports.filter(
    ({ from, to }) => /^node:fs/u.test(to) && !FILE_READERS.some((room) => inside(from, room)),
  );
  expect(wrong.map(({ from }) => from)).toEqual([]);
});

test('nothing imports in a circle', () => {
  const edges = new Map(
    sources.map((path) => [
      path,
      imports.filter(({ from, typesOnly }) => from === path && !typesOnly).map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const circle = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of edges.get(path) ?? []) {
      const found = circle(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  expect(sources.map((path) => circle(path, [])).find((found) => found !== undefined)).toBeUndefined();
});

describe('the house rules', () => {
  const code = new Map(sources.map((path) => [path, withoutComments(text(path))]));
  const having = (pattern: RegExp): string[] =>
    [...code].filter(([, lines]) => pattern.test(lines)).map(([path]) => path);

  test('only the entries touch the process', () => {
    const pattern = /(?<![\w.'"$-])process(?:\.|\[)|from '(?:node:)?process'|globalThis\.process/u;
    expect(having(pattern).filter((path) => !isEntry(path))).toEqual([]);
  });

  test('only the entries tell the time by themselves; everybody else asks the clock', () => {
    expect(having(/Temporal\.Now|Date\.now\(|new Date\(\)/u).filter((path) => !isEntry(path))).toEqual([]);
  });

  test('exports have names', () => {
    expect(having(/^export default/mu)).toEqual([]);
  });

  test('nothing is re-exported but the list of commands', () => {
    expect(having(/^export (?:type )?(?:\*|\{[^}]*\}) from/mu)).toEqual([]);
  });

  test('no file passes 400 lines', () => {
    const long = [...sources, ...others].filter((path) => text(path).trimEnd().split('\n').length > 400);
    expect(long).toEqual([]);
  });

  test('every command in the folder is in the list', () => {
    const index = text('commands/index.ts');
    const written = sources.filter((path) => inside(path, 'commands') && /defineCommand\(/u.test(text(path)));
    for (const path of written) expect(index, path).toContain(`'./${posix.basename(path)}'`);
  });
});

/** The code alone. Block and line comments go; a `//` inside a string is not one when a colon stands before it. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<![:'"`\\])\/\/.*$/gmu, '');
}

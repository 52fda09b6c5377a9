import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { SETTING_NAMES } from '../src/config.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('../package.json'));

describe('the README', () => {
  test('begins with the two lines that a newcomer types', () => {
    expect(readme.split('\n').slice(2, 4)).toEqual([
      '    npm ci && npm start -- "/keypoints china"',
      '    npm ci && npm test',
    ]);
  });

  test('has a row for each command, with its options and description', () => {
    const rows = commands.map(({ name, options, description }) => {
      const words = Object.entries(options)
        .filter(([, { type }]) => type === 'text')
        .map(([option, { required }]) => (required ? option : `[${option}]`));
      return `| \`${[`/${name}`, ...words].join(' ')}\` | ${description} |`;
    });
    for (const row of rows) expect(readme).toContain(row);
  });

  test('has a row for each setting', () => {
    const named = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gmu)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(SETTING_NAMES.toSorted());
  });

  test.each(['README.md', 'CONTRIBUTING.md'])('%s names no script that is not there', (file) => {
    const named = [...read(`../${file}`).matchAll(/npm run ([a-z:]+)/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

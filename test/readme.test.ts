import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { SETTING_NAMES } from '../src/config.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('../package.json'));

describe('the README', () => {
  test('opens with what it is, a picture, and the two lines that a newcomer types', () => {
    const [, first, picture, lines] = readme.split('\n\n');
    expect(first).toMatch(/^\*\*A self-hosted news bot/u);
    expect(picture).toMatch(/^!\[[^\]]{20,}\]\(docs\/images\/[a-z-]+\.png\)$/u);
    expect(lines?.split('\n')).toEqual([
      '    npm ci && npm start -- "/keypoints china"',
      '    npm ci && npm test',
    ]);
  });

  test('shows pictures that are there, that say what they show, and that load fast', () => {
    const pictures = [...readme.matchAll(/\]\((docs\/images\/[^)]+)\)/gu)].map(([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(4);
    for (const path of pictures) {
      const picture = readFileSync(new URL(`../${path}`, import.meta.url));
      expect(picture.subarray(1, 4).toString('latin1'), path).toBe('PNG');
      expect(picture.length, path).toBeLessThan(300_000);
    }
    expect(readme).not.toMatch(/!\[\]/u);
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

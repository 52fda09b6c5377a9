import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LINES = 500;
const LONGEST = 1_000;

/** The lines typed at the prompt before, oldest first. A history that cannot be read is an empty one. */
export function loadHistory(folder: string): readonly string[] {
  try {
    return bounded(readFileSync(join(folder, 'history'), 'utf8').split('\n'));
  } catch {
    return [];
  }
}

/** Keeps the last lines, for the owner's eyes alone. @returns false where they could not be written. */
export function saveHistory(folder: string, lines: readonly string[]): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'history'), `${bounded(lines).join('\n')}\n`, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

function bounded(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '' && line.length <= LONGEST).slice(-LINES);
}

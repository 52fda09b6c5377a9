/** Tables typed with pipes, as they survive a scraper: the rule in any dashes, a lost space or outer pipe in a row. */
import type { TableBlock } from './blocks.ts';
import { tidy } from './decode.ts';

/** Widest table that is read; what is wider is no table but an attack or a drawing. */
export const MAX_COLUMNS = 50;

/** Whether a line is a row: it begins with a pipe and has another, or has two or more pipes inside. */
export function isRow(line: string): boolean {
  const text = line.trim();
  const first = text.indexOf('|');
  if (first === -1) return false;
  const second = text.indexOf('|', first + 1);
  return first === 0 ? second !== -1 || text.length > 1 : second !== -1 && text.endsWith('|');
}

/** Whether a line is the rule under a header: nothing but pipes, colons and dashes of any kind. */
export const isRule = (line: string): boolean =>
  /^[\s|:+\p{Pd}=_\u2500-\u257f\u00af~]+$/u.test(line) && /[\p{Pd}=_\u2500-\u257f\u00af~]{2}/u.test(line);

/** The table that consecutive rows make; undefined where only rules are left or a row is absurdly wide. */
export function pipeTable(lines: readonly string[], line: number): TableBlock | undefined {
  const rule = lines.findIndex(isRule);
  const rows = lines.filter((row) => !isRule(row)).map(cellsOf);
  if (rows.length === 0 || rows.some((row) => row.length > MAX_COLUMNS)) return undefined;
  const [header, ...body] = rows;
  return rule === 1 && header !== undefined
    ? { kind: 'table', header, rows: body, line }
    : { kind: 'table', rows, line };
}

function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells = inner.split(/(?<!\\)\|/, MAX_COLUMNS + 1);
  return cells.map((cell) => tidy(cell.replaceAll('\\|', '|')));
}

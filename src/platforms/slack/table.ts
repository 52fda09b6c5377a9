/** Tables, which Slack takes one of in a message. */
import type { types } from '@slack/bolt';
import type { Phrases } from '../../bot/phrases/phrases.ts';
import { printable } from '../../reply/printable.ts';
import type { Block, Citation, KeyPointRow } from '../../reply/reply.ts';
import { TABLE } from './limits.ts';

/** What stands above the columns of key points. */
export type Labels = Pick<Phrases, 'aspect' | 'detail' | 'place'>;

/** Key points with what is said and where it stands; undefined where they do not fit. */
export function pointsTable(
  rows: readonly KeyPointRow[],
  labels: Labels,
  placed: (citation: Citation) => string,
): types.KnownBlock[] | undefined {
  return made([
    [labels.aspect, labels.detail, labels.place],
    ...rows.map(({ aspect, detail, citation }) => [aspect, detail, placed(citation)]),
  ]);
}

/** A table of an article; undefined where it does not fit. */
export function tableBlock({
  columns,
  rows,
}: Extract<Block, { kind: 'table' }>): types.KnownBlock[] | undefined {
  return made(columns.length > 0 ? [columns, ...rows] : rows);
}

function made(rows: readonly (readonly string[])[]): types.KnownBlock[] | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, index) => printable(row[index] ?? '') || '–'),
  );
  const characters = cells.flat().reduce((sum, cell) => sum + cell.length, 0);
  if (rows.length === 0 || width === 0) return undefined;
  if (rows.length > TABLE.rows || width > TABLE.columns || characters > TABLE.characters) return undefined;
  return [
    {
      type: 'table',
      column_settings: Array.from({ length: width }, () => ({ is_wrapped: true })),
      rows: cells.map((row) => row.map((text) => ({ type: 'raw_text', text }) as const)),
    },
  ];
}

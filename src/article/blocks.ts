/** What every format is turned into before the article is put together. */
import type { Repair } from './article.ts';

/** A piece of the source in reading order; `line` is its 1-based place in the source text. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly line: number }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number }
  /** An item of a list; `label` is its bold beginning, where it has one. */
  | { readonly kind: 'item'; readonly text: string; readonly label?: string; readonly line: number }
  | {
      readonly kind: 'table';
      readonly header?: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly line: number;
    };

export type TableBlock = Extract<Block, { kind: 'table' }>;

/** What the source says of itself; every part may be missing. */
export interface Metadata {
  readonly id?: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly date?: string;
  readonly language?: string;
}

/** One source, parsed and not yet put together. */
export interface Draft {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
}

/**
 * What a command returns: platform-neutral blocks. Each platform has one pure renderer, a `switch` over `Block['kind']`
 * that the compiler checks for completeness. Article text only ever stands in plain strings, which every renderer
 * escapes, so it can never become a mention, a link or markup.
 */

/** Inline text: a tiny tree, so that each renderer escapes for its own platform. */
export type Inline =
  | string
  | { readonly kind: 'bold' | 'italic'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Rich = Inline | readonly Inline[];

/** Where words stand: article › section › paragraph. */
export interface Citation {
  readonly article: { readonly id: string; readonly title: string };
  /** The section's heading; null for the lead. */
  readonly section: string | null;
  readonly sectionId: string;
  /** 1-based in its section; absent for a row of a key-points table. */
  readonly paragraph?: number;
  /** Where the words go on into further paragraphs, the last of them. */
  readonly lastParagraph?: number;
  readonly source?: string;
  readonly date?: string;
  readonly url?: string;
}

/** Words of an article, to the letter. `likely` marks the date or number that probably answers, in UTF-16 units. */
export interface Quote {
  readonly text: string;
  readonly citation: Citation;
  readonly likely?: { readonly start: number; readonly end: number };
}

export interface KeyPointRow {
  readonly aspect: string;
  readonly detail: string;
  readonly citation: Citation;
}

/** Something to press or pick: it runs a command again, with these options. Carries no other state. */
export interface Action {
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Rich }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'keyPoints'; readonly rows: readonly KeyPointRow[] }
  /** `first` is the number of the first item; a list without it has bullets. */
  | { readonly kind: 'list'; readonly items: readonly Rich[]; readonly first?: number }
  | {
      readonly kind: 'table';
      /** Empty where the table has no header. */
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'context'; readonly text: Rich }
  | { readonly kind: 'divider' }
  | {
      readonly kind: 'actions';
      readonly buttons: readonly Action[];
      readonly select?: { readonly placeholder: string; readonly choices: readonly Action[] };
      /** Opens in the browser; always http or https. */
      readonly links?: readonly { readonly label: string; readonly url: string }[];
    };

export type Status = 'answered' | 'not-covered' | 'error';

export interface Reply {
  readonly status: Status;
  readonly audience: 'everyone' | 'asker';
  readonly blocks: readonly Block[];
}

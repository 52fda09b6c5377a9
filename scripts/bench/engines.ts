/**
 * The engines that are compared. All get the same words, those of our own analysis with grammar left out; two of them are
 * measured a second time as they come, with their own way to find words in a text and in what is typed.
 */
import { DatabaseSync } from 'node:sqlite';
import { create, insert, search } from '@orama/orama';
import { Index as FlexIndex } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch, { type Options } from 'minisearch';
import { type ReadTerms, termReader } from '../../src/language/analyse.ts';
import { createIndex } from '../../src/search/inverted-index.ts';

export interface Analysis {
  readonly language: string;
  /** The words of a text. */
  readonly termsOf: (text: string) => string[];
}

/** An engine with an index of its own, empty at first. Passages are known by their number. */
export interface Engine {
  /** Called for 0, 1, 2 …, once each. */
  add(passage: number, text: string): void;
  /** After the last passage, before the first search. */
  finish(): void;
  /** The ten best passages for any of the words, best first. */
  search(words: string): readonly number[];
  /** Memory that the JavaScript heap does not know of, in bytes. */
  outside(): number;
  close(): void;
}

const TOP = 10;
const nothing = { finish: () => undefined, outside: () => 0, close: () => undefined };

function dateline({ language, termsOf }: Analysis): Engine {
  const index = createIndex();
  // as the library does it: words are remembered as long as there are texts to be read
  let read: ReadTerms<number> | undefined = termReader(language, (term) => index.terms.intern(term, 0));
  return {
    ...nothing,
    add(_, text) {
      const numbers: number[] = [];
      read?.(text, numbers);
      index.add(0, { title: [], heading: [], text: numbers });
    },
    finish() {
      read = undefined;
    },
    search(words) {
      const query = termsOf(words).flatMap((word) => {
        const term = index.terms.find(word, 0);
        return term === undefined ? [] : [{ term, weight: 1 }];
      });
      return index.search(query, TOP).map(({ document }) => document);
    },
  };
}

function miniSearch({ termsOf }: Analysis): Engine {
  return miniSearchWith({ fields: ['text'], tokenize: termsOf, processTerm: (term) => term });
}

function miniSearchAsItComes(): Engine {
  return miniSearchWith({ fields: ['text'] });
}

function miniSearchWith(options: Options<{ readonly id: number; readonly text: string }>): Engine {
  const index = new MiniSearch(options);
  return {
    ...nothing,
    add: (id, text) => index.add({ id, text }),
    search: (words) =>
      index
        .search(words)
        .slice(0, TOP)
        .map(({ id }) => Number(id)),
  };
}

function fts5({ termsOf }: Analysis): Engine {
  return fts5With('unicode61', (text) => termsOf(text).join(' '), termsOf);
}

function fts5AsItComes(): Engine {
  return fts5With(
    'porter unicode61',
    (text) => text,
    (words) => words.split(' '),
  );
}

function fts5With(
  tokenize: string,
  textOf: (text: string) => string,
  wordsOf: (query: string) => string[],
): Engine {
  const database = new DatabaseSync(':memory:');
  // without its content: the text stays apart, as with the others
  database.exec(
    `create virtual table passages using fts5(text, content = '', tokenize = '${tokenize}'); begin`,
  );
  const inserted = database.prepare('insert into passages (rowid, text) values (?, ?)');
  const found = database.prepare(
    `select rowid from passages where passages match ? order by rank limit ${TOP}`,
  );
  const pages = database.prepare(
    'select page_count * page_size as bytes from pragma_page_count, pragma_page_size',
  );
  return {
    add: (id, text) => void inserted.run(id, textOf(text)),
    finish: () => database.exec(`commit; insert into passages (passages) values ('optimize')`),
    search: (words) => {
      const query = wordsOf(words).map((word) => `"${word}"`);
      return found.all(query.join(' OR ')).map(({ rowid }) => Number(rowid));
    },
    outside: () => Number(pages.get()?.['bytes'] ?? 0),
    close: () => database.close(),
  };
}

function lunrIndex({ termsOf }: Analysis): Engine {
  const builder = new lunr.Builder();
  builder.field('text');
  let index: lunr.Index | undefined;
  return {
    ...nothing,
    add: (id, text) => builder.add({ id, text: termsOf(text).join(' ') }),
    finish() {
      index = builder.build();
    },
    search(words) {
      const hits = index?.query((query) => {
        for (const term of termsOf(words)) query.term(term, { usePipeline: false });
      });
      return (hits ?? []).slice(0, TOP).map(({ ref }) => Number(ref));
    },
  };
}

function orama({ termsOf }: Analysis): Engine {
  const tokenizer = { language: 'english', normalizationCache: new Map<string, string>(), tokenize: termsOf };
  const index = create({ schema: { text: 'string' }, components: { tokenizer } });
  return {
    ...nothing,
    add(id, text) {
      const done = insert(index, { id: String(id), text });
      if (typeof done !== 'string') throw new TypeError('Orama was expected to insert at once');
    },
    search(words) {
      // the threshold of 1 lets in passages that have some of the words only
      const found = search(index, { term: words, limit: TOP, threshold: 1 });
      if (found instanceof Promise) throw new TypeError('Orama was expected to search at once');
      return found.hits.map(({ id }) => Number(id));
    },
  };
}

function flexSearch({ termsOf }: Analysis): Engine {
  const index = new FlexIndex({ tokenize: 'strict', encode: termsOf });
  return {
    ...nothing,
    add: (id, text) => void index.add(id, text),
    search(words) {
      // suggestions are passages that have some of the words only
      const found = index.search(words, { limit: TOP, suggest: true });
      return found instanceof Promise ? [] : found.map(Number);
    },
  };
}

export interface EngineKind {
  readonly open: (analysis: Analysis) => Engine;
  /** What it is asked: content words, or whole phrases. */
  readonly asked: 'words' | 'phrase';
}

/** Ours first, of those that are asked the same. Those as they come get phrases as they are typed, grammar and all. */
export const ENGINES: Readonly<Record<string, EngineKind>> = {
  Dateline: { open: dateline, asked: 'words' },
  MiniSearch: { open: miniSearch, asked: 'words' },
  'SQLite FTS5': { open: fts5, asked: 'words' },
  lunr: { open: lunrIndex, asked: 'words' },
  Orama: { open: orama, asked: 'words' },
  FlexSearch: { open: flexSearch, asked: 'words' },
  'Dateline, phrases': { open: dateline, asked: 'phrase' },
  'MiniSearch as it comes, phrases': { open: miniSearchAsItComes, asked: 'phrase' },
  'SQLite FTS5 as it comes, phrases': { open: fts5AsItComes, asked: 'phrase' },
};

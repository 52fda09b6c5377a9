/** Search engines side by side. All of them get the same words, analysed beforehand, and give back the ten best. */
import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createIndex } from '../../src/search/inverted-index.ts';

/** A passage's words. */
export type Words = readonly string[];

export interface Engine {
  readonly name: string;
  /** Builds an index of passages, numbered from 0; returns how to search it, best first. */
  build(passages: readonly Words[]): Promise<Search> | Search;
}

export interface Search {
  find(query: Words): readonly number[];
  /** Bytes outside of the heap that the index takes; 0 where all of it is inside. */
  bytesOutside?(): number;
  close?(): void;
}

const TOP = 10;

export const dateline: Engine = {
  name: 'Dateline',
  build(passages) {
    const index = createIndex();
    for (const words of passages) {
      const text = words.map((word) => index.terms.intern(word, 0));
      index.add(0, { title: [], heading: [], text });
    }
    index.search([], 1);
    return {
      find(query) {
        const terms = query.flatMap((word) => {
          const term = index.terms.find(word, 0);
          return term === undefined ? [] : [{ term, weight: 1 }];
        });
        return index.search(terms, TOP).map(({ document }) => document);
      },
    };
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  build(passages) {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    index.addAll(passages.map((words, id) => ({ id, text: words.join(' ') })));
    return {
      find: (query) =>
        index
          .search(query.join(' '))
          .slice(0, TOP)
          .map(({ id }) => Number(id)),
    };
  },
};

const sqlite: Engine = {
  name: 'SQLite FTS5',
  build(passages) {
    const database = new DatabaseSync(':memory:');
    database.exec(`CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'unicode61', detail = 'full')`);
    const insert = database.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)');
    database.exec('BEGIN');
    for (const [id, words] of passages.entries()) insert.run(id, words.join(' '));
    database.exec('COMMIT');
    const select = database.prepare(
      `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${TOP}`,
    );
    const size = database.prepare(
      'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size',
    );
    return {
      find: (query) =>
        select.all(query.map((word) => `"${word}"`).join(' OR ')).map(({ rowid }) => Number(rowid)),
      bytesOutside: () => Number(size.get()?.['bytes']),
      close: () => database.close(),
    };
  },
};

const lunrEngine: Engine = {
  name: 'lunr',
  build(passages) {
    const builder = new lunr.Builder();
    builder.ref('id');
    builder.field('text');
    for (const [id, words] of passages.entries()) builder.add({ id: String(id), text: words });
    const index = builder.build();
    return {
      find: (query) =>
        index
          .query((asked) => {
            for (const word of query) asked.term(word, { usePipeline: false });
          })
          .slice(0, TOP)
          .map(({ ref }) => Number(ref)),
    };
  },
};

const orama: Engine = {
  name: 'Orama',
  async build(passages) {
    const tokenizer = {
      language: 'english',
      normalizationCache: new Map<string, string>(),
      tokenize: (text: string) => text.split(' '),
    };
    const index = create({ schema: { text: 'string' }, components: { tokenizer } });
    await insertMultiple(
      index,
      passages.map((words, id) => ({ id: String(id), text: words.join(' ') })),
      5_000,
    );
    return {
      find(query) {
        const found = searchOrama(index, { term: query.join(' '), limit: TOP });
        if (found instanceof Promise)
          throw new Error('Orama has answered later, which this bench does not expect');
        return found.hits.map(({ id }) => Number(id));
      },
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build(passages) {
    const index = new FlexSearch.Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });
    for (const [id, words] of passages.entries()) index.add(id, words.join(' '));
    return { find: (query) => index.search(query.join(' '), { limit: TOP, suggest: true }).map(Number) };
  },
};

export const PEERS: readonly Engine[] = [miniSearch, sqlite, lunrEngine, orama, flexSearch];

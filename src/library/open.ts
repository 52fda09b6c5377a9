/** Opens the library: reads the content folder, keeps it read, and answers from it. */

import { compare } from '../answer/compare.ts';
import { citationIn } from '../answer/passage.ts';
import type { Article } from '../article/article.ts';
import { createReader, type Reader } from '../article/reader.ts';
import { OperatorError } from '../errors.ts';
import type { Logger } from '../ports.ts';
import { ahead } from './ahead.ts';
import { createAsking } from './asking.ts';
import { type FoundFile, findFiles, type ReadFile, readBytes } from './folder.ts';
import { createHoldings, type Prepared } from './holdings.ts';
import { createKeeper, savedState } from './keeper.ts';
import type { Library, Refusal } from './library.ts';
import { createLookup } from './lookup.ts';
import { citationOf } from './passages.ts';
import { watchChanges } from './watch.ts';

export interface LibraryOptions {
  readonly contentDir: string;
  /** Where the snapshot is kept; without it every start reads all articles. */
  readonly dataDir?: string;
  readonly logger: Logger;
  /** Whether changes of the folder are noticed. */
  readonly watch: boolean;
  /** Least confidence of an answer that is given, 0 to 1. */
  readonly threshold?: number;
  /** What day it is; without it, no words are of a time. */
  readonly today?: () => Temporal.PlainDate;
}

/**
 * Resolves when every article of the folder is held.
 * @throws {OperatorError} when the folder cannot be opened.
 */
export async function openLibrary({
  contentDir,
  dataDir,
  logger,
  watch,
  threshold,
  today,
}: LibraryOptions): Promise<Library> {
  const folders = dataDir === undefined ? undefined : { contentDir, dataDir };
  const saved = await savedState(folders, logger);
  const holdings = createHoldings(saved?.holdings);
  const lookup = createLookup(holdings, today);
  const reader = createReader();
  const listeners = new Set<() => void>();
  let files: ReadonlyMap<string, ReadFile> = saved?.files ?? new Map();
  let refused: readonly Refusal[] | undefined;

  const look = async (): Promise<void> => {
    const found = await findFiles(contentDir);
    const before = files;
    const isSame =
      found.length === before.size && found.every(({ path, stamp }) => before.get(path)?.stamp === stamp);
    if (isSame && refused !== undefined) return;
    const prepared = new Map<Article, Prepared>();
    const read = await readChanged(contentDir, found, before, reader, async (article) => {
      prepared.set(article, await holdings.prepare(article));
    });
    const wanted = claims(read);
    const changed: Prepared[] = [];
    for (const article of wanted.articles.values()) {
      if (holdings.article(article.id) === article) continue;
      changed.push(prepared.get(article) ?? (await holdings.prepare(article)));
    }
    const gone = holdings.articles().filter(({ id }) => !wanted.articles.has(id));
    const isHeld = ({ article }: Prepared): boolean => holdings.article(article.id) !== undefined;
    const replacing = changed.filter(isHeld);
    const added = changed.filter((one) => !isHeld(one));
    holdings.swap(
      [...gone, ...replacing.map(({ article }) => article)].map(({ id }) => id),
      replacing,
    );
    // in the same step as the swap, and before anything is added: the keeper may save at any moment, and what is held
    // must have its file; what is not held yet is taken in at the next start
    files = read;
    refused = wanted.refused;
    await holdings.add(added);
    if (!isSame) keeper.changed();
    report(logger, { before, files, refused });
    for (const listener of listeners) listener();
  };

  const keeper = createKeeper(folders, logger, {
    state: () => ({ files, holdings: holdings.state() }),
    passages: () => holdings.size.passages,
  });
  await look();
  const stopWatching = watch
    ? watchChanges(contentDir, () =>
        look().catch((err: unknown) =>
          logger.error({ err }, 'The content folder could not be looked through'),
        ),
      )
    : undefined;

  return {
    get size() {
      return holdings.size;
    },
    get refused() {
      return refused ?? [];
    },
    articles: lookup.articles,
    article: holdings.article,
    topics: holdings.topics,
    citation: citationOf,
    place: citationIn,
    search: lookup.search,
    keyPoints: lookup.keyPoints,
    period: lookup.period,
    about: lookup.about,
    timeline: lookup.timeline,
    compare: (first, second, most) => compare(holdings.corpus(undefined), first, second, most),
    ask: createAsking({ holdings, lookup, threshold }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await stopWatching?.();
      await keeper.close();
      await reader.close();
    },
  };
}

/** Reads what is new or changed and keeps the rest as it is; each article read is handed to `prepare`, in order. */
async function readChanged(
  folder: string,
  found: readonly FoundFile[],
  before: ReadonlyMap<string, ReadFile>,
  reader: Reader,
  prepare: (article: Article) => Promise<void>,
): Promise<Map<string, ReadFile>> {
  const fresh = found.filter(({ path, stamp }) => before.get(path)?.stamp !== stamp);
  const results = new Map<string, ReadFile>();
  for await (const file of ahead(fresh, (one) => read(folder, one, reader))) {
    results.set(file.path, file);
    if ('article' in file.result) await prepare(file.result.article);
  }
  const files = new Map<string, ReadFile>();
  for (const { path } of found) {
    const file = results.get(path) ?? before.get(path);
    if (file !== undefined) files.set(path, file);
  }
  return files;
}

async function read(folder: string, file: FoundFile, reader: Reader): Promise<ReadFile> {
  const { path } = file;
  try {
    const article = await reader.read({ path, bytes: await readBytes(folder, path) });
    return { ...file, result: { article } };
  } catch (error) {
    if (error instanceof OperatorError) return { ...file, result: { reason: error.message } };
    throw error;
  }
}

/** Which articles are served: of two with one id the one whose path comes first, so that the order of reading is no matter. */
function claims(files: ReadonlyMap<string, ReadFile>): {
  articles: Map<string, Article>;
  refused: Refusal[];
} {
  const articles = new Map<string, Article>();
  const refused: Refusal[] = [];
  for (const { path, result } of files.values()) {
    if ('reason' in result) {
      refused.push({ path, reason: result.reason });
      continue;
    }
    const other = articles.get(result.article.id);
    if (other === undefined) articles.set(result.article.id, result.article);
    else
      refused.push({
        path,
        reason: `it has the id "${other.id}" of ${other.path}; rename it or give it an id of its own`,
      });
  }
  return { articles, refused };
}

interface Change {
  readonly before: ReadonlyMap<string, ReadFile>;
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly refused: readonly Refusal[];
}

/** One line for each file that changed. */
function report(logger: Logger, { before, files, refused }: Change): void {
  const reasons = new Map(refused.map(({ path, reason }) => [path, reason]));
  for (const [path, file] of files) {
    const known = before.get(path);
    if (known === file) continue;
    const reason = reasons.get(path);
    if (reason !== undefined) logger.warn({ path, reason }, 'Article refused');
    else if ('article' in file.result) {
      const { id, sections } = file.result.article;
      logger.info(
        { path, article: id, sections: sections.length },
        known ? 'Article changed' : 'Article added',
      );
    }
  }
  for (const path of before.keys()) if (!files.has(path)) logger.info({ path }, 'Article removed');
}

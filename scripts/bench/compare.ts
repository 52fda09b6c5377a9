/** Builds every engine over the same passages and puts the same queries to it. */
import { ENGINES, type Engine, type EngineKind } from './engines.ts';
import { memory, stopwatch, type Times, timesOf, turn } from './measure.ts';
import { type KnownItem, knownItems, termsIn } from './queries.ts';
import type { TextSource } from './text.ts';

/** What is typed, and the passage it is from. */
interface Query {
  readonly text: string;
  readonly passage: number;
}

export interface Row {
  readonly engine: string;
  readonly passages: number;
  /** Undefined where the engine was not finished within its time. */
  readonly figures?: Figures;
  /** Why there are none. */
  readonly unfinished?: string;
}

export interface Figures {
  /** Milliseconds. */
  readonly build: number;
  /** Bytes a passage that are given back when the index is let go; the text is not among them. */
  readonly held: number;
  /** Bytes a passage by which the process grew: rough, since memory is taken in advance and given back late. */
  readonly rss: number;
  readonly search: Times;
  /** Share of queries whose passage came first. */
  readonly first: number;
}

/** Ours alone is built at more passages than this. */
const MOST_FOR_OTHERS = 100_000;
/** Milliseconds that an index may take: some to begin with, and some for each passage. */
const buildBudget = (passages: number): number => 5_000 + 1.2 * passages;
/** Milliseconds for all queries together; fewer than so many of them tell nothing. */
const SEARCH_BUDGET = 30_000;
const FEWEST_QUERIES = 100;
const QUERIES = 1_000;
/** Milliseconds of searching before it is timed: compiling goes on beside it, and takes most of this. */
const WARM_UP = 1_000;
/** Milliseconds of searching that is timed, or all queries once: what another program does meanwhile is to count little. */
const TIMED = 1_000;

/** The engines at each size, smallest first; `progress` hears of each row as soon as it is there. */
export async function compareEngines(
  source: TextSource,
  language: string,
  sizes: readonly number[],
  progress: (row: Row) => void,
): Promise<Row[]> {
  const termsOf = termsIn(language);
  const rows: Row[] = [];
  for (const passages of sizes) {
    const texts = source(passages);
    // the analysis remembers words: nobody is to be the first to use it
    for (const text of texts.slice(0, MOST_FOR_OTHERS)) termsOf(text);
    const items = knownItems(texts, language, QUERIES);
    for (const [engine, { open, asked }] of Object.entries(ENGINES)) {
      if (engine !== 'Dateline' && passages > MOST_FOR_OTHERS) continue;
      const before = rows.findLast((row) => row.engine === engine);
      const row =
        tooSlow(before, passages) ??
        (await measured(engine, () => open({ language, termsOf }), texts, queriesOf(items, asked)));
      rows.push(row);
      progress(row);
    }
  }
  return rows;
}

function queriesOf(items: readonly KnownItem[], asked: EngineKind['asked']): Query[] {
  return items.map((item) => ({ text: item[asked], passage: item.passage }));
}

/** A row without figures where those of the size before say that there will be none. */
function tooSlow(before: Row | undefined, passages: number): Row | undefined {
  if (before === undefined) return undefined;
  const { engine, figures, unfinished } = before;
  if (figures === undefined) return { engine, passages, unfinished: unfinished ?? 'not tried' };
  const build = (figures.build * passages) / before.passages;
  const search = (figures.search.mean * passages * FEWEST_QUERIES) / before.passages;
  if (build > 2 * buildBudget(passages) || search > 2 * SEARCH_BUDGET) {
    return { engine, passages, unfinished: `would take minutes, by its times at ${before.passages}` };
  }
  return undefined;
}

async function measured(
  engine: string,
  open: () => Engine,
  texts: readonly string[],
  queries: readonly Query[],
): Promise<Row> {
  const passages = texts.length;
  const { rss: rssBefore } = memory();
  let index: Engine | undefined = open();
  const build = built(index, texts);
  if (build === undefined) {
    return { engine, passages, unfinished: `not built in ${Math.round(buildBudget(passages) / 1000)} s` };
  }
  const found = searched(index, queries);
  await turn();
  const full = memory();
  const outside = index.outside();
  index.close();
  index = undefined;
  await turn();
  const held = (full.held - memory().held + outside) / passages;
  if (found === undefined) {
    return { engine, passages, unfinished: `not ${FEWEST_QUERIES} queries in ${SEARCH_BUDGET / 1000} s` };
  }
  return { engine, passages, figures: { build, held, rss: (full.rss - rssBefore) / passages, ...found } };
}

/** Milliseconds, undefined when there were too many. */
function built(index: Engine, texts: readonly string[]): number | undefined {
  const passed = stopwatch();
  const budget = buildBudget(texts.length);
  for (const [passage, text] of texts.entries()) {
    index.add(passage, text);
    if (passage % 256 === 0 && passed() > budget) return undefined;
  }
  index.finish();
  return passed();
}

function searched(index: Engine, queries: readonly Query[]): Pick<Figures, 'search' | 'first'> | undefined {
  const passed = stopwatch();
  // all of them, so that the compiler has seen what there is to see
  do {
    for (const { text } of queries) {
      index.search(text);
      if (passed() > SEARCH_BUDGET / 2) break;
    }
  } while (passed() < WARM_UP);
  const samples: number[] = [];
  let first = 0;
  const timed = stopwatch();
  do {
    for (const { text, passage } of queries) {
      const took = stopwatch();
      const [best] = index.search(text);
      samples.push(took());
      if (best === passage) first += 1;
      if (passed() > SEARCH_BUDGET * 1.5) break;
    }
  } while (timed() < TIMED);
  if (samples.length < FEWEST_QUERIES) return undefined;
  return { search: timesOf(samples), first: first / samples.length };
}

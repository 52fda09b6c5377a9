/** Build, memory, time of a search and rank of a known passage, engine by engine. */
import { analyser } from '../../src/language/analyse.ts';
import { dateline, type Engine, PEERS, type Search, type Words } from './engines.ts';
import { createRandom, createTextMaker } from './text.ts';

/** What was measured of one engine over so many passages. Times in milliseconds. */
export interface Row {
  readonly passages: number;
  readonly engine: string;
  readonly build: number;
  readonly p50: number;
  readonly p99: number;
  /** Kilobytes a passage, text apart. */
  readonly kilobytes: number;
  /** Share of queries made of a passage's words that put this passage first. */
  readonly first: number;
  readonly queries: number;
}

const SEED = 2026;
const PASSAGE_WORDS = 45;
const QUERIES = 1_000;
/** An engine is asked until this many milliseconds have passed, though at least so often. */
const BUDGET = 15_000;
const FEWEST = 20;
/** An engine is left out of a size where its build would take longer, by how long the size before took. */
const LONGEST_BUILD = 120_000;

export async function benchIndex(sizes: readonly number[], tell: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  const most = Math.max(...sizes);
  tell(`making ${most} passages of ${PASSAGE_WORDS} words`);
  const all = passagesOf(most);
  for (const size of sizes) {
    const passages = all.slice(0, size);
    const queries = queriesOf(passages);
    for (const engine of [dateline, ...PEERS]) {
      const before = rows.findLast((row) => row.engine === engine.name);
      if (!isFeasible(engine, size, before)) {
        tell(`${size} ${engine.name}: not tried, its build would take longer than ${LONGEST_BUILD / 1000} s`);
        continue;
      }
      const row = await measure(engine, passages, queries);
      tell(`${size} ${engine.name}: build ${row.build.toFixed(0)} ms, p50 ${row.p50.toFixed(3)} ms`);
      rows.push(row);
    }
  }
  return rows;
}

/** Above 100,000 passages ours is alone: it is its own growth that is looked at there. */
function isFeasible(engine: Engine, size: number, before: Row | undefined): boolean {
  if (engine === dateline) return true;
  if (size > 100_000) return false;
  return before === undefined ? size === 1_000 : (before.build * size) / before.passages <= LONGEST_BUILD;
}

export function passagesOf(count: number): Words[] {
  const maker = createTextMaker(SEED);
  const analyse = analyser('en');
  return Array.from({ length: count }, () =>
    analyse(maker.passage(PASSAGE_WORDS)).flatMap(({ term, stop }) => (stop ? [] : [term])),
  );
}

interface Query {
  readonly words: Words;
  /** The passage that the words were taken from. */
  readonly from: number;
}

/** Three to eight words of one passage each. */
export function queriesOf(passages: readonly Words[]): Query[] {
  const random = createRandom(SEED + 1);
  return Array.from({ length: QUERIES }, () => {
    const from = Math.floor(random() * passages.length);
    const words = passages[from] ?? [];
    const length = 3 + Math.floor(random() * 6);
    const picked = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '');
    return { words: [...new Set(picked)], from };
  });
}

async function measure(engine: Engine, passages: readonly Words[], queries: readonly Query[]): Promise<Row> {
  const before = heap();
  const begun = performance.now();
  const search = await engine.build(passages);
  const build = performance.now() - begun;
  const bytes = Math.max(0, heap() - before) + (search.bytesOutside?.() ?? 0);
  for (const { words } of queries.slice(0, FEWEST)) search.find(words);
  const { times, first } = ask(search, queries);
  search.close?.();
  return {
    passages: passages.length,
    engine: engine.name,
    build,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    kilobytes: bytes / passages.length / 1_000,
    first: first / times.length,
    queries: times.length,
  };
}

function ask(search: Search, queries: readonly Query[]): { times: number[]; first: number } {
  const times: number[] = [];
  let first = 0;
  const end = performance.now() + BUDGET;
  for (const { words, from } of queries) {
    if (times.length >= FEWEST && performance.now() > end) break;
    const begun = performance.now();
    const found = search.find(words);
    times.push(performance.now() - begun);
    if (found[0] === from) first += 1;
  }
  return { times, first };
}

/** Bytes in use, in the heap and in typed arrays. */
function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The time that a share of the times does not pass. */
export function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0;
}

/**
 * Measures the index beside its peers, and the library as a whole: `npm run bench -- [--quick] [--json] [--chart FILE]`.
 * All in one process run, so that what slows one slows the others. docs/benchmarks.md says what came out.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { barChart } from './bench/chart.ts';
import { benchIndex, type Row } from './bench/index-bench.ts';
import { benchLibrary, type LibraryRow } from './bench/library-bench.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    chart: { type: 'string' },
  },
});
const SIZES = values.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
const LIBRARIES = values.quick ? [5_000] : [37_000, 100_000];
const CHARTED = values.quick ? 10_000 : 100_000;

const tell = (line: string): void => {
  if (!values.json) console.error(line);
};
const library: LibraryRow[] = [];
for (const passages of LIBRARIES) library.push(await benchLibrary(passages, tell));
const rows = await benchIndex(SIZES, tell);

if (values.json) console.log(JSON.stringify({ index: rows, library }, null, 2));
else console.log([...indexTables(rows), growth(rows), ...libraryTable(library)].join('\n'));
if (values.chart !== undefined) writeFileSync(values.chart, chartOf(rows));

function indexTables(all: readonly Row[]): string[] {
  return [...Map.groupBy(all, ({ passages }) => passages)].flatMap(([passages, found]) => {
    const ours = found.find(({ engine }) => engine === 'Dateline');
    return [
      `\n${count(passages)} passages`,
      '| engine | build | p50 | p99 | p50 against ours | build against ours | kB a passage | known passage first |',
      '|---|---|---|---|---|---|---|---|',
      ...found.map(
        (row) =>
          `| ${row.engine} | ${time(row.build)} | ${time(row.p50)} | ${time(row.p99)} | ${ratio(row.p50, ours?.p50)} | ${ratio(row.build, ours?.build)} | ${row.kilobytes.toFixed(2)} | ${(100 * row.first).toFixed(1)} % |`,
      ),
    ];
  });
}

function growth(all: readonly Row[]): string {
  const ours = all.filter(({ engine }) => engine === 'Dateline');
  const steps = ours.slice(1).map((row, index) => {
    const before = ours[index];
    return `from ${count(before?.passages ?? 0)} to ${count(row.passages)} passages a search costs ${ratio(row.p50, before?.p50)} (p50)`;
  });
  return `\nGrowth of ours: ${steps.join('; ')}`;
}

function libraryTable(found: readonly LibraryRow[]): string[] {
  return [
    '\n| library | load | event-loop delay p99, most | restart to first answer | whole /ask p50, p99 | bare search of a peer, p50 | against ours |',
    '|---|---|---|---|---|---|---|',
    ...found.map(
      (row) =>
        `| ${count(row.passages)} passages | ${row.load.toFixed(1)} s | ${time(row.delayP99)}, ${time(row.delayMost)} | ${row.restart.toFixed(2)} s | ${time(row.askP50)}, ${time(row.askP99)} | ${row.peer} ${time(row.peerP50)} | ${ratio(row.peerP50, row.askP50)} |`,
    ),
  ];
}

function chartOf(all: readonly Row[]): string {
  const found = all.filter(({ passages }) => passages === CHARTED).toSorted((a, b) => a.p50 - b.p50);
  return barChart(
    `Time of a search in ${count(CHARTED)} passages (half are faster; logarithmic)`,
    found.map(({ engine, p50 }) => ({
      name: engine,
      value: p50,
      label: time(p50),
      ours: engine === 'Dateline',
    })),
  );
}

function time(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  return `${milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(2)} ms`;
}

function ratio(value: number, to: number | undefined): string {
  return to ? `${(value / to).toPrecision(value / to >= 100 ? 3 : 2)}×` : '';
}

function count(number: number): string {
  return number.toLocaleString('en');
}

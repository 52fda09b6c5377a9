/**
 * Measures speed and memory: `npm run bench -- [--quick] [--only index|ask|load] [--data FILE --lang en] [--json]
 * [--chart FILE.svg]`. Every figure comes from one process and one run; docs/benchmarks.md says what they mean.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { version } from 'node:process';
import { parseArgs } from 'node:util';
import { drawChart } from './bench/chart.ts';
import { compareEngines, type Row } from './bench/compare.ts';
import { ENGINES } from './bench/engines.ts';
import { measureAsk, measureLoad } from './bench/library.ts';
import { markdown, milliseconds, type Results, rowText } from './bench/report.ts';
import { madeUp, recombined } from './bench/text.ts';
import { readData } from './eval-data.ts';

const PARTS = ['index', 'ask', 'load'];
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const QUICK_SIZES = SIZES.slice(0, 2);
/** What the comparison with MiniSearch has always been made with. */
const ASKED = 37_000;
const LOADED = 100_000;
const QUICK = 10_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: PARTS },
    data: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
    chart: { type: 'string' },
  },
});
const unknown = values.only.find((part) => !PARTS.includes(part));
if (unknown !== undefined) throw new Error(`--only is ${unknown}; it is ${PARTS.join(' or ')}`);
const { quick, lang } = values;
const parts = new Set(values.only);
const data = values.data === undefined ? undefined : readData(values.data);
const source = data === undefined ? madeUp : recombined(data, lang);

const [load = 0] = loadavg();
const engines: Row[] = parts.has('index')
  ? await compareEngines(source, lang, quick ? QUICK_SIZES : SIZES, (row) =>
      // beside the results, so that these can go into a file
      console.error(rowText(row)),
    )
  : [];
const questions = data?.questions.map(({ q }) => q) ?? [];
const results: Results = {
  machine: `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${version}; load average ${load.toFixed(1)} at the start`,
  text: data === undefined ? 'Made-up passages' : 'Real paragraphs, recombined',
  engines,
  ...(parts.has('ask') ? { ask: await measureAsk(source, lang, quick ? QUICK : ASKED, questions) } : {}),
  ...(parts.has('load') ? { load: await measureLoad(source, lang, quick ? QUICK : LOADED) } : {}),
};
console.log(values.json ? JSON.stringify(results, null, 2) : markdown(results));
if (values.chart !== undefined) drawTo(values.chart, engines);

/** Searches at the largest size that others were measured at. */
function drawTo(file: string, rows: readonly Row[]): void {
  const size = Math.max(
    ...rows.flatMap(({ engine, figures, passages }) => (engine !== 'Dateline' && figures ? passages : [])),
  );
  const bars = rows.flatMap(({ engine, passages, figures }) =>
    // the chart is of searches for the same words
    figures && passages === size && ENGINES[engine]?.asked === 'words'
      ? [
          {
            label: engine,
            value: figures.search.p50,
            shown: milliseconds(figures.search.p50),
            ours: engine === 'Dateline',
          },
        ]
      : [],
  );
  if (bars.length === 0)
    throw new Error('--chart: no engine was measured; leave out --only, or add --only index');
  bars.sort((a, b) => a.value - b.value);
  const title = `The ten best of ${size.toLocaleString('en')} passages`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    drawChart({ title, note: 'Median time of a search, logarithmic; shorter is better', bars }, milliseconds),
  );
}

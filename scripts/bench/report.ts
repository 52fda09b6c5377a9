/** The figures as tables that people read, and as they go into docs/benchmarks.md. */
import type { Figures, Row } from './compare.ts';
import { ENGINES } from './engines.ts';
import type { AskFigures, LoadFigures } from './library.ts';

export interface Results {
  readonly machine: string;
  /** Where the passages came from. */
  readonly text: string;
  readonly engines: readonly Row[];
  readonly ask?: AskFigures;
  readonly load?: LoadFigures;
}

const OURS = 'Dateline';

const isAskedPhrases = ({ engine }: Row): boolean => ENGINES[engine]?.asked === 'phrase';

/** Three figures that tell, whatever the size. */
export function milliseconds(value: number): string {
  if (value >= 1_000) return `${(value / 1_000).toPrecision(3)} s`;
  if (value >= 0.1) return `${Number(value.toPrecision(3))} ms`;
  return `${Number((value * 1_000).toPrecision(3))} µs`;
}

const times = (ratio: number): string => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)}×`;
const bytes = (value: number): string => `${(value / 1000).toFixed(2)} kB`;

export function rowText({ engine, passages, figures, unfinished = '' }: Row): string {
  const head = `${engine.padEnd(33)} ${String(passages).padStart(9)}`;
  if (figures === undefined) return `${head}  not finished: ${unfinished}`;
  const { build, held, rss, search, first } = figures;
  const cells = [
    `build ${milliseconds(build)}`,
    `held ${bytes(held)}`,
    `rss ${bytes(rss)}`,
    `p50 ${milliseconds(search.p50)}`,
    `p99 ${milliseconds(search.p99)}`,
    `R@1 ${(100 * first).toFixed(1)} %`,
    `(${search.samples} queries)`,
  ];
  return `${head}  ${cells.map((cell) => cell.padEnd(16)).join('')}`.trimEnd();
}

/** Everything, in Markdown. */
export function markdown({ machine, text, engines, ask, load }: Results): string {
  const sizes = [...new Set(engines.map(({ passages }) => passages))];
  return [
    `${machine}. ${text}.`,
    ...sizes.map((size) => engineTable(engines.filter(({ passages }) => passages === size))),
    growth(engines),
    ask && askText(ask),
    load && loadText(load),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function engineTable(rows: readonly Row[]): string {
  const oursFor = (row: Row): Figures | undefined =>
    rows.find((one) => one.engine.startsWith(OURS) && isAskedPhrases(one) === isAskedPhrases(row))?.figures;
  const head = [
    `**${(rows[0]?.passages ?? 0).toLocaleString('en')} passages**`,
    '',
    '| engine | build | memory a passage | search p50 | p99 | R@1 | search, by ours | build, by ours |',
    '|---|---|---|---|---|---|---|---|',
  ];
  return [...head, ...rows.map((row) => engineLine(row, oursFor(row)))].join('\n');
}

function engineLine({ engine, figures, unfinished }: Row, ours: Figures | undefined): string {
  if (figures === undefined) return `| ${engine} | not finished: ${unfinished} | | | | | | |`;
  const { build, held, search, first } = figures;
  const ratios =
    ours && ours !== figures ? [times(search.p50 / ours.search.p50), times(build / ours.build)] : ['', ''];
  const cells = [
    ...[engine, milliseconds(build), bytes(held), milliseconds(search.p50), milliseconds(search.p99)],
    ...[`${(100 * first).toFixed(1)} %`, ...ratios],
  ];
  return `| ${cells.join(' | ')} |`;
}

function growth(rows: readonly Row[]): string | undefined {
  const ours = rows.filter(({ engine }) => engine === OURS);
  const [small, large] = ours.slice(-2);
  if (small?.figures === undefined || large?.figures === undefined) return undefined;
  const ratio = large.figures.search.p50 / small.figures.search.p50;
  const meanRatio = large.figures.search.mean / small.figures.search.mean;
  const [from, to] = [small, large].map(({ passages }) => passages.toLocaleString('en'));
  return `Growth: a search of ${to} passages costs ${times(ratio)} one of ${from} (p50; ${times(meanRatio)} by the mean).`;
}

function askText({ passages, ask, miniSearch, answered }: AskFigures): string {
  return [
    `**The whole \`/ask\`, ${passages.toLocaleString('en')} passages** (${(100 * answered).toFixed(0)} % of the questions answered)`,
    '',
    '| | p50 | p99 | p99 ÷ p50 |',
    '|---|---|---|---|',
    ...[
      { name: '`/ask`, from the words to the reply', ...ask },
      { name: 'MiniSearch, `search` alone', ...miniSearch },
    ].map(
      ({ name, p50, p99 }) =>
        `| ${name} | ${milliseconds(p50)} | ${milliseconds(p99)} | ${(p99 / p50).toFixed(1)} |`,
    ),
    '',
    `MiniSearch's search takes ${times(miniSearch.p50 / ask.p50)} as long.`,
  ].join('\n');
}

function loadText(figures: LoadFigures): string {
  const { paragraphs, passages, load, loadWork, delayP99, delayMost, restart } = figures;
  const lines = [
    `**A library of ${paragraphs.toLocaleString('en')} paragraphs in ${passages.toLocaleString('en')} passages**`,
    '',
    '| | |',
    '|---|---|',
    `| first start, every file read | ${milliseconds(load)} |`,
    `| … of this, work of the thread that answers | ${milliseconds(loadWork)} |`,
    `| event loop delay meanwhile, p99 | ${milliseconds(delayP99)} |`,
    `| the longest | ${milliseconds(delayMost)} |`,
  ];
  if (restart === undefined) return [...lines, '| restart | failed |'].join('\n');
  return [
    ...lines,
    `| restart, from the start of the process until it serves | ${milliseconds(restart.serving)} |`,
    `| … of this, work of the thread that answers | ${milliseconds(restart.work)} |`,
    `| … until it has answered a question | ${milliseconds(restart.answered)} |`,
    `| memory of that process | ${(restart.rss / 1e6).toFixed(0)} MB |`,
  ].join('\n');
}

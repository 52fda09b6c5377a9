/**
 * Measures search and answers: `npm run eval -- --data FILE --lang en [--data FILE --lang de …] [--distractors FILE]
 * [--vary slips|prints|paragraphs] [--json] [--predictions OUT [--without article|passage]]`. docs/answers.md says what
 * the measures mean.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEvalCorpus, type Data, type DataPassage, readData } from './eval-data.ts';
import { mean, measure } from './measures.ts';
import { type Prediction, predict, predictWithout } from './predictions.ts';
import { VARIATIONS } from './variations.ts';

const DEFAULT_FOLDER = '../shared/eval';

interface Source {
  readonly file: string;
  readonly language: string;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    lang: { type: 'string', multiple: true, default: [] },
    distractors: { type: 'string', multiple: true, default: [] },
    predictions: { type: 'string' },
    without: { type: 'string' },
    vary: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const without = withoutOf(values.without);
const sources = sourcesOf(values.data, values.lang);
if (sources.length === 0) {
  console.log(`No data: there is no ${DEFAULT_FOLDER}. Name a file with --data FILE --lang en.`);
} else if (values.predictions === undefined) {
  report(sources);
} else {
  const lines = sources.flatMap(predictionsOf);
  const written = lines.map(({ shown: _, ...line }) => `${JSON.stringify(line)}\n`);
  writeFileSync(values.predictions, written.join(''));
  console.log(`${lines.length} predictions in ${values.predictions}`);
}

function withoutOf(value: string | undefined): 'article' | 'passage' | undefined {
  if (value === undefined || value === 'article' || value === 'passage') return value;
  throw new Error(`--without is ${value}; it is article or passage`);
}

function varied(data: Data, language: string): Data {
  if (values.vary === undefined) return data;
  const vary = VARIATIONS[values.vary];
  if (vary) return vary(data, language);
  throw new Error(`--vary is ${values.vary}; it is ${Object.keys(VARIATIONS).join(' or ')}`);
}

/** Each file with its language: by its place among the options, else by the end of its name (`xquad.de.json`). */
function sourcesOf(files: readonly string[], languages: readonly string[]): Source[] {
  if (files.length === 0 && existsSync(DEFAULT_FOLDER)) {
    const found = readdirSync(DEFAULT_FOLDER).filter((name) => name.endsWith('.json'));
    return found.sort().map((name) => sourceOf(join(DEFAULT_FOLDER, name)));
  }
  return files.map((file, at) => sourceOf(file, languages[at]));
}

function sourceOf(file: string, given?: string): Source {
  const language = given ?? /\.([a-z]{2})\.json$/.exec(file)?.[1];
  if (language === undefined) throw new Error(`${file}: which language? Add --lang, in the order of --data`);
  return { file, language };
}

/** Passages of other files; their articles are others, even where they have the same names. */
function distractorsTo({ passages }: Data): DataPassage[] {
  const taken = new Set(passages.map(({ id }) => id));
  return values.distractors.flatMap((file) =>
    readData(file).passages.map((passage) => ({
      ...passage,
      id: taken.has(passage.id) ? `${file} ${passage.id}` : passage.id,
      art: `${file} ${passage.art}`,
    })),
  );
}

function predictionsOf({ file, language }: Source): Prediction[] {
  const found = varied(readData(file), language);
  const corpus = createEvalCorpus([...found.passages, ...distractorsTo(found)], language);
  return without === undefined
    ? found.questions.map((question) => predict(corpus, question, language))
    : predictWithout(corpus, found, language, without);
}

function report(from: readonly Source[]): void {
  const rows = from.flatMap(({ file, language }) => {
    const data = varied(readData(file), language);
    const found = measure(data, language, distractorsTo(data));
    if (found === undefined && !values.json) console.log(`${file} has no questions with answers`);
    return found === undefined ? [] : [{ name: `${basename(file)} (${language})`, ...found }];
  });
  const all = rows.length > 1 ? [...rows, { name: 'mean', ...mean(rows) }] : rows;
  if (values.json) console.log(JSON.stringify(all, null, 2));
  else console.log(tableOf(all));
}

/** Measures down, data across: it stays readable with a dozen files. */
function tableOf(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  return names
    .map((name) => [name, ...rows.map((row) => cell(row[name] ?? ''))])
    .map((line) => line.map((text, at) => (at === 0 ? text.padEnd(16) : text.padStart(22))).join(''))
    .join('\n');
}

function cell(value: string | number): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);
}

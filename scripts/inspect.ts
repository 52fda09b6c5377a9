/** `npm run inspect -- FILE`: draws one article as the bot understands it; `--json` prints the `Article`. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Article, Paragraph, Repair, Section } from '../src/article/article.ts';
import { createReader } from '../src/article/reader.ts';
import { OperatorError } from '../src/errors.ts';

const USAGE = 'usage: npm run inspect -- FILE [--json]';
/** So many characters of a paragraph tell which one it is. */
const FIRST_WORDS = 64;

const dim = (text: string): string => styleText('dim', text);
const bold = (text: string): string => styleText('bold', text);
const head = (text: string, length = FIRST_WORDS): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

function drawRepair({ kind, line, before, after }: Repair): string {
  const what = kind.replace('-', ' ');
  const change = after === '' ? `set aside: ${head(before)}` : `${head(before)} ${dim('→')} ${head(after)}`;
  return `  ${styleText('yellow', what.padEnd(14))} line ${String(line).padEnd(5)} ${change}`;
}

function drawParagraph({ number, kind, text, sentences }: Paragraph): string {
  const promotion = sentences.filter(({ boilerplate }) => boilerplate).length;
  const mark = kind === 'text' ? '¶' : kind === 'item' ? '•' : '│';
  const aside =
    promotion === 0 ? '' : styleText('yellow', `  [${promotion} of ${sentences.length} sentences set aside]`);
  return `  ${dim(`${mark} ${number}`.padEnd(5))} ${head(text)}${aside}`;
}

function drawSection(
  { heading, id, language, paragraphs, keyPoints }: Section,
  articleLanguage: string,
): string[] {
  const other = language === articleLanguage ? '' : ` · ${language}`;
  return [
    '',
    `${bold(heading ?? '(lead)')} ${dim(`#${id}${other}`)}`,
    ...paragraphs.map(drawParagraph),
    ...keyPoints.map(
      ({ aspect, detail, extracted }) =>
        `  ${dim('★')}     ${bold(aspect)}: ${detail}${extracted ? dim(' (extracted)') : ''}`,
    ),
  ];
}

function draw(article: Article): string {
  const facts = [article.date, article.source, article.language, article.url].filter(
    (fact) => fact !== undefined,
  );
  const points = article.sections.reduce((sum, { keyPoints }) => sum + keyPoints.length, 0);
  return [
    bold(article.title),
    dim(facts.join(' · ')),
    dim(
      `${article.sections.length} sections, ${points} key points, ${article.repairs.length} repairs, id ${article.id}`,
    ),
    ...article.sections.flatMap((section) => drawSection(section, article.language)),
    '',
    article.repairs.length === 0 ? dim('Nothing was repaired.') : bold('Repairs'),
    ...article.repairs.map(drawRepair),
  ].join('\n');
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    console.error(USAGE);
    return 1;
  }
  const reader = createReader();
  try {
    const article = await reader.read({ path: basename(file), bytes: await readFile(file) });
    process.stdout.write(`${values.json ? JSON.stringify(article, null, 2) : draw(article)}\n`);
    return 0;
  } catch (error) {
    const reason = error instanceof OperatorError ? error.message : `it cannot be opened (${String(error)})`;
    console.error(`${file}: ${reason}`);
    return 1;
  } finally {
    await reader.close();
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  return 1;
});

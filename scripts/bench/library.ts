/** What is measured on a whole library: loading it, asking it, and starting again from its snapshot. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { execPath, threadCpuUsage } from 'node:process';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/create.ts';
import { openLibrary } from '../../src/library/open.ts';
import type { Logger } from '../../src/ports.ts';
import { type Folders, writeArticles } from './articles.ts';
import { ENGINES } from './engines.ts';
import { stopwatch, type Times, tidyUp, timesOf } from './measure.ts';
import { knownItems, termsIn } from './queries.ts';
import type { TextSource } from './text.ts';

export interface AskFigures {
  readonly passages: number;
  /** A question through the whole bot, from its words to the reply. */
  readonly ask: Times;
  /** The same questions put to MiniSearch's `search` alone, with the same analysis. */
  readonly miniSearch: Times;
  /** Share of questions that were answered. */
  readonly answered: number;
}

export interface LoadFigures {
  /** As they stand in the articles, and as many passages as they are indexed in. */
  readonly paragraphs: number;
  readonly passages: number;
  /** Milliseconds until everything was served. */
  readonly load: number;
  /** Of these, those that the bot's own thread worked. */
  readonly loadWork: number;
  /** How late the event loop was meanwhile, in milliseconds. */
  readonly delayP99: number;
  readonly delayMost: number;
  /** Of a process that starts again from the snapshot; absent where it failed. */
  readonly restart?: RestartFigures;
}

export interface RestartFigures {
  /** Milliseconds since the process began, until everything is served and until the first answer. */
  readonly serving: number;
  readonly answered: number;
  /** Of the first, those that the bot's own thread worked. */
  readonly work: number;
  /** Bytes, of the whole process. */
  readonly rss: number;
}

/** Paragraphs of a section, as newspapers have them. */
const PER_SECTION = 5;
const QUESTIONS = 500;
const WARM_UP = QUESTIONS;
const quiet: Logger = { debug() {}, info() {}, warn: complain, error: complain };

function complain(fields: Readonly<Record<string, unknown>>, message: string): void {
  console.error(message, fields);
}

export async function measureAsk(
  source: TextSource,
  language: string,
  passages: number,
  questions: readonly string[],
): Promise<AskFigures> {
  const texts = source(passages);
  const folders = writeArticles(texts, language, 1);
  const library = await openLibrary({ contentDir: folders.contentDir, logger: quiet, watch: false });
  try {
    const clock = { now: () => Temporal.Now.instant() };
    const bot = createBot({ commands, services: { library }, clock, logger: quiet, logTexts: false });
    const asked = questions.length > 0 ? questions.slice(0, QUESTIONS) : questionsOf(texts, language);

    const samples: number[] = [];
    let answered = 0;
    for (const [at, question] of [...asked.slice(0, WARM_UP), ...asked].entries()) {
      const took = stopwatch();
      // a person each, so that no question is understood from the one before
      const user = { platform: 'desk', tenant: 'desk', id: `reader-${at}` } as const;
      const place = { kind: 'direct', id: user.id } as const;
      const { status } = await bot.dispatch({
        user,
        place,
        locale: 'en',
        command: 'ask',
        options: { question },
      });
      if (at < WARM_UP) continue;
      samples.push(took());
      if (status === 'answered') answered += 1;
    }
    const ask = timesOf(samples);
    return {
      passages,
      ask,
      miniSearch: miniSearchTimes(texts, language, asked),
      answered: answered / asked.length,
    };
  } finally {
    await library.close();
    rmSync(folders.root, { recursive: true });
  }
}

/** What a reader may ask of made-up passages. */
function questionsOf(texts: readonly string[], language: string): string[] {
  return knownItems(texts, language, QUESTIONS).map(
    ({ words }) => `What is the ${words.replace(' ', ' of the ')}?`,
  );
}

function miniSearchTimes(texts: readonly string[], language: string, questions: readonly string[]): Times {
  const termsOf = termsIn(language);
  const index = ENGINES['MiniSearch']?.open({ language, termsOf });
  for (const [at, text] of texts.entries()) index?.add(at, text);
  const samples: number[] = [];
  for (const [at, question] of [...questions.slice(0, WARM_UP), ...questions].entries()) {
    const took = stopwatch();
    index?.search(question);
    if (at >= WARM_UP) samples.push(took());
  }
  return timesOf(samples);
}

export async function measureLoad(
  source: TextSource,
  language: string,
  paragraphs: number,
): Promise<LoadFigures> {
  const folders = writeArticles(source(paragraphs), language, PER_SECTION);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  try {
    delay.enable();
    const start = performance.now();
    const before = threadCpuUsage();
    const library = await openLibrary({ ...folders, logger: quiet, watch: false });
    const load = performance.now() - start;
    const { user, system } = threadCpuUsage(before);
    const loadWork = (user + system) / 1000;
    delay.disable();
    const { passages } = library.size;
    await library.close();
    // the two processes would else share the machine while this one collects its garbage
    tidyUp();
    const restart = restarted(folders);
    const milliseconds = (nanoseconds: number): number => nanoseconds / 1e6;
    return {
      ...{ paragraphs, passages, load, loadWork },
      delayP99: milliseconds(delay.percentile(99)),
      delayMost: milliseconds(delay.max),
      ...(restart === undefined ? {} : { restart }),
    };
  } finally {
    rmSync(folders.root, { recursive: true });
  }
}

function restarted({ contentDir, dataDir }: Folders): RestartFigures | undefined {
  const child = join(import.meta.dirname, 'restart.ts');
  const { stdout, stderr, status } = spawnSync(execPath, [child, contentDir, dataDir], { encoding: 'utf8' });
  if (status !== 0) {
    console.error(`The restarted process failed: ${stderr}`);
    return undefined;
  }
  return JSON.parse(stdout);
}

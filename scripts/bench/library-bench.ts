/** The library as a whole: a bulk load, a restart, and whole questions, on articles that are made up. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { analyser } from '../../src/language/analyse.ts';
import { openLibrary } from '../../src/library/open.ts';
import type { Logger } from '../../src/ports.ts';
import { type Engine, PEERS, type Words } from './engines.ts';
import { at } from './index-bench.ts';
import { createRandom, createTextMaker } from './text.ts';

const SEED = 7;
const PARAGRAPHS = 100;
const WORDS = 45;
const QUESTIONS = 300;

export interface LibraryRow {
  readonly passages: number;
  /** Seconds from an empty index to all articles served, reading them one by one. */
  readonly load: number;
  /** Milliseconds by which other work was late meanwhile. */
  readonly delayP99: number;
  readonly delayMost: number;
  /** Seconds from the start of a new process to its first answer. */
  readonly restart: number;
  /** Milliseconds of a whole question, and of the bare search of a peer with the same analysis. */
  readonly askP50: number;
  readonly askP99: number;
  readonly peer: string;
  readonly peerP50: number;
}

const quiet: Logger = { debug: () => {}, info: () => {}, warn: console.error, error: console.error };

export async function benchLibrary(passages: number, tell: (line: string) => void): Promise<LibraryRow> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const [contentDir, dataDir] = [join(folder, 'content'), join(folder, 'data')];
  try {
    const texts = await writeArticles(contentDir, passages);
    tell(`loading ${passages} passages`);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const begun = performance.now();
    const library = await openLibrary({ contentDir, dataDir, logger: quiet, watch: false });
    const load = (performance.now() - begun) / 1_000;
    delay.disable();
    const questions = questionsOf(texts);
    for (const question of questions.slice(0, 20)) library.ask(question);
    const asked = questions.map((question) => timed(() => library.ask(question)));
    await library.close();
    tell('asking a peer the same');
    const [peer] = PEERS as readonly [Engine];
    const peerTimes = await askPeer(peer, texts, questions);
    tell('starting again');
    return {
      passages,
      load,
      delayP99: delay.percentile(99) / 1e6,
      delayMost: delay.max / 1e6,
      restart: restart(contentDir, dataDir),
      askP50: at(asked, 0.5),
      askP99: at(asked, 0.99),
      peer: peer.name,
      peerP50: at(peerTimes, 0.5),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeArticles(folder: string, passages: number): Promise<string[]> {
  await mkdir(folder);
  const maker = createTextMaker(SEED);
  const texts: string[] = [];
  for (let number = 0; texts.length < passages; number += 1) {
    const count = Math.min(PARAGRAPHS, passages - texts.length);
    const paragraphs = Array.from({ length: count }, () => maker.passage(WORDS));
    texts.push(...paragraphs);
    const head = `---\ntitle: Report ${number}\nlanguage: en\n---\n\n`;
    await writeFile(join(folder, `${number}.md`), `${head}${paragraphs.join('\n\n')}\n`);
  }
  return texts;
}

/** A few words of one passage each, as a question. */
function questionsOf(texts: readonly string[]): string[] {
  const random = createRandom(SEED);
  return Array.from({ length: QUESTIONS }, () => {
    const words = (texts[Math.floor(random() * texts.length)] ?? '').replaceAll('.', '').split(' ');
    const start = Math.floor(random() * (words.length - 10));
    return `What is ${words.slice(start, start + 10).join(' ')}?`;
  });
}

async function askPeer(
  peer: Engine,
  texts: readonly string[],
  questions: readonly string[],
): Promise<number[]> {
  const analyse = analyser('en');
  const terms = (text: string): Words => analyse(text).flatMap(({ term, stop }) => (stop ? [] : [term]));
  const search = await peer.build(texts.map(terms));
  return questions.map((question) => timed(() => search.find(terms(question))));
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** A process of its own that opens the library and asks once. */
function restart(contentDir: string, dataDir: string): number {
  const file = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const env = { ...process.env, CONTENT_DIR: contentDir, DATA_DIR: dataDir };
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file, '/search harbour'], {
    env,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - begun) / 1_000;
  if (status !== 0) throw new Error(`the restarted process ended with ${status}: ${stderr}`);
  return seconds;
}

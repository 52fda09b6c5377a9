/** `node restart.ts CONTENT DATA`: opens a library that was saved before, asks it, and prints when it did. */
import { argv, memoryUsage, threadCpuUsage } from 'node:process';
import { openLibrary } from '../../src/library/open.ts';
import type { Logger } from '../../src/ports.ts';

const [contentDir = '', dataDir = ''] = argv.slice(2);
const fail = (fields: Readonly<Record<string, unknown>>, message: string): never => {
  throw new Error(`${message}: ${JSON.stringify(fields)}`);
};
const logger: Logger = { debug() {}, info() {}, warn: fail, error: fail };
const library = await openLibrary({ contentDir, dataDir, logger, watch: false });
// counted from the beginning of the process
const serving = performance.now();
const { user, system } = threadCpuUsage();
const [article] = library.articles();
library.ask(`What is ${article?.title}?`);
const answered = performance.now();
console.log(JSON.stringify({ serving, answered, work: (user + system) / 1000, rss: memoryUsage.rss() }));
await library.close();

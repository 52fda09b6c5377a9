/** The crash test in any size: `npm run crash`, `npm run crash -- --full`, `npm run crash -- --seed 7`. */
import { parseArgs } from 'node:util';
import { runCrash } from '../test/support/crash.ts';

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});
const size = values.full
  ? { deliveries: 2_000, kills: 50, pauses: 10 }
  : { deliveries: 300, kills: 10, pauses: 5 };
const start = performance.now();
const result = await runCrash({ ...size, seed: Number(values.seed), mishaps: true, patience: 1_800_000 });
console.log(
  JSON.stringify({ ...size, ...result, seconds: Math.round((performance.now() - start) / 1000) }, null, 2),
);
process.exitCode = result.lost + result.doubled > 0 ? 1 : 0;

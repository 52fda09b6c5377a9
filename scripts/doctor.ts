/** `npm run doctor`: looks a deployment over and names a remedy for each finding. Status 1 where there is a fault. */
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { checkUp, type Finding } from './checkup.ts';

const MARKS = { well: ['green', '✓'], note: ['yellow', '!'], fault: ['red', '✗'] } as const;

function draw({ level, part, says, remedy }: Finding): string {
  const [colour, mark] = MARKS[level];
  const line = `${styleText(colour, mark)} ${part.padEnd(20)} ${says}`;
  return remedy === undefined ? line : `${line}\n  ${' '.repeat(20)} ${styleText('dim', '→')} ${remedy}`;
}

const findings = await checkUp({
  env: process.env,
  folder: fileURLToPath(new URL('..', import.meta.url)),
  now: Temporal.Now.instant(),
  node: process.version,
});
for (const finding of findings) console.log(draw(finding));
const faults = findings.filter(({ level }) => level === 'fault').length;
console.log(
  faults === 0 ? '\nNo fault was found.' : `\n${faults} ${faults === 1 ? 'fault' : 'faults'} to mend.`,
);
process.exitCode = faults === 0 ? 0 : 1;

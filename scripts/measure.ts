/** `npm run measure`: how well articles are read, against what a careful reader sees in them. */
import { compare, FIXTURES, fixtureNames, readFixture, type Score } from '../test/support/gold.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function line(what: string, counts: readonly Score['headings'][]): string {
  const sum = (of: (count: Score['headings']) => number): number =>
    counts.reduce((total, count) => total + of(count), 0);
  const right = sum((count) => count.right);
  const found = sum((count) => count.found);
  const wanted = sum((count) => count.wanted);
  return `  ${what.padEnd(11)} precision ${percent(right, found).padStart(7)}   recall ${percent(right, wanted).padStart(7)}   (${wanted} in gold)`;
}

const scores: Score[] = [];
let falseRepairs = 0;
let clean = 0;
console.log(`${fixtureNames(FIXTURES).length} articles`);
for (const name of fixtureNames(FIXTURES)) {
  const { article, gold } = await readFixture(FIXTURES, name);
  const score = compare(article, gold);
  scores.push(score);
  clean += gold.clean ? 1 : 0;
  falseRepairs += gold.clean ? article.repairs.length : 0;
  for (const fault of score.faults) console.log(`    ${name}: ${fault}`);
}
console.log(
  line(
    'headings',
    scores.map(({ headings }) => headings),
  ),
);
console.log(
  line(
    'key points',
    scores.map(({ keyPoints }) => keyPoints),
  ),
);
console.log(
  `  articles without any difference: ${scores.filter(({ faults }) => faults.length === 0).length}`,
);
console.log(`  false repairs in ${clean} clean articles: ${falseRepairs}`);

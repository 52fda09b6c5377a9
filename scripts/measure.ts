/** `npm run measure`: how well articles are read, against what a careful reader sees in them. */
import { compare, FIXTURES, fixtureNames, readFixture, type Score, UNSEEN } from '../test/support/gold.ts';

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

for (const folder of [FIXTURES, UNSEEN]) {
  const scores: Score[] = [];
  let falseRepairs = 0;
  let clean = 0;
  console.log(`${folder.pathname.split('/').at(-2)}: ${fixtureNames(folder).length} articles`);
  for (const name of fixtureNames(folder)) {
    const { article, gold } = await readFixture(folder, name);
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
  console.log(`  false repairs in ${clean} clean articles: ${falseRepairs}\n`);
}

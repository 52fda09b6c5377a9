/** Mends the faults that scraping leaves in blocks of any format, and records each one with its place. */
import type { Repair } from './article.ts';
import type { Block } from './blocks.ts';
import { isContentsHeading, isKeyPointsHeading } from './cues.ts';
import { headingShape, isTerminated } from './heading.ts';
import { lostSpaces, unspacedEnds, withSpaces } from './spacing.ts';

/** A paragraph that a heading is cut from keeps at least so many characters. */
const SHORTEST_REST = 40;
/** Where this share of the paragraphs end as sentences do, one that does not is something else. */
const ENDS_TOLD = 0.6;
/** A glued heading without capitals has at most so many words: beyond, it may be a sentence cut short. */
const MOST_PLAIN_WORDS = 12;
const LONGEST_UNSPACED_TAIL = 25;

export interface Repaired {
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
}

export function repair(blocks: readonly Block[]): Repaired {
  const repairs: Repair[] = [];
  const whole = dropEmptyContents(blocks, repairs);
  const prose = whole.flatMap((block) =>
    block.kind === 'paragraph' && block.text.length > SHORTEST_REST ? [block.text] : [],
  );
  const told = prose.filter((text) => isTerminated(text) || unspacedEnds(text).length > 0);
  const endsAreTold = told.length >= prose.length * ENDS_TOLD;
  const apart = whole.flatMap((block, index) => unglue(block, whole[index + 1], endsAreTold, repairs));
  return { blocks: apart.map((block) => space(block, repairs)), repairs: inOrder(repairs) };
}

const inOrder = (repairs: readonly Repair[]): Repair[] => repairs.toSorted((a, b) => a.line - b.line);

/** A contents heading goes, and so do the items under it that only repeat the headings to come. */
function dropEmptyContents(blocks: readonly Block[], repairs: Repair[]): Block[] {
  const headings = new Set(
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.toLowerCase()] : [])),
  );
  const kept: Block[] = [];
  let inContents = false;
  for (const block of blocks) {
    if (block.kind === 'heading' && isContentsHeading(block.text)) {
      inContents = true;
      repairs.push({ kind: 'empty-contents', line: block.line, before: block.text, after: '' });
    } else if (!(inContents && block.kind === 'item' && headings.has(block.text.toLowerCase()))) {
      inContents = inContents && block.kind === 'item';
      kept.push(block);
    }
  }
  return kept;
}

/** `…relations.Milei and Trump: A Strategic Alliance` → the paragraph, and the heading of what comes next. */
function unglue(block: Block, next: Block | undefined, endsAreTold: boolean, repairs: Repair[]): Block[] {
  if (block.kind !== 'paragraph' || next === undefined || next.kind === 'heading') return [block];
  const at = gluedAt(block.text, next, endsAreTold);
  if (at === undefined) return [block];
  const before = block.text.slice(0, at).trimEnd();
  const heading = block.text.slice(at).trimStart();
  repairs.push({
    kind: 'glued-heading',
    line: block.line,
    before: block.text.slice(Math.max(0, at - 40)),
    after: heading,
  });
  return [
    { ...block, text: before },
    { kind: 'heading', text: heading, line: block.line },
  ];
}

function gluedAt(text: string, next: Block, endsAreTold: boolean): number | undefined {
  const glued = unspacedEnds(text).find(
    (at) => at >= SHORTEST_REST && isGluedHeading(text.slice(at), next, endsAreTold),
  );
  if (glued !== undefined) return glued;
  const unspaced = /[。！？][”」』]?(?=[^。！？，；：,.!?]+$)/u.exec(text);
  if (unspaced === null || !endsAreTold) return undefined;
  const at = unspaced.index + unspaced[0].length;
  const tail = text.slice(at);
  const fits = at >= SHORTEST_REST / 2 && tail.length <= LONGEST_UNSPACED_TAIL && /^\p{Lo}/u.test(tail);
  return fits && headingShape(tail) !== 'none' && next.kind === 'paragraph' ? at : undefined;
}

function isGluedHeading(tail: string, next: Block, endsAreTold: boolean): boolean {
  const shape = headingShape(tail);
  if (shape === 'none') return false;
  if (isKeyPointsHeading(tail) || isContentsHeading(tail)) return true;
  if (next.kind !== 'paragraph') return shape === 'strong' && tail.includes(' ');
  const words = tail.split(' ').length;
  if (words === 1) return endsAreTold && /^\p{Lu}\p{L}{5,}$/u.test(tail);
  return shape === 'strong' || (endsAreTold && words <= MOST_PLAIN_WORDS && isProse(next.text));
}

const isProse = (text: string): boolean => isTerminated(text) || text.length > 2 * SHORTEST_REST;

/** Puts lost spaces back, in running text and in cells. */
function space(block: Block, repairs: Repair[]): Block {
  const mend = (text: string): string => {
    const places = lostSpaces(text);
    for (const { at } of places) {
      const before = text.slice(wordStart(text, at), wordEnd(text, at));
      repairs.push({
        kind: 'lost-space',
        line: block.line,
        before,
        after: withSpaces(before, lostSpaces(before)),
      });
    }
    return withSpaces(text, places);
  };
  if (block.kind !== 'table') return { ...block, text: mend(block.text) };
  const rows = block.rows.map((row) => row.map(mend));
  return block.header ? { ...block, header: block.header.map(mend), rows } : { ...block, rows };
}

function wordStart(text: string, at: number): number {
  return text.lastIndexOf(' ', at - 1) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = text.indexOf(' ', at);
  return end === -1 ? text.length : end;
}

/** Plain text as it comes from the web → blocks. The only format that has no parser of its own but this. */
import type { Block, Draft } from './blocks.ts';
import { isContentsHeading, isKeyPointsHeading } from './cues.ts';
import { headingShape, isTerminated, isTitleCase, type Shape } from './heading.ts';
import { metadataLine } from './metadata.ts';
import { type Element, elementsOf, unwrap } from './plain-lines.ts';
import { unspacedEnds } from './spacing.ts';

/** A title may be longer than a heading, but not as long as a paragraph. */
const LONGEST_TITLE = 220;

export function parsePlain(source: string): Draft {
  const elements = unwrap(elementsOf(source));
  const title = titleOf(elements);
  const body = elements.slice(title === undefined ? 0 : 1);
  const style = styleOf(body);
  const sure = body.filter((_, index) => isHeading(body, index, style)).length;
  const blocks = body.map((element, index): Block => {
    if (element.kind !== 'line') return element;
    const { text, line } = element;
    // a lone question is as likely the writer's: it is a heading only among others
    const heading =
      isHeading(body, index, style) &&
      (sure > 1 || headingShape(text) === 'strong' || !/[?？؟]$/u.test(text));
    return heading
      ? { kind: 'heading', text: text.replace(/[:：]$/u, ''), line }
      : { kind: 'paragraph', text, line };
  });
  return { metadata: title === undefined ? {} : { title }, blocks, repairs: [] };
}

function titleOf(elements: readonly Element[]): string | undefined {
  const [first, second] = elements;
  if (first === undefined || second === undefined) return undefined;
  if (first.kind === 'heading') return first.text;
  if (first.kind !== 'line' || first.text.length > LONGEST_TITLE) return undefined;
  return endsAsProse(first.text) ? undefined : first.text;
}

/** Ends with a full stop that is not an acronym's ("… the U.S."). */
const endsAsProse = (text: string): boolean =>
  /[.。।]["'”’»」)]*$/u.test(text) && !/(?:\p{Lu}\.){2,}$/u.test(text);

/** How a text writes: what its sure headings look like tells what its doubtful ones are. */
interface Style {
  /** Its headings capitalise their words, so a sentence-case line is none of them. */
  readonly titleCase: boolean;
  /** Its paragraphs are set apart by blank lines, so its headings are too. */
  readonly blankLines: boolean;
  /** Its paragraphs end as sentences do, so a line that does not is something else. */
  readonly terminated: boolean;
  /** What stands before the colon in more than one line: the speakers of an interview. */
  readonly speakers: ReadonlySet<string>;
}

/** `Review: How do you draw a fear?` → `Review`. */
const labelOf = (text: string): string | undefined => /^([^\s:：][^:：]{0,30})[:：]\s?\S/u.exec(text)?.[1];

function styleOf(elements: readonly Element[]): Style {
  const lines = elements.filter((element) => element.kind === 'line');
  const prose = lines.filter(({ text }) => text.length > 80);
  const cased = lines.filter(
    ({ text }) =>
      text.includes(' ') &&
      headingShape(text) === 'strong' &&
      isTitleCase(text.split(' ')) &&
      !isKeyPointsHeading(text),
  );
  const labels = lines.flatMap(({ text }) => labelOf(text) ?? []);
  return {
    speakers: new Set(labels.filter((label, index) => labels.indexOf(label) !== index)),
    titleCase: cased.filter(({ text }) => hasLowerCasedTwin(text, prose)).length >= 2,
    blankLines: prose.filter(({ afterBlank }) => afterBlank).length > prose.length * 0.7,
    terminated:
      prose.filter(({ text }) => isTerminated(text) || unspacedEnds(text).length > 0).length >=
      prose.length * 0.7,
  };
}

/** A capital is Title Case only where the language would not have set it: the word stands in lower case in the text. */
function hasLowerCasedTwin(heading: string, prose: readonly { readonly text: string }[]): boolean {
  const capitalised = heading.match(/(?<=\s)\p{Lu}\p{Ll}{3,}/gu) ?? [];
  return capitalised.some((word) => prose.some(({ text }) => text.includes(` ${word.toLowerCase()}`)));
}

const shapeIn = (text: string, style: Style): Shape =>
  style.speakers.has(labelOf(text) ?? '') ? 'none' : headingShape(text);

function isHeading(elements: readonly Element[], index: number, style: Style): boolean {
  const element = elements[index];
  if (element?.kind !== 'line') return false;
  const { text } = element;
  const shape = shapeIn(text, style);
  const next = elements[index + 1];
  if (index < 5 && metadataLine(text) !== undefined) return false;
  if (shape === 'none' || next === undefined) return isContentsHeading(text);
  if (isContentsHeading(text) || isKeyPointsHeading(text)) return true;
  if (shortRun(elements, index) >= 3) return false;
  if (next.kind === 'line' && !opensBody(text, next.text, style))
    return shape === 'strong' && isHeading(elements, index + 1, style);
  if (shape === 'strong') return true;
  return (
    style.terminated &&
    !style.titleCase &&
    (element.afterBlank || !style.blankLines) &&
    next.kind === 'line' &&
    text.split(' ').length <= 14
  );
}

/** What follows a heading reads as a paragraph: it ends as a sentence, or is much longer than the heading. */
const opensBody = (heading: string, next: string, style: Style): boolean =>
  shapeIn(next, style) === 'none' && (isTerminated(next) || next.length > Math.max(80, 1.5 * heading.length));

/** How many lines in a row, this one among them, could be headings: three or more are a poem, a menu or a list. */
function shortRun(elements: readonly Element[], index: number): number {
  const short = (at: number): boolean => {
    const element = elements[at];
    return element?.kind === 'line' && headingShape(element.text) !== 'none' && !isTerminated(element.text);
  };
  let start = index;
  let end = index;
  while (short(start - 1)) start -= 1;
  while (short(end + 1)) end += 1;
  return end - start + 1;
}

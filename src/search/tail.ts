import { grown } from '../language/grown.ts';
import { type Block, buildPage, firstOf, postingsOf, type Reference } from './build-page.ts';
import { type Documents, frequenciesIn, type Page, postingOf, REMOVED, slotIn } from './page.ts';
import { addOccurrence, occurrence } from './scoring.ts';

/** The terms of a document, field by field, as numbers of the dictionary; a term that occurs twice stands twice. */
export interface DocumentTerms {
  readonly title: ArrayLike<number>;
  readonly heading: ArrayLike<number>;
  readonly text: ArrayLike<number>;
}

/** The newest documents, fewer than a page of them. To add one is to append; they are sorted when a page is asked for. */
export interface Tail {
  documents(): Documents;
  /** Returns the document's slot. */
  add(partition: number, terms: DocumentTerms): number;
  remove(slots: ReadonlySet<number>): void;
  page(reference: Reference): Page;
  /** Lets go of all documents; the next one is that with this number. */
  restart(first: number): void;
}

/** A longer field counts as this long. */
const MAX_LENGTH = 0xffff;
/** Documents whose postings are put away together: few enough for their arrays to stay near the processor. */
const BLOCK = 1024;

/** An empty tail, or one that begins with the documents of a page that is not full. */
export function createTail(from: number, pageSize: number, begun?: Page): Tail {
  const partitions = new Uint8Array(pageSize);
  const lengths = new Uint16Array(3 * pageSize);
  let first = from;
  let count = 0;
  let blocks: Block[] = [];
  /** The postings of the next block, one for each term of each document, in order of arrival. */
  let length = 0;
  let terms = new Uint32Array(1024);
  let postings = new Uint32Array(1024);
  /** Where each term was last appended: tells a further occurrence in a document from the first one. */
  let latest = new Uint32Array(1024);
  /** The first posting of the document being added. */
  let begin = 0;

  if (begun !== undefined) {
    partitions.set(begun.partitions);
    lengths.set(begun.lengths);
    count = begun.count;
    blocks = [postingsOf(begun)];
  }

  function append(term: number, posting: number): void {
    if (length === terms.length) {
      terms = grown(terms, length);
      postings = grown(postings, length);
    }
    terms[length] = term;
    postings[length] = posting;
    length += 1;
  }

  function addField(field: ArrayLike<number>, unit: number): void {
    for (let index = 0; index < field.length; index++) {
      const term = field[index] ?? 0;
      if (term >= latest.length) latest = grown(latest, term);
      const at = latest[term] ?? 0;
      if (at >= begin && at < length && terms[at] === term) {
        const frequencies = frequenciesIn(postings[at] ?? 0);
        postings[at] = postingOf(count, addOccurrence(frequencies, unit));
      } else {
        latest[term] = length;
        append(term, postingOf(count, unit));
      }
    }
  }

  function closeBlock(): void {
    blocks.push({ terms: terms.slice(0, length), postings: postings.slice(0, length) });
    length = 0;
  }

  return {
    documents: () => ({ first, count, partitions, lengths }),
    add(partition, { title, heading, text }) {
      begin = length;
      addField(title, occurrence.title);
      addField(heading, occurrence.heading);
      addField(text, occurrence.text);
      partitions[count] = partition;
      lengths[3 * count] = Math.min(title.length, MAX_LENGTH);
      lengths[3 * count + 1] = Math.min(heading.length, MAX_LENGTH);
      lengths[3 * count + 2] = Math.min(text.length, MAX_LENGTH);
      count += 1;
      if (count % BLOCK === 0) closeBlock();
      return count - 1;
    },
    remove(removed) {
      blocks = blocks.map((block) => without(block, removed));
      length = without(firstOf({ terms, postings }, length), removed).terms.length;
      for (const slot of removed) partitions[slot] = REMOVED;
    },
    page(reference) {
      const documents = {
        first,
        count,
        partitions: partitions.slice(0, count),
        lengths: lengths.slice(0, 3 * count),
      };
      const last = firstOf({ terms, postings }, length);
      return buildPage(documents, [...blocks, last], reference);
    },
    restart(next) {
      first = next;
      count = 0;
      blocks = [];
      length = 0;
    },
  };
}

/** The block without the postings of these documents, in the memory that it has. */
function without({ terms, postings }: Block, removed: ReadonlySet<number>): Block {
  let kept = 0;
  for (let at = 0; at < terms.length; at++) {
    const posting = postings[at] ?? 0;
    if (removed.has(slotIn(posting))) continue;
    terms[kept] = terms[at] ?? 0;
    postings[kept] = posting;
    kept += 1;
  }
  return firstOf({ terms, postings }, kept);
}

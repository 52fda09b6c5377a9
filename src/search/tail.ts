import { buildPage, type Documents, type Page, REMOVED } from './page.ts';
import { append, createPostings, moved } from './postings.ts';
import { addOccurrence, type Norm, occurrence } from './scoring.ts';

/** The terms of a document, field by field, as numbers of the dictionary; a term that occurs twice stands twice. */
export interface DocumentTerms {
  readonly title: ArrayLike<number>;
  readonly heading: ArrayLike<number>;
  readonly text: ArrayLike<number>;
}

/** The newest documents, at most a page of them. To add one is to append; they are sorted when a page is asked for. */
export interface Tail {
  documents(): Documents;
  /** Returns the document's slot; calls `met` once for each distinct term. */
  add(partition: number, terms: DocumentTerms, met: (term: number) => void): number;
  /** Calls `dropped` for the term of each posting that goes. */
  remove(slots: ReadonlySet<number>, dropped: (term: number) => void): void;
  page(termCount: number, normOf: (term: number) => Norm): Page;
}

/** A longer field counts as this long. */
const MAX_LENGTH = 0xffff;

export function createTail(first: number, pageSize: number): Tail {
  let count = 0;
  let postings = createPostings();
  /** Where each term was last appended: tells a further occurrence in a document from the first one. */
  let latest = new Uint32Array(1024);
  const partitions = new Uint8Array(pageSize);
  const titleLengths = new Uint16Array(pageSize);
  const headingLengths = new Uint16Array(pageSize);
  const textLengths = new Uint16Array(pageSize);

  function addField(terms: ArrayLike<number>, unit: number, met: (term: number) => void): void {
    for (let index = 0; index < terms.length; index++) {
      const term = terms[index] ?? 0;
      while (term >= latest.length) latest = moved(latest, new Uint32Array(2 * latest.length));
      const at = latest[term] ?? 0;
      if (at < postings.length && postings.terms[at] === term && postings.slots[at] === count) {
        postings.frequencies[at] = addOccurrence(postings.frequencies[at] ?? 0, unit);
        continue;
      }
      latest[term] = postings.length;
      append(postings, term, count, unit);
      met(term);
    }
  }

  return {
    documents: () => ({ first, count, partitions, titleLengths, headingLengths, textLengths }),
    add(partition, { title, heading, text }, met) {
      addField(title, occurrence.title, met);
      addField(heading, occurrence.heading, met);
      addField(text, occurrence.text, met);
      partitions[count] = partition;
      titleLengths[count] = Math.min(title.length, MAX_LENGTH);
      headingLengths[count] = Math.min(heading.length, MAX_LENGTH);
      textLengths[count] = Math.min(text.length, MAX_LENGTH);
      count += 1;
      return count - 1;
    },
    remove(slots, dropped) {
      const kept = createPostings();
      for (let at = 0; at < postings.length; at++) {
        const term = postings.terms[at] ?? 0;
        const slot = postings.slots[at] ?? 0;
        if (slots.has(slot)) dropped(term);
        else append(kept, term, slot, postings.frequencies[at] ?? 0);
      }
      postings = kept;
      for (const slot of slots) partitions[slot] = REMOVED;
    },
    page: (termCount, normOf) =>
      buildPage(
        {
          first,
          count,
          partitions: partitions.slice(0, count),
          titleLengths: titleLengths.slice(0, count),
          headingLengths: headingLengths.slice(0, count),
          textLengths: textLengths.slice(0, count),
        },
        postings,
        termCount,
        normOf,
      ),
  };
}

import { buildPage, type Reference } from './build-page.ts';
import { grown } from './grown.ts';
import { type Documents, eachPosting, type Page, REMOVED } from './page.ts';
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
  /** Returns the document's slot; calls `met` once for each distinct term. */
  add(partition: number, terms: DocumentTerms, met: (term: number) => void): number;
  /** Calls `dropped` for the term of each posting that goes. */
  remove(slots: ReadonlySet<number>, dropped: (term: number) => void): void;
  page(termCount: number, reference: Reference): Page;
}

/** A longer field counts as this long. */
const MAX_LENGTH = 0xffff;

/** An empty tail, or one that begins with the documents of a page that is not full. */
export function createTail(first: number, pageSize: number, begun?: Page): Tail {
  const partitions = new Uint8Array(pageSize);
  const lengths = new Uint16Array(3 * pageSize);
  let count = 0;
  /** Postings, one for each term of each document, in order of arrival. */
  let postings = 0;
  let terms = new Uint32Array(1024);
  let slots = new Uint16Array(1024);
  let frequencies = new Uint8Array(1024);
  /** Where each term was last appended: tells a further occurrence in a document from the first one. */
  let latest = new Uint32Array(1024);
  /** The first posting of the document being added. */
  let begin = 0;

  if (begun !== undefined) {
    partitions.set(begun.partitions);
    lengths.set(begun.lengths);
    eachPosting(begun, (entry, slot, times) => append(begun.terms[entry] ?? 0, slot, times));
    count = begun.count;
  }

  function append(term: number, slot: number, times: number): void {
    if (postings === terms.length) {
      terms = grown(terms, postings);
      slots = grown(slots, postings);
      frequencies = grown(frequencies, postings);
    }
    terms[postings] = term;
    slots[postings] = slot;
    frequencies[postings] = times;
    postings += 1;
  }

  function addField(field: ArrayLike<number>, unit: number, met: (term: number) => void): void {
    for (let index = 0; index < field.length; index++) {
      const term = field[index] ?? 0;
      if (term >= latest.length) latest = grown(latest, term);
      const at = latest[term] ?? 0;
      if (at >= begin && at < postings && terms[at] === term) {
        frequencies[at] = addOccurrence(frequencies[at] ?? 0, unit);
      } else {
        latest[term] = postings;
        append(term, count, unit);
        met(term);
      }
    }
  }

  return {
    documents: () => ({ first, count, partitions, lengths }),
    add(partition, { title, heading, text }, met) {
      begin = postings;
      addField(title, occurrence.title, met);
      addField(heading, occurrence.heading, met);
      addField(text, occurrence.text, met);
      partitions[count] = partition;
      lengths[3 * count] = Math.min(title.length, MAX_LENGTH);
      lengths[3 * count + 1] = Math.min(heading.length, MAX_LENGTH);
      lengths[3 * count + 2] = Math.min(text.length, MAX_LENGTH);
      count += 1;
      return count - 1;
    },
    remove(removed, dropped) {
      let kept = 0;
      for (let at = 0; at < postings; at++) {
        const term = terms[at] ?? 0;
        const slot = slots[at] ?? 0;
        if (removed.has(slot)) {
          dropped(term);
          continue;
        }
        terms[kept] = term;
        slots[kept] = slot;
        frequencies[kept] = frequencies[at] ?? 0;
        kept += 1;
      }
      postings = kept;
      for (const slot of removed) partitions[slot] = REMOVED;
    },
    page: (termCount, reference) =>
      buildPage(
        { first, count, partitions: partitions.slice(0, count), lengths: lengths.slice(0, 3 * count) },
        (visit) => {
          for (let at = 0; at < postings; at++) visit(terms[at] ?? 0, slots[at] ?? 0, frequencies[at] ?? 0);
        },
        termCount,
        reference,
      ),
  };
}

import { buildPage, type Postings, type Reference } from './build-page.ts';
import { grown } from './grown.ts';
import { type Documents, eachPosting, eachTerm, type Page, REMOVED } from './page.ts';
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
  /** How many of its documents have each term; shorter than the dictionary where the latest terms are not here. */
  readonly counts: Uint32Array;
  /** Returns the document's slot. */
  add(partition: number, terms: DocumentTerms): number;
  remove(slots: ReadonlySet<number>): void;
  page(reference: Reference): Page;
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
  let counts = new Uint32Array(1024);
  /** The first posting of the document being added. */
  let begin = 0;

  if (begun !== undefined) {
    partitions.set(begun.partitions);
    lengths.set(begun.lengths);
    eachTerm(begun, (term, entry) => {
      eachPosting(begun, term, entry, (slot, times) => append(term, slot, times));
    });
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
    if (term >= counts.length) counts = grown(counts, term);
    counts[term] = (counts[term] ?? 0) + 1;
  }

  function addField(field: ArrayLike<number>, unit: number): void {
    for (let index = 0; index < field.length; index++) {
      const term = field[index] ?? 0;
      if (term >= latest.length) latest = grown(latest, term);
      const at = latest[term] ?? 0;
      if (at >= begin && at < postings && terms[at] === term) {
        frequencies[at] = addOccurrence(frequencies[at] ?? 0, unit);
      } else {
        latest[term] = postings;
        append(term, count, unit);
      }
    }
  }

  return {
    documents: () => ({ first, count, partitions, lengths }),
    get counts() {
      return counts;
    },
    add(partition, { title, heading, text }) {
      begin = postings;
      addField(title, occurrence.title);
      addField(heading, occurrence.heading);
      addField(text, occurrence.text);
      partitions[count] = partition;
      lengths[3 * count] = Math.min(title.length, MAX_LENGTH);
      lengths[3 * count + 1] = Math.min(heading.length, MAX_LENGTH);
      lengths[3 * count + 2] = Math.min(text.length, MAX_LENGTH);
      count += 1;
      return count - 1;
    },
    remove(removed) {
      let kept = 0;
      for (let at = 0; at < postings; at++) {
        const term = terms[at] ?? 0;
        const slot = slots[at] ?? 0;
        if (removed.has(slot)) {
          counts[term] = (counts[term] ?? 0) - 1;
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
    page(reference) {
      const documents = {
        first,
        count,
        partitions: partitions.slice(0, count),
        lengths: lengths.slice(0, 3 * count),
      };
      const each: Postings['each'] = (visit) => {
        for (let at = 0; at < postings; at++) visit(terms[at] ?? 0, slots[at] ?? 0, frequencies[at] ?? 0);
      };
      return buildPage(documents, { counts, each }, reference);
    },
  };
}

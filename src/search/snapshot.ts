import { crc32 } from 'node:zlib';
import { OperatorError } from '../errors.ts';
import type { DictionaryState } from './dictionary.ts';
import type { Page } from './page.ts';
import type { Scoring } from './scoring.ts';

/** All of an index as plain data, with nothing that the rest does not follow from. */
export interface IndexState {
  readonly scoring: Scoring;
  readonly pageSize: number;
  readonly dictionary: DictionaryState;
  /** How many documents of full pages have each term. */
  readonly frequencies: Uint32Array;
  /** The average lengths that the pages' impacts were reckoned with: of titles, headings and texts, by partition. */
  readonly references: Float64Array;
  /** Pages of which nothing is left are undefined; the last one need not be full. */
  readonly pages: readonly (Page | undefined)[];
}

/** Goes up with every change of what is written or of how it is scored; another version's snapshot is never read. */
const VERSION = 6;
/** On a machine with the other order of bytes it reads differently. */
const MAGIC = 0x444c_4958;

/**
 * The index as bytes: magic number and version, then every array with its length in bytes before it, then a CRC-32 of
 * all that. In pieces, so that a large one can be written without holding anything else up; the state must not change
 * meanwhile, which the parts of an index never do.
 */
export function* encodeIndex(state: IndexState): Generator<Uint8Array> {
  let checksum = 0;
  const checked = (array: Numbers): Uint8Array => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    checksum = crc32(bytes, checksum);
    return bytes;
  };
  yield checked(Uint32Array.of(MAGIC, VERSION));
  for (const array of arraysOf(state)) {
    yield checked(Uint32Array.of(array.byteLength));
    yield checked(array);
  }
  yield checked(Uint32Array.of(checksum));
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

function* arraysOf({ dictionary, ...state }: IndexState): Generator<Numbers> {
  yield Float64Array.of(state.pageSize, state.pages.length, ...scoringNumbers(state.scoring));
  yield* [dictionary.letters, dictionary.begins, state.frequencies, state.references];
  for (const page of state.pages) {
    if (page === undefined) {
      yield new Float64Array(0);
      continue;
    }
    yield Float64Array.of(page.first, page.count, page.packed);
    yield* [page.partitions, page.lengths, page.terms, page.lists, page.postings];
  }
}

function scoringNumbers({ k1, title, heading, text }: Scoring): number[] {
  return [k1, title.weight, title.b, heading.weight, heading.b, text.weight, text.b];
}

/**
 * The state that `encodeIndex` wrote, in memory of its own.
 * @throws {OperatorError} that says why when it is damaged, of another version or made with other scoring.
 */
export function decodeIndex(bytes: Uint8Array, scoring: Scoring): IndexState {
  const { u8, u16, u32, f64, isAtEnd } = readerOf(checkedBody(bytes));
  const [pageSize = 0, pageCount = 0, ...madeWith] = f64();
  if (scoringNumbers(scoring).some((number, at) => number !== madeWith[at])) {
    throw refusal('other-scoring', 'it was made with other scoring');
  }
  const dictionary = { letters: u16(), begins: u32() };
  const frequencies = u32();
  const references = f64();
  const pages: (Page | undefined)[] = [];
  while (pages.length < pageCount) {
    const [first, count = 0, packed = 0] = f64();
    if (first === undefined) {
      pages.push(undefined);
      continue;
    }
    pages.push({
      ...{ first, count, packed, epoch: 0, spread: new Map() },
      ...{ partitions: u8(), lengths: u16(), terms: u32(), lists: u32(), postings: u32() },
    });
  }
  if (!isAtEnd()) throw refusal('damaged', 'it holds more than it should');
  return { scoring, pageSize, dictionary, frequencies, references, pages };
}

function refusal(code: string, reason: string): OperatorError {
  return new OperatorError(`snapshot-${code}`, reason);
}

/** What stands between the version and the checksum, once all three are right. */
function checkedBody(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) throw refusal('damaged', `it is cut off after ${bytes.length} bytes`);
  const isLittle = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  if (view.getUint32(0, isLittle) !== MAGIC) throw refusal('damaged', 'it does not begin as an index does');
  const version = view.getUint32(4, isLittle);
  if (version !== VERSION) throw refusal('other-version', `it is of version ${version}, not ${VERSION}`);
  const end = bytes.length - 4;
  if (view.getUint32(end, isLittle) !== crc32(bytes.subarray(0, end))) {
    throw refusal('damaged', 'its checksum does not match what it holds');
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset + 8, end - 8);
}

function readerOf(body: Uint8Array) {
  let at = 0;
  /** A copy: whole numbers must stand where their size divides, and the file's bytes need not be kept. */
  const next = (): ArrayBuffer => {
    const length = new Uint32Array(body.slice(at, at + 4).buffer)[0] ?? 0;
    at += 4 + length;
    if (at > body.length) throw refusal('damaged', 'it ends in the middle of a list');
    return body.slice(at - length, at).buffer;
  };
  return {
    u8: () => new Uint8Array(next()),
    u16: () => new Uint16Array(next()),
    u32: () => new Uint32Array(next()),
    f64: () => new Float64Array(next()),
    isAtEnd: () => at === body.length,
  };
}

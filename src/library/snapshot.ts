/**
 * The library on disk, so that a restart need not read every article again: what was read of each file, and the index.
 * A snapshot is only ever a short cut: one that is missing, damaged or made by other code is not used, and of files that
 * have changed since it knows nothing.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { OperatorError } from '../errors.ts';
import { defaultScoring } from '../search/scoring.ts';
import { decodeIndex, encodeIndex } from '../search/snapshot.ts';
import type { ReadFile } from './folder.ts';
import type { HeldArticle, HoldingsState } from './holdings.ts';

export interface LibraryState {
  /** By path. Articles held are the very same values in `holdings`. */
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly holdings: HoldingsState;
}

export interface SnapshotFolders {
  readonly contentDir: string;
  readonly dataDir: string;
}

const NAME = 'library.snapshot';
/** The rooms whose code decides what is in a snapshot, beside the packages they use. */
const ROOMS = ['article', 'language', 'library', 'search'];

/** The first thing in the file; everything else is only read when the first two are as they should be. */
interface Header {
  readonly code: string;
  readonly folder: string;
  readonly languages: readonly (readonly [string, number])[];
  readonly files: number;
}

type FileRecord = ReadFile & {
  /** Where an article stands in the index; absent for one that is refused because another has its id. */
  readonly held?: { readonly first: number; readonly topics: readonly (readonly [string, number])[] };
};

/**
 * Writes the snapshot in small pieces, giving way between them; it replaces the one before in one step, and only once all
 * of it is on the disk.
 */
export async function saveSnapshot(folders: SnapshotFolders, state: LibraryState): Promise<void> {
  const header = await headerOf(folders, state);
  await mkdir(folders.dataDir, { recursive: true });
  const partial = join(folders.dataDir, `${NAME}.partial`);
  try {
    {
      await using handle = await open(partial, 'w');
      await handle.writeFile(encode(header, state));
      await handle.sync();
    }
    await rename(partial, join(folders.dataDir, NAME));
  } catch (error) {
    // a disk that is full needs the room
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folders.dataDir);
}

/** The new name is on the disk too. Where a folder cannot be synced, a power cut may bring back the snapshot before. */
async function syncFolder(folder: string): Promise<void> {
  try {
    await using handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // not every system opens folders
  }
}

/**
 * The state that was saved last; undefined when none was.
 * @throws {OperatorError} that says why it cannot be used.
 */
export async function loadSnapshot(folders: SnapshotFolders): Promise<LibraryState | undefined> {
  const bytes = await readFile(join(folders.dataDir, NAME)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new OperatorError('snapshot-unreadable', `it cannot be read (${String(error)})`);
  });
  if (bytes === undefined) return undefined;
  try {
    return decode(bytes, await codeFingerprint(), await realpath(folders.contentDir));
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    // its checksum is right, so other code wrote it, which put things elsewhere
    throw new OperatorError('snapshot-damaged', `it is not as this version writes it (${String(cause)})`, {
      cause,
    });
  }
}

async function headerOf({ contentDir }: SnapshotFolders, { files, holdings }: LibraryState): Promise<Header> {
  return {
    code: await codeFingerprint(),
    folder: await realpath(contentDir),
    languages: [...holdings.languages],
    files: files.size,
  };
}

/** Tells apart all code that could read, cut or index an article in another way. */
async function codeFingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const source = join(import.meta.dirname, '..');
  for (const room of ROOMS) {
    for (const name of (await readdir(join(source, room))).sort()) {
      hash.update(name).update(await readFile(join(source, room, name)));
    }
  }
  const packages = await readFile(join(source, '..', 'package-lock.json')).catch(() => 'none');
  return hash.update(packages).digest('hex');
}

/** Header and files as JSON, each with its length before it; the index; and a CRC-32 of all that. */
function* encode(header: Header, { files, holdings }: LibraryState): Generator<Uint8Array> {
  let checksum = 0;
  const checked = (bytes: Uint8Array): Uint8Array => {
    checksum = crc32(bytes, checksum);
    return bytes;
  };
  const held = new Map(holdings.articles.map((place) => [place.article, place]));
  yield checked(framed(header));
  for (const file of files.values()) yield checked(framed(recordOf(file, held)));
  for (const bytes of encodeIndex(holdings.index)) yield checked(bytes);
  yield uint32(checksum);
}

function recordOf(file: ReadFile, held: ReadonlyMap<unknown, HeldArticle>): FileRecord {
  const place = 'article' in file.result ? held.get(file.result.article) : undefined;
  return place ? { ...file, held: { first: place.first, topics: [...place.topics] } } : file;
}

function framed(value: Header | FileRecord): Uint8Array {
  const json = Buffer.from(JSON.stringify(value));
  return Buffer.concat([uint32(json.length), json]);
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function decode(bytes: Buffer, code: string, folder: string): LibraryState {
  const end = bytes.length - 4;
  if (end <= 0 || bytes.readUInt32LE(end) !== crc32(bytes.subarray(0, end))) {
    throw new OperatorError('snapshot-damaged', 'its checksum does not match what it holds');
  }
  // the checksum holds, so this is what some `encode` wrote; whether it was this code's is what the header says
  let at = 0;
  const next = (): string => {
    const start = at + 4;
    at = start + bytes.readUInt32LE(at);
    return bytes.toString('utf8', start, at);
  };
  const header: Header = JSON.parse(next());
  if (header.code !== code) throw new OperatorError('snapshot-other-code', 'it was made by another version');
  if (header.folder !== folder) {
    throw new OperatorError('snapshot-other-folder', `it is of the content folder ${header.folder}`);
  }
  const files = new Map<string, ReadFile>();
  const articles: HeldArticle[] = [];
  while (files.size < header.files) {
    const { held, ...file }: FileRecord = JSON.parse(next());
    files.set(file.path, file);
    if (held && 'article' in file.result) {
      articles.push({ article: file.result.article, first: held.first, topics: new Map(held.topics) });
    }
  }
  const index = decodeIndex(bytes.subarray(at, end), defaultScoring);
  return { files, holdings: { languages: new Map(header.languages), articles, index } };
}

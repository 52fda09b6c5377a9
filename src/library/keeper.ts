/** Decides when the library is saved, and what becomes of a snapshot that cannot be used. */
import { OperatorError } from '../errors.ts';
import type { Logger } from '../ports.ts';
import { type LibraryState, loadSnapshot, type SnapshotFolders, saveSnapshot } from './snapshot.ts';

/** Changes come in bursts: the library is saved when nothing has changed for so many milliseconds … */
const QUIET = 5_000;
/** … and for so many times as long as the last saving took, so that a large one is not for ever being written. */
const REST = 20;
/** In a folder that is never quiet it is saved when so many times that long have passed. */
const LONGEST = 12;
/** A smaller library is read anew in the time it takes to find its snapshot. In passages. */
const WORTH_SAVING = 500;

export interface Keeper {
  /** Says that there is something new to save. */
  changed(): void;
  /** Saves what is not saved yet. */
  close(): Promise<void>;
}

/** Without folders it keeps nothing. Both are asked at any moment between two steps of the library. */
export function createKeeper(
  folders: SnapshotFolders | undefined,
  logger: Logger,
  { state, passages }: { state(): LibraryState; passages(): number },
): Keeper {
  let timer: NodeJS.Timeout | undefined;
  let isSaved = true;
  let rest = QUIET;
  /** When the first change that is not saved came. */
  let waiting: number | undefined;
  let saving: Promise<void> = Promise.resolve();

  const save = async (): Promise<void> => {
    if (isSaved || folders === undefined || passages() < WORTH_SAVING) return;
    isSaved = true;
    waiting = undefined;
    const current = state();
    const start = performance.now();
    try {
      await saveSnapshot(folders, current);
      const milliseconds = Math.round(performance.now() - start);
      rest = Math.max(QUIET, REST * milliseconds);
      logger.debug({ milliseconds }, 'Snapshot saved');
    } catch (err) {
      isSaved = false;
      logger.warn({ err, folder: folders.dataDir }, 'Snapshot not saved; the next start reads all articles');
    }
  };
  const saveNext = (): Promise<void> => {
    clearTimeout(timer);
    saving = saving.then(save);
    return saving;
  };

  return {
    changed() {
      isSaved = false;
      clearTimeout(timer);
      waiting ??= performance.now();
      const left = waiting + LONGEST * rest - performance.now();
      timer = setTimeout(() => void saveNext(), Math.max(0, Math.min(rest, left)));
      timer.unref();
    },
    close: saveNext,
  };
}

/** The state that was saved last; undefined, with a line in the log, when it cannot be used. */
export async function savedState(
  folders: SnapshotFolders | undefined,
  logger: Logger,
): Promise<LibraryState | undefined> {
  if (folders === undefined) return undefined;
  const start = performance.now();
  try {
    const state = await loadSnapshot(folders);
    const milliseconds = Math.round(performance.now() - start);
    if (state) logger.info({ articles: state.holdings.articles.length, milliseconds }, 'Snapshot loaded');
    return state;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const { message: reason } = error;
    logger.warn({ reason, folder: folders.dataDir }, 'Snapshot not used; all articles are read anew');
    return undefined;
  }
}

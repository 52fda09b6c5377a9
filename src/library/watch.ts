/** Notices that something in a folder changed. What changed is found by looking through the folder. */
import { type FSWatcher, watch as watchFolder } from 'node:fs';

/** Changes come in bursts (an editor writes, renames, touches); the folder is looked at when a burst is over. */
const QUIET = 200;
/** Not every file system tells of changes (network drives, some containers), so the folder is looked at anyway. */
const ANYWAY = 1_500;
/** A folder so large that looking takes long is looked at less often: at most a tenth of the time. */
const REST = 9;

/**
 * Calls `look` soon after any change, and every 1.5 s in any case; never twice at once. Returns how to stop, which waits
 * for a look that is under way.
 */
export function watchChanges(folder: string, look: () => Promise<void>): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const lookIn = (milliseconds: number): void => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      const start = performance.now();
      looking = look().finally(() => lookIn(Math.max(ANYWAY, REST * (performance.now() - start))));
    }, milliseconds);
    timer.unref();
  };
  const watcher = watcherOn(folder, () => lookIn(QUIET));
  lookIn(ANYWAY);

  return async () => {
    stopped = true;
    clearTimeout(timer);
    watcher?.close();
    await looking;
  };
}

/** Undefined where the system cannot watch (too many watches, say): looking every so often is enough then. */
function watcherOn(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    const watcher = watchFolder(folder, { recursive: true, persistent: false }, changed);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

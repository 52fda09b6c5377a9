/** What has been begun and is not finished, so that stopping can wait for it. */
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../../ports.ts';

export interface Tasks {
  /** Runs work; a fault goes to the log. Never rejects. */
  run(name: string, work: () => Promise<unknown>): Promise<void>;
  /** Waits until nothing is under way, at most so many milliseconds. False where something still is. */
  idle(milliseconds: number): Promise<boolean>;
}

export function createTasks(logger: Logger): Tasks {
  const running = new Set<Promise<void>>();
  let turn: Promise<unknown> = Promise.resolve();
  /** One task begins in each turn of the event loop, so that what comes in meanwhile is acknowledged first. */
  const next = (): Promise<unknown> => {
    turn = turn.then(() => setImmediate());
    return turn;
  };
  return {
    run(name, work) {
      const task = next()
        .then(work)
        .then(() => undefined)
        .catch((err) => logger.error({ err, task: name }, 'Something on Slack was left undone'))
        .finally(() => running.delete(task));
      running.add(task);
      return task;
    },
    async idle(milliseconds) {
      const deadline = new AbortController();
      const late = sleep(milliseconds, false, { signal: deadline.signal }).catch(() => false);
      const done = async (): Promise<boolean> => {
        while (running.size > 0) await Promise.all(running);
        return true;
      };
      const finished = await Promise.race([done(), late]);
      deadline.abort();
      return finished;
    },
  };
}

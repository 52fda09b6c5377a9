/** Waits for a platform, but not for ever; and for our own pace. */
import type { Outlet } from '../ports.ts';

/** An outlet has time-outs of its own; one that forgets them must not keep a worker for ever. */
export function patient(outlet: Outlet, milliseconds: number, admit: () => number): Outlet {
  const within = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new Promise<T>((resolve) => {
      timer = setTimeout(() => resolve(otherwise), milliseconds);
    });
    return Promise.race([work, end]).finally(() => clearTimeout(timer));
  };
  /** Nothing may come between being admitted and calling, since any other work takes time. */
  const admitted = async <T>(call: () => Promise<T>): Promise<T> => {
    for (let wait = admit(); wait > 0; wait = admit())
      await new Promise((resolve) => setTimeout(resolve, wait));
    return call();
  };
  const reason = 'the platform did not answer';
  return {
    ...outlet,
    post: (channel, payload) =>
      admitted(() => within(outlet.post(channel, payload), { kind: 'unknown', reason })),
    find: (channel, key, since) =>
      admitted(() => within(outlet.find(channel, key, since), { kind: 'unreadable', reason, passing: true })),
    remove: (channel, message) => within(outlet.remove(channel, message), false),
    tell: (user, reply, locale) => within(outlet.tell(user, reply, locale), false),
  };
}

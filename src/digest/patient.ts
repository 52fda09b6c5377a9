/** Waits for a platform, but not for ever. */
import type { Outlet } from '../ports.ts';

/** An outlet has time-outs of its own; one that forgets them must not keep a worker for ever. */
export function patient(outlet: Outlet, milliseconds: number): Outlet {
  const within = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new Promise<T>((resolve) => {
      timer = setTimeout(() => resolve(otherwise), milliseconds);
    });
    return Promise.race([work, end]).finally(() => clearTimeout(timer));
  };
  const reason = 'the platform did not answer';
  return {
    ...outlet,
    post: (channel, payload) => within(outlet.post(channel, payload), { kind: 'unknown', reason }),
    find: (channel, key, since) =>
      within(outlet.find(channel, key, since), { kind: 'unreadable', reason, passing: true }),
    remove: (channel, message) => within(outlet.remove(channel, message), false),
    tell: (user, reply, locale) => within(outlet.tell(user, reply, locale), false),
  };
}

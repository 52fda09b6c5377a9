/** The last few turns of each conversation, so that "and China?" can be understood. Kept in memory alone. */
import type { Clock } from '../ports.ts';
import type { Origin, Turn, User } from './command.ts';
import { forgetOldest } from './pace.ts';

const MINUTES = 30;
const TURNS = 8;
const CONVERSATIONS = 10_000;

export interface Conversations {
  /** What this user asked in this place in the last half hour, oldest first. */
  turns(origin: Origin): readonly Turn[];
  remember(origin: Origin, turn: Turn): void;
  /** How many questions of a user are kept, wherever they were asked. */
  held(user: User): number;
  forget(user: User): void;
}

export function createConversations(clock: Clock): Conversations {
  const kept = new Map<string, { readonly turns: readonly Turn[]; readonly at: Temporal.Instant }>();

  const turns = (origin: Origin): readonly Turn[] => {
    const conversation = kept.get(keyOf(origin));
    const oldest = clock.now().subtract({ minutes: MINUTES });
    return conversation && Temporal.Instant.compare(conversation.at, oldest) > 0 ? conversation.turns : [];
  };

  const keysOf = ({ platform, tenant, id }: User): string[] => {
    const beginning = `${JSON.stringify([platform, tenant, id]).slice(0, -1)},`;
    return [...kept.keys()].filter((key) => key.startsWith(beginning));
  };

  return {
    turns,
    held: (user) => keysOf(user).reduce((sum, key) => sum + (kept.get(key)?.turns.length ?? 0), 0),
    forget(user) {
      for (const key of keysOf(user)) kept.delete(key);
    },
    remember(origin, turn) {
      const key = keyOf(origin);
      // to turn a page is to ask nothing new
      const before = turns(origin).filter(({ question }) => question !== turn.question);
      const extended = [...before, turn].slice(-TURNS);
      kept.delete(key);
      kept.set(key, { turns: extended, at: clock.now() });
      forgetOldest(kept, CONVERSATIONS);
    },
  };
}

/** Ids are unique only within their tenant, and a tenant only on its platform. */
function keyOf({ user, place }: Origin): string {
  return JSON.stringify([user.platform, user.tenant, user.id, place.kind, place.id]);
}

/** THE error boundary: whatever happens inside, the user hears of it, and a bug reaches the log under an incident id. */
import { UserError } from '../errors.ts';
import type { Clock, Logger, Meter } from '../ports.ts';
import { reply, text } from '../reply/build.ts';
import type { Reply } from '../reply/reply.ts';
import type { Origin } from './command.ts';
import { createPace } from './pace.ts';
import type { Phrases } from './phrases/phrases.ts';
import { phrasesFor } from './phrases.ts';

export interface BoundaryOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether what people type may stand in the log. */
  readonly logTexts: boolean;
  /** Counts each call. */
  readonly meter?: Pick<Meter, 'answered'>;
}

/** What is being done, for the log. */
export interface Task {
  readonly command: string;
  /** What the user typed or chose. */
  readonly input: unknown;
}

export type Boundary = (
  origin: Origin,
  task: Task,
  work: (phrases: Phrases) => Reply | Promise<Reply>,
) => Promise<Reply>;

/** Runs work at the user's pace, turns every fault into a reply, and writes one line for each call. Never rejects. */
export function createBoundary({ clock, logger, logTexts, meter }: BoundaryOptions): Boundary {
  const pace = createPace(clock);

  return async (origin, task, work) => {
    const start = clock.now();
    const phrases = phrasesFor(origin.locale);
    const { platform, tenant, id } = origin.user;
    const fields = {
      command: task.command,
      platform,
      tenant,
      user: id,
      ...(logTexts ? { input: task.input } : {}),
    };
    const outcome = await attempt(async () => {
      // the person at the terminal is alone with the bot and may pipe in as many lines as they like; to open a home is
      // to ask nothing
      const { kind } = origin.place;
      const wait = kind === 'terminal' || kind === 'home' ? 0 : pace.take(origin.user);
      if (wait > 0) throw new UserError('too-fast', phrases.wait(wait));
      return work(phrases);
    }, phrases);
    const milliseconds = Math.round(clock.now().since(start).total('milliseconds'));
    const { reply: answer, ...fault } = outcome;
    const line = { ...fields, status: answer.status, milliseconds, ...fault };
    const result = fault.incident === undefined ? answer.status : 'incident';
    meter?.answered({ command: task.command, platform, outcome: result, milliseconds });
    if (fault.incident !== undefined) logger.error(line, 'A command failed');
    else if (origin.place.kind === 'terminal') logger.debug(line, 'Answered');
    else logger.info(line, 'Answered');
    return answer;
  };
}

interface Outcome {
  readonly reply: Reply;
  /** Code of a fault the user can mend. */
  readonly code?: string;
  /** Set for a bug alone: what the user is told, and what the log can be searched for. */
  readonly incident?: string;
  readonly err?: unknown;
}

async function attempt(work: () => Promise<Reply>, phrases: Phrases): Promise<Outcome> {
  try {
    return { reply: await work() };
  } catch (fault) {
    if (fault instanceof UserError) return { reply: reply('error', [text(fault.message)]), code: fault.code };
    const incident = crypto.randomUUID().slice(0, 8);
    return { reply: reply('error', [text(phrases.incident(incident))]), incident, err: fault };
  }
}

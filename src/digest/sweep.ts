/** Looks again at what was posted at a second attempt: a first one may turn up late, and then stand there as well. */
import type { Ledger, Sweep } from '../ledger.ts';
import type { Clock, Logger, Outlet, Tenant } from '../ports.ts';

const TOGETHER = 16;

export interface SweeperOptions {
  readonly platform: Tenant['platform'];
  readonly outlet: Outlet;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Waits until a request may be made. */
  readonly turn: () => Promise<void>;
}

/** Returns how to look at what is due to be looked at; of two copies the newer is taken back. */
export function createSweeper(options: SweeperOptions): () => Promise<void> {
  const { platform, outlet, ledger, clock, logger, turn } = options;
  const sweepOne = async ({ id, channel, key, since }: Sweep): Promise<void> => {
    await turn();
    const trace = await outlet.find(channel, key, since.subtract({ minutes: 1 }));
    const [, ...doubles] = trace.kind === 'read' ? trace.messages : [];
    for (const double of doubles) {
      logger.warn({ delivery: key, double }, 'A digest stood there twice');
      await outlet.remove(channel, double);
    }
    await ledger.swept(id);
  };
  return async () => {
    const due = await ledger.dueSweeps(platform, clock.now(), TOGETHER);
    await Promise.all(due.map(sweepOne));
  };
}

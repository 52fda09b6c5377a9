/** A workspace leaves: its token goes at once, what is held about it after a while. */
import type { Logger, PlatformStores } from '../../ports.ts';
import type { Apis } from './api.ts';
import type { Authorized } from './visit.ts';

/** Days until what is held about a workspace is erased; it may come back before. */
const KEPT_DAYS = 30;

export interface Departures {
  readonly stores: PlatformStores;
  readonly apis: Apis;
  readonly logger: Logger;
  /** The token we hold for a workspace, if any. */
  tokenOf(workspace: string): Promise<Authorized | undefined>;
}

/** Word of a departure may be late and find the workspace back: a token that still works is kept. */
export async function leave({ stores, apis, logger, tokenOf }: Departures, workspace: string): Promise<void> {
  if (await stillWelcome(apis, await tokenOf(workspace).catch(() => undefined))) return;
  await stores.installations.erase(workspace);
  await stores.eraser.leave({ platform: 'slack', tenant: workspace }, KEPT_DAYS);
  logger.info(
    { tenant: workspace, days: KEPT_DAYS },
    'A workspace has left; what is held about it will be erased',
  );
}

async function stillWelcome(apis: Apis, held: Authorized | undefined): Promise<boolean> {
  if (held?.botToken === undefined) return false;
  try {
    return (await apis(held.botToken).lookups.auth.test()).ok;
  } catch {
    return false;
  }
}

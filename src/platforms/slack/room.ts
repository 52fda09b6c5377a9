/** What every handler of this room works with. */
import type { Bot } from '../../bot/bot.ts';
import type { Clock, Logger, PlatformStores } from '../../ports.ts';
import type { Buttons } from './buttons.ts';
import type { Speaker } from './speaker.ts';
import type { Tasks } from './tasks.ts';
import type { Visits } from './visit.ts';

export interface Room {
  readonly bot: Bot;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stores: PlatformStores;
  readonly visits: Visits;
  readonly buttons: Buttons;
  readonly speaker: Speaker;
  readonly tasks: Tasks;
}

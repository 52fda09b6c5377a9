/** Publishes the command definitions, where they differ from what Discord has. */
import {
  ApplicationCommandType,
  DiscordAPIError,
  REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import { OperatorError } from '../../errors.ts';
import { type DiscordSettings, restOptions } from './api.ts';

export interface Publishing {
  readonly settings: DiscordSettings;
  readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** One server alone, where changes are seen at once; everywhere where absent. */
  readonly guild?: string;
  /** Only tells what would change. */
  readonly dryRun: boolean;
}

/** Names of commands, a slash before those that are typed. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

const application = z.object({ id: z.string() });
const commands = z.array(z.looseObject({ name: z.string(), type: z.number().default(1) }));
type Stored = z.output<typeof commands>[number];

/**
 * Compares and, where anything differs, replaces all definitions in one call.
 * @throws {OperatorError} that names the token or the server and the remedy.
 */
export async function publish({ settings, definitions, guild, dryRun }: Publishing): Promise<Changes> {
  const rest = new REST(restOptions(settings)).setToken(settings.token);
  try {
    const { id } = application.parse(await rest.get(Routes.currentApplication()));
    const route =
      guild === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const stored = commands.parse(await rest.get(route, { query }));
    const wanted = definitions.map((definition) => inPlace(definition, guild));
    const changes = compare(stored, commands.parse(wanted));
    const same = changes.added.length + changes.changed.length + changes.removed.length === 0;
    if (!same && !dryRun) await rest.put(route, { body: wanted });
    return changes;
  } catch (fault) {
    throw explained(fault, guild);
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}

/** Where a command may be used is said of global ones alone. */
function inPlace(
  definition: RESTPostAPIApplicationCommandsJSONBody,
  guild: string | undefined,
): RESTPostAPIApplicationCommandsJSONBody {
  if (guild === undefined) return definition;
  const { contexts: _contexts, integration_types: _types, ...rest } = definition;
  return rest;
}

function compare(stored: readonly Stored[], wanted: readonly Stored[]): Changes {
  const before = new Map(stored.map((one) => [keyOf(one), canonical(one)]));
  const after = new Map(wanted.map((one) => [keyOf(one), canonical(one)]));
  const among = (keep: (key: string) => boolean, from: ReadonlyMap<string, string>): string[] =>
    [...from.keys()].filter(keep);
  return {
    added: among((key) => !before.has(key), after),
    changed: among((key) => before.has(key) && before.get(key) !== after.get(key), after),
    removed: among((key) => !after.has(key), before),
    kept: among((key) => before.get(key) === after.get(key), after),
  };
}

function keyOf({ name, type }: Stored): string {
  return type === ApplicationCommandType.ChatInput ? `/${name}` : name;
}

/** What Discord adds by itself. */
const ITS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'nsfw',
]);
/** Lists whose order says nothing. */
const SETS = new Set(['contexts', 'integration_types']);

/** A definition as text that is the same for the same meaning: no defaults, keys in order. */
function canonical(definition: unknown): string {
  return JSON.stringify(plain(definition));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, one]) => !ITS_OWN.has(key) && !isDefault(key, one))
    .map(([key, one]) => [key, SETS.has(key) && Array.isArray(one) ? one.toSorted() : plain(one)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isDefault(key: string, value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  if (key === 'type' && value === ApplicationCommandType.ChatInput) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function explained(fault: unknown, guild: string | undefined): OperatorError {
  const message = fault instanceof Error ? fault.message : String(fault);
  if (fault instanceof DiscordAPIError && fault.status === 401)
    return new OperatorError(
      'discord-token',
      'Discord does not accept DISCORD_TOKEN: copy the token again from the page "Bot" of the developer portal, or reset it there.',
      { cause: fault },
    );
  if (
    fault instanceof DiscordAPIError &&
    (fault.status === 403 || fault.status === 404) &&
    guild !== undefined
  )
    return new OperatorError(
      'discord-server',
      `Discord lets no commands be published to the server ${guild}: check its id, and invite the application there with the scope applications.commands.`,
      { cause: fault },
    );
  return new OperatorError('discord-publish', `The commands could not be published to Discord: ${message}`, {
    cause: fault,
  });
}

/** Where a call comes from: tenant, user, place, language and rights, read from what Discord itself vouches for. */
import {
  type BaseInteraction,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Origin } from '../../bot/command.ts';
import type { SettingsStore, Tenant } from '../../ports.ts';

type Settings = Pick<SettingsStore, 'read'>;

/** Either of them lets somebody change what concerns the whole place. */
const MANAGING = [PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageGuild];

/** A server, or somebody alone: direct messages, group conversations, servers that have not installed the bot. */
export function tenantOf(interaction: BaseInteraction): Tenant {
  const { guildId, authorizingIntegrationOwners: owners, user } = interaction;
  return guildId !== null && owners.guildId === guildId ? server(guildId) : person(user.id);
}

function server(id: string): Tenant {
  return { platform: 'discord', tenant: id };
}

/** Ids of users and servers never meet: the word before them tells them apart. */
function person(id: string): Tenant {
  return { platform: 'discord', tenant: `user:${id}` };
}

export function originOf(interaction: BaseInteraction, settings: Settings): Origin {
  const tenant = tenantOf(interaction);
  const { user, memberPermissions: permissions } = interaction;
  const direct = isDirect(interaction);
  const inServer = tenant.tenant === interaction.guildId;
  return {
    user: { ...tenant, platform: 'discord', id: user.id },
    place: { kind: direct ? 'direct' : 'channel', id: interaction.channelId ?? interaction.id },
    locale: interaction.locale,
    // where the bot was not installed it cannot post, so there is nothing to manage
    mayManage: () => direct || (inServer && isManager(permissions, tenant, user.id, settings)),
  };
}

/** A conversation between one user and the bot. */
function isDirect({ context, guildId }: BaseInteraction): boolean {
  return context === null ? guildId === null : context === InteractionContextType.BotDM;
}

/** A message says nothing of its writer's language: it is that of the last command of theirs, or the server's. */
export function originOfMessage(message: Message, settings: Settings, spoken: string | undefined): Origin {
  const { guildId, guild, author, channelId } = message;
  const tenant = guildId === null ? person(author.id) : server(guildId);
  return {
    user: { ...tenant, platform: 'discord', id: author.id },
    place: { kind: guildId === null ? 'direct' : 'channel', id: channelId },
    locale: spoken ?? guild?.preferredLocale ?? 'en-US',
    mayManage: () => guildId === null || isManager(permissionsOf(message), tenant, author.id, settings),
  };
}

function permissionsOf({ channel, member }: Message): Readonly<PermissionsBitField> | null {
  if (member === null || channel.isDMBased()) return null;
  return channel.permissionsFor(member);
}

async function isManager(
  permissions: Readonly<PermissionsBitField> | null,
  tenant: Tenant,
  user: string,
  settings: Settings,
): Promise<boolean> {
  if (permissions?.any(MANAGING)) return true;
  const { managers } = await settings.read(tenant);
  return managers.includes(user);
}

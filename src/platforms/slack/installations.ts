/** Workspaces that have installed the app. The store keeps them encrypted with the operator's key. */
import { createHmac } from 'node:crypto';
import type { Installation, InstallationStore as SlackInstallations } from '@slack/bolt';
import { z } from 'zod';
import type { InstallationStore, TenantEraser } from '../../ports.ts';
import type { Authorized } from './visit.ts';

const INSTALLATION = z.looseObject({
  team: z.object({ id: z.string() }),
  bot: z.object({ token: z.string(), userId: z.string(), id: z.string() }),
});

export interface Workspaces {
  /** How to speak to a workspace; undefined where the app is not installed there. @throws where it cannot be decrypted. */
  authorize(workspace: string): Promise<(Authorized & { readonly botId: string }) | undefined>;
  /** For Bolt, which writes what the installation has brought. */
  readonly store: SlackInstallations;
  /** Signs what a browser carries through an installation. */
  readonly stateSecret: string;
}

export function createWorkspaces(
  key: Uint8Array,
  installations: InstallationStore,
  eraser: TenantEraser,
): Workspaces {
  return {
    stateSecret: createHmac('sha256', key).update('slack-installation-state').digest('hex'),
    async authorize(workspace) {
      const kept = await installations.read(workspace);
      if (kept === undefined) return undefined;
      const { team, bot } = INSTALLATION.parse(JSON.parse(kept));
      return { teamId: team.id, botToken: bot.token, botUserId: bot.userId, botId: bot.id };
    },
    store: {
      async storeInstallation(installation: Installation) {
        const { team } = INSTALLATION.parse(installation);
        await installations.write(team.id, JSON.stringify(installation));
        await eraser.rejoin({ platform: 'slack', tenant: team.id });
      },
      // the app is authorized by `authorize` above
      fetchInstallation: () => Promise.reject(new Error('Installations are read by the workspaces alone')),
      deleteInstallation: async ({ teamId }) => {
        if (teamId !== undefined) await installations.erase(teamId);
      },
    },
  };
}

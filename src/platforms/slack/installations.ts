/** Workspaces that have installed the app, encrypted with the operator's key: AES-256-GCM, bound to the workspace. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Installation, InstallationStore as SlackInstallations } from '@slack/bolt';
import { z } from 'zod';
import type { InstallationStore, TenantEraser } from '../../ports.ts';
import type { Authorized } from './visit.ts';

const IV = 12;
const TAG = 16;

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
      const sealed = await installations.read(workspace);
      if (sealed === undefined) return undefined;
      const { team, bot } = INSTALLATION.parse(JSON.parse(open(key, workspace, sealed)));
      return { teamId: team.id, botToken: bot.token, botUserId: bot.userId, botId: bot.id };
    },
    store: {
      async storeInstallation(installation: Installation) {
        const { team } = INSTALLATION.parse(installation);
        await installations.write(team.id, seal(key, team.id, JSON.stringify(installation)));
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

function seal(key: Uint8Array, workspace: string, text: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(workspace));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws where the key, the workspace or the text is not the one it was sealed with. */
function open(key: Uint8Array, workspace: string, text: string): string {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV)).setAAD(Buffer.from(workspace));
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  return decipher.update(bytes.subarray(IV + TAG), undefined, 'utf8') + decipher.final('utf8');
}

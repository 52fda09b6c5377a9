/** The app's installations in workspaces: their tokens are never on disk but encrypted. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { OperatorError } from '../errors.ts';
import type { Clock, InstallationStore } from '../ports.ts';
import type { Database } from './database.ts';
import { createRecords, keyOf } from './records.ts';

/** Bytes of the nonce and the tag of AES-256-GCM (NIST SP 800-38D). */
const NONCE = 12;
const TAG = 16;

/**
 * @param key 32 bytes, kept outside the database.
 */
export function createInstallationStore(
  database: Database,
  clock: Clock,
  key: Uint8Array | undefined,
): InstallationStore {
  const { keyv } = createRecords(database, 'installations', clock);
  const keyFor = (workspace: string): string => keyOf({ platform: 'slack', tenant: workspace });
  const secret = (): Uint8Array => {
    if (key) return key;
    throw new OperatorError(
      'no-store-key',
      'STORE_KEY is not set, and installations are kept only encrypted.',
    );
  };
  return {
    async read(workspace) {
      const kept = await keyv.get(keyFor(workspace));
      return kept === undefined ? undefined : decrypt(kept, secret(), workspace);
    },
    async write(workspace, installation) {
      await keyv.set(keyFor(workspace), encrypt(installation, secret(), workspace));
    },
    async erase(workspace) {
      await keyv.delete(keyFor(workspace));
    },
  };
}

/** Nonce, ciphertext and tag as one text. The workspace is authenticated, so that no row can be put in another's place. */
function encrypt(text: string, key: Uint8Array, workspace: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(workspace));
  const bytes = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return bytes.toString('base64');
}

function decrypt(kept: string, key: Uint8Array, workspace: string): string {
  try {
    const bytes = Buffer.from(kept, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
      .setAAD(Buffer.from(workspace))
      .setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new OperatorError(
      'wrong-store-key',
      `The installation of the workspace ${workspace} cannot be decrypted: STORE_KEY is not the one it was kept with. Put that key back, or install the app anew.`,
      { cause },
    );
  }
}

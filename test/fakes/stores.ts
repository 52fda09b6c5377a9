/** Stores in memory that behave: every key holds its tenant, ids come from what they stand for. */
import { createHash } from 'node:crypto';
import type { PlatformStores, Tenant, TenantSettings } from '../../src/ports.ts';

export interface FakeStores extends PlatformStores {
  /** Who was marked as gone, with the days, and who came back. */
  readonly memberships: readonly string[];
  /** Who found which answer helpful, or not. */
  readonly opinions: readonly string[];
  /** Installations that are kept; the real store keeps them encrypted. */
  readonly installed: ReadonlyMap<string, string>;
  /** Forgets what buttons were kept with, as time does. */
  expireButtons(): void;
}

export function fakeStores(): FakeStores {
  const events = new Set<string>();
  const buttons = new Map<string, string>();
  const settings = new Map<string, TenantSettings>();
  const installations = new Map<string, string>();
  const memberships: string[] = [];
  const opinions: string[] = [];
  const key = ({ platform, tenant }: Tenant, id = ''): string => JSON.stringify([platform, tenant, id]);
  return {
    memberships,
    opinions,
    installed: installations,
    expireButtons: () => buttons.clear(),
    events: {
      first(tenant, event) {
        const one = key(tenant, event);
        if (events.has(one)) return false;
        events.add(one);
        return true;
      },
    },
    buttons: {
      async keep(tenant, state) {
        const id = createHash('sha256').update(key(tenant, state)).digest('hex').slice(0, 32);
        buttons.set(key(tenant, id), state);
        return id;
      },
      read: async (tenant, id) => buttons.get(key(tenant, id)),
    },
    settings: {
      read: async (tenant) => settings.get(key(tenant)) ?? { share: false, managers: [] },
      async write(tenant, chosen) {
        settings.set(key(tenant), chosen);
      },
    },
    feedback: {
      async record({ tenant, id }, answer, helpful) {
        opinions.push(`${tenant} ${id} ${answer} ${helpful ? 'helpful' : 'not helpful'}`);
      },
    },
    installations: {
      read: async (workspace) => installations.get(workspace),
      async write(workspace, installation) {
        installations.set(workspace, installation);
      },
      async erase(workspace) {
        installations.delete(workspace);
      },
    },
    eraser: {
      async leave({ tenant }, days) {
        memberships.push(`left ${tenant} ${days}`);
      },
      async rejoin({ tenant }) {
        memberships.push(`back ${tenant}`);
      },
    },
  };
}

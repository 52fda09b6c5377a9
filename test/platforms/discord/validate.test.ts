import { expect, test } from 'vitest';
import { faultsOf, hasSpecification } from '../../emulators/discord/validate.ts';

const fine = {
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  components: [{ type: 17, components: [{ type: 10, content: 'Words' }] }],
};

test('a right body has no fault', () => {
  expect(faultsOf('POST /channels/:id/messages', fine)).toEqual([]);
  expect(faultsOf('POST /interactions/:id/:token/callback', { type: 5, data: { flags: 64 } })).toEqual([]);
});

test('what passes a limit of Discord is found', () => {
  const long = { ...fine, components: [{ type: 10, content: 'x'.repeat(4_001) }] };
  expect(faultsOf('POST /channels/:id/messages', long).join()).toContain('too much text');
  const pinging = { ...fine, allowed_mentions: undefined };
  expect(faultsOf('PATCH /webhooks/:id/:token/messages/@original', pinging).join()).toContain('mentions');
  const early = { type: 5, data: { flags: (1 << 15) | 64 } };
  expect(faultsOf('POST /interactions/:id/:token/callback', early).join()).toContain('promise');
});

// needs ../shared/specs/discord-openapi.json beside the tree: the published description of the API
test.skipIf(!hasSpecification)('what the published specification does not allow is found', () => {
  const wrong = { ...fine, components: [{ type: 17, components: [{ type: 10, content: 7 }] }] };
  expect(faultsOf('POST /channels/:id/messages', wrong).join()).toMatch(/components|content/u);
  const command = [{ name: 'ask', description: 'x', options: [{ type: 99, name: 'a', description: 'b' }] }];
  expect(faultsOf('PUT /applications/:id/commands', command)).not.toEqual([]);
});

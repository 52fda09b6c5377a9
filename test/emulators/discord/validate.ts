/** Whether a request's body is one that Discord takes: its specification where that is there, and its limits always. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as limits from '../../../src/platforms/discord/limits.ts';
import { componentsOf, type Json } from './payloads.ts';

const SPECIFICATION = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  '..',
  'shared',
  'specs',
  'discord-openapi.json',
);
/** Whether Discord's own specification is at hand; without it only the limits are checked. */
export const hasSpecification = existsSync(SPECIFICATION);

const SCHEMAS: Readonly<Record<string, string>> = {
  'POST /interactions/:id/:token/callback': '/interactions/{interaction_id}/{interaction_token}/callback',
  'PATCH /webhooks/:id/:token/messages/@original':
    '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
  'POST /webhooks/:id/:token': '/webhooks/{webhook_id}/{webhook_token}',
  'POST /channels/:id/messages': '/channels/{channel_id}/messages',
  'POST /users/@me/channels': '/users/@me/channels',
  'PUT /applications/:id/commands': '/applications/{application_id}/commands',
  'PUT /applications/:id/guilds/:id/commands': '/applications/{application_id}/guilds/{guild_id}/commands',
};

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** What is wrong with a body, in sentences; none where it is right. */
export function faultsOf(route: string, body: unknown): readonly string[] {
  if (body === undefined || body === null) return [];
  const path = SCHEMAS[route];
  const validator = path && specification()?.(route.split(' ')[0]?.toLowerCase() ?? '', path);
  const found: string[] = [];
  if (validator && !validator(body))
    found.push(...(validator.errors ?? []).slice(0, 5).map((e) => `${e.instancePath} ${e.message}`));
  if (route.startsWith('PUT')) return [...found, ...commandFaults(body)];
  const message: Json = route.endsWith('/callback') ? (inside(body, 'data') ?? {}) : { ...Object(body) };
  if (route.endsWith('/callback')) found.push(...callbackFaults(body, message));
  else if (!route.startsWith('POST /users')) found.push(...messageFaults(message));
  return found.map((fault) => `${route}: ${fault}`);
}

function inside(body: unknown, key: string): Json | undefined {
  return typeof body === 'object' && body !== null && key in body
    ? Object(Reflect.get(body, key))
    : undefined;
}

function callbackFaults(body: unknown, data: Json): string[] {
  const type = Reflect.get(Object(body), 'type');
  if (type === 5 || type === 6) {
    const extra = Object.keys(data).filter((key) => key !== 'flags');
    const flags = Number(data['flags'] ?? 0);
    return extra.length > 0 || (flags & ~EPHEMERAL) !== 0
      ? ['a promise carries more than the private flag']
      : [];
  }
  if (type === 8) {
    const choices = Array.isArray(data['choices']) ? data['choices'] : [];
    const long = choices.some(
      ({ name, value }: { name: string; value: string }) =>
        name.length < 1 || name.length > limits.CHOICE_TEXT || String(value).length > limits.CHOICE_TEXT,
    );
    return choices.length > limits.AUTOCOMPLETE_CHOICES || long
      ? ['suggestions are too many or too long']
      : [];
  }
  return [];
}

function messageFaults(message: Json): string[] {
  const parts = componentsOf(message['components']);
  const ofType = (type: number): readonly Json[] => parts.filter((part) => part['type'] === type);
  const lengths = ofType(10).map(({ content }) => String(content).length);
  const ids = parts.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [String(custom_id)]));
  const labels = ofType(2).map(({ label }) => String(label ?? '').length);
  const menus = ofType(3).map((menu): readonly Json[] =>
    Array.isArray(menu['options']) ? menu['options'] : [],
  );
  const options = menus.flat();
  const values = options.map(({ value }) => String(value));
  const twice = menus.some((menu) => new Set(menu.map(({ value }) => value)).size !== menu.length);
  const rules: readonly (readonly [boolean, string])[] = [
    [(Number(message['flags'] ?? 0) & V2) !== 0, 'is no message of components V2'],
    [!('content' in message) && !('embeds' in message), 'has content or embeds beside components V2'],
    [parts.length > 0 && parts.length <= limits.MESSAGE_COMPONENTS, `has ${parts.length} components`],
    [lengths.every((length) => length > 0), 'has an empty text'],
    [lengths.reduce((sum, one) => sum + one, 0) <= limits.MESSAGE_TEXT, 'has too much text'],
    [ids.every((id) => id.length >= 1 && id.length <= limits.CUSTOM_ID), 'has a custom id of a wrong length'],
    [new Set(ids).size === ids.length, 'has a custom id twice'],
    [labels.every((length) => length >= 1 && length <= limits.BUTTON_LABEL), 'has a label of a wrong length'],
    [values.every((value) => value.length >= 1 && value.length <= limits.SELECT_VALUE), 'has a wrong value'],
    [!twice, 'has a value twice'],
    [options.every(({ label }) => String(label).length <= limits.SELECT_LABEL), 'has a long choice'],
    [ofType(1).every((row) => componentsOf(row['components']).length <= 5), 'has a row that is too full'],
    [
      ofType(2).every((one) => (one['style'] === 5) === 'url' in one && 'url' in one !== 'custom_id' in one),
      'has a button that is neither a link nor to press',
    ],
    [JSON.stringify(message['allowed_mentions']) === '{"parse":[]}', 'lets mentions through'],
    [String(message['nonce'] ?? '').length <= limits.NONCE, 'has too long a nonce'],
  ];
  return rules.filter(([kept]) => !kept).map(([, fault]) => fault);
}

function commandFaults(body: unknown): string[] {
  const commands: readonly Json[] = Array.isArray(body) ? body : [];
  return commands.flatMap((command) => {
    const { name, type } = command;
    const size = characters(command);
    const slash = type !== 3;
    const wrong =
      slash && !(limits.COMMAND_NAME.test(String(name)) && String(name) === String(name).toLowerCase());
    return [
      ...(size > limits.COMMAND_CHARACTERS ? [`/${String(name)} has ${size} characters in all`] : []),
      ...(wrong || String(name).length > limits.MENU_NAME ? [`the name ${String(name)} is not taken`] : []),
    ];
  });
}

/** Names, descriptions and values, each in its longest language. */
function characters(part: Json): number {
  const longest = (key: string): number =>
    Math.max(
      0,
      ...[part[key], ...Object.values(Object(part[`${key}_localizations`]))].map(
        (one) => String(one ?? '').length,
      ),
    );
  const under = ['options', 'choices'].flatMap((key): readonly Json[] => {
    const list = part[key];
    return Array.isArray(list) ? list : [];
  });
  return longest('name') + longest('description') + under.reduce((sum, one) => sum + characters(one), 0);
}

type Find = (method: string, path: string) => ValidateFunction | undefined;
let loaded: Find | undefined;

function specification(): Find | undefined {
  if (!hasSpecification) return undefined;
  loaded ??= load();
  return loaded;
}

function load(): Find {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  ajv.addFormat('snowflake', /^(?:0|[1-9]\d*)$/u);
  ajv.addFormat('nonce', true);
  ajv.addFormat('int32', { type: 'number', validate: (n) => Number.isInteger(n) && Math.abs(n) < 2 ** 31 });
  ajv.addFormat('int64', { type: 'number', validate: Number.isInteger });
  for (const name of ['uri', 'date-time', 'double', 'uint32', 'uint64']) ajv.addFormat(name, true);
  ajv.addSchema(JSON.parse(readFileSync(SPECIFICATION, 'utf8')), 'discord');
  return (method, path) => {
    const place = path
      .replaceAll('~', '~0')
      .replaceAll('/', '~1')
      .replaceAll('{', '%7B')
      .replaceAll('}', '%7D');
    const pointer = `discord#/paths/${place}/${method}/requestBody/content/application~1json/schema`;
    return ajv.getSchema(pointer);
  };
}

/** What Slack would refuse: blocks that are none (by the schema, where it is there), and those beyond the limits. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

const SPECS = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'specs');
export const BLOCK_SCHEMA = join(SPECS, 'slack-blocks.schema.json');
export const MANIFEST_SCHEMAS = ['1.0.0', '2.0.0'].map((version) =>
  join(SPECS, `slack-manifest.schema.${version}.json`),
);

type Json = Readonly<Record<string, unknown>>;

let validator: ValidateFunction | undefined;

function schemaFault(block: unknown): string | undefined {
  if (!existsSync(BLOCK_SCHEMA)) return undefined;
  validator ??= new Ajv({ strict: false }).compile(JSON.parse(readFileSync(BLOCK_SCHEMA, 'utf8')));
  return validator(block) ? undefined : `no block: ${JSON.stringify(block).slice(0, 300)}`;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Lengths of texts by their key, wherever they stand. */
const LENGTHS: Readonly<Record<string, number>> = {
  action_id: 255,
  block_id: 255,
  url: 3_000,
  private_metadata: 3_000,
};

/** Everything that is wrong with the blocks of a message or view; nothing where Slack takes them. */
export function blockFaults(blocks: unknown, most = 50): readonly string[] {
  if (!Array.isArray(blocks)) return ['blocks are no list'];
  const faults = blocks.flatMap((block) => [schemaFault(block) ?? [], limitFaults(block)].flat());
  if (blocks.length > most) faults.push(`${blocks.length} blocks`);
  if (JSON.stringify(blocks).length > 12_000 && most === 50)
    faults.push(`${JSON.stringify(blocks).length} characters of blocks`);
  if (blocks.filter((block) => isJson(block) && block['type'] === 'table').length > 1)
    faults.push('two tables');
  const ids = blocks.flatMap(actionIds);
  if (new Set(ids).size < ids.length) faults.push(`action_id twice: ${ids.join(' ')}`);
  return faults;
}

function actionIds(block: unknown): readonly string[] {
  if (!isJson(block)) return [];
  return list(block['elements']).flatMap((element) =>
    isJson(element) && typeof element['action_id'] === 'string' ? [element['action_id']] : [],
  );
}

function limitFaults(block: unknown): readonly string[] {
  const faults: string[] = [];
  const limit = (what: string, text: unknown, longest: number, least = 1): void => {
    const length =
      typeof text === 'string' ? text.length : isJson(text) ? String(text['text']).length : least;
    if (length > longest || length < least) faults.push(`${what} has ${length} characters`);
  };
  walk(block, (node) => {
    for (const [key, longest] of Object.entries(LENGTHS)) if (key in node) limit(key, node[key], longest);
    switch (node['type']) {
      case 'header':
        return limit('header', node['text'], 150);
      case 'section':
        return limit('section', node['text'], 3_000);
      case 'context':
        if (list(node['elements']).length > 10) faults.push('a context of more than 10 elements');
        return list(node['elements']).forEach((element) => {
          limit('context', element, 3_000);
        });
      case 'actions':
        if (list(node['elements']).length > 25 || list(node['elements']).length === 0) faults.push('actions');
        return;
      case 'button':
        limit('button', node['text'], 75);
        if ('value' in node) limit('value', node['value'], 2_000);
        return;
      case 'static_select':
        limit('placeholder', node['placeholder'], 150);
        if (list(node['options']).length > 100 || list(node['options']).length === 0) faults.push('options');
        return list(node['options']).forEach((option) => {
          if (!isJson(option)) return;
          limit('option', option['text'], 75);
          limit('option value', option['value'], 150);
        });
      case 'text':
      case 'raw_text':
      case 'link':
        return limit(String(node['type']), node['text'], 12_000);
      case 'mrkdwn':
        faults.push('mrkdwn, which this app never sends');
        return;
      case 'rich_text_section':
      case 'rich_text_quote':
      case 'rich_text_list':
        if (list(node['elements']).length === 0) faults.push(`an empty ${node['type']}`);
        return;
      case 'table': {
        const rows = list(node['rows']);
        if (rows.length > 100 || rows.some((row) => list(row).length > 20)) faults.push('table too large');
        const cells = rows.flatMap(list).map((cell) => (isJson(cell) ? String(cell['text']).length : 0));
        if (cells.reduce((sum, cell) => sum + cell, 0) > 10_000) faults.push('table of too many characters');
        return;
      }
    }
  });
  return faults;
}

/** Every object within a value, itself among them. */
export function walk(value: unknown, visit: (node: Json) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isJson(value)) {
    visit(value);
    for (const item of Object.values(value)) walk(item, visit);
  }
}

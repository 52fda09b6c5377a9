/** From the values a platform hands over, or a button carries, to the typed options a command is run with. */
import { UserError } from '../errors.ts';
import { printable } from '../reply/printable.ts';
import type { Command, Option, Values } from './command.ts';
import type { Phrases } from './phrases/phrases.ts';

type Value = string | number | boolean | undefined;

/** The longest text of an option that does not set its own limit. */
const LONGEST = 200;
/** How much of a bad value is said back. */
const SHOWN = 60;

/**
 * Checks every value against its option. Absent, `null` and empty values are the same.
 * @throws {UserError} with a sentence that names the option, its value and the remedy.
 */
export function readOptions(
  command: Command,
  values: Readonly<Record<string, unknown>>,
  phrases: Phrases,
): Values<Command['options']> {
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(command.options, name));
  if (unknown !== undefined) {
    const known = Object.keys(command.options);
    throw new UserError('unknown-option', phrases.unknownOption(shown(unknown), command.name, known));
  }
  const read = Object.entries(command.options).map(([name, option]): [string, Value] => {
    const value = readValue(name, option, values[name], phrases);
    if (value === undefined && option.required)
      throw new UserError('missing-option', phrases.missingOption(command.name, name));
    return [name, value];
  });
  return Object.fromEntries(read);
}

function readValue(name: string, option: Option, value: unknown, phrases: Phrases): Value {
  if (value === undefined || value === null || value === '') return undefined;
  switch (option.type) {
    case 'text':
      return readText(name, option, String(value), phrases);
    case 'integer':
      return readInteger(name, option, value, phrases);
    case 'boolean':
      return readBoolean(name, value, phrases);
  }
}

function readText(name: string, option: Option, value: string, phrases: Phrases): string | undefined {
  const most = option.maxLength ?? LONGEST;
  if (value.length > most) throw new UserError('too-long', phrases.tooLong(name, value.length, most));
  const text = printable(value).trim();
  if (text === '' || option.choices === undefined) return text || undefined;
  const choice = option.choices.find((one) => one.toLowerCase() === text.toLowerCase());
  if (choice === undefined)
    throw new UserError('not-a-choice', phrases.notAChoice(name, shown(text), option.choices));
  return choice;
}

function readInteger(name: string, option: Option, value: unknown, phrases: Phrases): number {
  const { minimum = 0, maximum = 1_000_000 } = option;
  const number = typeof value === 'string' && /^[+-]?\d{1,15}$/u.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < minimum || number > maximum)
    throw new UserError('not-in-range', phrases.notInRange(name, shown(String(value)), minimum, maximum));
  return number;
}

const TRUE = new Set(['true', 'yes', 'on', '1']);
const FALSE = new Set(['false', 'no', 'off', '0']);

function readBoolean(name: string, value: unknown, phrases: Phrases): boolean {
  const word = String(value).trim().toLowerCase();
  if (TRUE.has(word)) return true;
  if (FALSE.has(word)) return false;
  throw new UserError('not-a-choice', phrases.notAChoice(name, shown(String(value)), ['true', 'false']));
}

/** The beginning of a value, safe to say back. */
export function shown(value: string): string {
  const text = printable(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}

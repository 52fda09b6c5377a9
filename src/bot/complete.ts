/** Suggestions while one types. */

import { quoted } from '../reply/line.ts';
import { printable } from '../reply/printable.ts';
import type { Bot, Choice, Typing } from './bot.ts';
import type { Command } from './command.ts';
import type { Finder, Place } from './finder.ts';
import { nearest } from './nearest.ts';
import { findCommand, isGroup, readWords, unfinished } from './typed.ts';

/** The most that Discord takes: suggestions, and UTF-16 units of each. */
const SUGGESTIONS = 25;
const LONGEST = 100;

export function createCompleter(
  commands: readonly Command[],
  find: Finder,
): Pick<Bot, 'suggest' | 'completeLine'> {
  const suggest = ({ command, option, typed, options }: Typing): readonly Choice[] => {
    const definition = findCommand(commands, command)?.options[option];
    const words = typed.slice(0, LONGEST);
    if (definition?.choices)
      return nearest(words, definition.choices, (choice) => choice, SUGGESTIONS).map(choiceOf);
    switch (definition?.complete) {
      case 'topic':
        return bounded(find.topics(words, SUGGESTIONS).map(choiceOf));
      case 'command':
        return nearest(words, commands, ({ name }) => name, SUGGESTIONS).map(({ name }) => choiceOf(name));
      case 'article':
        return bounded(
          find.suggestArticles(words, SUGGESTIONS).map(({ title, id }) => ({ label: title, value: id })),
        );
      case 'section': {
        const article =
          typeof options['article'] === 'string' ? find.articles(options['article']).found[0] : undefined;
        return bounded(
          find.suggestSections(words, SUGGESTIONS, article).map((place) => sectionChoice(find, place)),
        );
      }
      case 'timezone':
        return nearest(words, timeZones(), (zone) => zone, SUGGESTIONS).map(choiceOf);
      case undefined:
        return [];
    }
  };

  return { suggest, completeLine: (line, locale) => completeLine(commands, suggest, line, locale) };
}

function completeLine(
  commands: readonly Command[],
  suggest: Bot['suggest'],
  line: string,
  locale: string,
): readonly string[] {
  const [, name, space = '', words = ''] = partsOf(commands, line === '' ? '/' : line) ?? [];
  if (name === undefined) return [];
  if (space === '') {
    const begun = name.toLowerCase().replace(/\s+/gu, ' ');
    const named = commands.filter((command) => command.name.startsWith(begun));
    return named.map((command) => `/${command.name} `);
  }
  const command = findCommand(commands, name.replace(/\s+/gu, ' '));
  const value = command && unfinished(command, words);
  if (!value) return [];
  const { option, typed, start, others } = value;
  const before = words.slice(0, start);
  const choices = suggest({ command: command.name, option, typed, options: others, locale });
  return choices.map(({ value: chosen }) => {
    // plain where it is understood so, as people type it; in quotation marks where it is not
    const plain = readWords(command, before + chosen)[option] === chosen;
    return `/${name}${space}${before}${plain ? chosen : quoted(chosen)}`;
  });
}

/** The name as typed, the space behind it, and the rest; of two words where the first is a group of commands. */
function partsOf(commands: readonly Command[], line: string): RegExpExecArray | null {
  const one = /^\/(\S*)(\s*)([\s\S]*)$/u.exec(line);
  if (!one?.[2] || !isGroup(commands, (one[1] ?? '').toLowerCase())) return one;
  return /^\/(\S*\s+\S*)(\s*)([\s\S]*)$/u.exec(line);
}

let zones: readonly string[] | undefined;

/** The IANA names that can be offered; others that the runtime knows are taken as well. */
function timeZones(): readonly string[] {
  zones ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return zones;
}

function choiceOf(value: string): Choice {
  return { label: value, value };
}

function sectionChoice(find: Finder, place: Place): Choice {
  const value = find.nameOf(place);
  const heading = place.section.heading ?? '';
  return { label: value === heading ? heading : `${heading} · ${place.article.title}`, value };
}

/** A label may be shortened, since it is only shown; a value that is too long cannot be offered. */
function bounded(choices: readonly Choice[]): readonly Choice[] {
  return choices
    .filter(({ value }) => value.length <= LONGEST)
    .map(({ label, value }) => ({ label: clipped(printable(label)), value: printable(value) }));
}

function clipped(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : label;
}

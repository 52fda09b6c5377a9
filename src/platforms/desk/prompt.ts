import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import type { Bot } from '../../bot/bot.ts';
import { paint } from './colours.ts';
import { loadHistory, saveHistory } from './history.ts';
import type { TerminalOptions } from './screen.ts';

const PROMPT = 'dateline› ';
/** More lines than this are no help in choosing. */
const COMPLETIONS = 12;

export interface PromptOptions extends TerminalOptions {
  /** Answers one line on the screen; false once nobody reads it any more. */
  readonly ask: (line: string) => Promise<boolean>;
}

/** Asks for lines until the user has had enough (Ctrl-D, or Ctrl-C on an empty line). */
export async function runPrompt(options: PromptOptions): Promise<void> {
  const { screen, dataDir, greeting, notes, signal, ask } = options;
  const reader = openReader(options);
  let closed = false;
  reader.once('close', () => {
    closed = true;
  });
  signal.addEventListener('abort', () => reader.close(), { once: true });
  const stopNotes = notes.around(
    () => {
      cursorTo(screen.output, 0);
      clearLine(screen.output, 0);
    },
    () => !closed && reader.prompt(true),
  );

  screen.output.write(`${greeting}\n\n`);
  reader.prompt();
  const typed: string[] = [];
  for await (const line of reader) {
    const words = line.trim();
    if (words !== '') {
      typed.push(words);
      screen.output.write('\n');
      if (!(await ask(words))) break;
      screen.output.write('\n');
    }
    // lines typed ahead are answered still, but a closed prompt cannot be shown again
    if (!closed) reader.prompt();
  }
  stopNotes();
  reader.close();
  saveHistory(dataDir, [...loadHistory(dataDir), ...typed]);
}

function openReader({ bot, screen, dataDir }: PromptOptions): Interface {
  const { input, output, colours, locale } = screen;
  const reader: Interface = createInterface({
    input,
    output,
    terminal: true,
    prompt: colours ? paint('action', PROMPT) : PROMPT,
    history: [...loadHistory(dataDir)].reverse(),
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) =>
      complete(bot, line, locale, (better) => setImmediate(() => replaceLine(reader, better))),
  });
  reader.on('SIGINT', () => (reader.line === '' ? reader.close() : replaceLine(reader, '')));
  return reader;
}

/** Lines that go on as typed are offered; where none does, the best one takes the place of what was typed. */
function complete(
  bot: Bot,
  line: string,
  locale: string,
  replace: (line: string) => void,
): [string[], string] {
  const lines = bot.completeLine(line, locale).slice(0, COMPLETIONS);
  const onward = lines.filter((one) => one.toLowerCase().startsWith(line.toLowerCase()));
  if (onward.length > 0) return [onward.map((one) => line + one.slice(line.length)), line];
  const [best] = lines;
  if (best !== undefined) replace(best);
  return [[], line];
}

function replaceLine(reader: Interface, line: string): void {
  reader.write(null, { ctrl: true, name: 'e' });
  reader.write(null, { ctrl: true, name: 'u' });
  if (line !== '') reader.write(line);
}

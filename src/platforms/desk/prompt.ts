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
export async function runPrompt({
  bot,
  screen,
  dataDir,
  greeting,
  notes,
  signal,
  ask,
}: PromptOptions): Promise<void> {
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
  const typed: string[] = [];
  const stopNotes = notes.around(
    () => {
      cursorTo(output, 0);
      clearLine(output, 0);
    },
    () => reader.prompt(true),
  );
  signal.addEventListener('abort', () => reader.close(), { once: true });
  reader.on('SIGINT', () => (reader.line === '' ? reader.close() : replaceLine(reader, '')));

  output.write(`${greeting}\n\n`);
  reader.prompt();
  for await (const line of reader) {
    const words = line.trim();
    if (words !== '') {
      typed.push(words);
      output.write('\n');
      if (!(await ask(words))) break;
      output.write('\n');
    }
    if (signal.aborted) break;
    reader.prompt();
  }
  stopNotes();
  reader.close();
  saveHistory(dataDir, [...loadHistory(dataDir), ...typed]);
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

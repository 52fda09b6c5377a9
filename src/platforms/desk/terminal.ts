/** The terminal: one answer, an answer for each line piped in, or a prompt. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Origin } from '../../bot/command.ts';
import { plainText } from '../../reply/plain.ts';
import type { Reply } from '../../reply/reply.ts';
import { paint } from './colours.ts';
import { jsonLine } from './json.ts';
import { runPrompt } from './prompt.ts';
import type { Screen, TerminalOptions } from './screen.ts';

/** Lines wider than this are hard to read, however wide the window is. */
const WIDEST = 100;
const NARROWEST = 40;

/**
 * Answers until there is nothing left to answer.
 * @returns the exit status: 1 when the one line asked for ended in an error, else 0; in a session each line has its own
 * status, and the session as such went well.
 */
export async function runTerminal(options: TerminalOptions): Promise<number> {
  const { bot, screen, arguments: asked, signal } = options;
  const write = writerTo(screen.output);
  const answer = async (line: string): Promise<{ reply: Reply; heard: boolean }> => {
    const reply = await bot.say({ text: line, ...originAt(screen.locale) });
    return {
      reply,
      heard: await write(asked.json ? `${jsonLine(line, reply, screen.locale)}\n` : shown(reply, screen)),
    };
  };

  if (asked.line !== undefined) return (await answer(asked.line)).reply.status === 'error' ? 1 : 0;
  const ask = async (line: string): Promise<boolean> => (await answer(line)).heard;
  if (screen.input.isTTY && screen.output.isTTY) await runPrompt({ ...options, ask });
  else await answerLines(screen.input, ask, signal);
  return 0;
}

/** The person at the terminal, who is alone with the bot. */
function originAt(locale: string): Origin {
  return {
    user: { platform: 'desk', tenant: 'local', id: 'terminal' },
    place: { kind: 'terminal', id: 'terminal' },
    locale,
    mayManage: () => true,
  };
}

function shown(reply: Reply, { output, colours, locale }: Screen): string {
  // piped output is wrapped for nobody: who reads it decides
  const width = output.isTTY ? Math.max(NARROWEST, Math.min(output.columns ?? 80, WIDEST)) : undefined;
  const text = plainText(reply, { locale, ...(width ? { width } : {}), ...(colours ? { paint } : {}) });
  return `${text}\n`;
}

async function answerLines(
  input: Readable,
  ask: (line: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  signal.addEventListener('abort', () => lines.close(), { once: true });
  for await (const line of lines) {
    if (line.trim() !== '' && !(await ask(line))) break;
  }
  lines.close();
}

/** Writes and waits until it is out. @returns false once the reader is gone (`| head -1`), which is no fault. */
function writerTo(output: Writable): (text: string) => Promise<boolean> {
  let gone = false;
  output.on('error', () => {
    gone = true;
  });
  return (text) =>
    new Promise((resolve) => {
      if (gone) resolve(false);
      else output.write(text, (error) => resolve(!error));
    });
}

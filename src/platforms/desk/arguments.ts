import { parseArgs } from 'node:util';
import { OperatorError } from '../../errors.ts';

/** What the command line asks for. */
export interface Arguments {
  readonly action: 'run' | 'help' | 'version';
  /** The one line to answer; without it lines are read from the input. */
  readonly line?: string;
  readonly json: boolean;
  /** Another content folder. */
  readonly content?: string;
}

/** Shown for `--help`, and named by every complaint about an argument. */
export const USAGE = `Usage: npm start -- [options] [command or question]

  npm start                              a prompt; with lines piped in, one answer a line
  npm start -- "/keypoints china"        one answer, then the end
  npm start -- "Who is Gonzalo Paz?"     words without a slash are a question

Options:
  --json         one JSON object a command, on one line
  --content DIR  the folder with the articles (otherwise CONTENT_DIR, otherwise content/)
  --help         this text
  --version      the version

Exit status: 0 answered or not covered, and after a session; 1 an error.
`;

/**
 * Reads the arguments behind the script's name.
 * @throws {OperatorError} for a flag that does not exist or lacks its value.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const action = values.help ? 'help' : values.version ? 'version' : 'run';
  return {
    action,
    json: values.json,
    ...(positionals.length > 0 ? { line: positionals.join(' ') } : {}),
    ...(values.content === undefined ? {} : { content: values.content }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        content: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause);
    throw new OperatorError('bad-argument', `${reason}. Run "npm start -- --help" to see what there is.`, {
      cause,
    });
  }
}

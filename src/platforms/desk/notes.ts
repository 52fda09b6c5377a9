import type { Writable } from 'node:stream';

/** Where log lines go, so that a prompt can step aside while one is written. */
export interface Notes {
  write(line: string): void;
  /** Calls `before` and `after` around every line from now on; returns how to stop that. */
  around(before: () => void, after: () => void): () => void;
}

export function createNotes(output: Writable): Notes {
  let hooks: { readonly before: () => void; readonly after: () => void } | undefined;
  // a closed error output must not end the bot
  output.on('error', () => undefined);
  return {
    write(line) {
      hooks?.before();
      output.write(line);
      hooks?.after();
    },
    around(before, after) {
      hooks = { before, after };
      return () => {
        hooks = undefined;
      };
    },
  };
}

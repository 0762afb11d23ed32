/** Where a command speaks: results on stdout, progress and prose on stderr, nothing mixed. */
import picocolors from 'picocolors';
import type { Language } from '../sim/index.ts';
import { type Say, sayIn } from './text/text.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

export interface Terminal {
  readonly language: Language;
  /** One JSON document on stdout and nothing else there. */
  readonly json: boolean;
  /** No progress, no notes. */
  readonly quiet: boolean;
  readonly say: Say;
  readonly outColors: Colors;
  readonly colors: Colors;
  /** Whether bars may be drawn. */
  readonly drawing: boolean;
  /** A result, with a line end. */
  out(text: string): void;
  /** A note; nothing with `--quiet`. */
  note(text: string): void;
  /** What must be said. */
  error(text: string): void;
}

interface Options {
  readonly language: Language;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Where words go: the process's own streams, or something that listens. */
export interface Streams {
  readonly out: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };
  readonly err: Streams['out'];
}

export const STANDARD: Streams = { out: process.stdout, err: process.stderr };

const colorsFor = ({ isTTY }: Streams['out']): Colors =>
  picocolors.createColors(picocolors.isColorSupported && isTTY === true);

export function openTerminal({ language, json, quiet }: Options, { out, err }: Streams): Terminal {
  return {
    language,
    json,
    quiet,
    say: sayIn(language),
    outColors: colorsFor(out),
    colors: colorsFor(err),
    drawing: err.isTTY === true && !quiet,
    out: (text) => void out.write(`${text}\n`),
    note(text) {
      if (!quiet) {
        err.write(`${text}\n`);
      }
    },
    error: (text) => void err.write(`${text}\n`),
  };
}

/**
 * Ends quietly when the reader of stdout or stderr goes away, as `head` does when it has seen
 * enough, and as a terminal does that is closed. Anything else that breaks there is an error.
 */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'EIO') {
        process.exit(process.exitCode ?? 0);
      }
      throw error;
    });
  }
}

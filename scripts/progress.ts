/** How far a command is: a bar on a terminal, a line now and then elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';
import type { Key } from './text/text.ts';

const SECONDS_BETWEEN_LINES = 10;

export interface Progress {
  update(done: number): void;
  stop(): void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** Starts to show progress up to `total`; `label` is a message of the catalogue. */
export function showProgress(terminal: Terminal, label: Key, total: number): Progress {
  if (terminal.quiet) {
    return SILENT;
  }
  return terminal.drawing ? bar(terminal, label, total) : lines(terminal, label, total);
}

function bar({ say }: Terminal, label: Key, total: number): Progress {
  const drawn = new SingleBar(
    {
      format: `${say(label)} {bar} {percentage} % · ${say('progress-left')} {eta_formatted}`,
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
      etaBuffer: 50,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  drawn.start(total, 0);
  return { update: (done) => drawn.update(done), stop: () => drawn.stop() };
}

function lines({ say, note }: Terminal, label: Key, total: number): Progress {
  let last = performance.now();
  return {
    update(done) {
      if (performance.now() - last >= SECONDS_BETWEEN_LINES * 1000) {
        last = performance.now();
        note(
          say('progress-line', { label: say(label), percent: Math.floor((100 * done) / total) }),
        );
      }
    },
    stop: () => undefined,
  };
}

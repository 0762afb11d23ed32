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

/**
 * Starts to show progress up to `total`; `label` is a message of the catalogue. `rate` is one that
 * says how many things were done in a minute, for things that take a while.
 */
export function showProgress(
  terminal: Terminal,
  label: Key,
  total: number,
  rate: Key | null = null,
): Progress {
  if (terminal.quiet) {
    return SILENT;
  }
  return terminal.drawing ? bar(terminal, label, total, rate) : lines(terminal, label, total, rate);
}

/** What is said of the rate once `done` things are done. */
function rateOf({ say }: Terminal, rate: Key, done: number, began: number): string {
  const minutes = (performance.now() - began) / 60_000;
  return done === 0 ? '' : say(rate, { rate: Number((done / minutes).toPrecision(2)) });
}

function bar(terminal: Terminal, label: Key, total: number, rate: Key | null): Progress {
  const { say } = terminal;
  const began = performance.now();
  const left = `${say('progress-left')} {eta_formatted}`;
  const drawn = new SingleBar(
    {
      format: `${say(label)} {bar} {percentage} % · ${rate === null ? '' : '{value}/{total}{rate} · '}${left}`,
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
      etaBuffer: 50,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  drawn.start(total, 0, { rate: '' });
  return {
    update(done) {
      const said = rate === null ? '' : rateOf(terminal, rate, done, began);
      drawn.update(done, { rate: said === '' ? '' : ` · ${said}` });
    },
    stop: () => drawn.stop(),
  };
}

function lines(terminal: Terminal, label: Key, total: number, rate: Key | null): Progress {
  const { say, note } = terminal;
  const began = performance.now();
  let last = began;
  return {
    update(done) {
      if (performance.now() - last >= SECONDS_BETWEEN_LINES * 1000) {
        last = performance.now();
        const said = say('progress-line', {
          label: say(label),
          percent: Math.floor((100 * done) / total),
        });
        note(rate === null ? said : `${said} · ${rateOf(terminal, rate, done, began)}`);
      }
    },
    stop: () => undefined,
  };
}

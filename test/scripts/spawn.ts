/** The command as a user starts it from a checkout. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '../../scripts/commands/index.ts';
import { perform as performHere } from '../../scripts/main.ts';
import type { Streams } from '../../scripts/terminal.ts';

const program = fileURLToPath(new URL('../../scripts/diplosim.ts', import.meta.url));
const loader = import.meta.resolve('tsx');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Told of everything on stderr so far; may send the process a signal. */
  readonly watch?: (err: string, out: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs `diplosim` with `words` in English, unless the environment says otherwise. */
export function diplosim(words: readonly string[], { cwd, env, watch }: Options): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', loader, program, ...words], {
      cwd,
      env: { PATH: process.env.PATH, LANG: 'C', NO_COLOR: '1', ...env },
    });
    let out = '';
    let err = '';
    const look = () => watch?.(err, out, (signal) => void child.kill(signal));
    child.stdout.on('data', (text) => {
      out += text;
      look();
    });
    child.stderr.on('data', (text) => {
      err += text;
      look();
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** The same within this process, which is much quicker; without signals and working folder. */
export async function perform(...words: string[]): Promise<Ended> {
  let [out, err] = ['', ''];
  const streams = {
    out: {
      write(text: string) {
        out += text;
      },
    },
    err: {
      write(text: string) {
        err += text;
      },
    },
  };
  const code = await performHere(words, COMMANDS, streams as unknown as Streams);
  return { code, out, err };
}

/** A scenario so small that a run takes a moment. */
export const SMALL = ['--set', 'population.citizens=300', 'time.duration=1d'];

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
  /** Asked now and then what was printed so far; once it says so, Ctrl-C is sent. */
  readonly stopWhen?: (out: string) => boolean;
}

/** Runs `diplosim` with `words` in English, unless the environment says otherwise. */
export function diplosim(
  words: readonly string[],
  { cwd, env, stopWhen }: Options,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', loader, program, ...words], {
      cwd,
      env: { PATH: process.env.PATH, LANG: 'C', NO_COLOR: '1', ...env },
    });
    let out = '';
    let err = '';
    const look = setInterval(() => {
      if (stopWhen?.(out)) {
        clearInterval(look);
        child.kill('SIGINT');
      }
    }, 100);
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ code, out, err });
    });
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

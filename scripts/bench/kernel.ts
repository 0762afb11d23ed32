/**
 * The reference kernel: a small C++ program with the same work per active agent (read 15 slots,
 * decide, push to followers) and nothing else. It is built where it can be thrown away, and run
 * between our own runs, so that both see the same machine in the same state.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPILER = 'g++';
const FLAGS = ['-O3', '-march=native', '-ffp-contract=off', '-std=c++20', '-pthread'];

export interface Kernel {
  /** Microseconds per active agent and tick, one thread, pushing. */
  measure(agents: number, ticks: number): number;
  remove(): void;
}

/** The time per active agent and tick out of the line that the kernel prints. */
export function microsecondsOf(line: string): number {
  const millions = /\bactive\/s=([0-9.]+)M\b/.exec(line)?.[1];
  if (millions === undefined) throw new Error(`The kernel did not print active/s: ${line}`);
  return 1 / Number(millions);
}

/** Builds `folder`/kernel.cpp; throws a sentence that says what is missing. */
export function buildKernel(folder: string): Kernel {
  const source = join(folder, 'kernel.cpp');
  if (!existsSync(source)) throw new Error(`There is no kernel.cpp in ${folder}.`);
  const place = mkdtempSync(join(tmpdir(), 'diplosim-kernel-'));
  const program = join(place, 'kernel');
  const remove = () => rmSync(place, { recursive: true, force: true });
  const built = spawnSync(COMPILER, [...FLAGS, source, '-o', program], { encoding: 'utf8' });
  if (built.status !== 0) {
    remove();
    const reason = built.error ? `${COMPILER} does not start` : built.stderr.split('\n')[0];
    throw new Error(`The kernel could not be built: ${reason}.`);
  }
  return {
    measure(agents, ticks) {
      const words = [String(agents), String(ticks), 'push', '1'];
      const done = spawnSync(program, words, { encoding: 'utf8' });
      if (done.status !== 0)
        throw new Error(`The kernel ended with ${done.status ?? done.signal}.`);
      return microsecondsOf(done.stdout);
    },
    remove,
  };
}

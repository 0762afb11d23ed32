/** The runs that the pictures show: made once, found again the next time. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../paths.ts';
import { isRunFolder, type RunFolder, readRun } from '../run-folder/run-folder.ts';

const PROGRAM = join(packageRoot, 'scripts', 'diplosim.ts');

const SPEAKING = ['direct-address', '--strategy', 'multilingual-dialogue'];

/** Groups of the example network, and accounts in each. */
const GROUPS = 5;
const EACH = 120;

/**
 * Ties of an example network as CSV: five groups in which everybody follows the next six and a
 * few at the other side, and every tenth account follows one in the next group.
 */
function exampleTies(): string {
  const rows = ['follower,followed'];
  for (let group = 0; group < GROUPS; group++) {
    for (let i = 0; i < EACH; i++) {
      const name = (of: number, place: number): string => `g${of % GROUPS}-${place % EACH}`;
      for (const step of [1, 2, 3, 4, 5, 6, 37, 61]) {
        rows.push(`${name(group, i)},${name(group, i + step)}`);
      }
      if (i % 10 === 0) rows.push(`${name(group, i)},${name(group + 1, i * 7)}`);
    }
  }
  return `${rows.join('\n')}\n`;
}

/** Makes a run in `folder`, unless that very run is there. */
async function make(folder: string, name: string, words: readonly string[]): Promise<RunFolder> {
  const path = join(folder, name);
  const found = isRunFolder(path) ? await readRun(path) : null;
  const more = found?.run === null ? ['--force'] : [];
  const done = spawnSync(
    process.execPath,
    ['--import', 'tsx', PROGRAM, 'run', ...words, '--out', path, '--quiet', ...more],
    { cwd: packageRoot, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (done.status !== 0) {
    throw new Error(`${name}: diplosim run ended with ${done.status}`);
  }
  const { run } = await readRun(path);
  if (run === null) {
    throw new Error(`${path} is not whole`);
  }
  return run;
}

/** Runs of 8,000 and 1,000 agents, and one on an imported network: the example, or that of `ties`. */
export async function makeRuns(folder: string, ties: string | null): Promise<RunFolder[]> {
  const data = join(folder, 'network');
  mkdirSync(data, { recursive: true });
  const example = join(data, 'ties.csv');
  writeFileSync(example, exampleTies());
  const file = ties ?? example;
  const imported = ['minimal', '--set', `network.edges=${file}`, '--data', join(file, '..')];
  return [
    await make(folder, 'large', SPEAKING),
    await make(folder, 'small', [...SPEAKING, '--set', 'population.citizens=1000']),
    await make(folder, 'imported', imported),
  ];
}

/** The runs that the pictures show. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../../scripts/paths.ts';
import { type RunFolder, readRun } from '../../../scripts/run-folder/run-folder.ts';

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

interface Wanted {
  readonly name: string;
  readonly words: readonly string[];
}

/** Makes a run in `folder`, in place of what is there; with `keep` only where none is. */
async function make(folder: string, { name, words }: Wanted, keep: boolean): Promise<RunFolder> {
  const path = join(folder, name);
  if (keep && existsSync(path)) {
    const { run } = await readRun(path);
    if (run !== null) return run;
  }
  const done = spawnSync(
    process.execPath,
    ['--import', 'tsx', PROGRAM, 'run', ...words, '--out', path, '--quiet', '--force'],
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

/** A scenario on the network in `ties`, in a folder with that file. */
const importedScenario = (ties: string): string => `format: 1
id: imported-network
title: { en: On an imported network, fr: Sur un réseau importé }
summary: { en: Two countries on a network from a file., fr: Deux pays sur un réseau importé. }
time: { duration: 2d }
countries:
  - { id: aurelia, title: { en: Aurelia, fr: Aurélie }, share: 0.5, languages: { en: 1 } }
  - { id: cassia, title: { en: Cassia, fr: Cassie }, share: 0.5, languages: { en: 1 } }
network: { edges: ${ties} }
outcomes:
  - { metric: attitude, of: cassia, toward: aurelia, good: up, headline: true }
`;

const SIX = join(packageRoot, 'test', 'browser', 'screenshots', 'six-countries.yaml');

const SMALL = ['--set', 'population.citizens=1000'];

/**
 * Runs of 8,000 and 1,000 agents, two arms on the same luck, one of six countries, and one on an
 * imported network: that of `ties`, or an example.
 */
export async function makeRuns(
  folder: string,
  { ties, keep }: { readonly ties: string | null; readonly keep: boolean },
): Promise<RunFolder[]> {
  const beside = join(folder, 'network');
  mkdirSync(beside, { recursive: true });
  const name = ties === null ? 'ties.csv' : basename(ties);
  if (ties === null) writeFileSync(join(beside, name), exampleTies());
  else copyFileSync(ties, join(beside, name));
  const scenario = join(beside, 'imported-network.yaml');
  writeFileSync(scenario, importedScenario(name));
  const wanted: readonly Wanted[] = [
    { name: 'large', words: SPEAKING },
    { name: 'small', words: [...SPEAKING, ...SMALL] },
    { name: 'silence', words: ['direct-address', '--strategy', 'silence', ...SMALL] },
    { name: 'six', words: [SIX, '--strategy', 'answer'] },
    { name: 'imported', words: [scenario] },
  ];
  const runs: RunFolder[] = [];
  for (const each of wanted) runs.push(await make(folder, each, keep));
  return runs;
}

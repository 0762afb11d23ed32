/**
 * The folder of an experiment's results. It belongs to one scenario and one version of the engine,
 * so that more points or replicates of the same may be added to it later, and nothing else.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ENGINE_VERSION, runKey } from '../../sim/index.ts';
import { InputFault, report } from '../faults.ts';
import { replaceFile } from '../run-folder/replace-file.ts';
import type { Terminal } from '../terminal.ts';
import type { SweepPlan } from './plan.ts';

const IDENTITY = 'experiment.json';

/** What all runs of an experiment have in common, as a key. */
const identityOf = ({ prepared }: SweepPlan): string => {
  const { document } = prepared;
  return runKey(ENGINE_VERSION, { ...document, recipe: { ...document.recipe, strategy: '' } });
};

/** Where results go when nobody says: the experiment's name and the first of its identity. */
export const usualFolder = (plan: SweepPlan): string =>
  join('results', `${basename(plan.path, '.yaml')}-${identityOf(plan).slice(0, 8)}`);

/**
 * Makes the folder, or makes sure that it belongs to this experiment. With `force` results of
 * something else are removed first; what is no folder of results is never touched.
 */
export function claimFolder(
  folder: string,
  plan: SweepPlan,
  force: boolean,
  { say }: Terminal,
): void {
  const identity = { format: 1, engine: ENGINE_VERSION, identity: identityOf(plan) };
  const file = join(folder, IDENTITY);
  const filled = existsSync(folder) && readdirSync(folder).length > 0;
  if (filled && !existsSync(file)) {
    throw Object.assign(new Error(`${folder} exists`), { code: 'EEXIST', path: folder });
  }
  if (filled) {
    const found = readIdentity(file);
    if (found?.identity === identity.identity && found.engine === ENGINE_VERSION) return;
    if (!force) {
      const engine = found?.engine ?? '?';
      const code = engine === ENGINE_VERSION ? 'results-other-experiment' : 'results-other-engine';
      const message = say(code, { folder, engine, own: ENGINE_VERSION });
      throw new InputFault([report(code, folder, message, say('results-other-hint'))]);
    }
    rmSync(folder, { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  replaceFile(file, `${JSON.stringify(identity, null, 1)}\n`);
}

function readIdentity(file: string): { identity: string; engine: string } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { identity: string; engine: string };
  } catch {
    return null;
  }
}

/** Run folders that are not read, and why: a report for each file that is not as it should be. */
import { join } from 'node:path';
import { ENGINE_VERSION } from '../sim/index.ts';
import { InputFault, type Report, report } from './faults.ts';
import { type Damage, isRunFolder, type RunFolder, readRun } from './run-folder/run-folder.ts';
import type { Say } from './text/text.ts';

/** A report on each damage. */
export const damageReports = (path: string, damages: readonly Damage[], say: Say): Report[] =>
  damages.map(({ file, what }) => {
    const where = join(path, file);
    const message = say(`run-${what}`, { file: where });
    return report(`run-${what}`, where, message, say('run-damaged-hint'));
  });

export function refuseDamages(path: string, damages: readonly Damage[], say: Say): never {
  throw new InputFault(damageReports(path, damages, say));
}

/** The run in a folder, whole; anything else ends the command. */
export async function wholeRun(path: string, say: Say): Promise<RunFolder> {
  if (!isRunFolder(path)) {
    const message = say('run-no-folder', { path });
    throw new InputFault([report('run-no-folder', path, message, say('run-no-folder-hint'))]);
  }
  const { run, damages } = await readRun(path);
  return run ?? refuseDamages(path, damages, say);
}

/** Ends the command when another version of the engine made the run. */
export function refuseOtherEngine({ path, manifest }: RunFolder, say: Say): void {
  const values = { made: manifest.engine, here: ENGINE_VERSION };
  if (values.made !== values.here) {
    const hint = say('run-engine-hint', values);
    throw new InputFault([report('run-engine', path, say('run-engine', values), hint)]);
  }
}

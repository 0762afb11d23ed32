/** An experiment on a cluster: a job array whose tasks are shards, and a job that gathers them. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { InputFault, report } from '../faults.ts';
import { replaceFile } from '../run-folder/replace-file.ts';
import type { Terminal } from '../terminal.ts';
import type { SweepPlan } from './plan.ts';

/** A word of a shell that stands for itself. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** The command as this process was started, so that a task starts the same program. */
const program = (): string =>
  [process.execPath, ...process.execArgv, process.argv[1] ?? ''].map(quoted).join(' ');

/** What tells the recipe apart from the scenario's own. */
const optionsOf = ({ prepared }: SweepPlan): string[] => {
  const { overrides, seed, networkSeed } = prepared.document.recipe;
  const set = overrides.flatMap((override) => ['--set', override]);
  return [...set, '--seed', seed, '--network-seed', networkSeed];
};

function scripts(plan: SweepPlan, folder: string, tasks: number) {
  const words = ['sweep', resolve(plan.path), '--out', resolve(folder), ...optionsOf(plan)];
  const command = `${program()} ${words.map(quoted).join(' ')}`;
  const head = (name: string) =>
    `#!/bin/sh\n#SBATCH --job-name=${name}\n#SBATCH --output=${quoted(resolve(folder))}/slurm-%A_%a.log\n`;
  return {
    array:
      `${head('diplosim')}#SBATCH --array=1-${tasks}\n#SBATCH --cpus-per-task=1\n` +
      `cd ${quoted(process.cwd())}\n` +
      `exec ${command} --workers 1 --shard "$SLURM_ARRAY_TASK_ID/${tasks}"\n`,
    gather: `${head('diplosim-gather')}cd ${quoted(process.cwd())}\nexec ${command} --gather\n`,
  };
}

/** Writes both scripts, and submits them where there is a `sbatch`. */
export function writeSlurm(
  plan: SweepPlan,
  folder: string,
  tasks: number,
  { say, out }: Terminal,
): void {
  const { array, gather } = scripts(plan, folder, tasks);
  const [arrayPath, gatherPath] = [join(folder, 'array.sh'), join(folder, 'gather.sh')];
  replaceFile(arrayPath, array);
  replaceFile(gatherPath, gather);
  const submitted = spawnSync('sbatch', ['--parsable', arrayPath], { encoding: 'utf8' });
  if (submitted.error !== undefined) {
    out(say('slurm-written', { array: arrayPath, gather: gatherPath }));
    return;
  }
  const job = submitted.stdout.trim().split(';')[0] ?? '';
  const then = ['--parsable', `--dependency=afterok:${job}`, gatherPath];
  const gathering = spawnSync('sbatch', then, { encoding: 'utf8' });
  if (submitted.status !== 0 || gathering.status !== 0) {
    const reason = `${submitted.stderr}${gathering.stderr}`.trim();
    const message = say('slurm-refused', { reason });
    throw new InputFault([report('slurm-refused', arrayPath, message, say('slurm-refused-hint'))]);
  }
  out(say('slurm-submitted', { job, gather: gathering.stdout.trim(), folder }));
}

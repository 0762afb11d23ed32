/** `diplosim sweep`: an experiment's runs, those that are not finished yet, and its tables. */
import { join } from 'node:path';
import { type Command, RUN_OPTIONS } from '../command.ts';
import { EXIT, UsageFault } from '../faults.ts';
import { replaceFile } from '../run-folder/replace-file.ts';
import { readFinished } from '../sweep/finished.ts';
import { claimFolder, usualFolder } from '../sweep/folder.ts';
import { type Performed, perform, type Shard } from '../sweep/perform.ts';
import { csvOf, parquetOf } from '../sweep/plain-table.ts';
import { planSweep, runsOf, type SweepPlan } from '../sweep/plan.ts';
import { writeSlurm } from '../sweep/slurm.ts';
import { sweepSummary } from '../sweep/summary.ts';
import { type Results, resultsJson, runsTable, summaryTable } from '../sweep/tables.ts';
import type { Terminal } from '../terminal.ts';

const { strategy: _, ...OPTIONS } = RUN_OPTIONS;
/** Tasks of an array on a cluster. */
const TASKS = 10;

export const sweep: Command = {
  name: 'sweep',
  words: '<experiment.yaml>',
  least: 1,
  most: 1,
  summary: 'command-sweep',
  options: {
    ...OPTIONS,
    out: { type: 'text', meaning: 'option-out-results' },
    shard: { type: 'text', meaning: 'option-shard' },
    gather: { type: 'flag', meaning: 'option-gather' },
    engine: { type: 'text', meaning: 'option-engine', choices: ['local', 'slurm'] },
    tasks: { type: 'count', meaning: 'option-tasks', most: 100_000 },
  },
  async run(request, terminal) {
    const [path = ''] = request.words;
    const shard = shardOf(request.text('shard'), terminal);
    const plan = await planSweep(path, request, terminal);
    const folder = request.text('out') ?? usualFolder(plan);
    claimFolder(folder, plan, request.flag('force'), terminal);
    if (request.text('engine') === 'slurm') {
      writeSlurm(plan, folder, request.count('tasks') ?? TASKS, terminal);
      return EXIT.done;
    }
    const performed = await perform(
      plan,
      runsOf(plan),
      { folder, workers: request.count('workers'), shard, gather: request.flag('gather') },
      terminal,
    );
    return conclude(plan, folder, performed, shard !== null, terminal);
  },
};

function shardOf(text: string | null, { say }: Terminal): Shard | null {
  if (text === null) return null;
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of) throw new UsageFault(say('usage-shard', { value: text }));
  return { number, of };
}

/** Writes the tables once every run is there; says how many are not, where others do them. */
function conclude(
  plan: SweepPlan,
  folder: string,
  performed: Performed,
  isShard: boolean,
  terminal: Terminal,
): number {
  const { say } = terminal;
  const runs = runsOf(plan);
  const { keys, failures } = performed;
  // Other machines may have finished their shards in the meantime.
  const finished = isShard ? readFinished(folder) : performed.finished;
  const results: Results = {
    ...{ plan, runs, keys },
    finished: keys.map((key) => finished.get(key) ?? null),
  };
  const missing = results.finished.filter((run) => run === null).length;
  for (const { run, seed, networkSeed, tick, message } of failures) {
    const strategy = plan.arms[run.arm]?.id ?? '';
    const values = { point: run.point, strategy, seed, networkSeed, tick, message };
    terminal.note(`${say('error')} ${say('sweep-failed', values)}`);
  }
  if (missing > failures.length) {
    const counts = { missing, total: runs.length, folder };
    terminal.note(say(isShard ? 'sweep-shard' : 'sweep-missing', counts));
    if (terminal.json) terminal.out(JSON.stringify(counts));
    return isShard ? EXIT.done : EXIT.resource;
  }
  write(folder, results);
  const json = resultsJson(results);
  if (terminal.json) terminal.out(JSON.stringify({ folder, ...json }));
  else if (terminal.quiet) terminal.out(folder);
  else terminal.out(sweepSummary(terminal, results, performed, folder));
  return failures.length > 0 ? EXIT.bug : EXIT.done;
}

function write(folder: string, results: Results): void {
  for (const table of [runsTable(results), summaryTable(results)]) {
    replaceFile(join(folder, `${table.layout.name}.parquet`), parquetOf(table));
    replaceFile(join(folder, `${table.layout.name}.csv`), csvOf(table));
  }
  replaceFile(join(folder, 'experiment.yaml'), results.plan.text);
  replaceFile(join(folder, 'results.json'), `${JSON.stringify(resultsJson(results), null, 1)}\n`);
}

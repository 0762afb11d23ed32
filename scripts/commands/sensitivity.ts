/** `diplosim sensitivity`: which of the things that an experiment varies its outcomes depend on. */
import { join } from 'node:path';
import { decimal } from '../../viz/text/numbers.ts';
import { type Command, RUN_OPTIONS } from '../command.ts';
import { EXIT, UsageFault } from '../faults.ts';
import { replaceFile } from '../run-folder/replace-file.ts';
import { morris, type Screen, screenPoints, screenTable, sobol } from '../sensitivity/screen.ts';
import { plainTable } from '../summary.ts';
import { claimFolder, usualFolder } from '../sweep/folder.ts';
import { perform } from '../sweep/perform.ts';
import { csvOf, parquetOf } from '../sweep/plain-table.ts';
import { planSweep, runsOf, type SweepPlan } from '../sweep/plan.ts';
import { type PlainTable, type Results, runsTable } from '../sweep/tables.ts';
import type { Terminal } from '../terminal.ts';

const { strategy: _, ...OPTIONS } = RUN_OPTIONS;
const TRAJECTORIES = 20;
const SAMPLES = 256;

export const sensitivity: Command = {
  name: 'sensitivity',
  words: '<experiment.yaml>',
  least: 1,
  most: 1,
  summary: 'command-sensitivity',
  options: {
    ...OPTIONS,
    out: { type: 'text', meaning: 'option-out-results' },
    method: { type: 'text', meaning: 'option-method', choices: ['morris', 'sobol'] },
    trajectories: { type: 'count', meaning: 'option-trajectories', most: 10_000 },
    samples: { type: 'count', meaning: 'option-samples-sobol', most: 1_000_000 },
  },
  async run(request, terminal) {
    const [path = ''] = request.words;
    const method = request.text('method') ?? 'morris';
    let screen: Screen | null = null;
    const plan = await planSweep(path, request, terminal, (experiment, seed, whole) => {
      const factors = experiment.factors.length;
      if (factors === 0) throw new UsageFault(terminal.say('sensitivity-nothing'));
      screen =
        method === 'morris'
          ? morris(request.count('trajectories') ?? TRAJECTORIES, factors, seed)
          : sobol(request.count('samples') ?? SAMPLES, factors, seed);
      return screenPoints(screen, experiment, whole);
    });
    const folder = request.text('out') ?? usualFolder(plan);
    claimFolder(folder, plan, request.flag('force'), terminal);
    const runs = runsOf(plan);
    const options = { folder, workers: request.count('workers'), shard: null, gather: false };
    const { keys, finished, failures } = await perform(plan, runs, options, terminal);
    const found = keys.map((key) => finished.get(key) ?? null);
    const results: Results = { plan, runs, keys, finished: found };
    const table = screenTable(screen as unknown as Screen, results);
    const own = { ...table, layout: { ...table.layout, name: method } };
    write(folder, own, runsTable(results), method);
    if (terminal.json) terminal.out(JSON.stringify(documentOf(plan, own, method, folder)));
    else if (terminal.quiet) terminal.out(folder);
    else terminal.out(shown(own, plan, folder, terminal));
    return failures.length > 0 ? EXIT.bug : EXIT.done;
  },
};

function write(folder: string, table: PlainTable, runs: PlainTable, method: string): void {
  for (const [name, one] of [
    [method, table],
    [`${method}-runs`, runs],
  ] as const) {
    replaceFile(join(folder, `${name}.parquet`), parquetOf(one));
    replaceFile(join(folder, `${name}.csv`), csvOf(one));
  }
}

const documentOf = (
  plan: SweepPlan,
  { layout, rows }: PlainTable,
  method: string,
  folder: string,
) => ({
  ...{ folder, method, scenario: plan.prepared.recipe.scenario.id },
  illustration: plan.prepared.recipe.scenario.illustration,
  indices: rows.map((row) =>
    Object.fromEntries(layout.columns.map(({ name }, place) => [name, row[place]])),
  ),
});

/** What decides first: the largest mu*, or the largest total index. */
function shown(
  { layout, rows }: PlainTable,
  plan: SweepPlan,
  folder: string,
  { say, language, outColors }: Terminal,
): string {
  const names = layout.columns.map(({ name }) => name);
  const by = Math.max(names.indexOf('muStar'), names.indexOf('total'));
  const { scenario } = plan.prepared.recipe;
  const outcomes = [...new Set(rows.map(([outcome]) => String(outcome)))];
  const blocks = outcomes.flatMap((outcome) =>
    plan.arms.map(({ id }) => {
      const own = rows.filter((row) => row[0] === outcome && row[1] === id);
      const table = plainTable(names.slice(2));
      for (const row of [...own].sort((a, b) => Number(b[by]) - Number(a[by]))) {
        const numbers = row
          .slice(3)
          .map((cell) => (cell === null ? '–' : decimal(Number(cell), 4, language)));
        table.push([String(row[2]), ...numbers]);
      }
      return `${outColors.bold(`${outcome} · ${id}`)}\n${table.toString()}`;
    }),
  );
  return [
    outColors.bold(scenario.title[language]),
    ...(scenario.illustration ? [outColors.yellow(say('illustration'))] : []),
    say('sensitivity-done', { points: plan.points.length }),
    '',
    ...blocks,
    `${say('summary-folder')}  ${folder}`,
  ].join('\n');
}

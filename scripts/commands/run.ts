/** `diplosim run`: one run, or several with their mean and spread. */
import { ENGINE_VERSION, type Recipe } from '../../sim/index.ts';
import { type Command, type Request, RUN_OPTIONS } from '../command.ts';
import { UsageFault } from '../faults.ts';
import { noteDiagnostics } from '../notes.ts';
import { type Prepared, prepare } from '../prepare.ts';
import { runReplicates } from '../replicates/replicates.ts';
import { type RunWish, runOnce } from '../run-once.ts';
import { replicatesSummary, runSummary } from '../summary.ts';
import type { Terminal } from '../terminal.ts';

export const run: Command = {
  name: 'run',
  words: '<scenario | recipe.json | run>',
  least: 1,
  most: 1,
  summary: 'command-run',
  options: {
    ...RUN_OPTIONS,
    replicates: { type: 'count', meaning: 'option-replicates', most: 100_000 },
    out: { type: 'text', meaning: 'option-out' },
    record: { type: 'text', meaning: 'option-record', choices: ['none', 'metrics', 'full'] },
  },
  async run(request, terminal) {
    const [word = ''] = request.words;
    const replicates = request.count('replicates');
    checkUsage(request, terminal);
    const prepared = await prepare(word, request, terminal);
    noteDiagnostics(prepared.notes, terminal);
    await (replicates === null
      ? single(prepared, request, terminal)
      : several(prepared, replicates, request, terminal));
  },
};

function checkUsage(request: Request, { say }: Terminal): void {
  const record = request.text('record');
  const several = request.count('replicates') !== null;
  if (several && record !== null && record !== 'none') {
    throw new UsageFault(say('usage-record-replicates'));
  }
  if (!several && record === 'none' && request.text('out') !== null) {
    throw new UsageFault(say('usage-out-nothing'));
  }
}

async function single(prepared: Prepared, request: Request, terminal: Terminal): Promise<void> {
  if (request.count('workers') !== null) {
    terminal.note(terminal.say('run-workers'));
  }
  const wish: RunWish = {
    detail: (request.text('record') ?? 'full') as RunWish['detail'],
    out: request.text('out'),
    force: request.flag('force'),
  };
  const { result, path } = await runOnce(prepared, wish, terminal);
  if (terminal.json) {
    const { ticks, digest, outcomes } = result;
    const about = { ...head(prepared.recipe), ticks };
    terminal.out(JSON.stringify({ ...about, digest, ...tail(prepared), outcomes }));
  } else if (terminal.quiet) {
    terminal.out(path ?? result.digest);
  } else {
    terminal.out(runSummary(terminal, prepared.recipe.scenario, result, path));
  }
}

async function several(
  prepared: Prepared,
  replicates: number,
  request: Request,
  terminal: Terminal,
): Promise<void> {
  const path = request.text('out');
  const { digest, outcomes, networks } = await runReplicates(
    prepared,
    { replicates, workers: request.count('workers'), out: path, force: request.flag('force') },
    terminal,
  );
  if (terminal.json) {
    terminal.out(JSON.stringify({ ...head(prepared.recipe), digest, ...tail(prepared), outcomes }));
  } else if (terminal.quiet) {
    terminal.out(path ?? digest);
  } else {
    const about = { runs: replicates, networks, path };
    terminal.out(replicatesSummary(terminal, prepared.recipe.scenario, outcomes, about));
  }
}

const head = ({ scenario, strategy, seed, networkSeed }: Recipe) => ({
  scenario: scenario.id,
  strategy,
  seed,
  networkSeed,
  engine: ENGINE_VERSION,
  ticks: scenario.time.ticks,
});

const tail = ({ recipe }: Prepared) => ({ illustration: recipe.scenario.illustration });

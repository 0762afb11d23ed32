/** `diplosim calibrate`: what the facts leave plausible of the parameters that no source gives. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ENGINE_VERSION } from '../../sim/index.ts';
import { decimal } from '../../viz/text/numbers.ts';
import { calibrate as carryOut, type Posterior, type Question } from '../calibrate/calibration.ts';
import { PRIORS, settingsOf, TARGETS } from '../calibrate/problem.ts';
import type { Draw, Figures } from '../calibrate/rejection.ts';
import { Samples } from '../calibrate/samples.ts';
import { writeWhole } from '../calibrate/write-whole.ts';
import type { Command, Request } from '../command.ts';
import { Interruption, UsageFault } from '../faults.ts';
import { listenForInterrupts } from '../interrupts.ts';
import { showProgress } from '../progress.ts';
import { type MeasuringPool, openPool } from '../scorecard/pool.ts';
import type { Terminal } from '../terminal.ts';

const USUAL = { samples: 500, networks: 3, agents: 10_000, days: 30, keep: 5 } as const;
const FOLDER = 'results/calibration';

export const calibrate: Command = {
  name: 'calibrate',
  words: '',
  least: 0,
  most: 0,
  summary: 'command-calibrate',
  options: {
    samples: { type: 'count', meaning: 'option-samples', most: 100_000 },
    networks: { type: 'count', meaning: 'option-networks', most: 20 },
    agents: { type: 'count', meaning: 'option-agents', most: 2_000_000 },
    days: { type: 'count', meaning: 'option-days', most: 365 },
    keep: { type: 'count', meaning: 'option-keep', most: 100 },
    seed: { type: 'text', meaning: 'option-seed-draws' },
    out: { type: 'text', meaning: 'option-out' },
    workers: { type: 'count', meaning: 'option-workers', most: 256 },
    force: { type: 'flag', meaning: 'option-force' },
  },
  async run(request, terminal) {
    const count = (name: keyof typeof USUAL) => request.count(name) ?? USUAL[name];
    const question: Question = {
      engine: ENGINE_VERSION,
      priors: PRIORS,
      targets: TARGETS,
      samples: count('samples'),
      networks: count('networks'),
      people: count('agents'),
      days: count('days'),
      seed: request.text('seed') ?? 'calibration',
    };
    const out = request.text('out') ?? FOLDER;
    const samples = Samples.open(join(out, 'samples'), question, request.flag('force'));
    if (samples === null) {
      const path = join(out, 'samples');
      throw new UsageFault(
        terminal.say('calibrate-other', { path }),
        terminal.say('calibrate-other-hint'),
      );
    }
    const posterior = await carryThrough(question, samples, count('keep') / 100, request, terminal);
    const path = join(out, 'posterior.json');
    writeWhole(path, `${JSON.stringify(posterior, null, 1)}\n`);
    terminal.note(terminal.say('export-written', { path }));
    terminal.out(terminal.json ? JSON.stringify(posterior) : linesOf(posterior, terminal));
  },
};

async function carryThrough(
  question: Question,
  samples: Samples,
  keep: number,
  request: Request,
  terminal: Terminal,
): Promise<Posterior> {
  const interrupts = listenForInterrupts();
  const progress = showProgress(terminal, 'progress-calibrate', question.samples);
  const workers = request.count('workers') ?? availableParallelism();
  const pool = openPool(workers);
  interrupts.asked.addEventListener('abort', () => void pool.close());
  let done = 0;
  try {
    return await carryOut(question, samples, keep, {
      simulate: (draw) => figuresOf(question, draw, pool),
      atOnce: workers,
      progress(finished) {
        done = finished;
        progress.update(finished);
      },
    });
  } catch (error) {
    throw interrupts.asked.aborted
      ? new Interruption(terminal.say('interrupted-calibrate', { done, total: question.samples }))
      : error;
  } finally {
    progress.stop();
    interrupts.done();
    await pool.close();
  }
}

/** Runs the worlds of the facts with a draw, on each network. */
function figuresOf(
  { targets, networks, people, days }: Question,
  draw: Draw,
  pool: MeasuringPool,
): Promise<Figures> {
  const drawn = Object.entries(draw).map(([path, value]) => `${path}=${value}`);
  const size = [`population.citizens=${people}`, `time.duration=${days}d`];
  const onNetwork = async (network: number): Promise<number[]> => {
    const found = new Map<number, readonly number[]>();
    await Promise.all(
      settingsOf(targets).map(async ({ setting, facts }) => {
        const overrides = [...setting.overrides, ...size, ...drawn];
        const values = await pool.measure({ ...setting, overrides, network, facts });
        facts.forEach((fact, n) => {
          found.set(fact, values[n] ?? []);
        });
      }),
    );
    return targets.map(({ fact, figure }) => found.get(fact)?.[figure] ?? Number.NaN);
  };
  return Promise.all(Array.from({ length: networks }, (_, network) => onNetwork(network)));
}

const DIGITS = 3;

/** Prior and what is left of it, one line a parameter. */
function linesOf({ spread, draws, question, distances }: Posterior, terminal: Terminal): string {
  const { say, language } = terminal;
  const text = (value: number) => decimal(value, DIGITS, language);
  const head = say('calibrate-head', { kept: draws.length, samples: question.samples });
  const lines = spread.map(({ path, prior, q05, q50, q95 }) =>
    say('calibrate-line', {
      path,
      low: text(prior[0]),
      high: text(prior[1]),
      median: text(q50),
      from: text(q05),
      to: text(q95),
    }),
  );
  const nearest = say('calibrate-nearest', { distance: text(distances[0] ?? Number.NaN) });
  return [head, ...lines.map((line) => `  ${line}`), nearest].join('\n');
}

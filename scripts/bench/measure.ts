/**
 * One measurement, a process of its own: builds a population, warms up for a day, measures some
 * more, and prints what it found as JSON. Words: scenario, citizens, days, run folder or nothing.
 *
 * The warm-up fills the feeds and lets Node compile the loops. What a recorded run writes once,
 * agents and ties and the sums over its files, counts in full, so short measurements overstate the
 * recorder's share rather than hide it.
 */

import { readFileSync } from 'node:fs';
import {
  createPopulation,
  createSimulation,
  ENGINE_VERSION,
  Recorder,
  readScenario,
  type Simulation,
} from '../../sim/index.ts';
import { readFile } from '../read-files.ts';
import { type RunWriter, writeRun } from '../run-folder/run-folder.ts';

export interface Measured {
  readonly scenario: string;
  readonly agents: number;
  readonly ties: number;
  readonly networkSeconds: number;
  /** Of the measured days, recording included. */
  readonly seconds: number;
  readonly sessions: number;
  readonly impressions: number;
  readonly deliveries: number;
  readonly peakMegabytes: number;
}

const WARM_UP_DAYS = 1;

function prepare(path: string, citizens: number, days: number) {
  const overrides = [`population.citizens=${citizens}`, `time.duration=${days + WARM_UP_DAYS}d`];
  const text = readFileSync(path, 'utf8');
  const source = { name: path, text, read: readFile, data: [], overrides };
  const read = readScenario(source, 'en');
  if (read.scenario === null) {
    const faults = read.diagnostics.map(({ line, message }) => `${path}:${line} ${message}`);
    throw new Error(faults.join('\n'));
  }
  const { scenario, merged, files: named } = read;
  const strategy = scenario.strategies.at(-1)?.id ?? '';
  const seeds = { seed: scenario.seed, networkSeed: scenario.seed };
  const recipe = { scenario, strategy, ...seeds, decisions: [] };
  const summary = {
    scenario: scenario.id,
    overrides,
    strategy,
    ...seeds,
    decisions: [],
    parent: null,
  };
  return { recipe, document: { recipe: summary, scenario: merged, files: named } };
}

function finish(writer: RunWriter, simulation: Simulation): void {
  const { title, illustration, time } = simulation.recipe.scenario;
  writer.commit({
    engine: ENGINE_VERSION,
    key: '',
    title,
    illustration,
    record: 'full',
    digest: simulation.digest(),
    ticks: time.ticks,
    tickHours: time.tickHours,
    counts: simulation.counts(),
    outcomes: simulation.outcomes(),
  });
}

function measure(path: string, citizens: number, days: number, folder: string | null): Measured {
  const { recipe, document } = prepare(path, citizens, days);
  const { tickHours } = recipe.scenario.time;
  const start = performance.now();
  const population = createPopulation(recipe.scenario, recipe.networkSeed);
  const networkSeconds = (performance.now() - start) / 1000;
  const simulation = createSimulation(recipe, population);
  const writer = folder === null ? null : writeRun(folder, document);
  const recorder = writer === null ? null : new Recorder(simulation, writer.sink);
  const step = () => {
    const log = simulation.step();
    recorder?.tick(log);
  };
  while (simulation.tick * tickHours < WARM_UP_DAYS * 24) step();
  const before = simulation.counts();
  const from = performance.now();
  while (simulation.tick < simulation.ticks) step();
  recorder?.finish();
  if (writer !== null) finish(writer, simulation);
  const seconds = (performance.now() - from) / 1000;
  const after = simulation.counts();
  const during = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  return {
    scenario: recipe.scenario.id,
    agents: after['agents'] ?? 0,
    ties: after['ties'] ?? 0,
    networkSeconds,
    seconds,
    sessions: during('sessions'),
    impressions: during('impressions'),
    deliveries: during('deliveries'),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const [path = '', citizens = '', days = '', folder = ''] = process.argv.slice(2);
try {
  const measured = measure(path, Number(citizens), Number(days), folder === '' ? null : folder);
  process.stdout.write(`${JSON.stringify(measured)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

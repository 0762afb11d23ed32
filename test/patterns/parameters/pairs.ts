/** Carries out a line: twenty pairs of runs, each on a network of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../../scripts/read-files.ts';
import { clusteredMean, halfWidth } from '../../../sim/experiment/index.ts';
import { createPopulation } from '../../../sim/population/population.ts';
import { readScenario } from '../../../sim/scenario/index.ts';
import type { Recipe } from '../../../sim/scenario/scenario.ts';
import { createSimulation } from '../../../sim/simulation.ts';
import { ROOT } from '../../tidy/files.ts';
import type { Line, Probe } from './line.ts';

const PAIRS = 20;
const FILE = join(ROOT, 'test', 'patterns', 'worlds', 'small.yaml');

export interface Found {
  /** Mean difference between the high and the low arm. */
  readonly mean: number;
  /** Half of its 95 % interval. */
  readonly half: number;
  readonly pass: boolean;
}

function recipeOf(overrides: readonly string[]): Recipe {
  const text = readFileSync(FILE, 'utf8');
  const source = { name: FILE, text, read: readFile, data: [], overrides };
  const { scenario, diagnostics } = readScenario(source, 'en');
  if (scenario === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const [arm] = scenario.strategies;
  return {
    scenario,
    strategy: arm?.id ?? '',
    seed: scenario.seed,
    networkSeed: scenario.seed,
    decisions: [],
  };
}

function outcomeOf(recipe: Recipe, pair: number, probe: Probe): number {
  const own = { ...recipe, seed: `pairs/${pair}`, networkSeed: `pairs/n${pair}` };
  const watching = probe.begin();
  const population = createPopulation(own.scenario, own.networkSeed);
  const simulation = createSimulation(own, population, (item) => {
    watching.seen?.(item, simulation.world);
  });
  while (!simulation.done) {
    const log = simulation.step();
    watching.tick?.(log, simulation.world);
  }
  return watching.value(simulation);
}

export function tryLine({ parameter, low, high, probe, direction, world = [] }: Line): Found {
  const common = [...world, ...(probe.overrides ?? [])];
  const [from, to] = [low, high].map((value) =>
    recipeOf([...common, `mechanisms.${parameter}=${value}`]),
  );
  if (from === undefined || to === undefined) throw new Error('a line has two ends');
  const differences = Array.from({ length: PAIRS }, (_, pair) => {
    const difference = outcomeOf(to, pair, probe) - outcomeOf(from, pair, probe);
    return Number.isNaN(difference) ? null : difference;
  });
  const estimate = clusteredMean(
    differences,
    differences.map((_, pair) => String(pair)),
  );
  const mean = estimate?.mean ?? Number.NaN;
  const half = estimate === null ? Number.NaN : (halfWidth(estimate) ?? Number.NaN);
  return { mean, half, pass: direction === 'up' ? mean > half : mean < -half };
}

/** Measures facts in one world on one network: what a worker thread does, and a test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createPopulation,
  createSimulation,
  type Recipe,
  readScenario,
  type Scenario,
} from '../../sim/index.ts';
import { scenariosFolder } from '../paths.ts';
import { readFile } from '../read-files.ts';
import { blaming } from '../simulate.ts';
import type { Setting, Shown } from './fact.ts';
import { factOf } from './facts/index.ts';
import { Observer } from './observer.ts';

/** A world on a network, and what is measured there. */
export interface Measurement extends Setting {
  /** From 0: replicate k of `diplosim run` with as many networks. */
  readonly network: number;
  /** Numbers of facts. */
  readonly facts: readonly number[];
}

/** Values of the figures of each fact, in the order of `facts`. */
export type Measured = readonly (readonly number[])[];

/** The scenario of a setting; an error where it cannot be read, which an override may cause. */
export function scenarioOf({ world, overrides }: Pick<Setting, 'world' | 'overrides'>): Scenario {
  const path = join(scenariosFolder, 'calibration', `${world}.yaml`);
  const text = readFileSync(path, 'utf8');
  const source = { name: path, text, read: readFile, data: [], overrides };
  const { scenario, diagnostics } = readScenario(source, 'en');
  if (scenario === null) {
    throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  }
  return scenario;
}

/** The recipe of a setting on a network, as replicate `network` of `diplosim run` has it. */
export function recipeOf(setting: Pick<Setting, 'world' | 'overrides'>, network: number): Recipe {
  const scenario = scenarioOf(setting);
  return {
    scenario,
    strategy: scenario.strategies[0]?.id ?? '',
    seed: `${scenario.seed}/${network}`,
    networkSeed: `${scenario.seed}/n${network}`,
    decisions: [],
  };
}

/** Makes the world, runs it if it is to be run, and shows it. */
export function show(setting: Setting, network: number): Shown {
  const recipe = recipeOf(setting, network);
  return blaming(recipe, 0, () => {
    const population = createPopulation(recipe.scenario, recipe.networkSeed);
    if (!setting.run) return { recipe, population, simulation: null, observed: null };
    const observer = new Observer();
    const simulation = createSimulation(recipe, population, observer.seen);
    observer.begin(simulation);
    while (!simulation.done) observer.tick(simulation.step());
    return { recipe, population, simulation, observed: observer.observed() };
  });
}

export function measure(measurement: Measurement): Measured {
  const shown = show(measurement, measurement.network);
  return measurement.facts.map((number) => factOf(number).measure(shown));
}

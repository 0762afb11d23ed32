/** Runs of canonical models on small networks, for tests that know the answer from elsewhere. */

import { orderByKey } from '../../../sim/canonical/build/setting.ts';
import { canonicalModelOf } from '../../../sim/canonical/index.ts';
import { type CanonicalRun, refuseByThrowing } from '../../../sim/canonical/model.ts';
import { defaults } from '../../../sim/fields.ts';
import { generatorOf } from '../../../sim/network/index.ts';
import { Random } from '../../../sim/random.ts';
import { type Graph, graphFromTies } from '../../../sim/world/graph.ts';

/** Ties as [follower, followed, weight]. */
export type Tie = readonly [number, number, number?];

export function network(agents: number, ties: readonly Tie[]): Graph {
  const weighted = ties.some(([, , weight]) => weight !== undefined);
  return graphFromTies(
    agents,
    Uint32Array.from(ties, ([from]) => from),
    Uint32Array.from(ties, ([, to]) => to),
    ties.length,
    weighted ? Float64Array.from(ties, ([, , weight]) => weight ?? 1) : null,
  );
}

/** A textbook graph. */
export function textbook(
  name: string,
  values: Readonly<Record<string, number>>,
  seed = 'network',
): Graph {
  const generator = generatorOf(name);
  const draws = new Random(seed).stream('network').at(0).sequence(0);
  return generator.build({ ...defaults(generator.parameters), ...values } as never, draws);
}

export interface Asked {
  readonly graph?: Graph;
  /** Everybody follows everybody else, and the graph has no ties. */
  readonly crowd?: boolean;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly nodes?: Readonly<Record<string, readonly number[]>>;
  readonly seed?: string;
  /** Seed of what the model adds to the network. */
  readonly growth?: string;
  /** By row; left out: the row itself. */
  readonly keys?: readonly number[];
  readonly ids?: readonly string[];
}

/** A run of the model, at its start. */
export function begin(name: string, asked: Asked): CanonicalRun {
  const model = canonicalModelOf(name);
  const graph = asked.graph ?? network(0, []);
  const { setting } = orderByKey({
    graph,
    crowd: asked.crowd ?? false,
    keys: Uint32Array.from({ length: graph.agents }, (_, row) => asked.keys?.[row] ?? row),
    ids: asked.ids ?? null,
    values: { ...defaults(model.parameters), ...asked.values },
    nodes: new Map(
      Object.entries(asked.nodes ?? {}).map(([column, of]) => [column, Float64Array.from(of)]),
    ),
    growth: new Random(asked.growth ?? 'growth'),
    random: new Random(asked.seed ?? 'run'),
    refuse: refuseByThrowing,
  });
  return model.start(setting as never);
}

/** Steps until the run is done, at most `most` times. */
export function finish(run: CanonicalRun, most = 100_000): CanonicalRun {
  for (let tick = 0; tick < most && !run.done; tick++) run.step();
  return run;
}

/** The value of a column. */
export const column = (run: CanonicalRun, name: string): number[] => [
  ...(run.state().get(name) ?? []),
];

/** The outcomes of `replicates` runs that differ in their luck alone. */
export function* replicate(run: CanonicalRun, replicates: number) {
  for (let k = 0; k < replicates; k++) {
    run.restart(new Random(`luck/${k}`));
    yield finish(run).outcomes();
  }
}

/** Mean and standard error of an outcome over replicates of a run. */
export function sample(run: CanonicalRun, outcome: string, replicates: number) {
  let sum = 0;
  let squares = 0;
  for (const outcomes of replicate(run, replicates)) {
    const value = outcomes[outcome] ?? Number.NaN;
    sum += value;
    squares += value * value;
  }
  const mean = sum / replicates;
  return { mean, error: Math.sqrt(Math.max(0, squares / replicates - mean * mean) / replicates) };
}

/** Whether a mean is where it should be: within four standard errors, and rounding. */
export const agrees = (found: { mean: number; error: number }, exact: number): boolean =>
  Math.abs(found.mean - exact) <= 4 * found.error + 1e-9;

/** The mean of an outcome over replicates of a run. */
export const meanOutcome = (run: CanonicalRun, outcome: string, replicates: number): number =>
  sample(run, outcome, replicates).mean;

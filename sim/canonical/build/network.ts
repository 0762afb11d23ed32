/**
 * The network that a scenario asks for, as a canonical model takes it: grown, imported, or none.
 */
import {
  agentsAsked,
  generatorOf,
  type ImportedNetwork,
  type NodeTable,
  nodeAttributes,
} from '../../network/index.ts';
import { type Draws, Random } from '../../random.ts';
import type { NetworkChoice } from '../../scenario/scenario.ts';
import { type Graph, graphFromTies } from '../../world/graph.ts';

export type Attributes = ReadonlyMap<string, readonly string[]>;

export interface CanonicalNetwork {
  readonly graph: Graph;
  /** Everybody follows everybody else, too many ties to be listed: the graph has none. */
  readonly crowd: boolean;
  readonly keys: Uint32Array;
  /** Null: agents are called by their rows. */
  readonly ids: readonly string[] | null;
  /** What the file of agents says of them, as text. */
  readonly attributes: Attributes;
  /** Whether another seed would give another network. */
  readonly byChance: boolean;
}

/** What a scenario names: files that have been read. */
export interface NetworkFiles {
  readonly imported: ImportedNetwork | null;
  readonly nodes: NodeTable | null;
}

const NOTHING = new Uint32Array(0);

/** A network of agents without ties. */
export const apart = (agents: number): Graph => graphFromTies(agents, NOTHING, NOTHING, 0);

export function canonicalNetwork(
  choice: NetworkChoice,
  networkSeed: string,
  { imported, nodes }: NetworkFiles,
): CanonicalNetwork {
  if (imported !== null) return { ...imported, crowd: false, byChance: false };
  if (choice.generator === 'none') return numbered(apart(0), nodes, false);
  const generator = generatorOf(choice.generator);
  if (choice.generator === 'complete' && generator.refuse(choice.settings as never) !== null) {
    return { ...numbered(apart(agentsAsked(choice.settings)), nodes, false), crowd: true };
  }
  const stream = new Random(`${networkSeed}/network`).stream('network');
  const { draws, used } = noticing(stream.at(0).sequence(0));
  const graph = generator.build(choice.settings as never, draws);
  return numbered(graph, nodes, used());
}

/** A network whose agents are called 0 to n - 1. */
export function numbered(
  graph: Graph,
  nodes: NodeTable | null,
  byChance: boolean,
): CanonicalNetwork {
  const rows = Array.from({ length: graph.agents }, (_, row) => row);
  const known = nodes === null ? null : nodeAttributes(nodes, rows.map(String)).value;
  return {
    graph,
    crowd: false,
    keys: Uint32Array.from(rows),
    ids: null,
    attributes: known ?? new Map(),
    byChance,
  };
}

/** The same draws, and whether any was made: a ring is the same ring under every seed. */
function noticing(draws: Draws): { readonly draws: Draws; used(): boolean } {
  let made = false;
  const noticed =
    <Arguments extends unknown[], Result>(draw: (...given: Arguments) => Result) =>
    (...given: Arguments): Result => {
      made = true;
      return draw(...given);
    };
  return {
    used: () => made,
    draws: {
      uniform: noticed(() => draws.uniform()),
      below: noticed((n: number) => draws.below(n)),
      bernoulli: noticed((probability: number) => draws.bernoulli(probability)),
      normal: noticed(() => draws.normal()),
      lognormal: noticed((median: number, sigma: number) => draws.lognormal(median, sigma)),
      poisson: noticed((mean: number) => draws.poisson(mean)),
      beta: noticed((a: number, b: number) => draws.beta(a, b)),
      pareto: noticed((exponent: number) => draws.pareto(exponent)),
      exponential: noticed((mean: number) => draws.exponential(mean)),
    },
  };
}

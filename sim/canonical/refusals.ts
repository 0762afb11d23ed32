/** What keeps a scenario's model from running, found before anything runs. */
import type { Text } from '../fields.ts';
import { agentsAsked } from '../network/index.ts';
import { Random } from '../random.ts';
import type { NetworkChoice, Settings } from '../scenario/scenario.ts';
import {
  apart,
  type CanonicalNetwork,
  canonicalNetwork,
  type NetworkFiles,
  numbered,
} from './build/network.ts';
import { readColumns } from './build/reading.ts';
import { orderByKey } from './build/setting.ts';
import type { CanonicalModel } from './model.ts';

export interface Refusal {
  /** The part of the scenario that it is about: `parameters.seeds.0`. */
  readonly path: string;
  readonly text: Text;
}

/**
 * Starts the model on a trial and notes all that it refuses. A network that is still to be grown
 * is left out, since its ties have no weights that could be wrong: its agents stand apart.
 */
export function refusals(
  model: CanonicalModel,
  parameters: Settings,
  choice: NetworkChoice,
  files: NetworkFiles,
): readonly Refusal[] {
  const found: Refusal[] = [];
  const network = trialNetwork(choice, files);
  const path = choice.nodes === null ? 'network.edges' : 'network.nodes';
  const nodes = readColumns(model, network, (text) => found.push({ path, text }));
  const random = new Random('trial');
  const { setting } = orderByKey({
    ...network,
    values: parameters,
    nodes,
    growth: random,
    random,
    refuse: (where, text) => found.push({ path: where, text }),
  });
  model.start(setting as never);
  return found;
}

function trialNetwork(choice: NetworkChoice, files: NetworkFiles): CanonicalNetwork {
  if (files.imported !== null) return canonicalNetwork(choice, '', files);
  return numbered(apart(agentsAsked(choice.settings)), files.nodes, false);
}

/** What keeps a scenario's model from running, found before anything runs. */
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
import { type CanonicalModel, RefusedSetting } from './model.ts';

/**
 * Starts the model on a trial. A network that is still to be grown is left out, since its ties have
 * no weights that could be wrong: its agents stand apart.
 */
export function refusals(
  model: CanonicalModel,
  parameters: Settings,
  choice: NetworkChoice,
  files: NetworkFiles,
): readonly RefusedSetting[] {
  const network = trialNetwork(choice, files);
  const { columns, faults } = readColumns(model, network);
  if (faults.length > 0) return faults;
  const random = new Random('trial');
  const { setting } = orderByKey({
    ...network,
    values: parameters,
    nodes: columns,
    growth: random,
    random,
  });
  try {
    model.start(setting as never);
    return [];
  } catch (error) {
    if (error instanceof RefusedSetting) return [error];
    throw error;
  }
}

function trialNetwork(choice: NetworkChoice, files: NetworkFiles): CanonicalNetwork {
  if (files.imported !== null) return canonicalNetwork(choice, '', files);
  const { agents, rows, columns } = choice.settings;
  const count = typeof agents === 'number' ? agents : Number(rows ?? 0) * Number(columns ?? 0);
  return numbered(apart(count), files.nodes, false);
}

/** Whether the network can be built, and fits the population; asked once all else is right. */
import type { Catalogues } from '../catalogues.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { Scenario } from '../scenario.ts';
import { type MapNode, placeAt } from '../source/node.ts';

export function checkNetwork(
  { network, population, model }: Scenario,
  root: MapNode,
  { generators }: Catalogues,
): Fault | null {
  const generator = generators.find(({ name }) => name === network.generator);
  const refusal = generator?.refuse?.(network.settings as never) ?? null;
  if (refusal !== null) {
    const path = ['network', refusal.parameter];
    const values = { reason: refusal.message };
    return { code: 'network-refused', at: placeAt(root, path), path, values };
  }
  const found = agentsOf(network.settings);
  const { citizens } = population;
  if (model !== null || found === null || found === citizens) return null;
  const path = ['network', 'agents'];
  const values = { found: String(found), citizens: String(citizens) };
  return { code: 'network-size', at: placeAt(root, path), path, values };
}

/** People of a textbook graph; null for one that takes those of the scenario. */
function agentsOf({ agents, rows, columns }: Scenario['network']['settings']): number | null {
  if (typeof agents === 'number') return agents;
  return typeof rows === 'number' && typeof columns === 'number' ? rows * columns : null;
}

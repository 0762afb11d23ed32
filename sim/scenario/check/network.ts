/** Whether the network can be built, and fits the population; asked once all else is right. */
import { agentsAsked } from '../../network/index.ts';
import type { Catalogues } from '../catalogues.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { Scenario } from '../scenario.ts';
import { type MapNode, placeAt } from '../source/node.ts';

export function checkNetwork(
  { network, population, model }: Scenario,
  root: MapNode,
  { generators, models }: Catalogues,
): Fault | null {
  const generator = generators.find(({ name }) => name === network.generator);
  const refusal = generator?.refuse?.(network.settings as never) ?? null;
  const counts = models.find(({ name }) => name === model?.name)?.countsCrowds === true;
  if (refusal !== null && !(counts && network.generator === 'complete')) {
    const path = ['network', refusal.parameter];
    const values = { reason: refusal.message };
    return { code: 'network-refused', at: placeAt(root, path), path, values };
  }
  const found = agentsAsked(network.settings);
  const { citizens } = population;
  if (model !== null || found === 0 || found === citizens) return null;
  const path = ['network', 'agents'];
  const values = { found: String(found), citizens: String(citizens) };
  return { code: 'network-size', at: placeAt(root, path), path, values };
}

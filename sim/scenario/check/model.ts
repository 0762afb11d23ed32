/** Whether a canonical model can run with what it is given; asked once all else is right. */
import type { Catalogues } from '../catalogues.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { setFrench } from '../diagnostics/french.ts';
import type { NetworkFiles } from '../network-files.ts';
import type { Scenario } from '../scenario.ts';
import { type MapNode, placeAt } from '../source/node.ts';

export function checkModel(
  { model, network }: Scenario,
  files: NetworkFiles,
  root: MapNode,
  { models }: Catalogues,
): readonly Fault[] {
  const kind = models.find(({ name }) => name === model?.name);
  const refused = kind?.refuse?.({ parameters: model?.parameters ?? {}, network, files }) ?? [];
  return refused.map(({ path: where, text }) => {
    const path = where.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const reason = { en: text.en, fr: setFrench(text.fr) };
    return { code: 'model-refused', at: placeAt(root, path), path, values: { reason } };
  });
}

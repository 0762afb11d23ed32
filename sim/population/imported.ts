/** People of an imported network: what its attributes say of them; the rest is drawn as for all. */
import type { ImportedNetwork } from '../network/index.ts';
import type { Agents } from '../world/agents.ts';
import type { Names } from '../world/world.ts';

export type Imported = ImportedNetwork;

/** Takes over country and origin where the attributes name countries of the scenario. */
export function placeImported(agents: Agents, imported: Imported, names: Names): void {
  const columns = [
    { name: 'country', into: agents.country },
    { name: 'origin', into: agents.origin },
  ];
  for (const { name, into } of columns) {
    const values = imported.attributes.get(name);
    values?.forEach((value, i) => {
      const found = names.countries.indexOf(value);
      if (found >= 0) {
        into[i] = found;
        if (name === 'country') {
          agents.origin[i] = found;
        }
      }
    });
  }
}

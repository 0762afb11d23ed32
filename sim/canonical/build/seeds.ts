/** Agents with whom something begins: named by id, or a share of all drawn at random. */
import { references } from '../../fields.ts';
import type { Stream } from '../../random.ts';
import type { Setting } from '../model.ts';

export const seedsField = references('agent', {
  en: 'agents with whom it begins, by id',
  fr: 'agents par qui tout commence, selon leur identifiant',
});

/** The rows of `ids`, each once and in order; refuses an id that no agent has. */
export function seedRows(setting: Setting<unknown>, ids: readonly string[]): Uint32Array {
  const rows = new Set<number>();
  ids.forEach((id, place) => {
    const row = setting.rowOf(id);
    if (row >= 0) rows.add(row);
    else {
      setting.refuse(`parameters.seeds.${place}`, {
        en: `no agent of the network is called ${id}`,
        fr: `aucun agent du réseau ne s’appelle ${id}`,
      });
    }
  });
  return Uint32Array.from(rows).sort((a, b) => a - b);
}

/**
 * Draws `count` agents, every set of them equally likely: those with the smallest draws, so that
 * chance belongs to the agents and a larger count only adds some. Gives rows, in their order.
 */
export function drawRows(keys: Uint32Array, count: number, stream: Stream): Uint32Array {
  const lot = Float64Array.from(keys, (key) => stream.uniform(key));
  const rows = Uint32Array.from(keys, (_, row) => row);
  return rows
    .sort((a, b) => lot[a] - lot[b] || a - b)
    .subarray(0, count)
    .sort((a, b) => a - b);
}

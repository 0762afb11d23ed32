/** The columns of agents that models share, and what stands in for a column that is not given. */
import type { Random } from '../../random.ts';
import type { NodeColumn, Setting } from '../model.ts';

const LARGEST = Number.MAX_VALUE;

export const opinionColumn: NodeColumn = {
  name: 'opinion',
  meaning: {
    en: 'opinion, any number; without the column each agent draws one from 0 to 1',
    fr: 'opinion, un nombre quelconque ; sans cette colonne, chaque agent en tire une entre 0 et 1',
  },
  limits: [-LARGEST, LARGEST],
  integer: false,
  mayBeEmpty: false,
};

/** Fills `into` with the given opinions, or draws them, the same ones in every model. */
export function startOpinions(
  { nodes, keys }: Setting<unknown>,
  random: Random,
  into: Float64Array,
): void {
  const given = nodes.get(opinionColumn.name);
  if (given !== undefined) into.set(given);
  else {
    const stream = random.stream('opinion');
    for (let row = 0; row < into.length; row++) into[row] = stream.uniform(keys[row]);
  }
}

/** A column with `otherwise` where a cell is empty, or where there is no column. */
export function filledColumn(
  { nodes, graph }: Setting<unknown>,
  name: string,
  otherwise: number,
): Float64Array {
  const given = nodes.get(name);
  if (given === undefined) return new Float64Array(graph.agents).fill(otherwise);
  return given.map((value) => (Number.isNaN(value) ? otherwise : value));
}

/** Fills `into` with the given states, or draws 0 or 1 by a fair coin for each agent. */
export function startStates(
  { nodes, keys }: Setting<unknown>,
  random: Random,
  into: Uint8Array,
): void {
  const given = nodes.get('state');
  if (given !== undefined) into.set(given);
  else {
    const stream = random.stream('state');
    for (let row = 0; row < into.length; row++) into[row] = stream.uniform(keys[row]) < 0.5 ? 1 : 0;
  }
}

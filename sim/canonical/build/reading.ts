/** From the text of a file of agents to the columns of a model. */
import type { Text } from '../../fields.ts';
import { decimal } from '../../network/import/decimal.ts';
import type { CanonicalModel, NodeColumn } from '../model.ts';
import type { CanonicalNetwork } from './network.ts';

/**
 * The columns of `model` that the network's attributes have; NaN where a cell is empty. Refuses,
 * for each column, the first cell that does not fit.
 */
export function readColumns(
  { nodeColumns }: CanonicalModel,
  network: CanonicalNetwork,
  refuse: (text: Text) => void,
): ReadonlyMap<string, Float64Array> {
  const columns = new Map<string, Float64Array>();
  for (const column of nodeColumns) {
    const texts = network.attributes.get(column.name);
    if (texts === undefined) continue;
    const wrong = texts.findIndex((text) => !fits(column, text));
    if (wrong >= 0) refuse(misfit(column, idOf(network, wrong), texts[wrong]));
    columns.set(
      column.name,
      Float64Array.from(texts, (text) => decimal(text) ?? NaN),
    );
  }
  return columns;
}

const idOf = ({ ids }: CanonicalNetwork, row: number): string => ids?.[row] ?? String(row);

function fits({ limits: [low, high], integer, mayBeEmpty }: NodeColumn, text: string): boolean {
  if (text === '') return mayBeEmpty;
  const value = decimal(text);
  if (value === null || value < low || value > high) return false;
  return !integer || Number.isInteger(value);
}

function misfit({ name, limits, integer }: NodeColumn, id: string, text: string): Text {
  const [low, high] = limits;
  const bounded = high < Number.MAX_VALUE;
  const en = `${integer ? 'a whole number' : 'a number'}${bounded ? ` from ${low} to ${high}` : ''}`;
  const fr = `un nombre${integer ? ' entier' : ''}${bounded ? ` de ${low} à ${high}` : ''}`;
  const [found, trouvé] = text === '' ? ['nothing', 'rien'] : [`“${text}”`, `« ${text} »`];
  return {
    en: `agent ${id} has ${found} in the column ${name}, which holds ${en}`,
    fr: `l’agent ${id} a ${trouvé} dans la colonne ${name}, qui attend ${fr}`,
  };
}

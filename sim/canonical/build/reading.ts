/** From the text of a file of agents to the columns of a model. */
import { decimal } from '../../network/import/decimal.ts';
import { type CanonicalModel, type NodeColumn, RefusedSetting } from '../model.ts';
import type { CanonicalNetwork } from './network.ts';

export interface ReadColumns {
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** One for each column in which something is wrong: its first fault. */
  readonly faults: readonly RefusedSetting[];
}

/** The columns of `model` that the network's attributes have; NaN where a cell is empty. */
export function readColumns(model: CanonicalModel, network: CanonicalNetwork): ReadColumns {
  const columns = new Map<string, Float64Array>();
  const faults: RefusedSetting[] = [];
  for (const column of model.nodeColumns) {
    const texts = network.attributes.get(column.name);
    if (texts === undefined) continue;
    const wrong = texts.findIndex((text) => !fits(column, text));
    if (wrong >= 0) faults.push(fault(column, idOf(network, wrong), texts[wrong]));
    else
      columns.set(
        column.name,
        Float64Array.from(texts, (text) => decimal(text) ?? NaN),
      );
  }
  return { columns, faults };
}

const idOf = ({ ids }: CanonicalNetwork, row: number): string => ids?.[row] ?? String(row);

function fits({ limits: [low, high], integer, mayBeEmpty }: NodeColumn, text: string): boolean {
  if (text === '') return mayBeEmpty;
  const value = decimal(text);
  if (value === null || value < low || value > high) return false;
  return !integer || Number.isInteger(value);
}

function fault({ name, limits, integer }: NodeColumn, id: string, text: string): RefusedSetting {
  const [low, high] = limits;
  const bounded = high < Number.MAX_VALUE;
  const en = `${integer ? 'a whole number' : 'a number'}${bounded ? ` from ${low} to ${high}` : ''}`;
  const fr = `un nombre${integer ? ' entier' : ''}${bounded ? ` de ${low} à ${high}` : ''}`;
  const [found, trouvé] = text === '' ? ['nothing', 'rien'] : [`“${text}”`, `« ${text} »`];
  return new RefusedSetting('network.nodes', {
    en: `agent ${id} has ${found} in the column ${name}, which holds ${en}`,
    fr: `l’agent ${id} a ${trouvé} dans la colonne ${name}, qui attend ${fr}`,
  });
}

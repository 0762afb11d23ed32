/** Short prints of large things, so that a comparison says one line and not a million. */
import { Digest } from '../../sim/digest.ts';
import type { Population } from '../../sim/population/population.ts';

export const printOf = (values: ArrayBufferView): string => new Digest().bytes(values).value();

/** Everything about the agents of a population, and who follows whom. */
export const printOfPopulation = ({ table, graph }: Population): string[] => [
  ...Object.entries(table.columns).map(([name, values]) => `${name} ${printOf(values)}`),
  `ties ${printOf(graph.followed)}`,
];

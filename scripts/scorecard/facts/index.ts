/** The stylised facts, in the order of their numbers. */
import type { Fact } from '../fact.ts';
import { BELIEFS } from './beliefs.ts';
import { CASCADES } from './cascades.ts';
import { GRAPH } from './graph.ts';
import { PEOPLE } from './people.ts';
import { SOCIETY } from './society.ts';
import { VERACITY } from './veracity.ts';

export const FACTS: readonly Fact[] = [
  ...CASCADES,
  ...VERACITY,
  ...PEOPLE,
  ...GRAPH,
  ...BELIEFS,
  ...SOCIETY,
].sort((a, b) => a.number - b.number);

export function factOf(number: number): Fact {
  const found = FACTS.find((fact) => fact.number === number);
  if (found === undefined) throw new RangeError(`no fact has the number ${number}`);
  return found;
}

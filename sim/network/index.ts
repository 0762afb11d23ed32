/** The catalogue of networks: generators by name, importers, measures. */
import { barabasiAlbert } from './barabasi-albert.ts';
import type { Generator } from './build/generator.ts';
import { complete } from './complete.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { grid } from './grid.ts';
import { path } from './path.ts';
import { randomWalk } from './random-walk.ts';
import { regular } from './regular.ts';
import { ring } from './ring.ts';
import { star } from './star.ts';
import { wattsStrogatz } from './watts-strogatz.ts';

export { agentsAsked, type Generator } from './build/generator.ts';
export { readEdgesCsv } from './edges-csv.ts';
export { followerGraph, followerParameters } from './follower.ts';
export { readGexf } from './gexf.ts';
export { readGraphml } from './graphml.ts';
export type { ImportFault, Reading } from './import/faults.ts';
export type { ImportedNetwork, NodeTable } from './import/network-draft.ts';
export type { Source } from './import/source-text.ts';
export { type NetworkCode, networkWords } from './import/words.ts';
export { clustering } from './measures/clustering.ts';
export { meanPath } from './measures/mean-path.ts';
export { assortativity, reciprocity, sameShare, tailExponent } from './measures/ties.ts';
export { nodeAttributes, readNodesCsv } from './nodes-csv.ts';

/** The textbook graphs. The follower network, which needs a population, stands apart. */
export const GENERATORS: readonly Generator[] = [
  complete,
  ring,
  star,
  path,
  grid,
  erdosRenyi,
  wattsStrogatz,
  barabasiAlbert,
  regular,
  randomWalk,
] as readonly Generator[];

/** The generator of this name; throws a RangeError that lists the names if there is none. */
export function generatorOf(name: string): Generator {
  const found = GENERATORS.find((generator) => generator.name === name);
  if (found !== undefined) return found;
  const names = GENERATORS.map((generator) => generator.name).join(', ');
  throw new RangeError(`no network is called ${name}; there are follower, ${names}`);
}

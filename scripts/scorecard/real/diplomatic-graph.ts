/**
 * The graph of real diplomatic pages beside the model's network of followers, grown with as many
 * accounts and as many ties an account. The one joins institutions that like each other, the other
 * people who follow each other, so that only some of what is compared ought to agree.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assortativity,
  clustering,
  createPopulation,
  type Graph,
  readGraphml,
} from '../../../sim/index.ts';
import { recipeOf } from '../measure.ts';
import { topShare } from '../statistics.ts';
import type { DistanceRow } from './distances.ts';

const DATA = 'facebook diplomatic pages';

/** Share of the ties that lead to the 1 % of accounts with the most followers. */
const topOf = ({ agents, followersStart }: Graph): number =>
  topShare(
    Array.from(
      { length: agents },
      (_, i) => (followersStart[i + 1] ?? 0) - (followersStart[i] ?? 0),
    ),
    0.01,
  );

export function graphDistances(folder: string): DistanceRow[] {
  const read = readGraphml(
    readFileSync(join(folder, 'networks', 'facebook_diplomatic_pages.graphml')),
  );
  if (read.value === null) throw new Error(read.faults.map(({ code }) => code).join(', '));
  const { graph, attributes } = read.value;
  const mean = graph.ties / graph.agents;
  const recipe = recipeOf(
    {
      world: 'world-news',
      overrides: [`population.citizens=${graph.agents}`, `network.meanFollowing=${mean}`],
    },
    0,
  );
  const population = createPopulation(recipe.scenario, recipe.networkSeed);
  const { columns } = population.table;
  const row = (en: string, fr: string, real: number | null, model: number | null): DistanceRow => {
    const [a, b] = [real ?? Number.NaN, model ?? Number.NaN];
    return {
      data: DATA,
      what: { en, fr },
      real: a,
      model: b,
      distance: Math.abs(a - b),
      measure: 'difference',
    };
  };
  const home = attributes.get('home_iso3') ?? [];
  const host = attributes.get('host_iso3') ?? [];
  return [
    row('local clustering', 'agrégation locale', clustering(graph), clustering(population.graph)),
    row(
      'assortativity by country (of the sender)',
      'assortativité par pays (de l’émetteur)',
      assortativity(graph, home),
      assortativity(population.graph, columns.country),
    ),
    row(
      'assortativity by country of the public',
      'assortativité par pays du public',
      assortativity(graph, host),
      assortativity(population.graph, columns.host),
    ),
    row(
      'share of ties with the top 1 % of accounts',
      'part des liens avec le 1 % des comptes les plus suivis',
      topOf(graph),
      topOf(population.graph),
    ),
  ];
}

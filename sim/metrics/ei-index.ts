/**
 * E-I index: ties of a public to people of the other side of an issue less those to its own side,
 * over both; -1 where nobody follows across, 1 where nobody follows the own side, and about 0 where
 * equal sides follow regardless. Mean over issues, where none is named.
 * Source: Krackhardt & Stern 1988.
 */
import type { Metric } from './metric.ts';
import { eachSidedTie, ofSides } from './sides.ts';

export const eiIndex: Metric = {
  name: 'ei-index',
  summary: {
    en: 'ties across the sides of an issue, less those within (E-I index)',
    fr: 'liens entre les bords d’un sujet, moins ceux au sein de chacun (indice E-I)',
  },
  unit: '-1 to 1',
  source: 'Krackhardt & Stern 1988',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  start(query) {
    const { world } = query;
    const countries = world.sizes.country;
    const across = new Float64Array(countries + 1);
    const within = new Float64Array(countries + 1);
    return ofSides(
      query,
      (issue) => {
        across.fill(0);
        within.fill(0);
        const { country } = world.agents;
        eachSidedTie(world, issue, (follower, _followed, side, other) => {
          const count = side === other ? within : across;
          count[country[follower]]++;
          count[countries]++;
        });
      },
      (c) => (across[c] - within[c]) / (across[c] + within[c]),
    );
  },
};

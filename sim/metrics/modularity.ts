/**
 * Modularity: how far the ties among a public stay within the two sides of an issue, beyond what
 * the numbers of ties would give by chance; 0 by chance, at most one half for two sides. Ties
 * across a border count for everybody alone. Mean over issues, where none is named.
 *
 * Equation: Q = within / m - sum over sides of out in / m^2.
 * Source: Leicht & Newman 2008 (directed networks).
 */
import type { Metric } from './metric.ts';
import { eachSidedTie, ofSides } from './sides.ts';

export const modularity: Metric = {
  name: 'modularity',
  summary: {
    en: 'how far ties stay within the sides of an issue (modularity)',
    fr: 'à quel point les liens restent au sein de chaque bord d’un sujet (modularité)',
  },
  unit: '-.5 to .5',
  source: 'Leicht & Newman 2008',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  start(query) {
    const { world } = query;
    const countries = world.sizes.country;
    const within = new Float64Array(countries + 1);
    /** Ties that begin and that end on each side. */
    const out = new Float64Array(2 * (countries + 1));
    const into = new Float64Array(2 * (countries + 1));
    const note = (c: number, side: number, other: number): void => {
      within[c] += side === other ? 1 : 0;
      out[2 * c + side]++;
      into[2 * c + other]++;
    };
    return ofSides(
      query,
      (issue) => {
        within.fill(0);
        out.fill(0);
        into.fill(0);
        const { country } = world.agents;
        eachSidedTie(world, issue, (follower, followed, side, other) => {
          if (country[follower] === country[followed]) {
            note(country[follower], side, other);
          }
          note(countries, side, other);
        });
      },
      (c) => {
        const ties = out[2 * c] + out[2 * c + 1];
        const chance = out[2 * c] * into[2 * c] + out[2 * c + 1] * into[2 * c + 1];
        return within[c] / ties - chance / (ties * ties);
      },
    );
  },
};

/** Mentions: replies that people made to the posts of an actor so far, per 1,000 people. */
import type { Metric } from './metric.ts';

export const mentions: Metric = {
  name: 'mentions',
  summary: {
    en: 'replies so far to the posts of an actor, per 1,000 people',
    fr: 'réponses reçues jusqu’ici par un acteur, pour 1 000 personnes',
  },
  unit: 'per 1,000 people',
  source: 'design choice',
  of: 'actor',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  start: ({ world, actor }) => {
    const countries = world.sizes.country;
    return (values) => {
      values.fill(Number.NaN);
      values[countries] = (1000 * world.mentionHeads.next[actor]) / world.people;
    };
  },
};

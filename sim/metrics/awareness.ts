/** Awareness: share of a public that has heard of a claim. Source: MODEL 6 and 3.23, item 9. */
import { HEARD } from '../world/agents.ts';
import { type Metric, meanOfPeople } from './metric.ts';

export const awareness: Metric = {
  name: 'awareness',
  summary: {
    en: 'share of a public that has heard of the claim',
    fr: 'part d’une population qui a entendu parler de l’affirmation',
  },
  unit: 'share',
  source: 'MODEL 6',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  start(query) {
    const { world, claim } = query;
    const claims = world.sizes.claim;
    const from = claim < 0 ? 0 : claim;
    const to = claim < 0 ? claims : claim + 1;
    return meanOfPeople(query, (i) => {
      let heard = 0;
      for (let q = from; q < to; q++) {
        heard |= world.agents.claimFlags[i * claims + q] & HEARD;
      }
      return heard;
    });
  },
};

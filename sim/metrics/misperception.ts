/**
 * Misperception: how far the beliefs of those who have heard of a claim are from the truth, mean of
 * |sigma(L) - truth| over people and claims. Claims nobody has heard of do not count.
 * Source: MODEL 6 and 3.23, item 9.
 */
import { sigmoid } from '../math.ts';
import { HEARD } from '../world/agents.ts';
import { type Metric, meanOfPeople } from './metric.ts';

export const misperception: Metric = {
  name: 'misperception',
  summary: {
    en: 'distance of beliefs from the truth, among those who have heard of the claim',
    fr: 'écart des croyances à la vérité, chez celles et ceux qui connaissent l’affirmation',
  },
  unit: '0 to 1',
  source: 'MODEL 6',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: true,
  start(query) {
    const { world, claim } = query;
    const claims = world.sizes.claim;
    const from = claim < 0 ? 0 : claim;
    const to = claim < 0 ? claims : claim + 1;
    return meanOfPeople(query, (i) => {
      const { claimFlags, logOdds } = world.agents;
      let sum = 0;
      let heard = 0;
      for (let q = from; q < to; q++) {
        if ((claimFlags[i * claims + q] & HEARD) !== 0) {
          sum += Math.abs(sigmoid(logOdds[i * claims + q]) - world.claims.truth[q]);
          heard++;
        }
      }
      return heard === 0 ? Number.NaN : sum / heard;
    });
  },
};

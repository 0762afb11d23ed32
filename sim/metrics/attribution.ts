/** Attribution: share of the successful attacks on a country that were laid at somebody’s door. */
import { CYBER } from '../states/cyber.ts';
import { attackState, LEAK, OUTAGE, TAKEOVER } from '../world/cyber.ts';
import type { Metric } from './metric.ts';
import { byVictim } from './of-attacks.ts';
import { nothing } from './pairs.ts';

const KINDS = [TAKEOVER, OUTAGE, LEAK];

export const attribution: Metric = {
  name: 'attribution',
  summary: {
    en: 'share of the successful attacks on a country that were attributed',
    fr: 'part des attaques réussies contre un pays qui ont été attribuées',
  },
  unit: 'share',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: CYBER,
  start(query) {
    const { world } = query;
    if (!world.has(attackState)) {
      return nothing();
    }
    const attributed = byVictim(query, 'attributed', KINDS);
    const successes = byVictim(query, 'successes', KINDS);
    const among = new Float64Array(world.sizes.country + 1);
    return (values) => {
      attributed(values);
      successes(among);
      for (let c = 0; c < among.length; c++) {
        values[c] = values[c] / among[c];
      }
    };
  },
};

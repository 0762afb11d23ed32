/**
 * Polarisation: how far a public falls into groups that are alike within and apart from each other.
 *
 * Equation: P = sum over i, j of pi_i^(1 + alpha) pi_j |s_i - s_j|, alpha = 1.3, over 21 bins of
 * stances from -1 to 1; 0 where all agree, .406 for two equal camps at the ends.
 * Source: Esteban & Ray 1994.
 */
import { pow } from '../math.ts';
import type { Metric } from './metric.ts';
import { ofStances } from './stances.ts';

const ALPHA = 1.3;
const BINS = 21;
/** From one bin to the next; their middles are -1, -.9 and so on to 1. */
const WIDTH = 2 / (BINS - 1);

export const polarisation: Metric = {
  name: 'polarisation',
  summary: {
    en: 'how far a public falls into camps apart from each other (Esteban-Ray)',
    fr: 'à quel point une population se divise en camps éloignés (Esteban-Ray)',
  },
  unit: '0 to .41',
  source: 'Esteban & Ray 1994',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  beside: ['stance-variance', 'stance-bimodality'],
  start: (query) =>
    ofStances(query, {
      size: 1 + BINS,
      add(into, from, stance) {
        into[from]++;
        into[from + 1 + Math.round((stance + 1) / WIDTH)]++;
      },
      of(gathered, from) {
        const count = gathered[from];
        if (count === 0) {
          return Number.NaN;
        }
        let sum = 0;
        for (let i = 0; i < BINS; i++) {
          const share = gathered[from + 1 + i] / count;
          const identified = share === 0 ? 0 : pow(share, 1 + ALPHA);
          for (let j = 0; j < BINS && identified > 0; j++) {
            sum += (identified * gathered[from + 1 + j] * Math.abs(i - j) * WIDTH) / count;
          }
        }
        return sum;
      },
    }),
};

/**
 * Misperception-hours: area under how far beliefs are from the truth, beyond what it was at the
 * start; mean over a public and over the claims asked about. Source: design choice.
 */
import { misperceptionState } from '../world/misperception.ts';
import { type Metric, meanOfPeople } from './metric.ts';

export const misperceptionHours: Metric = {
  name: 'misperception-hours',
  summary: {
    en: 'hours of misperception so far, a person, beyond those that beliefs at the start make',
    fr: 'heures d’erreur sur les faits jusqu’ici, par personne, au-delà de celles des croyances initiales',
  },
  unit: 'hours a person',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: true,
  needs: ['misperception'],
  start(query) {
    const { world, claim } = query;
    const { hours } = world.module(misperceptionState);
    const claims = world.sizes.claim;
    const from = claim < 0 ? 0 : claim;
    const to = claim < 0 ? claims : claim + 1;
    return meanOfPeople(query, (i) => {
      let sum = 0;
      for (let q = from; q < to; q++) {
        sum += hours.length === 0 ? Number.NaN : hours[i * claims + q];
      }
      return sum / (to - from);
    });
  },
};

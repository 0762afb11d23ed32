/**
 * Lag of answers: days by which the answers of a government follow what its public speaks of, the
 * lag at which the two go together best. Source: Barbera et al. 2019.
 */
import { accountabilityState, DAYS_KEPT } from '../world/accountability.ts';
import type { Metric } from './metric.ts';

const MOST_DAYS = 14;
const HOURS_A_DAY = 24;

/** What a series has above its mean. */
function departures(series: readonly number[]): number[] {
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  return series.map((value) => value - mean);
}

/**
 * Sum of products of `x` with `y` that many days later; days without the other count as usual ones.
 */
function product(x: readonly number[], y: readonly number[], lag: number): number {
  let sum = 0;
  for (let day = 0; day + lag < x.length; day++) {
    sum += x[day] * y[day + lag];
  }
  return sum;
}

/**
 * The lag with the highest cross-correlation, the shortest of equals; none unless it is positive.
 */
function bestLag(attention: readonly number[], answers: readonly number[]): number {
  const x = departures(attention);
  const y = departures(answers);
  let best = Number.NaN;
  let highest = 1e-12;
  for (let lag = 0; lag <= MOST_DAYS && lag < x.length; lag++) {
    const found = product(x, y, lag);
    if (found > highest) {
      highest = found;
      best = lag;
    }
  }
  return best;
}

export const answerLag: Metric = {
  name: 'answer-lag',
  summary: {
    en: 'hours by which a government’s answers follow what its public speaks of',
    fr: 'heures dont les réponses d’un gouvernement suivent ce dont parle sa population',
  },
  unit: 'h',
  source: 'Barbera et al. 2019',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['accountability'],
  start({ world }) {
    const { days, attention, answers } = world.module(accountabilityState);
    const countries = world.sizes.country;
    /** The days that are kept, the oldest first. */
    const history = (column: ArrayLike<number>, c: number): number[] => {
      const count = days[c] < DAYS_KEPT - 1 ? days[c] : DAYS_KEPT - 1;
      return Array.from(
        { length: count },
        (_, n) => column[c * DAYS_KEPT + ((days[c] - count + n) % DAYS_KEPT)],
      );
    };
    return (values) => {
      let [sum, found] = [0, 0];
      for (let c = 0; c < countries; c++) {
        const lag =
          days.length === 0 ? Number.NaN : bestLag(history(attention, c), history(answers, c));
        values[c] = HOURS_A_DAY * lag;
        if (!Number.isNaN(lag)) {
          sum += values[c];
          found++;
        }
      }
      values[countries] = sum / found;
    };
  },
};

/**
 * Lag of answers: days by which the answers of a government follow what its public speaks of, the
 * lag at which the two go together best. Source: Barbera et al. 2019.
 */
import { accountabilityState, DAYS_KEPT } from '../world/accountability.ts';
import type { Metric } from './metric.ts';

const MOST_DAYS = 14;
const HOURS_A_DAY = 24;

/** Correlation of `x` with `y` that many days later, over the days that both have. */
function correlation(x: readonly number[], y: readonly number[], lag: number): number {
  const count = x.length - lag;
  let [sumX, sumY] = [0, 0];
  for (let day = 0; day < count; day++) {
    sumX += x[day];
    sumY += y[day + lag];
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let day = 0; day < count; day++) {
    const dx = x[day] - sumX / count;
    const dy = y[day + lag] - sumY / count;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Number.NaN;
}

/** The lag with the highest correlation, the shortest of equals; no value where there is none. */
function bestLag(x: readonly number[], y: readonly number[]): number {
  let best = Number.NaN;
  let highest = 0;
  for (let lag = 0; lag <= MOST_DAYS && lag < x.length - 2; lag++) {
    const found = correlation(x, y, lag);
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

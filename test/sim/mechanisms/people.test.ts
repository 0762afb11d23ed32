import { describe, expect, it } from 'vitest';
import { people } from '../../../sim/mechanisms/people.ts';
import { peopleFields } from '../../../sim/population/people.ts';
import { createPopulation } from '../../../sim/population/population.ts';
import { mechanisms, scenario } from '../../worlds/scenario.ts';

/** The sitting rates of twenty people under these settings. */
const ratesUnder = (settings: Record<string, number | boolean>) => {
  const of = scenario({
    population: { citizens: 20 },
    mechanisms: mechanisms({ people: { superSharers: 0, ...settings } }),
  });
  return createPopulation(of, 'people').table.columns;
};

describe('the settings of people', () => {
  it('are those by which the population is drawn, and have no step', () => {
    expect(people.kind).toBe('initial');
    expect(people.parameters).toBe(peopleFields);
    const twice = ratesUnder({ sessionsMedian: 6 }).sessionRate;
    ratesUnder({}).sessionRate.forEach((rate, i) => {
      expect(twice[i]).toBeCloseTo(2 * rate, 5);
    });
    expect(new Set(ratesUnder({ attention: 40 }).attention.subarray(0, 20))).toEqual(new Set([40]));
  });

  it('cannot be switched off: a population is drawn in any case', () => {
    expect(ratesUnder({ off: true }).sessionRate).toEqual(ratesUnder({}).sessionRate);
  });
});

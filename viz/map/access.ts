/**
 * Who can be online: the measured share where the run has it, else the mean chance of the people of
 * a country to be connected, times what injects leave of it while they last.
 */
import type { Scenario } from '../../sim/index.ts';
import { valueAt } from '../charts/path.ts';
import type { Measures } from '../run/measures.ts';
import type { LetteredInject } from '../run/moments.ts';
import { CITIZEN, type People } from '../run/people.ts';

/** The mean of a column over the people of each country, in the order of `people.countries`. */
export function meanByCountry(values: ArrayLike<number>, people: People): Float64Array {
  const sums = new Float64Array(people.countries.length);
  const counts = new Float64Array(people.countries.length);
  for (let row = 0; row < people.count; row++) {
    if (people.kind[row] !== CITIZEN) continue;
    const country = people.country[row] as number;
    sums[country] = (sums[country] as number) + (values[row] as number);
    counts[country] = (counts[country] as number) + 1;
  }
  return sums.map((sum, country) => sum / (counts[country] as number));
}

/** What injects leave of a country's access at a moment, 1 where none is at work. */
export function accessFactor(
  scenario: Pick<Scenario, 'timeline'>,
  injects: readonly LetteredInject[],
  country: string,
  hours: number,
): number {
  let factor = 1;
  for (const { id, hours: from, end } of injects) {
    const planned = scenario.timeline.find((each) => each.id === id);
    if (planned?.do !== 'access' || planned.settings['country'] !== country) continue;
    const left = planned.settings['factor'];
    if (hours >= from && hours < end && typeof left === 'number') factor *= left;
  }
  return factor;
}

export interface AccessInput {
  readonly measures: Measures;
  readonly scenario: Pick<Scenario, 'timeline'>;
  readonly injects: readonly LetteredInject[];
  readonly countries: readonly string[];
  /** Mean chance to be connected, by country; null while it is not read. */
  readonly chance: Float64Array | null;
}

/** Access by country at a moment, NaN where it is not known. */
export function accessAt(input: AccessInput, hours: number): Map<string, number> {
  const { measures, scenario, injects, countries, chance } = input;
  return new Map(
    countries.map((country, place) => {
      const measured = measures.find('connected-share', country);
      if (measured !== null) return [country, valueAt(measured, hours)];
      const factor = accessFactor(scenario, injects, country, hours);
      return [country, ((chance?.[place] ?? Number.NaN) as number) * factor];
    }),
  );
}

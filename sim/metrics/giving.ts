/** What gifts in the model are a million inhabitants, and gifts over gifts. */
import type { DonationValues } from '../giving.ts';
import { donationsState } from '../world/donations.ts';
import { type Measure, meanOfPeople, type Query, ratios } from './metric.ts';

const MILLION = 1e6;

/** What person `i` has given to the actor asked about. */
interface Gifts {
  /** Euros, so far. */
  readonly given: number;
  /** Of that, upon appeals. */
  readonly prompted: number;
  readonly count: number;
  /** Whether it gave regularly before the run. */
  readonly regular: boolean;
}

export const numbersOf = ({ recipe }: Query): DonationValues =>
  recipe.scenario.mechanisms.donations as unknown as DonationValues;

/** Reads the gifts of a person; nothing where nobody gives. */
export function giftsOf({ world, actor }: Query): (i: number) => Gifts {
  const { given, prompted, gifts, regular } = world.module(donationsState);
  const actors = world.sizes.actor;
  return (i) => {
    const place = i * actors + actor;
    return {
      given: given[place] ?? 0,
      prompted: prompted[place] ?? 0,
      count: gifts[place] ?? 0,
      regular: (((regular[i] ?? 0) >>> actor) & 1) === 1,
    };
  };
}

/** The sum of `value` over people, a million inhabitants. */
export function perMillion(query: Query, value: (gifts: Gifts) => number): Measure {
  const gifts = giftsOf(query);
  const inhabitants = numbersOf(query).scale / MILLION;
  return meanOfPeople(query, (i) => value(gifts(i)) / inhabitants);
}

/** The sum of `value` over that of `weight`, over people, by country. */
export function giftRatio(
  query: Query,
  value: (gifts: Gifts) => number,
  weight: (gifts: Gifts) => number,
): Measure {
  const { world } = query;
  const gifts = giftsOf(query);
  const sums = new Float64Array(world.sizes.country);
  const weights = new Float64Array(world.sizes.country);
  return (values) => {
    sums.fill(0);
    weights.fill(0);
    for (let i = 0; i < world.people; i++) {
      const own = gifts(i);
      const c = world.agents.country[i];
      sums[c] += value(own);
      weights[c] += weight(own);
    }
    ratios(sums, weights, values);
  };
}

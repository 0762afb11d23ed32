/** One metric, measured in a world of two countries with two people each. */
import { metricOf, queryOf } from '../../sim/metrics/index.ts';
import type { Outcome, Recipe } from '../../sim/scenario/scenario.ts';
import type { World } from '../../sim/world/world.ts';
import { type Hand, handWorld } from './hand.ts';
import {
  action,
  actor,
  claim,
  mechanisms,
  recipe,
  scenario,
  speech,
  strategy,
} from './scenario.ts';

type Asked = Partial<Pick<Outcome, 'of' | 'toward' | 'in' | 'claim' | 'issue' | 'language'>>;

/**
 * Rows 0 and 1 live in Aurelia, 2 and 3 in Borealia; the ministry acts, the newspaper does not.
 * `on` are settings of mechanisms, which switch on those that must be asked for.
 */
export function fourPeople(
  set: Hand['set'] = () => undefined,
  on: Parameters<typeof mechanisms>[0] = {},
): { world: World; recipe: Recipe } {
  return handWorld({
    people: 4,
    accounts: [{ kind: 'bot', actor: 1 }],
    recipe: recipe(
      scenario({
        mechanisms: mechanisms(on),
        claims: [claim('plot'), claim('storm', { truth: true })],
        actors: [actor('paper', { kind: 'media' }), actor('ministry')],
        strategies: [strategy('speak', [action('broadcast', { settings: speech })])],
      }),
    ),
    set(agents) {
      agents.country.set([0, 0, 1, 1]);
      agents.origin.set([0, 0, 1, 1]);
      set(agents);
    },
  });
}

/** Values country by country and for everybody; `reached` those per person reached. */
export function measured(
  { world, recipe }: { world: World; recipe: Recipe },
  metric: string,
  asked: Asked = {},
): { values: number[]; reached: number[] } {
  const nothing = { of: null, toward: null, in: null, claim: null, issue: null, language: null };
  const query = queryOf(world, recipe, { metric, ...nothing, ...asked });
  const values = new Float64Array(world.sizes.country + 1);
  const reached = new Float64Array(world.sizes.country + 1);
  metricOf(metric).start(query)(values, reached);
  return { values: [...values], reached: [...reached] };
}

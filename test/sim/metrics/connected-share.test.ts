import { expect, it } from 'vitest';
import { defaults } from '../../../sim/fields.ts';
import { followerParameters } from '../../../sim/network/index.ts';
import { createPopulation } from '../../../sim/population/population.ts';
import { ACCESS_BY_INCOME } from '../../../sim/scenario/defaults.ts';
import { profileOf } from '../../../sim/scenario/profiles.ts';
import { createSimulation } from '../../../sim/simulation.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';
import { country, mechanisms, outcome, recipe, scenario } from '../../worlds/scenario.ts';

it('is the share whose draw is below their access', () => {
  const made = fourPeople((agents) => {
    agents.access.set([0.9, 0.9, 0.3, 0.3]);
    agents.accessDraw.set([0.1, 0.95, 0.3, 0.2]);
  });
  expect(measured(made, 'connected-share').values).toEqual([0.5, 0.5, 0.5]);
});

it('is at the start what the figures of the profiles say, inclusion on or off', () => {
  const codes = ['CAN', 'NER', 'IND'];
  const figures = codes.map((code) => profileOf(code)?.access ?? Number.NaN);
  const CITIZENS = 12_000;
  const network = {
    generator: 'follower',
    settings: { ...defaults(followerParameters), meanFollowing: 3 },
    edges: null,
    nodes: null,
  };
  const countries = codes.map((code, n) =>
    country(code.toLowerCase(), { share: 1 / 3, access: figures[n] ?? 0, price: 3, coverage: 0.8 }),
  );
  const outcomes = countries.map(({ id }) => outcome('connected-share', { name: id, of: id }));
  for (const on of [{}, { inclusion: {}, connection: {} }]) {
    const of = scenario({
      countries,
      network,
      outcomes,
      population: { citizens: CITIZENS },
      mechanisms: mechanisms({ ...on, people: { superSharers: 0 } }),
    });
    const simulation = createSimulation(recipe(of), createPopulation(of, 'n'));
    simulation.firstMetrics();
    const shares = simulation.outcomes();
    countries.forEach(({ id }, n) => {
      const p = figures[n] ?? Number.NaN;
      // Four standard errors of 4,000 draws.
      const band = 4 * Math.sqrt((p * (1 - p)) / (CITIZENS / 3));
      expect(Math.abs((shares[id] ?? Number.NaN) - p)).toBeLessThan(band);
    });
  }
  expect([ACCESS_BY_INCOME.high, ACCESS_BY_INCOME.low]).toEqual([0.93, 0.27]);
});

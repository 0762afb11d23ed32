import { describe, expect, it } from 'vitest';
import { initialize } from '../../../sim/initialize.ts';
import { createPopulation } from '../../../sim/population/population.ts';
import { agreementMask, pairsOf } from '../../../sim/states/pairs.ts';
import { both, country, dyad, recipe, scenario } from '../../worlds/scenario.ts';

describe('pairs of countries', () => {
  it('lie at a times countries plus b, silent where the scenario is', () => {
    const pairs = pairsOf(
      scenario({
        countries: ['aurelia', 'borealia', 'cassia'].map((id) => country(id)),
        dyads: [
          dyad('aurelia', 'cassia', { tension: 0.5, exposure: 0.25, cooperation: 0.75 }),
          dyad('borealia', 'aurelia', { hotline: true, neighbours: true, grievance: 0.125 }),
          dyad('cassia', 'borealia', { agreements: ['norms', 'joint-response'] }),
        ],
      }),
    );
    const nothing = Number.NaN;
    const place = (at: number, value: number, other: number) =>
      Array.from({ length: 9 }, (_, n) => (n === at ? value : other));
    expect([...pairs.tension]).toEqual(place(2, 0.5, nothing));
    expect([...pairs.exposure]).toEqual(place(2, 0.25, nothing));
    expect([...pairs.cooperation]).toEqual(place(2, 0.75, 0));
    expect([...pairs.hotline]).toEqual(place(3, 1, 0));
    expect([...pairs.neighbours]).toEqual(place(3, 1, 0));
    expect([...pairs.grievance]).toEqual(place(3, 0.125, nothing));
    expect([...pairs.agreements]).toEqual(place(7, 0b101, 0));
  });

  it('have keys by their names and not by their places', () => {
    const keys = (ids: readonly string[]) => [
      ...pairsOf(scenario({ countries: ids.map((id) => country(id)) })).keys,
    ];
    expect(keys(['borealia', 'aurelia'])).toEqual(keys(['aurelia', 'borealia']).reverse());
  });

  it('are masks of what they agreed to', () => {
    expect([agreementMask([]), agreementMask(['sharing']), agreementMask(['norms'])]).toEqual([
      0, 2, 1,
    ]);
  });
});

it('tension begins as the scenario has it, .3 between rivals where it is silent', () => {
  const tensionOf = (dyads: ReturnType<typeof both>) => {
    const of = scenario({
      countries: [country('aurelia', { rivals: ['borealia'] }), country('borealia')],
      dyads,
    });
    return [...initialize(recipe(of), createPopulation(of, 'network')).dyads.tension];
  };
  expect(tensionOf([])).toEqual([0, Math.fround(0.3), Math.fround(0.3), 0]);
  expect(tensionOf([dyad('borealia', 'aurelia', { tension: 0.75 })])).toEqual([
    0,
    Math.fround(0.3),
    0.75,
    0,
  ]);
  expect(tensionOf(both('aurelia', 'borealia', { tension: 0 }))).toEqual([0, 0, 0, 0]);
});

import { describe, expect, it } from 'vitest';
import type { ImportedNetwork } from '../../../sim/network/index.ts';
import { createPopulation } from '../../../sim/population/population.ts';
import { graphFromTies } from '../../../sim/world/graph.ts';
import { actor, country, scenario } from '../../worlds/scenario.ts';

/** Three people who follow each other in a ring, as a file would give them. */
function network(attributes: Record<string, string[]>): ImportedNetwork {
  return {
    ids: ['ann', 'bob', 'cay'],
    keys: Uint32Array.of(501, 17, 90000),
    graph: graphFromTies(3, Uint32Array.of(0, 1, 2), Uint32Array.of(1, 2, 0), 3),
    attributes: new Map(Object.entries(attributes)),
    directed: true,
  } as unknown as ImportedNetwork;
}

const of = scenario({
  countries: ['aurelia', 'borealia'].map((id) => country(id)),
  population: { citizens: 999 },
  actors: [
    actor('ministry', {
      accounts: [{ kind: 'ministry', count: 1, host: 'aurelia', language: 'en', followers: 1 }],
    }),
  ],
});

describe('people of an imported network', () => {
  it('are as many as it has, with its ids, its keys and its ties', () => {
    const population = createPopulation(of, 'imported', network({}));
    expect(population.people).toBe(3);
    expect(population.ids).toEqual(['ann', 'bob', 'cay']);
    expect([...population.table.columns.key.subarray(0, 3)]).toEqual([501, 17, 90000]);
    const { graph } = population;
    expect([...graph.followed]).toEqual([1, 3, 2, 3, 0, 3]);
  });

  it('live and come from where its attributes say, where the scenario knows the place', () => {
    const attributes = {
      country: ['borealia', 'aurelia', 'nowhere'],
      origin: ['borealia', 'borealia', 'nowhere'],
    };
    const { columns } = createPopulation(of, 'imported', network(attributes)).table;
    expect([...columns.country.subarray(0, 2)]).toEqual([1, 0]);
    expect([...columns.origin.subarray(0, 2)]).toEqual([1, 1]);
    const without = createPopulation(of, 'imported', network({})).table.columns;
    expect(columns.country[2]).toBe(without.country[2]);
  });

  it('come from where they live unless it says otherwise', () => {
    const { columns } = createPopulation(
      of,
      'imported',
      network({ country: ['borealia', 'borealia', 'aurelia'] }),
    ).table;
    expect([...columns.origin.subarray(0, 3)]).toEqual([1, 1, 0]);
  });
});

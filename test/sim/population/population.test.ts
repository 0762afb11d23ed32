import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../sim/population/population.ts';
import { follows, graphFromTies, mutualTies } from '../../../sim/world/graph.ts';
import { printOfPopulation } from '../../worlds/prints.ts';
import { actor, country, scenario, strategy } from '../../worlds/scenario.ts';

const of = scenario({
  countries: [country('aurelia'), country('borealia')],
  population: { citizens: 300 },
  actors: [actor('ministry')],
});

describe('a population', () => {
  it('is the same for the same network seed, and another for another', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((seed) =>
      printOfPopulation(createPopulation(of, seed)),
    );
    expect(same).toEqual(one);
    expect(other?.at(-1)).not.toBe(one?.at(-1));
    expect(other?.[0]).toBe(one?.[0]);
    const differing = other?.filter((print, n) => print !== one?.[n]) ?? [];
    expect(differing.length).toBeGreaterThan(10);
  });

  it('does not depend on strategies, injects, outcomes or how long the run is', () => {
    const longer = scenario({
      ...of,
      strategies: [strategy('x'), strategy('y')],
      time: { tickHours: 1, ticks: 5 },
    });
    expect(printOfPopulation(createPopulation(longer, 'a'))).toEqual(
      printOfPopulation(createPopulation(of, 'a')),
    );
  });

  it('knows which ties are mutual', () => {
    const { graph, mutual } = createPopulation(of, 'a');
    for (let followed = 0; followed < graph.agents; followed++) {
      const end = graph.followersStart[followed + 1] ?? 0;
      for (let tie = graph.followersStart[followed] ?? 0; tie < end; tie++) {
        const back = follows(graph, followed, graph.followers[tie] ?? 0);
        expect(mutual[tie]).toBe(back ? 1 : 0);
      }
    }
    expect(mutual.some((tie) => tie === 1) && mutual.some((tie) => tie === 0)).toBe(true);
  });

  it('of a network of people alone has institutions followed by their share of people', () => {
    const ring = createPopulation(
      {
        ...of,
        network: { generator: 'ring', settings: { agents: 300 }, edges: null, nodes: null },
      },
      'a',
    );
    const { graph } = ring;
    const followers = (graph.followersStart[301] ?? 0) - (graph.followersStart[300] ?? 0);
    expect(Math.abs(followers / 300 - 0.2)).toBeLessThan(4 * Math.sqrt(0.16 / 300));
    expect(graph.ties - followers).toBe(600);
  });
});

describe('mutual ties', () => {
  it('are found in a graph drawn by hand', () => {
    const graph = graphFromTies(3, Uint32Array.of(0, 1, 2), Uint32Array.of(1, 0, 0), 3);
    // Followers of 0: 1 (whom it follows) and 2; of 1: 0.
    expect([...graph.followers]).toEqual([1, 2, 0]);
    expect([...mutualTies(graph)]).toEqual([1, 0, 1]);
  });
});

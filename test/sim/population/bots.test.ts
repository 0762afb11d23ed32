import { describe, expect, it } from 'vitest';
import { extendGraph } from '../../../sim/population/bots.ts';
import { createPopulation } from '../../../sim/population/population.ts';
import type { Actor } from '../../../sim/scenario/scenario.ts';
import { BOT } from '../../../sim/world/agents.ts';
import { graphFromTies } from '../../../sim/world/graph.ts';
import { printOfPopulation } from '../../worlds/prints.ts';
import { botnet, country, mechanisms, scenario } from '../../worlds/scenario.ts';

const PEOPLE = 1500;

function populationWith(
  net: Partial<NonNullable<Actor['botnet']>>,
  options: { spread?: number; citizens?: number; languages?: boolean } = {},
) {
  const { spread = 3, citizens = PEOPLE, languages = false } = options;
  const of = scenario({
    languages: languages ? ['en', 'fa'] : ['en'],
    countries: [
      country('aurelia'),
      country('borealia', { languages: { [languages ? 'fa' : 'en']: 1 } }),
    ],
    population: { citizens },
    network: {
      generator: 'regular',
      settings: { agents: citizens, degree: 4 },
      edges: null,
      nodes: null,
    },
    actors: [botnet('farm', net)],
    mechanisms: mechanisms({ bots: { infiltrationSpread: spread } }),
  });
  const population = createPopulation(of, 'bots');
  const { graph, table } = population;
  const bots = population.accounts[0] ?? [];
  /** How many bots each person follows. */
  const followed = Array.from({ length: citizens }, (_, i) =>
    graph.followed
      .subarray(graph.followedStart[i], graph.followedStart[i + 1])
      .filter((other) => other >= citizens),
  );
  return { population, agents: table.columns, bots, followed };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('bots', () => {
  it('are a share of the people, behind everybody else', () => {
    const { agents, bots } = populationWith({ share: 0.05 });
    expect(bots.map(({ row }) => row)).toEqual(Array.from({ length: 75 }, (_, n) => PEOPLE + n));
    expect(bots.every(({ row }) => agents.kind[row] === BOT)).toBe(true);
    expect(new Set(agents.key).size).toBe(PEOPLE + 75);
  });

  it('are followed by 6,400 x share x infiltration on average, whatever the population', () => {
    for (const citizens of [500, PEOPLE]) {
      const { followed } = populationWith({ share: 0.05, infiltration: 0.01 }, { citizens });
      const each = mean(followed.map(({ length }) => length));
      // A sum of independent ties: its variance is below its mean.
      expect(Math.abs(each - 3.2)).toBeLessThan(4 * Math.sqrt(3.2 / citizens));
    }
  });

  it('are followed twice as much at twice the infiltration', () => {
    const at = (infiltration: number) =>
      mean(populationWith({ infiltration }).followed.map(({ length }) => length));
    expect(at(0.02) / at(0.01)).toBeGreaterThan(1.85);
    expect(at(0.02) / at(0.01)).toBeLessThan(2.15);
  });

  it('are followed by few, the fewer the larger sigma', () => {
    const topShare = (spread: number) => {
      const counts = populationWith({}, { spread })
        .followed.map(({ length }) => length)
        .sort((a, b) => b - a);
      return mean(counts.slice(0, PEOPLE / 50)) / 50 / mean(counts);
    };
    expect(topShare(0)).toBeLessThan(0.08);
    expect(topShare(3)).toBeGreaterThan(0.3);
  });

  it('pose as people of all countries, and are followed by those who read them', () => {
    const { agents, bots, followed } = populationWith({}, { languages: true });
    expect(new Set(bots.map(({ row }) => agents.country[row]))).toEqual(new Set([0, 1]));
    followed.forEach((rows, i) => {
      for (const row of rows) {
        expect((agents.languages[i] ?? 0) & (agents.languages[row] ?? 0)).not.toBe(0);
      }
    });
  });

  it('that look for the vulnerable are followed by those of little literacy', () => {
    const literacy = (targeting: 'none' | 'vulnerable') => {
      const { agents, followed } = populationWith({ targeting }, { spread: 0 });
      const ties = followed.flatMap((rows, i) => Array(rows.length).fill(agents.literacy[i]));
      return mean(ties);
    };
    expect(literacy('none') - literacy('vulnerable')).toBeGreaterThan(0.03);
  });

  it('of no share, or of no infiltration, leave the graph as it was', () => {
    const none = populationWith({ share: 0 });
    expect(none.bots).toEqual([]);
    expect(none.population.graph.ties).toBe(4 * PEOPLE);
    const unseen = populationWith({ infiltration: 0 });
    expect(unseen.bots).toHaveLength(75);
    expect(unseen.population.graph.ties).toBe(4 * PEOPLE);
  });

  it('of no share are the same population whatever else is said of them', () => {
    const plain = populationWith({ share: 0 }).population;
    const wild = populationWith({ share: 0, infiltration: 0.1, deception: 1, flooding: 64 });
    expect(printOfPopulation(wild.population)).toEqual(printOfPopulation(plain));
  });

  it('can be as many as make everybody follow every bot, and no more', () => {
    const { followed } = populationWith({ share: 0.01, infiltration: 1 }, { citizens: 100 });
    expect(followed.every((rows) => rows.length === 1)).toBe(true);
  });
});

describe('a graph extended', () => {
  it('keeps its ties and its weights, and new ties weigh one', () => {
    const graph = graphFromTies(2, Uint32Array.of(0), Uint32Array.of(1), 1, Float64Array.of(0.25));
    const wider = extendGraph(graph, 3, [0, 1], [2, 2]);
    expect(wider.agents).toBe(3);
    expect([...wider.followed]).toEqual([1, 2, 2]);
    expect([...(wider.weights ?? [])]).toEqual([0.25, 1, 1]);
  });
});

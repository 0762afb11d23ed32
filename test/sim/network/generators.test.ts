import { describe, expect, it } from 'vitest';
import { GENERATORS, generatorOf } from '../../../sim/network/index.ts';
import { drawsOf, followedRows, followerRows } from './reading.ts';

/** Values with which each generator makes a small network. */
const SMALL: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  complete: { agents: 7 },
  ring: { agents: 7 },
  star: { agents: 7 },
  path: { agents: 7 },
  grid: { rows: 3, columns: 4 },
  'erdos-renyi': { agents: 60, meanDegree: 5 },
  'watts-strogatz': { agents: 60, neighbours: 6, rewiring: 0.3 },
  'barabasi-albert': { agents: 60, links: 3 },
  regular: { agents: 60, degree: 4 },
  'random-walk': { agents: 60, links: 4, continue: 0.5 },
};

describe.each(GENERATORS.map((generator) => [generator.name, generator] as const))(
  'the network %s',
  (name, generator) => {
    const values = SMALL[name] as never;

    it('is the same for the same seed', () => {
      const first = generator.build(values, drawsOf('a'));
      expect(followedRows(generator.build(values, drawsOf('a')))).toEqual(followedRows(first));
    });

    it('has no loop, and undirected ones have every tie both ways', () => {
      const graph = generator.build(values, drawsOf('b'));
      followedRows(graph).forEach((row, agent) => {
        expect(row).not.toContain(agent);
      });
      if (!generator.directed) expect(followerRows(graph)).toEqual(followedRows(graph));
    });

    it('says in two languages what it is and what its parameters mean', () => {
      const texts = [
        generator.summary,
        ...Object.values(generator.parameters).map((f) => f.meaning),
      ];
      for (const { en, fr } of texts) {
        expect(en).not.toBe('');
        expect(fr).not.toBe(en);
      }
    });
  },
);

it('is found by its name, and an unknown name is answered with the list', () => {
  expect(generatorOf('ring').name).toBe('ring');
  expect(() => generatorOf('rnig')).toThrow(/no network is called rnig; there are .*ring/);
});

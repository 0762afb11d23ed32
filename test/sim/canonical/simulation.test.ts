/** A run of a canonical model: its time, its digest, and who its agents are. */
import { describe, expect, test } from 'vitest';
import {
  type CanonicalSimulation,
  createCanonicalSimulation,
} from '../../../sim/canonical/simulation.ts';
import { readScenario } from '../../../sim/scenario/index.ts';

/** The simulation of a scenario; `files` are those that it names. */
function simulationOf(
  lines: string,
  files: Readonly<Record<string, string>> = {},
  { seed = 'seed', networkSeed = 'net' } = {},
): CanonicalSimulation {
  const text = `format: 1\nid: case\ntitle: Title\nsummary: Summary\n${lines}\n`;
  const read = readScenario(
    { name: 'case.yaml', text, read: (name) => ({ text: files[name] ?? '' }) },
    'en',
  );
  if (read.scenario === null) throw new Error(read.diagnostics[0]?.message);
  const { scenario, imported, nodes } = read;
  const recipe = { scenario, strategy: 'silence', seed, networkSeed, decisions: [] };
  return createCanonicalSimulation(recipe, { imported, nodes });
}

const EPIDEMIC = `time: { ticks: 200 }
model: sir
parameters: { transmission: 0.3, recovery: 0.4, seedShare: 0.05 }
network: { generator: erdos-renyi, agents: 60, meanDegree: 4 }`;

const ended = (simulation: CanonicalSimulation) => {
  simulation.finish();
  return [simulation.tick, simulation.digest(), simulation.outcomes()];
};

describe('a canonical simulation', () => {
  test('is the same tick by tick as at one go', () => {
    const stepped = simulationOf(EPIDEMIC);
    while (!stepped.done) stepped.step();
    const found = [stepped.tick, stepped.digest(), stepped.outcomes()];
    expect(found).toEqual(ended(simulationOf(EPIDEMIC)));
  });

  test('that starts over is the run of the other seeds, network and all', () => {
    const simulation = simulationOf(EPIDEMIC);
    const first = ended(simulation);
    for (const [seed, networkSeed] of [
      ['other', 'net'],
      ['seed', 'elsewhere'],
      ['seed', 'net'],
    ] as const) {
      simulation.restart(seed, networkSeed);
      expect(ended(simulation)).toEqual(ended(simulationOf(EPIDEMIC, {}, { seed, networkSeed })));
    }
    expect(ended(simulation)).toEqual(first);
    simulation.restart('seed', 'elsewhere');
    expect(ended(simulation)).not.toEqual(first);
  });

  test('keeps a network that no seed would change, and its bots belong to the network seed', () => {
    const ring = simulationOf(
      EPIDEMIC.replace('erdos-renyi', 'ring').replace(', meanDegree: 4', ''),
    );
    const { graph } = ring.agents();
    ring.restart('other', 'elsewhere');
    expect(ring.agents().graph).toBe(graph);
    const bots = `time: { ticks: 3 }\nmodel: simsom
parameters: { botShare: 0.5, infiltration: 0.4 }\nnetwork: { generator: ring, agents: 20 }`;
    const infiltrated = simulationOf(bots);
    const before = [...infiltrated.agents().graph.followed];
    infiltrated.restart('other', 'net');
    expect([...infiltrated.agents().graph.followed]).toEqual(before);
    infiltrated.restart('other', 'elsewhere');
    expect([...infiltrated.agents().graph.followed]).not.toEqual(before);
    expect(infiltrated.agents().ids.slice(18, 22)).toEqual(['18', '19', 'bot:1', 'bot:2']);
    expect(infiltrated.agents().ids).toHaveLength(30);
  });

  test('is measured at the start, at most a thousand times on the way, and at its end', () => {
    const long = simulationOf(`time: { ticks: 4500 }\nmodel: limited-attention
parameters: { innovation: 0.5 }\nnetwork: { generator: ring, agents: 5 }`);
    expect(long.firstMetrics()).toEqual([]);
    const noted: number[] = [];
    while (!long.done) {
      const { tick, metrics, digests } = long.step();
      if (metrics.length > 0) noted.push(tick);
      expect(digests.some(({ what }) => what === 'run')).toBe(metrics.length > 0);
    }
    expect(noted).toHaveLength(900);
    expect(noted.at(-1)).toBe(4500);
    const [at, country] = [simulationOf(EPIDEMIC).firstMetrics(), 'all'];
    expect(at).toEqual([
      { metric: 'size', country, value: 3 },
      { metric: 'peak', country, value: 3 },
    ]);
  });

  test('that has nothing to do is over before it begins, with a digest of its own', () => {
    const agreed = (state: number) =>
      simulationOf(
        'time: { ticks: 9 }\nmodel: voter\nnetwork: { generator: ring, agents: 3, nodes: n.csv }',
        { 'n.csv': `id,state\n0,${state}\n1,${state}\n2,${state}\n` },
      );
    const [zero, one] = [agreed(0), agreed(1)];
    expect([zero.done, zero.tick, zero.outcomes()]).toEqual([true, 0, { fixated: 0, steps: 0 }]);
    expect(zero.digest()).not.toBe(one.digest());
    expect(ended(one)).toEqual([0, one.digest(), { fixated: 1, steps: 0 }]);
  });

  test('gives columns, ids and ties in the order of the file of agents, whatever the keys', () => {
    const files = {
      'e.csv': 'follower,followed\nd,a\nb,d\nc,b\na,c\n',
      'n.csv': 'id,opinion,colour\nd,4,red\na,1,blue\nc,3,\nb,2,green\n',
    };
    const simulation = simulationOf(
      'time: { ticks: 1 }\nmodel: degroot\nnetwork: { edges: e.csv, nodes: n.csv }',
      files,
    );
    const { ids, graph, attributes } = simulation.agents();
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
    expect(attributes.get('colour')).toEqual(['blue', 'green', '', 'red']);
    expect([...graph.followed]).toEqual([2, 3, 1, 0]);
    expect([...(simulation.columns().get('opinion') ?? [])]).toEqual([1, 2, 3, 4]);
    simulation.finish();
    // Each halves the distance to the one that it follows: a to c, b to d, c to b, d to a.
    expect([...(simulation.columns().get('opinion') ?? [])]).toEqual([2, 3, 2.5, 2.5]);
  });
});

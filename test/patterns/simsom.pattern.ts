/**
 * SimSoM beside its published results: quality relative to that without bots.
 *
 * The published runs are on a sample of real accounts, which cannot be had. Three networks of as
 * many accounts and ties stand in. `grown` by random walks is the synthetic one. `shuffled` has its
 * ties at random; a published figure for the real network shuffled so stands beside it. In both
 * everybody follows about as many, and in a real one people do not: bots weigh more on those who
 * follow few. In `unequal` the number of followed is lognormal.
 *
 * Means over networks with luck of their own. What misses on the synthetic network is printed with
 * its distance; it is held only to stay where it was found.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { begin, finish } from '../sim/canonical/runs.ts';
import { grown, partisanship, shuffled, unequal } from './canonical/accounts.ts';
import { once } from './canonical/case.ts';
import { printTable } from './table.ts';

/** Published runs of one configuration scatter by .02. */
const TOLERANCE = 0.05;
const TICKS = 80;
const NETWORKS = { grown, shuffled, unequal } as const;
type Network = keyof typeof NETWORKS;
const SEEDS = ['1', '2', '3'];

const CONFIGURATIONS = {
  'no bots': { botShare: 0 },
  'gamma 1e-4': { infiltration: 1e-4 },
  'gamma .001': { infiltration: 0.001 },
  'gamma .01': { infiltration: 0.01 },
  'gamma .01, theta 64': { infiltration: 0.01, flooding: 64 },
  'gamma .01, phi 1': { infiltration: 0.01, deception: 1 },
  'gamma .1': { infiltration: 0.1 },
  'gamma .1, phi 1, theta 32': { infiltration: 0.1, deception: 1, flooding: 32 },
} as const;
type Name = keyof typeof CONFIGURATIONS;
const NAMES = Object.keys(CONFIGURATIONS) as Name[];

/** Quality in the published runs, on the network of real accounts. */
const PUBLISHED: Readonly<Record<Name, number>> = {
  'no bots': 0.9026,
  'gamma 1e-4': 0.902,
  'gamma .001': 0.879,
  'gamma .01': 0.784,
  'gamma .01, theta 64': 0.609,
  'gamma .01, phi 1': 0.647,
  'gamma .1': 0.435,
  'gamma .1, phi 1, theta 32': 0.323,
};
/** The same network shuffled: relative quality. */
const PUBLISHED_SHUFFLED = 0.587;

/** Those that miss on the synthetic network, with the largest distance that was found. */
const MISSES: Partial<Record<Name, number>> = {
  'gamma .01': 0.065,
  'gamma .01, theta 64': 0.07,
  'gamma .01, phi 1': 0.12,
  'gamma .1': 0.12,
  'gamma .1, phi 1, theta 32': 0.1,
};

type Outcomes = Readonly<Record<string, number | null>>;

/** The networks of the kind that was asked for last, by their seeds. */
const graphs = { network: '' as Network | '', of: new Map<string, ReturnType<typeof grown>>() };

function graphOf(network: Network, seed: string) {
  if (graphs.network !== network) {
    graphs.network = network;
    graphs.of.clear();
  }
  const graph = graphs.of.get(seed) ?? NETWORKS[network](seed);
  graphs.of.set(seed, graph);
  return graph;
}

const outcomesOf = (network: Network, seed: string, values: object, nodes = {}): Outcomes => {
  const asked = { values: { stop: 'horizon', ...values }, nodes, seed, growth: seed };
  return finish(begin('simsom', { graph: graphOf(network, seed), ...asked }), TICKS).outcomes();
};

/** Means over the seeds, by network and configuration. */
const means = new Map(
  (Object.keys(NETWORKS) as Network[]).flatMap((network) =>
    NAMES.map((name) => {
      const mean = once(() => {
        const sums: Record<string, number> = {};
        for (const seed of SEEDS) {
          const found = outcomesOf(network, seed, CONFIGURATIONS[name]);
          for (const [outcome, value] of Object.entries(found)) {
            sums[outcome] = (sums[outcome] ?? 0) + (value ?? Number.NaN) / SEEDS.length;
          }
        }
        return sums;
      });
      return [`${network} ${name}`, mean] as const;
    }),
  ),
);
const measured = (network: Network, name: Name) => means.get(`${network} ${name}`)?.() ?? {};

const quality = (network: Network, name: Name) => measured(network, name)['quality'] ?? Number.NaN;
const relative = (network: Network, name: Name) =>
  quality(network, name) / quality(network, 'no bots');
const published = (network: Network, name: Name) =>
  network === 'shuffled' && name === 'gamma .1'
    ? PUBLISHED_SHUFFLED
    : PUBLISHED[name] / PUBLISHED['no bots'];
const distance = (network: Network, name: Name) =>
  Math.abs(relative(network, name) - published(network, name));

describe.each(['grown', 'unequal'] as const)('on the %s network', (network) => {
  test.each(NAMES)('%s is as near to its published relative quality as it was', (name) => {
    const most = network === 'grown' ? (MISSES[name] ?? TOLERANCE) : TOLERANCE;
    expect(distance(network, name)).toBeLessThan(most);
  });

  test('quality falls with infiltration, flooding and deception', () => {
    const inOrder = (names: readonly Name[]) =>
      names.forEach((name, i) => {
        const before = names[i - 1];
        if (before === undefined) return;
        expect(quality(network, name)).toBeLessThan(quality(network, before));
      });
    inOrder(['gamma .001', 'gamma .01', 'gamma .1', 'gamma .1, phi 1, theta 32']);
    inOrder(['gamma .01', 'gamma .01, theta 64']);
    inOrder(['gamma .01', 'gamma .01, phi 1']);
  });

  test('bots that target hubs do less harm', () => {
    const hubs = SEEDS.map(
      (seed) => outcomesOf(network, seed, { infiltration: 0.1, targeting: 'hubs' })['quality'] ?? 0,
    );
    const mean = hubs.reduce((sum, value) => sum + value, 0) / SEEDS.length;
    expect(mean).toBeGreaterThan(quality(network, 'gamma .1'));
  });
});

test('on a network shuffled at random, gamma .1 has the published figure of the real one shuffled', () => {
  expect(distance('shuffled', 'gamma .1')).toBeLessThan(TOLERANCE);
});

test('the more bots aim at one group, the less harm they do: all, partisans, one side', () => {
  const nodes = { partisanship: partisanship('1') };
  const aimed = (targeting: string) =>
    outcomesOf('unequal', '1', { infiltration: 0.1, targeting }, nodes)['quality'] ?? Number.NaN;
  const [all, partisans, liberal] = [aimed('none'), aimed('partisanship'), aimed('liberal')];
  expect(all).toBeLessThan(partisans);
  expect(partisans).toBeLessThan(liberal);
});

const HALF_LIVES = [1, 2, 4, 8, 16] as const;
const PUBLISHED_CHANGE = [-0.71, -0.53, -0.32, -0.22, -0.08] as const;
const ILLEGAL = { botShare: 0, illegalAuthors: 0.1, illegalShare: 0.01 };
const changes = Object.fromEntries(
  (['grown', 'unequal'] as const).map((network) => [
    network,
    once(() => {
      const prevalence = (takedownHalfLife: number) =>
        outcomesOf(network, '1', { ...ILLEGAL, takedownHalfLife })['prevalence'] ?? Number.NaN;
      const without = prevalence(0);
      return HALF_LIVES.map((halfLife) => prevalence(halfLife) / without - 1);
    }),
  ]),
);

describe.each(['grown', 'unequal'] as const)('takedown on the %s network', (network) => {
  test('leaves fewer illegal messages the shorter they live', () => {
    const found = changes[network]?.() ?? [];
    found.forEach((change, i) => {
      expect(change).toBeGreaterThan(found[i - 1] ?? -1);
    });
  });

  test('removes half at least with a half-life of 1, less than a quarter with 16', () => {
    const found = changes[network]?.() ?? [];
    expect(found[0]).toBeLessThan(-0.5);
    expect(found[4]).toBeGreaterThan(-0.25);
    expect(found[4]).toBeLessThan(0);
  });
});

afterAll(() => {
  const rows = (Object.keys(NETWORKS) as Network[]).flatMap((network) =>
    (network === 'shuffled' ? (['no bots', 'gamma .1'] as const) : NAMES).map((name) => {
      const { diversity = 0, tauB = 0, tauLegacy = 0 } = measured(network, name);
      return [
        network,
        name,
        ...[published(network, name), relative(network, name)].map((value) => value.toFixed(3)),
        distance(network, name).toFixed(3),
        String(TOLERANCE),
        distance(network, name) < TOLERANCE ? 'pass' : 'MISS',
        ...[quality(network, name), diversity, tauB, tauLegacy].map((value) => value.toFixed(3)),
      ];
    }),
  );
  const figures = ['published', 'got', 'distance', 'tolerance', 'pass'];
  const more = ['quality', 'diversity', 'tau-b', 'legacy'];
  printTable(['network', 'configuration', ...figures, ...more], rows);
  printTable(
    ['takedown, 10 % of people post 1 % illegal', ...HALF_LIVES.map((tau) => `tau ${tau}`)],
    [
      ['published', ...PUBLISHED_CHANGE.map((change) => change.toFixed(2))],
      ...Object.entries(changes).map(([network, found]) => [
        network,
        ...found().map((change) => change.toFixed(3)),
      ]),
    ],
  );
});

import { describe, expect, it } from 'vitest';
import { defaults } from '../../../sim/fields.ts';
import type { Blocks } from '../../../sim/network/follower.ts';
import {
  clustering,
  followerGraph,
  followerParameters,
  meanPath,
  reciprocity,
  sameShare,
  tailExponent,
} from '../../../sim/network/index.ts';
import { Random } from '../../../sim/random.ts';
import type { Graph } from '../../../sim/world/graph.ts';
import { degrees, drawsOf, followedRows, followerRows, mean } from './reading.ts';
import { sixCountries } from './worlds.ts';

const usual = defaults(followerParameters);

function build(people: number, seed: string, values = usual): { graph: Graph; world: Blocks } {
  const random = new Random(seed);
  const world = sixCountries(people, random);
  return { graph: followerGraph(world, values, random), world };
}

/** The measures that real networks were asked for. */
function measure({ graph, world }: { graph: Graph; world: Blocks }, samples: number) {
  return {
    reciprocity: reciprocity(graph) ?? Number.NaN,
    exponent: tailExponent(graph, 20) ?? Number.NaN,
    path: meanPath(graph, samples, drawsOf('sources')) ?? Number.NaN,
    clustering: clustering(graph) ?? Number.NaN,
    sameCountry: sameShare(graph, world.country) ?? Number.NaN,
  };
}

type Bands = Readonly<Record<keyof ReturnType<typeof measure>, readonly [number, number]>>;

function expectWithin(measured: ReturnType<typeof measure>, bands: Bands): void {
  for (const [name, [low, high]] of Object.entries(bands)) {
    const value = measured[name as keyof Bands];
    expect(value, `${name} ${value}`).toBeGreaterThanOrEqual(low);
    expect(value, `${name} ${value}`).toBeLessThanOrEqual(high);
  }
}

describe('the follower network of six countries', () => {
  // Measured at these seeds: .206 to .208, 2.29 to 2.34, 3.36 to 3.40, .175 to .183, .659 to .663.
  it.each(['a', 'b', 'c'])('of 10,000 people is like real ones, seed %s', (seed) => {
    expectWithin(measure(build(10_000, seed), 60), {
      reciprocity: [0.19, 0.26],
      exponent: [2.1, 2.6],
      path: [2.7, 3.8],
      clustering: [0.1, 0.3],
      sameCountry: [0.58, 0.72],
    });
  });

  // At this size reciprocity and path stand at the edge; the real network has 4.12.
  // Measured: .183, 2.28, 3.89, .146, .679.
  it('of 100,000 people is like real ones', () => {
    const network = build(100_000, 'a');
    expectWithin(measure(network, 12), {
      reciprocity: [0.18, 0.26],
      exponent: [2.1, 2.6],
      path: [2.7, 4.1],
      clustering: [0.1, 0.3],
      sameCountry: [0.58, 0.72],
    });
    const largest = Math.max(...degrees(followerRows(network.graph).slice(0, 100_000)));
    expect(largest / 100_000).toBeLessThan(0.12);
  });

  it('has the mean number of ties asked for within 5 %, at several sizes and means', () => {
    for (const [people, meanFollowing] of [
      [2000, 25],
      [5000, 25],
      [5000, 10],
    ] as const) {
      const { graph } = build(people, 'mean', { ...usual, meanFollowing });
      expect(Math.abs(graph.ties / people / meanFollowing - 1)).toBeLessThan(0.05);
    }
  });

  it('has no loops and no tie twice, and every person follows somebody', () => {
    const rows = followedRows(build(1000, 'rows').graph);
    rows.forEach((row, agent) => {
      expect(new Set(row).size).toBe(row.length);
      expect(row).not.toContain(agent);
      if (agent < 1000) expect(row.length).toBeGreaterThan(0);
    });
  });

  it('has institutions followed by their share of all people at any size, within four standard errors', () => {
    const shares = [2000, 10_000].map((people) => {
      const followers = followerRows(build(people, 'reach').graph);
      const reach = (from: number) =>
        mean(degrees(followers.slice(people + from, people + from + 6))) / people;
      return { ministry: reach(0), media: reach(6) };
    });
    // Mean of six Bernoulli shares: standard error sqrt(f (1 - f) / (6 people)).
    for (const [n, people] of [2000, 10_000].entries()) {
      for (const [measured, f] of [
        [shares[n]?.ministry, 0.06],
        [shares[n]?.media, 0.15],
      ] as const) {
        expect(Math.abs((measured ?? 0) - f)).toBeLessThan(
          4 * Math.sqrt((f * (1 - f)) / (6 * people)),
        );
      }
    }
  });
});

describe('the follower network', () => {
  it('depends on the seed', () => {
    expect(followedRows(build(500, 'one').graph)).not.toEqual(
      followedRows(build(500, 'two').graph),
    );
  });

  it('knows agents by their keys: people in another order, with their keys, make the same ties', () => {
    const random = new Random('order');
    const world = sixCountries(600, random);
    const place = Uint32Array.from({ length: world.agents }, (_, row) =>
      row < 600 ? (row * 7 + 3) % 600 : row,
    );
    const moved = {
      ...world,
      key: world.key.slice(),
      country: world.country.slice(),
      origin: world.origin.slice(),
      host: world.host.slice(),
      language: world.language.slice(),
      languages: world.languages.slice(),
      culture: world.culture.slice(),
      followerShare: world.followerShare.slice(),
    };
    place.forEach((to, from) => {
      for (const name of ['key', 'country', 'origin', 'host', 'language', 'languages'] as const) {
        moved[name][to] = world[name][from] ?? 0;
      }
      moved.followerShare[to] = world.followerShare[from] ?? 0;
      moved.culture[2 * to] = world.culture[2 * from] ?? 0;
      moved.culture[2 * to + 1] = world.culture[2 * from + 1] ?? 0;
    });
    const before = followedRows(followerGraph(world, usual, random));
    const after = followedRows(followerGraph(moved, usual, random));
    before.forEach((row, agent) => {
      const there = row.map((followed) => place[followed] ?? -1).sort((a, b) => a - b);
      expect(after[place[agent] ?? -1]).toEqual(there);
    });
  });

  it('joins countries as its homophily says', () => {
    const within = (countryHomophily: number) => {
      const values = { ...usual, countryHomophily, languageHomophily: 0, cultureDistance: 0 };
      const { graph, world } = build(2000, 'homophily', values);
      return sameShare(graph, world.country) ?? 0;
    };
    // Without any preference two ends agree as often as two people do: the sum of squared shares.
    expect(Math.abs(within(0) - 0.195)).toBeLessThan(0.03);
    expect(within(1.9)).toBeGreaterThan(within(0) + 0.2);
    expect(within(6)).toBeGreaterThan(0.9);
  });

  it('has hardly anybody follow back without reciprocation', () => {
    const { graph } = build(2000, 'switches', { ...usual, reciprocation: 0 });
    expect(reciprocity(graph)).toBeLessThan(0.02);
  });

  it('closes more triangles the more is copied', () => {
    const random = new Random('copies');
    const world = sixCountries(8000, random);
    const people = { ...world, agents: 8000, key: world.key.subarray(0, 8000) };
    const triangles = (copying: number) =>
      clustering(followerGraph(people, { ...usual, copying }, random)) ?? 0;
    expect(triangles(0.8)).toBeGreaterThan(triangles(0) + 0.02);
  });

  it('gives way at the edges: nobody, one person, two, institutions alone', () => {
    expect(build(0, 'edge').graph.agents).toBe(12);
    const lone = sixCountries(1, new Random('edge'));
    const alone = { ...lone, agents: 1, key: lone.key.subarray(0, 1) };
    expect(followerGraph(alone, usual, new Random('edge')).ties).toBe(0);
    const none = { ...lone, people: 0, agents: 0, key: new Uint32Array(0) };
    expect(followerGraph(none, usual, new Random('edge')).ties).toBe(0);
    const two = sixCountries(2, new Random('edge'));
    const pair = { ...two, agents: 2, key: two.key.subarray(0, 2) };
    expect(followerGraph(pair, usual, new Random('edge')).ties).toBeGreaterThan(0);
  });

  it('takes every parameter at both ends of its limits', () => {
    for (const [name, field] of Object.entries(followerParameters)) {
      for (const end of field.limits) {
        const { graph } = build(60, 'limits', { ...usual, [name]: end });
        expect(graph.agents, `${name} ${end}`).toBe(72);
        expect(Number.isFinite(graph.ties)).toBe(true);
      }
    }
  });
});

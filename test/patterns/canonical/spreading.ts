/** What spreads over ties: infections, cascades, riots. */
import { quantiles } from '../../sim/canonical/normal.ts';
import { begin, finish, network, replicate, sample, textbook } from '../../sim/canonical/runs.ts';
import { type Case, cases, once } from './case.ts';

const REPLICATES = 100_000;
const LARGE = 100_000;

/** Shares of final sizes 1 to n of Reed and Frost's epidemic. */
const reedFrost = (agents: number, transmission: number) =>
  once(() => {
    const run = begin('sir', {
      graph: textbook('complete', { agents }),
      values: { transmission, recovery: 1, seeds: ['0'] },
    });
    const shares = new Array<number>(agents).fill(0);
    for (const { size } of replicate(run, REPLICATES)) {
      shares[(size ?? 0) - 1] = (shares[(size ?? 0) - 1] ?? 0) + 1 / REPLICATES;
    }
    return shares;
  });

const random = once(() => textbook('erdos-renyi', { agents: LARGE, meanDegree: 20 }));

/** Begun by 50 of 100,000, which adds .002 at R0 = 1.2 and less above. */
const epidemic = (r0: number) => () => {
  const values = { transmission: r0 / 20, recovery: 1, seedShare: 0.0005 };
  return (finish(begin('sir', { graph: random(), values })).outcomes()['size'] ?? 0) / LARGE;
};

const three = reedFrost(3, 0.5);
const four = reedFrost(4, 0.3);
const meanOf = (shares: readonly number[]) => shares.reduce((sum, p, i) => sum + (i + 1) * p, 0);

const cascade = (graph: ReturnType<typeof network>, probability: number) => () => {
  const run = begin('independent-cascade', { graph, values: { probability, seeds: ['0'] } });
  return sample(run, 'size', REPLICATES).mean;
};
const path = network(4, [
  [1, 0],
  [2, 1],
  [3, 2],
]);
const diamond = network(4, [
  [1, 0],
  [2, 0],
  [3, 1],
  [3, 2],
]);

const riot = (counts: readonly number[]) => () => {
  const threshold = counts.map((count) => count / (counts.length - 1));
  const graph = textbook('complete', { agents: counts.length });
  return finish(begin('threshold', { graph, nodes: { threshold } })).outcomes()['size'] ?? 0;
};
const granovetter = Array.from({ length: 100 }, (_, count) => count);

/** 100,000 who all follow each other: their 10^10 ties are counted and not listed. */
const normal = once(() => quantiles(LARGE));
const normalCrowd = (sd: number) => () => {
  const threshold = normal().map((z) => 0.25 + sd * z);
  const run = begin('threshold', { graph: network(LARGE, []), crowd: true, nodes: { threshold } });
  return (finish(run).outcomes()['size'] ?? 0) / LARGE;
};

export const spreading: readonly Case[] = [
  ...cases('sir', 0.006, [
    ['n 3, p .5: size 1', 0.25, () => three()[0] ?? NaN],
    ['n 3, p .5: size 2', 0.25, () => three()[1] ?? NaN],
    ['n 3, p .5: size 3', 0.5, () => three()[2] ?? NaN],
    ['n 4, p .3: size 1', 0.343, () => four()[0] ?? NaN],
    ['n 4, p .3: size 2', 0.21609, () => four()[1] ?? NaN],
    ['n 4, p .3: size 3', 0.222264, () => four()[2] ?? NaN],
    ['n 4, p .3: size 4', 0.218646, () => four()[3] ?? NaN],
  ]),
  ...cases('sir', 0.015, [
    ['n 3, p .5: mean', 2.25, () => meanOf(three())],
    ['n 4, p .3: mean', 2.316556, () => meanOf(four())],
    ['mean field, R0 1.2', 0.3136983, epidemic(1.2)],
    ['mean field, R0 1.5', 0.5828116, epidemic(1.5)],
    ['mean field, R0 2', 0.7968121, epidemic(2)],
    ['mean field, R0 3', 0.9404798, epidemic(3)],
  ]),
  ...cases('independent-cascade', 0.02, [
    ['path of four, p .5', 1.875, cascade(path, 0.5)],
    ['diamond, p .5', 2.4375, cascade(diamond, 0.5)],
    ['complete of four, p .3', 2.316556, cascade(textbook('complete', { agents: 4 }), 0.3)],
  ]),
  ...cases('threshold', 0, [
    ['counts 0 to 99', 100, riot(granovetter)],
    ['1 replaced by 2', 1, riot(granovetter.map((count) => (count === 1 ? 2 : count)))],
  ]),
  ...cases('threshold', 0.003, [
    ['normal, sd .10', 0.0076955, normalCrowd(0.1)],
    ['normal, sd .12', 0.0402113, normalCrowd(0.12)],
    ['normal, sd .123', 0.9999999995, normalCrowd(0.123)],
  ]),
];

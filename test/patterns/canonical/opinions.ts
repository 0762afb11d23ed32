/** Opinions: DeGroot, Friedkin and Johnsen, Deffuant, Hegselmann and Krause. */
import { TIES } from '../../sim/canonical/opinion.ts';
import { begin, column, finish, network, textbook } from '../../sim/canonical/runs.ts';
import { type Case, cases, once } from './case.ts';

const START = [1, -1, 0.2];
const three = network(3, TIES);

const degroot = (steps: number) =>
  finish(begin('degroot', { graph: three, nodes: { opinion: START } }), steps);
const held = (steps: number) =>
  column(
    finish(
      begin('friedkin-johnsen', {
        graph: three,
        nodes: { opinion: START, susceptibility: [0.8, 0.5, 0.9] },
      }),
      steps,
    ),
    'opinion',
  );
const heldAt = (steps: number, agent: number) => () => held(steps)[agent] ?? NaN;
const HELD = [
  [1, [0.392, -0.84, 0.11]],
  [2, [0.1728, -0.8109, -0.0313]],
  [3, [0.069496, -0.817285, -0.137658]],
  [200, [-0.114096, -0.873478, -0.367644]],
] as const;

const complete = once(() => textbook('complete', { agents: 500 }));
const meeting = (confidence: number, seed: string) =>
  finish(
    begin('deffuant', { graph: complete(), values: { confidence, rate: 0.5 }, seed }),
    150,
  ).outcomes();
const SEEDS = ['1', '2', '3', '4', '5', '6'];

/** Meetings in a given order: each on the network of the two alone. */
const pair = (
  start: readonly number[],
  confidence: number,
  rate: number,
  meetings: readonly (readonly [number, number])[],
): number[] => {
  const opinions = [...start];
  for (const [one, other] of meetings) {
    const run = begin('deffuant', {
      graph: network(2, [[0, 1]]),
      values: { confidence, rate, pairsPerTick: 1 },
      nodes: { opinion: [opinions[one] ?? NaN, opinions[other] ?? NaN] },
    });
    run.step();
    [opinions[one], opinions[other]] = column(run, 'opinion') as [number, number];
  }
  return opinions;
};
const courseOfThree = () =>
  pair([0, 0.3, 0.9], 0.5, 0.3, [
    [0, 1],
    [1, 2],
    [0, 1],
  ]);
const drift = () => {
  const opinion = Array.from({ length: 500 }, (_, i) => (i + 0.5) / 500);
  const values = { confidence: 0.25, rate: 0.5 };
  const run = finish(begin('deffuant', { graph: complete(), values, nodes: { opinion } }), 150);
  return (run.outcomes()['mean'] ?? NaN) - 0.5;
};

/** Steps after which nobody moves any more. */
const freezesAfter = (n: number, confidence: number) => () => {
  const run = begin('hegselmann-krause', spacedOut(n, confidence));
  let last = 0;
  for (let tick = 1; tick <= 40; tick++) {
    const before = column(run, 'opinion');
    run.step();
    const moved = column(run, 'opinion').some((x, i) => Math.abs(x - (before[i] ?? NaN)) > 1e-12);
    if (moved) last = tick;
  }
  return last;
};

const spacedOut = (n: number, confidence: number) => ({
  graph: textbook('complete', { agents: n }),
  values: { confidence },
  nodes: { opinion: Array.from({ length: n }, (_, i) => i / (n - 1)) },
});
const spaced = (n: number, confidence: number) => () =>
  finish(begin('hegselmann-krause', spacedOut(n, confidence)), 50);
const six = once(spaced(6, 0.2));
const at = (run: ReturnType<typeof six>, agent: number) => column(run, 'opinion')[agent] ?? NaN;

export const opinions: readonly Case[] = [
  ...cases('degroot', 1e-9, [
    ['consensus, agent 0', -0.3217391304, () => at(degroot(200), 0)],
    ['consensus, agent 1', -0.3217391304, () => at(degroot(200), 1)],
    ['consensus, agent 2', -0.3217391304, () => at(degroot(200), 2)],
  ]),
  ...cases('degroot', 1e-6, [
    [
      'error ratio per step',
      0.5224745,
      () => (degroot(21).outcomes()['spread'] ?? NaN) / (degroot(20).outcomes()['spread'] ?? NaN),
    ],
  ]),
  ...HELD.flatMap(([steps, expected]) =>
    cases(
      'friedkin-johnsen',
      1e-6,
      expected.map((x, agent) => [`after ${steps} steps, agent ${agent}`, x, heldAt(steps, agent)]),
    ),
  ),
  ...cases('deffuant', 1e-12, [
    ['.2 and .5 meet, bound .4', 0.35, () => pair([0.2, 0.5], 0.4, 0.5, [[0, 1]])[0] ?? NaN],
    ['0, .3, .9: the first', 0.126, () => courseOfThree()[0] ?? NaN],
    ['0, .3, .9: the second', 0.174, () => courseOfThree()[1] ?? NaN],
    ['0, .3, .9: the third', 0.9, () => courseOfThree()[2] ?? NaN],
    ['mean moved after 75,000 meetings', 0, drift],
  ]),
  ...cases('deffuant', 0, [
    ['clusters, bound .5', 1, () => meeting(0.5, '1')['clusters'] ?? NaN],
    ['clusters, bound .25', 2, () => meeting(0.25, '1')['clusters'] ?? NaN],
  ]),
  ...cases('deffuant', 1, [
    [
      'of six seeds with bound .3, those with one cluster',
      5,
      () => SEEDS.filter((seed) => meeting(0.3, seed)['clusters'] === 1).length,
    ],
    // The rule of thumb: the whole part of 1 / (2 x bound), one more or less.
    ['clusters, bound .15', 3, () => meeting(0.15, '1')['clusters'] ?? NaN],
    ['clusters, bound .1', 5, () => meeting(0.1, '1')['clusters'] ?? NaN],
  ]),
  ...cases('hegselmann-krause', 1e-9, [
    ['n 6, bound .2: lower', 577 / 1728, () => at(six(), 0)],
    ['n 6, bound .2: upper', 1151 / 1728, () => at(six(), 5)],
    ['n 11, bound .2', 0.5, () => at(spaced(11, 0.2)(), 0)],
    ['n 21, bound .25', 0.5, () => at(spaced(21, 0.25)(), 20)],
  ]),
  ...cases('hegselmann-krause', 0, [
    ['n 6, bound .2: last step that moves', 6, freezesAfter(6, 0.2)],
    ['n 11, bound .2: last step that moves', 12, freezesAfter(11, 0.2)],
    ['n 21, bound .25: last step that moves', 8, freezesAfter(21, 0.25)],
  ]),
];

/** Copying, attention, arms. */
import { begin, finish, sample, textbook } from '../../sim/canonical/runs.ts';
import { type Case, cases, once } from './case.ts';

const REPLICATES = 20_000;

const voting = (graph: string, agents: number, state: number[], outcome: string) => () =>
  sample(
    begin('voter', { graph: textbook(graph, { agents }), nodes: { state } }),
    outcome,
    REPLICATES,
  ).mean;

/** A million posts are 100,000 memes. */
const attention = (degree: number) =>
  once(() =>
    finish(
      begin('limited-attention', {
        graph: textbook('regular', { agents: 10_000, degree }),
        values: { innovation: 0.1 },
      }),
      1_000_000,
    ).outcomes(),
  );
const z4 = attention(4);
const z10 = attention(10);

const BOOK = { a: 0.3, b: 0.2, m: 0.5, n: 0.4, g: 0.1, h: 0.06 };
const arms = (ticks: number) => finish(begin('richardson', { values: BOOK }), ticks).outcomes();

export const copying: readonly Case[] = [
  ...cases('voter', 0.015, [
    ['star, centre', 1 / 2, voting('star', 5, [1, 0, 0, 0, 0], 'fixated')],
    ['star, leaf', 1 / 8, voting('star', 5, [0, 1, 0, 0, 0], 'fixated')],
    ['star, two leaves', 1 / 4, voting('star', 5, [0, 1, 1, 0, 0], 'fixated')],
    ['path, end', 1 / 6, voting('path', 4, [1, 0, 0, 0], 'fixated')],
    ['path, inner', 2 / 6, voting('path', 4, [0, 1, 0, 0], 'fixated')],
    ['complete of four, one', 0.25, voting('complete', 4, [1, 0, 0, 0], 'fixated')],
    ['complete of four, two', 0.5, voting('complete', 4, [1, 1, 0, 0], 'fixated')],
  ]),
  // Four standard errors of 20,000 times with sd 5 to 7.
  ...cases('voter', 0.2, [
    ['path, end: steps', 6, voting('path', 4, [1, 0, 0, 0], 'steps')],
    ['complete of four, one: steps', 5.5, voting('complete', 4, [1, 0, 0, 0], 'steps')],
    ['complete of four, two: steps', 7, voting('complete', 4, [1, 1, 0, 0], 'steps')],
  ]),
  ...cases('limited-attention', 0.3, [
    ['z 4, mu .1: posts', 10, () => z4()['meanPosts'] ?? NaN],
    ['z 10, mu .1: posts', 10, () => z10()['meanPosts'] ?? NaN],
  ]),
  ...cases('limited-attention', 0.006, [
    ['z 4, mu .1: never reshared', 0.346237, () => z4()['neverReshared'] ?? NaN],
    ['z 10, mu .1: never reshared', 0.379771, () => z10()['neverReshared'] ?? NaN],
  ]),
  ...cases('richardson', 1e-6, [
    ['ten steps, x', 0.3734832, () => arms(10)['x'] ?? NaN],
    ['ten steps, y', 0.3163408, () => arms(10)['y'] ?? NaN],
    ['at rest, x', 0.4142857143, () => arms(1000)['x'] ?? NaN],
    ['at rest, y', 0.3571428571, () => arms(1000)['y'] ?? NaN],
  ]),
];

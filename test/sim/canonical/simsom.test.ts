import { describe, expect, test } from 'vitest';
import { Random } from '../../../sim/random.ts';
import { numbers, randomTies, TEN } from './cases.ts';
import { begin, column, finish, network, textbook } from './runs.ts';
import { plainQuality } from './simsom/naive.ts';

const people = textbook('random-walk', { agents: 400, links: 20, continue: 0.5 });

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const variance = (values: readonly number[]): number =>
  mean(values.map((value) => (value - mean(values)) ** 2));

const quality = (values: Record<string, unknown>) =>
  finish(begin('simsom', { graph: people, values: { stop: 'horizon', ...values } }), 60).outcomes()[
    'quality'
  ] ?? Number.NaN;

describe('simsom', () => {
  test('without bots feeds have the mean quality of posts: 1 / (1 - e^-10) - 1/10 = .90005', () => {
    // 400 feeds of 15 over 30 steps; the published runs of 10,000 accounts scatter by .02.
    expect(Math.abs(quality({ botShare: 0 }) - 0.90005)).toBeLessThan(0.03);
  });

  test('quality falls with infiltration, deception and flooding', () => {
    const none = quality({ botShare: 0 });
    const some = quality({ infiltration: 0.05 });
    expect(some).toBeLessThan(none);
    expect(quality({ infiltration: 0.3 })).toBeLessThan(some);
    expect(quality({ infiltration: 0.05, deception: 1 })).toBeLessThan(some);
    expect(quality({ infiltration: 0.05, flooding: 32 })).toBeLessThan(some);
  });

  test('without bots their settings make no difference, to the bit', () => {
    expect(quality({ botShare: 0, infiltration: 0.5, deception: 1, flooding: 64 })).toBe(
      quality({ botShare: 0 }),
    );
  });

  test.each([
    [10, 0.90005],
    [5, 0.80678],
  ])(
    'posts by people have the mean quality 1 / (1 - e^-L) - 1 / L: with L %d it is %d',
    (L, mean) => {
      expect(1 / (1 - Math.exp(-L)) - 1 / L).toBeCloseTo(mean, 4);
      // With mu 1 nothing is passed on: 30 ticks of 300 feeds of 15 from 300 x 30 messages.
      const graph = textbook('complete', { agents: 300 });
      const values = { botShare: 0, mu: 1, qualityExponent: L, stop: 'horizon' };
      const outcomes = finish(begin('simsom', { graph, values }), 30).outcomes();
      expect(Math.abs((outcomes['quality'] ?? 0) - mean)).toBeLessThan(0.02);
      expect(outcomes['tauLegacy']).toBe(1);
      expect(outcomes['tauB']).toBe(null);
    },
  );

  test('with mu 1 and room for all, quality is the share of people among those followed', () => {
    // Ten people who all follow each other and four bots that nobody but they hears of.
    const people = Array.from({ length: 10 }, (_, i) => i);
    const ties = people.flatMap((i) =>
      [...people.filter((j) => j !== i), 10, 11, 12, 13].map((j) => [i, j] as const),
    );
    const run = begin('simsom', {
      graph: network(14, ties),
      values: { mu: 1, feedSize: 13, stop: 'horizon' },
      nodes: { bot: [...people.map(() => 0), 1, 1, 1, 1] },
    });
    const { quality, diversity } = finish(run, 4000).outcomes();
    expect(Math.abs((quality ?? 0) - (0.90005 * 9) / 13)).toBeLessThan(0.004);
    // Feeds of 13 places with one message of each: 9 feeds show a person's, 10 a bot's.
    const entropy = -(90 / 130) * Math.log(9 / 130) - (40 / 130) * Math.log(10 / 130);
    expect(diversity).toBeCloseTo(entropy, 9);
  });

  test.each(TEN)('has the mean quality of the plain implementation, case %i', (number) => {
    const next = numbers(1400 + number);
    const agents = 24;
    const bots = new Set([3, 9, 17].slice(0, number % 4));
    const ties = randomTies(next, { agents, density: 0.25 });
    const plain = {
      agents,
      ties,
      bots,
      mu: [0.5, 0.2, 0.8][number % 3] ?? 0.5,
      feedSize: [15, 3, 6, 40][number % 4] ?? 15,
      deception: number % 2 === 1 ? 0.7 : 0,
      flooding: number % 5 === 3 ? 8 : 1,
      exponent: number < 5 ? 10 : 2,
    };
    const run = begin('simsom', {
      graph: network(agents, ties),
      values: {
        mu: plain.mu,
        feedSize: plain.feedSize,
        deception: plain.deception,
        flooding: plain.flooding,
        qualityExponent: plain.exponent,
        stop: 'horizon',
      },
      nodes: { bot: Array.from({ length: agents }, (_, i) => (bots.has(i) ? 1 : 0)) },
    });
    // A message may stay for ever in a small network, so that whole runs are compared.
    const runs = Array.from({ length: 30 }, (_, k) => k);
    const expected = runs.map(() => mean(plainQuality(plain, 60, next).slice(30)));
    const found = runs.map((k) => {
      run.restart(new Random(`plain/${k}`));
      return finish(run, 60).outcomes()['quality'] ?? Number.NaN;
    });
    const error = Math.sqrt((variance(found) + variance(expected)) / runs.length);
    expect(Math.abs(mean(found) - mean(expected))).toBeLessThan(4 * error);
  });

  test('the published stop comes when quality, smoothed from 1, moves by less than 1e-4', () => {
    const values = { infiltration: 0.1 };
    const stopped = begin('simsom', { graph: people, values });
    const free = begin('simsom', { graph: people, values: { ...values, stop: 'horizon' } });
    let smoothed = 1;
    while (!stopped.done) {
      stopped.step();
      free.step();
      // The mean over the last half of one tick is that tick's.
      const before = smoothed;
      smoothed = stopped.outcomes()['quality'] ?? Number.NaN;
      expect(stopped.done).toBe(Math.abs(smoothed - before) / before <= 1e-4);
    }
    expect(free.done).toBe(false);
    expect(free.tick).toBe(stopped.tick);
    finish(stopped, 1);
    expect(stopped.tick).toBe(free.tick);
  });

  test('grows bots who follow bots, and whom people follow with the infiltration', () => {
    const run = begin('simsom', { graph: people, values: { botShare: 0.1, infiltration: 0.2 } });
    const { graph } = run;
    expect(graph.agents).toBe(440);
    expect(column(run, 'bot').reduce((sum, bot) => sum + bot, 0)).toBe(40);
    let infiltrating = 0;
    for (let row = 0; row < 440; row++) {
      const own = graph.followed.subarray(graph.followedStart[row], graph.followedStart[row + 1]);
      const bots = own.filter((followed) => followed >= 400).length;
      if (row < 400) infiltrating += bots;
      else expect([bots, own.length]).toEqual(row < 403 ? [2, 2] : [3, 3]);
    }
    // 16,000 pairs: four standard errors of .2 are .0127.
    expect(Math.abs(infiltrating / 16_000 - 0.2)).toBeLessThan(0.0127);
  });

  test('bots that target reach those with the weight, in its proportion', () => {
    const graph = textbook('star', { agents: 200 });
    const followersOfBots = (targeting: string, nodes = {}) => {
      const values = { botShare: 0.5, infiltration: 0.05, targeting };
      const { graph: whole } = begin('simsom', { graph, values, nodes });
      return Array.from({ length: 200 }, (_, row) =>
        whole.followed
          .subarray(whole.followedStart[row], whole.followedStart[row + 1])
          .reduce((count, followed) => count + (followed >= 200 ? 1 : 0), 0),
      );
    };
    // The hub has half of all weight: nearly every bot gets it among its first ten.
    expect(followersOfBots('hubs')[0]).toBeGreaterThan(95);
    const side = Array.from({ length: 200 }, (_, i) => (i < 50 ? 0.5 : i < 150 ? -0.1 : 0));
    const sums = (targeting: string) => {
      const found = followersOfBots(targeting, { partisanship: side });
      const sum = (from: number, to: number) =>
        found.slice(from, to).reduce((all, count) => all + count, 0);
      return [sum(0, 50), sum(50, 150), sum(150, 200)];
    };
    const [conservative = [], liberal = [], partisan = []] = [
      sums('conservative'),
      sums('liberal'),
      sums('partisanship'),
    ];
    expect(conservative.slice(1)).toEqual([0, 0]);
    expect([liberal[0], liberal[2]]).toEqual([0, 0]);
    expect(partisan[2]).toBe(0);
    // Weights .5 and .1 for 50 and 100 people: 25 to 10, a little less without replacement.
    const ratio = (partisan[0] ?? 0) / (partisan[1] ?? 1);
    expect(ratio).toBeGreaterThan(1.7);
    expect(ratio).toBeLessThan(2.8);
    expect(() => followersOfBots('misinformation')).toThrow(/column misinformation/);
  });

  test('takes illegal messages down: fewer are left the shorter they live', () => {
    const prevalence = (takedownHalfLife: number) => {
      const illegal = { illegalAuthors: 0.2, illegalShare: 0.1, takedownHalfLife };
      return (
        finish(
          begin('simsom', { graph: people, values: { botShare: 0, stop: 'horizon', ...illegal } }),
          100,
        ).outcomes()['prevalence'] ?? Number.NaN
      );
    };
    const left = [0, 16, 4, 1].map(prevalence);
    left.forEach((value, i) => {
      if (i > 0) expect(value).toBeLessThan(left[i - 1] ?? 0);
    });
    expect((left[3] ?? 1) / (left[0] ?? 1)).toBeLessThan(0.5);
    expect(() =>
      begin('simsom', { graph: people, values: { illegalShare: 0.2, illegalAuthors: 0.1 } }),
    ).toThrow(/cannot post/);
  });

  test('of messages that nobody passes on, half survive each half-life', () => {
    // With mu 1 and one followed, a feed of 1 shows the newest message if it has survived the step.
    const prevalence = (takedownHalfLife: number) =>
      finish(
        begin('simsom', {
          graph: textbook('ring', { agents: 300 }),
          values: {
            botShare: 0,
            mu: 1,
            feedSize: 2,
            stop: 'horizon',
            illegalAuthors: 1,
            illegalShare: 1,
            takedownHalfLife,
          },
        }),
        200,
      ).outcomes()['prevalence'] ?? Number.NaN;
    expect(prevalence(0)).toBe(300);
    // 30,000 messages: four standard errors of a share are at most .012.
    expect(Math.abs(prevalence(1) / 300 - 1 / 2)).toBeLessThan(0.012);
    expect(Math.abs(prevalence(3) / 300 - 2 ** (-1 / 3))).toBeLessThan(0.012);
  });
});

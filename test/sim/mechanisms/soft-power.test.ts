import { describe, expect, it } from 'vitest';
import { SOURCE_CLASSES } from '../../../sim/world/agents.ts';
import { programmesState } from '../../../sim/world/programmes.ts';
import { abroad } from '../../worlds/standing.ts';

const FOREIGN = SOURCE_CLASSES.indexOf('foreign-government');

describe('the place in the network across borders', () => {
  it('is the share of each actor in the PageRank of all, from foreign followers alone', () => {
    const { standing } = abroad({
      ties: [
        // Borealia follows the ministry and its embassy, Cassia the ministry and the newspaper.
        [2, 5],
        [2, 6],
        [3, 6],
        [4, 5],
        [4, 8],
        // At home: no tie across a border. Bots do not count.
        [0, 5],
        [1, 5],
        [2, 7],
        [2, 9],
      ],
    });
    // A walk ends in an account and starts anew, so each gets what its followers have, which is
    // the same for all five: 2 sends half to each, 3 all, 4 half to each.
    const [embassy, ministry, paper] = [1.5, 1, 0.5];
    const all = embassy + ministry + paper;
    expect([...standing]).toEqual([
      expect.closeTo((embassy + ministry) / all, 9),
      0,
      expect.closeTo(paper / all, 9),
      0,
    ]);
  });

  it('is nobody’s where nobody follows across a border', () => {
    expect([...abroad({ ties: [[0, 5]] }).standing]).toEqual([0, 0, 0, 0]);
  });

  it('is found at the start, and again each week', () => {
    const { world, standing, week } = abroad({ ties: [[2, 5]] });
    expect(standing[0]).toBe(1);
    world.graph.followed[0] = 8;
    world.agents.country[2] = 0;
    week();
    expect([...standing]).toEqual([0, 0, 1, 0]);
  });

  it('follows people who follow people, as far as walks go on', () => {
    const ties = [
      [2, 0],
      [0, 3],
      [3, 5],
      [4, 8],
    ] as const;
    const at = (damping: number) =>
      abroad({ ties, settings: { 'soft-power': { damping } } }).standing[0];
    // 3 is followed by 0, who is followed by 2: shares of 1 + d + d^2 against 1.
    for (const d of [0.1, 0.5, 0.99]) {
      expect(at(d)).toBeCloseTo((1 + d + d * d) / (2 + d + d * d), 8);
    }
    expect(at(0)).toBe(0);
  });
});

describe('the index', () => {
  /** Everything that a country may have: each component another number. */
  function rich(settings: Parameters<typeof abroad>[0] = {}) {
    const made = abroad({
      ties: [
        [2, 5],
        [0, 8],
        [1, 8],
        [4, 8],
      ],
      ...settings,
      set(agents) {
        // Attitudes to Aurelia of those abroad: .2, -.4, .8; trust .3, .6, .9; one was reached.
        [2, 3, 4].forEach((row, n) => {
          agents.attitude[3 * row] = [0.2, -0.4, 0.8][n] ?? 0;
          agents.trust[5 * row + FOREIGN] = [0.3, 0.6, 0.9][n] ?? 0;
        });
        agents.reachedBy[2] = 0b0001;
        agents.reachedBy[3] = 0b1110;
      },
    });
    made.world.module(programmesState).alumnus[4] = 0b001;
    return made;
  }
  /**
   * A, R, Tr and Net of Aurelia; one of three foreigners is an alumnus, which is more than full.
   */
  const [A, R, TR, ED, NET] = [(0.2 + 1) / 2, 1 / 3, 0.6, 1, 0.25];

  it('is the weighted mean of its components, those left out that there are not', () => {
    const index = rich().of('soft-power')[0];
    const sum = 0.35 * A + 0.15 * R + 0.15 * TR + 0.15 * ED + 0.1 * NET;
    expect(index).toBeCloseTo((100 * sum) / 0.9, 5);
  });

  it('has support as a component of a party once there was a round', () => {
    const made = rich({ parties: ['aurelia', 'borealia', 'cassia'] });
    made.voted([1, 1, 0]);
    const sum = 0.35 * A + 0.15 * R + 0.15 * TR + 0.15 * ED + 0.1 * NET + 0.1 * 0.5;
    expect(made.of('soft-power')[0]).toBeCloseTo(100 * sum, 5);
  });

  it.each([
    ['attitude', A],
    ['reach', R],
    ['trust', TR],
    ['education', ED],
    ['network', NET],
    ['support', 0.5],
  ] as const)('with all weight on %s is a hundred times that', (only, expected) => {
    const none = { attitude: 0, reach: 0, trust: 0, education: 0, network: 0, support: 0 };
    const settings = { 'soft-power': { ...none, [only]: 1 } };
    const made = rich({ settings, parties: ['aurelia', 'borealia', 'cassia'] });
    made.voted([1, 1, 0]);
    expect(made.of('soft-power')[0]).toBeCloseTo(100 * expected, 5);
  });

  it('counts alumni up to what is full', () => {
    const at = (fullEducation: number) =>
      rich({ settings: { 'soft-power': { fullEducation } } }).of('soft-power-education')[0];
    // 3,333 among 10,000.
    expect(at(10_000)).toBeCloseTo(1 / 3, 9);
    expect(at(5000)).toBeCloseTo(2 / 3, 9);
    expect(at(0.1)).toBe(1);
  });

  it('is 0 to 100 for every country, its mean behind them', () => {
    const values = rich().of('soft-power');
    expect(values).toHaveLength(4);
    expect(values.every((x) => x >= 0 && x <= 100)).toBe(true);
    const mean = ((values[0] ?? 0) + (values[1] ?? 0) + (values[2] ?? 0)) / 3;
    expect(values[3]).toBeCloseTo(mean, 9);
  });

  it('has no value without foreigners', () => {
    const alone = abroad({
      set: (agents) => agents.country.fill(0) && agents.origin.fill(0),
    });
    expect(alone.of('soft-power-attitude')[0]).toBeNaN();
  });
});

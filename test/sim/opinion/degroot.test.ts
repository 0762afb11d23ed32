import { describe, expect, it } from 'vitest';
import { others, type Reading, readersOf } from '../../worlds/sittings.ts';

const degroot = (step: number, stances: readonly number[], more: Partial<Reading> = {}) =>
  readersOf({ settings: { model: 'degroot', step }, stances, ...more });

describe("DeGroot's model", () => {
  it('pulls by eta times the distance times the credibility, item by item', () => {
    const one = degroot(0.1, [0.5]);
    one.sit(0, [-1], 0.4);
    expect(one.stances()[0]).toBeCloseTo(0.5 + 0.1 * -1.5 * 0.4, 6);
    const two = degroot(0.1, [0]);
    two.sit(0, [1, -1]);
    expect(two.stances()[0]).toBeCloseTo(0.1 + 0.1 * (-1 - 0.1), 6);
  });

  it('is pulled however far the other stands, and whatever the identity', () => {
    const near = degroot(0.03, [-1], { identity: 1 });
    near.sit(0, [1]);
    expect(near.stances()[0]).toBeCloseTo(-0.94, 6);
  });

  it('has no anchor: a day does nothing, even to the stubborn', () => {
    const world = degroot(0.1, [0.5, -0.5], { susceptibility: 0 });
    world.round(others(2));
    const before = world.stances();
    world.sleep();
    expect(world.stances()).toEqual(before);
  });

  it('does not move with a step of 0, and jumps to the item with a step of 1', () => {
    for (const [step, expected] of [
      [0, 0.25],
      [1, -0.75],
    ] as const) {
      const world = degroot(step, [0.25]);
      world.sit(0, [-0.75]);
      expect(world.stances()).toEqual([expected]);
    }
  });

  it('gives the consensus of its matrix: three who read each other with unequal trust', () => {
    // Row i: 1 - eta on oneself, eta on the one that is read; influence by the left eigenvector.
    // 0 reads 1, 1 reads 2, 2 reads 0 and so on around: every influence is one third.
    const world = degroot(0.2, [1, -0.4, 0.3]);
    for (let n = 0; n < 200; n++) world.round((reader) => [(reader + 1) % 3]);
    for (const stance of world.stances()) expect(stance).toBeCloseTo((1 - 0.4 + 0.3) / 3, 5);
  });

  it('weighs those who are read more: the influence of a star’s centre', () => {
    // Leaves 1 to 4 read the centre, which reads leaf 1 alone: pi = (1/2, 1/2, 0, 0, 0).
    const world = degroot(0.3, [0.8, -0.2, 1, -1, 0.5]);
    for (let n = 0; n < 200; n++) world.round((reader) => [reader === 0 ? 1 : 0]);
    for (const stance of world.stances()) expect(stance).toBeCloseTo((0.8 - 0.2) / 2, 5);
  });
});

describe('the limits of the other models', () => {
  const stances = [0.9, -0.3, 0.1, -0.8, 0.5];
  const played = (settings: Reading['settings'], credibility = 1) => {
    const world = readersOf({ settings, stances, susceptibility: 1, identity: 0.7 });
    for (let n = 0; n < 6; n++) {
      world.round((reader) => [(reader + 1) % 5], credibility);
      world.sleep();
    }
    return world.stances();
  };
  const expected = played({ model: 'degroot', step: 0.3 });

  it('Friedkin and Johnsen without stubbornness and without a bound are DeGroot, to the bit', () => {
    expect(played({ model: 'friedkin-johnsen', step: 0.3, confidence: 4 })).toEqual(expected);
    expect(played({ model: 'friedkin-johnsen', step: 0.3, confidence: 0.2 })).not.toEqual(expected);
  });

  it('Deffuant who hears everybody and reads one item a sitting is DeGroot, to the bit', () => {
    expect(played({ model: 'deffuant', pairStep: 0.3, confidence: 4 })).toEqual(expected);
  });

  it('Hegselmann and Krause who hear everybody are DeGroot with equal weights', () => {
    // One item and oneself: half of the way, so a step of one half.
    const half = played({ model: 'degroot', step: 0.5 });
    played({ model: 'hegselmann-krause', confidence: 4 }).forEach((stance, n) => {
      expect(stance).toBeCloseTo(half[n] ?? Number.NaN, 5);
    });
  });

  it('the voter model is DeGroot with a step of 1 where one item is read', () => {
    const whole = played({ model: 'degroot', step: 1 });
    played({ model: 'voter' }).forEach((stance, n) => {
      expect(stance).toBeCloseTo(whole[n] ?? Number.NaN, 6);
    });
  });
});

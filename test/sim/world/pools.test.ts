import { describe, expect, it } from 'vitest';
import { Circle } from '../../../sim/world/pools.ts';
import { handWorld, write } from '../../worlds/hand.ts';

/** A pool of messages with these points each. */
function circleOf(points: readonly number[], seed = 1) {
  const { world } = handWorld();
  points.forEach((weight, place) => {
    world.pools.used[place] = 1;
    world.pools.points[place] = weight;
    const key = Math.imul(place + seed, 0x2545f491) >>> 0;
    world.pools.message[place] = write(world, { keyHigh: key, keyLow: place });
  });
  const circle = new Circle();
  circle.rebuild(world.pools, world.messages, 0, points.length);
  return { world, circle };
}

const DRAWS = 8000;
/** Draws spread evenly over all words. */
const draws = Array.from({ length: DRAWS }, (_, n) => Math.floor((n + 0.5) * (2 ** 32 / DRAWS)));

const shareOf = (circle: Circle, place: number): number =>
  draws.filter((draw) => circle.pick(draw) === place).length / DRAWS;

describe('a circle of draws', () => {
  it('gives each message the share of its points, as nearly as random points do', () => {
    const points = [200, 100, 60, 40];
    const seeds = Array.from({ length: 30 }, (_, n) => 13 * n + 1);
    const circles = seeds.map((seed) => circleOf(points, seed).circle);
    points.forEach((weight, place) => {
      const share = weight / 400;
      const errors = circles.map((circle) => shareOf(circle, place) - share);
      const meanSquare = errors.reduce((sum, error) => sum + error * error, 0) / seeds.length;
      // The share of n among N random points is a Beta(n, N - n) variable.
      expect(meanSquare).toBeLessThan((2 * share * (1 - share)) / 401);
    });
  });

  it('on average over keys gives single points even shares', () => {
    let first = 0;
    for (let seed = 1; seed <= 40; seed++)
      first += shareOf(circleOf([1, 1, 1], seed * 17).circle, 0);
    // The arc of one of three random points has mean 1/3 and variance 1/18.
    expect(Math.abs(first / 40 - 1 / 3)).toBeLessThan(4 * Math.sqrt(1 / 18 / 40));
  });

  it('by one more message moves only the picks that fall to it', () => {
    const { circle: before } = circleOf([20, 30, 10]);
    const { circle: after } = circleOf([20, 30, 10, 15]);
    const moved = draws.filter((draw) => before.pick(draw) !== after.pick(draw));
    expect(moved.every((draw) => after.pick(draw) === 3)).toBe(true);
    expect(moved.length / DRAWS).toBeGreaterThan(0.1);
    expect(moved.length / DRAWS).toBeLessThan(0.3);
  });

  it('by one more reaction moves only the picks that fall to the new point', () => {
    const { circle: before } = circleOf([20, 30, 10]);
    const { circle: after } = circleOf([20, 31, 10]);
    const moved = draws.filter((draw) => before.pick(draw) !== after.pick(draw));
    expect(moved.every((draw) => after.pick(draw) === 1)).toBe(true);
  });

  it('takes the next point after the draw, around the end', () => {
    const { circle } = circleOf([1]);
    expect([0, 1, 2 ** 31, 2 ** 32 - 1].map((draw) => circle.pick(draw))).toEqual([0, 0, 0, 0]);
  });

  it('of an empty pool picks nothing', () => {
    expect(circleOf([]).circle.pick(12345)).toBe(-1);
  });

  it('can be rebuilt smaller and larger', () => {
    const { world, circle } = circleOf([20, 30, 10]);
    world.pools.used[1] = 0;
    circle.rebuild(world.pools, world.messages, 0, 3);
    expect(new Set(draws.map((draw) => circle.pick(draw)))).toEqual(new Set([0, 2]));
    world.pools.used[1] = 1;
    world.pools.points.set([250, 250, 250]);
    circle.rebuild(world.pools, world.messages, 0, 3);
    expect(Math.abs(shareOf(circle, 1) - 1 / 3)).toBeLessThan(0.07);
  });
});

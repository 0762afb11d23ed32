import { describe, expect, it } from 'vitest';
import { type Reading, readersOf } from '../../worlds/sittings.ts';

const deffuant = (
  stances: readonly number[],
  settings: Record<string, number> = {},
  more: Partial<Reading> = {},
) =>
  readersOf({
    settings: { model: 'deffuant', pairStep: 0.5, confidence: 0.6, ...settings },
    stances,
    ...more,
  });

describe("Deffuant's model", () => {
  it('has two who read each other meet half-way within the bound', () => {
    const world = deffuant([0.2, 0.5], { confidence: 0.4 });
    world.round((reader) => [1 - reader]);
    for (const stance of world.stances()) expect(stance).toBeCloseTo(0.35, 6);
  });

  it('plays the pairs (0, 1), (1, 2), (0, 1) to .126, .174, .9', () => {
    const world = deffuant([0, 0.3, 0.9], { confidence: 0.5, pairStep: 0.3 });
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [0, 1],
    ] as const) {
      world.round((reader) => (reader === a ? [b] : reader === b ? [a] : []));
    }
    [0.126, 0.174, 0.9].forEach((stance, n) => {
      expect(world.stances()[n]).toBeCloseTo(stance, 6);
    });
  });

  it('is not moved from beyond the bound, which identity narrows to half', () => {
    const moved = (stance: number, identity: number) => {
      const world = deffuant([0], { confidence: 0.5 }, { identity });
      world.sit(0, [stance]);
      return world.stances()[0] !== 0;
    };
    expect([moved(0.5, 0), moved(0.51, 0), moved(0.25, 1), moved(0.26, 1)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('takes up one of the items read in a sitting, each as likely', () => {
    const said = [-0.4, -0.1, 0.3, 0.5];
    const people = 4000;
    const world = deffuant(Array(people).fill(0), { pairStep: 1, confidence: 2 });
    for (let reader = 0; reader < people; reader++) world.sit(reader, said);
    const taken = world.stances();
    const counts = said.map((stance) => taken.filter((one) => one === Math.fround(stance)).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people);
    for (const count of counts) {
      expect(Math.abs(count - people / 4)).toBeLessThan(4 * Math.sqrt(people * 0.25 * 0.75));
    }
  });

  it('may take up one that it does not hear, and then stays', () => {
    const people = 3000;
    const world = deffuant(Array(people).fill(0), { pairStep: 1, confidence: 0.5 });
    for (let reader = 0; reader < people; reader++) world.sit(reader, [0.4, 0.9]);
    const stayed = world.stances().filter((stance) => stance === 0).length;
    expect(Math.abs(stayed - people / 2)).toBeLessThan(4 * Math.sqrt(people / 4));
  });

  it('does not ask in which order they were read, nor how many others read', () => {
    const ends = (order: readonly number[], people: number) => {
      const world = deffuant(Array(people).fill(0), { pairStep: 1, confidence: 2 });
      const rows = world.say([0.1, 0.2, 0.3]);
      for (let reader = 0; reader < people; reader++) {
        world.meet(
          reader,
          order.map((n) => rows[n] ?? -1),
        );
      }
      return world.stances();
    };
    const some = ends([0, 1, 2], 40);
    expect(new Set(some).size).toBe(3);
    expect(ends([2, 0, 1], 40)).toEqual(some);
    expect(ends([1, 0, 2], 9)).toEqual(some.slice(0, 9));
  });

  it('takes up another item for one that comes in besides only where that one is drawn', () => {
    const people = 2000;
    const taken = (count: number) => {
      const world = deffuant(Array(people).fill(0), { pairStep: 1, confidence: 2 });
      const rows = world.say([0.1, 0.2, 0.3]).slice(0, count);
      for (let reader = 0; reader < people; reader++) world.meet(reader, rows);
      return world.stances();
    };
    const [two, three] = [taken(2), taken(3)];
    const changed = three.filter((stance, reader) => stance !== two[reader]);
    expect(new Set(changed)).toEqual(new Set([Math.fround(0.3)]));
    expect(Math.abs(changed.length / people - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / people));
  });

  it('goes less far for a source that is not fully believed, and not at all with a mu of 0', () => {
    const world = deffuant([0.5, 0.5], { confidence: 2 });
    world.sit(0, [-0.5], 0.4);
    expect(world.stances()[0]).toBeCloseTo(0.5 - 0.5 * 0.4, 6);
    const still = deffuant([0.5], { pairStep: 0 });
    still.sit(0, [0.3]);
    expect(still.stances()).toEqual([0.5]);
  });

  it('leaves two camps that do not hear each other apart, and joins those who do', () => {
    const spread = (confidence: number) => {
      const stances = [-0.9, -0.8, -0.7, 0.7, 0.8, 0.9];
      const world = deffuant(stances, { confidence });
      for (let n = 0; n < 60; n++) world.round((reader) => [(reader + 1 + n) % 6]);
      return Math.max(...world.stances()) - Math.min(...world.stances());
    };
    expect(spread(0.5)).toBeGreaterThan(1.3);
    expect(spread(2)).toBeLessThan(0.01);
  });
});

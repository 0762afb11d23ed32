import { describe, expect, it } from 'vitest';
import { Random } from '../../../sim/random.ts';
import { type Reading, readersOf } from '../../worlds/sittings.ts';

const voters = (stances: readonly number[], more: Partial<Reading> = {}) =>
  readersOf({ settings: { model: 'voter' }, stances, ...more });

describe('the voter model', () => {
  it('takes over the stance that was read, however far it is', () => {
    const world = voters([-1], { identity: 1 });
    world.sit(0, [1]);
    expect(world.stances()).toEqual([1]);
  });

  it('of several takes over one, each as likely', () => {
    const said = [-0.75, 0, 0.5];
    const people = 3000;
    const world = voters(Array(people).fill(1));
    for (let reader = 0; reader < people; reader++) world.sit(reader, said);
    const counts = said.map((one) => world.stances().filter((stance) => stance === one).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people);
    for (const count of counts) {
      expect(Math.abs(count - people / 3)).toBeLessThan(4 * Math.sqrt(people * (2 / 9)));
    }
  });

  it('copies a source as often as it is believed: never, now and then, always', () => {
    const copied = (credibility: number) => {
      const people = 2000;
      const world = voters(Array(people).fill(0));
      for (let reader = 0; reader < people; reader++) world.sit(reader, [0.5], credibility);
      return world.stances().filter((stance) => stance !== 0).length / people;
    };
    expect([copied(-0.5), copied(0), copied(1), copied(1.3)]).toEqual([0, 0, 1, 1]);
    expect(Math.abs(copied(0.3) - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 2000));
  });

  it('has its own luck in each sitting and each tick', () => {
    const ends = (sessions: readonly number[]) => {
      const world = voters(Array(200).fill(0));
      for (const session of sessions) {
        for (let reader = 0; reader < 200; reader++) world.sit(reader, [0.5, -0.5], 1, session);
      }
      return world.stances();
    };
    expect(ends([0])).toEqual(ends([0]));
    expect(ends([1])).not.toEqual(ends([0]));
  });

  it('on a star fixes a single mutant with the chances of the textbook: 1/2 and 1/8', () => {
    // Row 0 is the centre. Nobody else moves in a step: one reader, one of those it follows.
    const fixation = (mutant: number) => {
      let fixed = 0;
      const runs = 600;
      for (let run = 0; run < runs; run++) {
        const stances = [0, 0, 0, 0, 0];
        stances[mutant] = 1;
        const world = voters(stances, { seed: `${run}` });
        const draws = new Random(`${run}`).stream('reader').at(0).sequence(0);
        for (;;) {
          const now = world.stances();
          const sum = now.reduce((total, one) => total + one, 0);
          if (sum === 0 || sum === 5) {
            fixed += sum === 5 ? 1 : 0;
            break;
          }
          const reader = draws.below(5);
          world.round((one) => (one !== reader ? [] : one === 0 ? [1, 2, 3, 4] : [0]));
        }
      }
      return fixed / runs;
    };
    expect(Math.abs(fixation(0) - 1 / 2)).toBeLessThan(4 * Math.sqrt(0.25 / 600));
    expect(Math.abs(fixation(2) - 1 / 8)).toBeLessThan(4 * Math.sqrt(7 / 64 / 600));
  });
});

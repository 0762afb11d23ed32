import { describe, expect, it } from 'vitest';
import { BOT } from '../../sim/world/agents.ts';
import { AURELIA, BOREALIA, CASSIA, students } from '../worlds/studying.ts';

describe('a cohort', () => {
  it('is as many as there are places, each a fifth of the way nearer', () => {
    const { enrol, alumni, attitude, state, world } = students({
      set: (agents) => agents.attitude.fill(-0.5),
    });
    expect(enrol()).toBe(3);
    expect(alumni()).toHaveLength(3);
    for (let i = 0; i < 10; i++) {
      const took = alumni().includes(world.agents.key[i] ?? -1);
      expect(attitude(i)).toBeCloseTo(took ? -0.5 + 0.2 * 1.5 : -0.5, 6);
      expect(state.gain[3 * i + AURELIA]).toBeCloseTo(took ? 0.3 : 0, 6);
      expect([attitude(i, BOREALIA), attitude(i, CASSIA)]).toEqual([-0.5, -0.5]);
    }
  });

  it('is a part of a larger one, and the next one takes those who are next in line', () => {
    const [few, many] = [students(), students()];
    few.enrol({ places: 3 });
    many.enrol({ places: 6 });
    const first = few.alumni();
    expect(first.every((key) => many.alumni().includes(key))).toBe(true);
    expect(few.enrol({ places: 3 })).toBe(3);
    expect(few.alumni()).toEqual(many.alumni());
  });

  it('is at most everybody, and nobody twice', () => {
    const { enrol, alumni, attitude } = students();
    expect([enrol({ places: 40 }), enrol({ places: 40 })]).toEqual([10, 0]);
    expect(alumni()).toHaveLength(10);
    expect(attitude(0)).toBeCloseTo(0.2, 6);
    expect(students().enrol({ places: 0 })).toBe(0);
  });

  it('of another country’s programme is another one', () => {
    const { enrol, alumni } = students({ people: 200 });
    enrol({ places: 60 });
    enrol({ places: 60, toward: CASSIA });
    const both = alumni().filter((key) => alumni(CASSIA).includes(key)).length;
    // 60 of 200 twice, apart from each other: 18 on average, with a deviation of about 3.
    expect(Math.abs(both - 18)).toBeLessThan(13);
  });

  it('is of the public named, neither of those from the country itself nor of bots', () => {
    const { enrol, alumni } = students({
      set(agents) {
        agents.country[0] = CASSIA;
        agents.origin[1] = AURELIA;
        agents.kind[2] = BOT;
      },
    });
    expect(enrol({ places: 40 })).toBe(7);
    expect(alumni()).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(enrol({ places: 40, toward: BOREALIA })).toBe(0);
  });

  it('is chosen by lot: over many countries everybody is as likely', () => {
    // Which of ten people come first in 3 programmes of 40 publics.
    const { enrol, alumni, world } = students({ people: 400 });
    enrol({ places: 120 });
    const rows = alumni();
    const low = rows.filter((key) => key < 200).length;
    // Hypergeometric: mean 60, deviation 4.6.
    expect(Math.abs(low - 60)).toBeLessThan(18);
    expect(world.people).toBe(400);
  });

  it('takes the same people in whatever rows they stand', () => {
    const keys = Array.from({ length: 10 }, (_, i) => 5 * i);
    const chosen = (order: readonly number[]) => {
      const { enrol, alumni } = students({ set: (agents) => agents.key.set(order) });
      enrol();
      return alumni();
    };
    expect(chosen(keys.toReversed())).toEqual(chosen(keys));
  });

  it('of a course gains half, of a festival a quarter, online only', () => {
    const course = students();
    course.enrol({ form: 'course', places: 10 });
    expect(course.attitude(0)).toBeCloseTo(0.1, 6);
    const festival = students({ set: (agents) => agents.access.fill(0, 0, 4) });
    expect(festival.enrol({ form: 'festival', places: 10 })).toBe(6);
    expect([festival.attitude(0), festival.attitude(9)]).toEqual([0, expect.closeTo(0.05, 6)]);
  });

  it('at the edges: of no effect it is still there, of full effect nobody could think better', () => {
    const none = students({ settings: { programmes: { effect: 0 } } });
    none.enrol({ places: 10 });
    expect([none.attitude(0), none.alumni().length]).toEqual([0, 10]);
    const all = students({
      settings: { programmes: { effect: 1 } },
      set: (agents) => agents.attitude.fill(-1),
    });
    all.enrol({ places: 10 });
    expect([all.attitude(0), all.state.gain[0]]).toEqual([1, 2]);
  });

  it('keeps its alumni together where it is said', () => {
    const { enrol, state } = students();
    enrol({ places: 4, network: true });
    enrol({ places: 6 });
    const marked = (words: Uint32Array) => [...words].filter((word) => word === 1).length;
    expect([marked(state.networked), marked(state.alumnus)]).toEqual([4, 10]);
  });

  it('takes nobody where programmes are off', () => {
    const off = students({ settings: { programmes: { off: true }, alumni: { off: true } } });
    expect([off.enrol(), off.attitude(0)]).toEqual([0, 0]);
  });
});

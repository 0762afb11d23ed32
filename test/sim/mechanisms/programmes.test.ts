import { describe, expect, it } from 'vitest';
import { dailyOf, itemStepOf, seen, stepOf, write } from '../../worlds/hand.ts';
import { AURELIA, students } from '../../worlds/studying.ts';

/** The ends of so many days, for messages and for programmes. */
function daysOf(
  { world, recipe }: ReturnType<typeof students>,
  names = ['attitude', 'programmes'],
) {
  const day = dailyOf(world, recipe, 'attitude');
  const programme = stepOf(world, recipe, 'programmes');
  return (count: number) => {
    for (let n = 0; n < count; n++) {
      if (names.includes('attitude')) day();
      if (names.includes('programmes')) programme(48 * (n + 1) - 1);
    }
  };
}

describe('what a programme gave', () => {
  it('halves in two years, while attitudes return to where they started in weeks', () => {
    const made = students({
      set(agents) {
        agents.attitudeStart.fill(0.1);
        agents.attitude.fill(0.3);
      },
    });
    made.enrol({ places: 10 });
    // .3 by start and messages, .14 by the programme.
    expect(made.attitude(0)).toBeCloseTo(0.44, 6);
    daysOf(made)(20);
    expect(made.attitude(0)).toBeCloseTo(0.1 + 0.2 / 2 + 0.14 * 2 ** (-20 / 730), 5);
    daysOf(made)(710);
    expect(made.attitude(0)).toBeCloseTo(0.1 + 0.2 * 2 ** (-730 / 20) + 0.07, 4);
    expect(made.state.gain[AURELIA]).toBeCloseTo(0.07, 5);
  });

  it('does not hang on which of the two fades first in a day', () => {
    const [one, other] = [students(), students()];
    for (const made of [one, other]) {
      made.world.agents.attitude.fill(0.4);
      made.enrol({ places: 10 });
    }
    daysOf(one, ['attitude'])(1);
    daysOf(one, ['programmes'])(1);
    daysOf(other, ['programmes'])(1);
    daysOf(other, ['attitude'])(1);
    expect(one.attitude(0)).toBeCloseTo(other.attitude(0), 6);
  });

  it('adds to what messages give, which fades as ever', () => {
    const made = students();
    made.enrol({ places: 10 });
    const row = write(made.world, { author: 10, target: AURELIA, valence: 1, tone: 1 });
    itemStepOf(made.world, made.recipe, 'attitude')(seen(made.world, row));
    const message = 0.05 * (1 - 0.2 ** 2);
    expect(made.attitude(0)).toBeCloseTo(0.2 + message, 6);
    daysOf(made)(20);
    expect(made.attitude(0)).toBeCloseTo(0.2 * 2 ** (-20 / 730) + message / 2, 5);
  });

  it('stays what it is over a day of a half-life without end, and is nearly gone after one of a day', () => {
    const forever = students({ settings: { programmes: { halfLife: 100_000 } } });
    forever.enrol({ places: 10 });
    daysOf(forever)(30);
    expect(forever.attitude(0)).toBeCloseTo(0.2, 3);
    const brief = students({ settings: { programmes: { halfLife: 1 } } });
    brief.enrol({ places: 10 });
    daysOf(brief)(10);
    expect(brief.attitude(0)).toBeCloseTo(0.2 / 1024, 6);
  });

  it('keeps attitudes within bounds where messages have taken all', () => {
    const made = students();
    made.enrol({ places: 10 });
    made.world.agents.attitude.fill(-1);
    daysOf(made, ['programmes'])(400);
    expect(made.attitude(0)).toBe(-1);
  });
});

describe('without programmes', () => {
  /** Attitudes of all sorts after a day, people's and an institution's. */
  const faded = (settings: Parameters<typeof students>[0]) => {
    const made = students({ people: 30, ...settings });
    const { attitude, attitudeStart } = made.world.agents;
    const before = attitude.map((_, n) => Math.sin(n));
    attitude.set(before);
    attitudeStart.forEach((_, n) => {
      attitudeStart[n] = Math.cos(3 * n) / 2;
    });
    daysOf(made)(1);
    return { after: [...attitude], before: [...before], start: [...attitudeStart] };
  };
  const off = { settings: { programmes: { off: true }, alumni: { off: true } } };

  it('attitudes fade to the bit as they do where programmes are off', () => {
    expect(faded({}).after).toEqual(faded(off).after);
  });

  it('attitudes fade by the twentieth root of one half a day', () => {
    const { after, before, start } = faded({});
    after.forEach((value, n) => {
      const [x = 0, x0 = 0] = [before[n], start[n]];
      expect(value).toBeCloseTo(x0 + (x - x0) * 2 ** (-1 / 20), 6);
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Country, Scenario } from '../../../sim/scenario/scenario.ts';
import { OFFICIAL, TONES } from '../../../sim/world/messages.ts';
import { tensionState } from '../../../sim/world/tension.ts';
import { handWorld, pass, stepOf, type Written, write } from '../../worlds/hand.ts';
import { both, country, dyad, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const INSULT = TONES.indexOf('insult');
const CRITICISM = TONES.indexOf('criticism');
/** Everything but what a test is about. */
const STILL = { grievance: 0, reactivity: 0, fatigue: 0, peace: 0 };

interface Made {
  readonly settings?: Readonly<Record<string, number>>;
  readonly countries?: readonly Country[];
  readonly dyads?: Scenario['dyads'];
  readonly people?: number;
  readonly tickHours?: number;
}

/** Rows 0 to `people` - 1 live by turns in the countries; nobody else. */
function worldOf(made: Made = {}) {
  const { settings = {}, people = 10, tickHours = 0.5 } = made;
  const countries = made.countries ?? [country('aurelia'), country('borealia')];
  const { world, recipe: of } = handWorld({
    people,
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 100 },
        countries,
        dyads: made.dyads ?? both('aurelia', 'borealia', { exposure: 1 }),
        mechanisms: mechanisms({ tension: settings }),
      }),
    ),
    set(agents) {
      for (let i = 0; i < people; i++) agents.country[i] = i % countries.length;
    },
  });
  const step = stepOf(world, of, 'tension');
  let tick = 0;
  const ticks = (count: number) => {
    for (const last = tick + count; tick < last; tick++) {
      step(tick);
      world.log.clear();
    }
  };
  const { tension } = world.dyads;
  return {
    world,
    state: world.module(tensionState),
    ticks,
    days: (count: number) => ticks((24 / tickHours) * count),
    /** Tension of the first country toward the second, and the other way round. */
    levels: () => [tension[1] ?? Number.NaN, tension[countries.length] ?? Number.NaN],
    /** An official of Borealia (row 1) says something about Aurelia; it is delivered. */
    say(message: Written = {}) {
      const said = { flags: OFFICIAL, tone: INSULT, valence: -1, target: 0, author: 1, ...message };
      const row = write(world, said);
      world.log.messages.push(row);
      return row;
    },
  };
}

describe('without words', () => {
  it('two governments are Richardson’s two sides', () => {
    // a = .3, b = .2, m = .5, n = .4, g = .1, h = .06 from (0, 0), ten steps of a day.
    const { days, levels } = worldOf({
      settings: { peace: 0 },
      countries: [
        country('aurelia', { reactivity: 0.3, fatigue: 0.5 }),
        country('borealia', { reactivity: 0.2, fatigue: 0.4 }),
      ],
      dyads: [
        dyad('aurelia', 'borealia', { exposure: 1, grievance: 0.1 }),
        dyad('borealia', 'aurelia', { exposure: 1, grievance: 0.06 }),
      ],
    });
    days(10);
    expect(levels()[0]).toBeCloseTo(0.3734832, 6);
    expect(levels()[1]).toBeCloseTo(0.3163408, 6);
    days(190);
    // Where .5 x = .3 y + .1 and .4 y = .2 x + .06.
    expect(levels()[0]).toBeCloseTo(0.4142857, 6);
    expect(levels()[1]).toBeCloseTo(0.3571429, 6);
  });

  it.each([
    ['settle where what fades is more than what is answered', 0.05, 0.1],
    ['settle just so', 0.09, 0.1],
    ['climb to the bound where it is less', 0.11, 0.1],
    ['climb fast', 0.3, 0.1],
  ])('they %s', (_, reactivity, fatigue) => {
    const { world, days, levels } = worldOf({ settings: { ...STILL, reactivity, fatigue } });
    world.dyads.tension.set([0, 0.1, 0.05, 0]);
    days(600);
    expect(levels()).toEqual(
      reactivity < fatigue
        ? [expect.closeTo(0, 3), expect.closeTo(0, 3)]
        : [expect.closeTo(1, 6), expect.closeTo(1, 6)],
    );
  });

  it('mind each other as far as they are exposed: fully as neighbours and rivals', () => {
    const exposed = (dyads: Scenario['dyads'], rivals: readonly string[] = []) => {
      const made = worldOf({
        settings: { ...STILL, reactivity: 0.1, exposureAfar: 0.3 },
        countries: [country('aurelia', { rivals }), country('borealia')],
        dyads,
      });
      made.world.dyads.tension.set([0, 0, 0.5, 0]);
      made.days(1);
      return made.levels()[0];
    };
    expect(exposed([])).toBeCloseTo(0.1 * 0.3 * 0.5, 6);
    expect(exposed(both('aurelia', 'borealia', { neighbours: true }))).toBeCloseTo(0.05, 6);
    expect(exposed(both('aurelia', 'borealia', { exposure: 0.7 }))).toBeCloseTo(0.035, 6);
    expect(exposed([], ['borealia'])).toBeCloseTo(0.05, 6);
  });

  it('gain and lose by themselves, by cooperation and by what their publics think', () => {
    const made = worldOf({
      settings: { reactivity: 0, fatigue: 0, grievance: 0.03, cooperation: 0.1, peace: 0.04 },
      dyads: both('aurelia', 'borealia', { cooperation: 0.5 }),
    });
    const { agents, dyads } = made.world;
    dyads.tension.fill(0.5);
    // Two of the five people of Aurelia think well of Borealia, all of Borealia's of Aurelia.
    agents.attitude[2 * 0 + 1] = 0.2;
    agents.attitude[2 * 2 + 1] = 0.11;
    agents.attitude[2 * 4 + 1] = 0.1;
    for (const i of [1, 3, 5, 7, 9]) agents.attitude[2 * i] = 0.6;
    made.days(1);
    expect(made.levels()[0]).toBeCloseTo(0.5 + 0.03 - 0.05 - 0.04 * 0.4, 6);
    expect(made.levels()[1]).toBeCloseTo(0.5 + 0.03 - 0.05 - 0.04, 6);
  });

  it('stay between 0 and 1, and have none toward themselves', () => {
    const made = worldOf({ settings: { ...STILL, grievance: 1 } });
    made.days(3);
    expect([...made.world.dyads.tension]).toEqual([0, 1, 1, 0]);
    const other = worldOf({ settings: { ...STILL, grievance: -1 } });
    other.world.dyads.tension.set([0, 0.5, 0.5, 0]);
    other.days(1);
    expect([...other.world.dyads.tension]).toEqual([0, 0, 0, 0]);
  });
});

describe('a hostile day', () => {
  it('leaves .9^14 of its tension after a fortnight where nobody answers', () => {
    const { say, days, levels } = worldOf({ settings: { ...STILL, fatigue: 0.1 } });
    say();
    days(1);
    const [first = 0] = levels();
    expect(first).toBeCloseTo(0.05, 6);
    days(14);
    expect((levels()[0] ?? 1) / first).toBeCloseTo(0.9 ** 14, 5);
  });

  it('leaves less than a quarter with the usual answer too', () => {
    // Of (x, 0) the sum fades by .92 a day and the difference by .88.
    const { say, days, levels } = worldOf({ settings: { grievance: 0, peace: 0 } });
    say();
    days(1);
    const [first = 0] = levels();
    days(14);
    const left = (levels()[0] ?? 1) / first;
    expect(left).toBeCloseTo((0.92 ** 14 + 0.88 ** 14) / 2, 5);
    expect(left).toBeLessThan(0.25);
  });

  it('every day on both sides sustains tension', () => {
    const { say, days, levels } = worldOf({ settings: { grievance: 0, peace: 0 } });
    for (let day = 0; day < 60; day++) {
      say();
      say({ author: 0, target: 1 });
      days(1);
    }
    // .05 = (.1 - .02) T.
    expect(levels()[0]).toBeCloseTo(0.625, 2);
    expect(levels()[1]).toBeCloseTo(0.625, 2);
  });

  it('weighs what is said: a criticism half an insult, further words what calm they leave', () => {
    const day = (said: readonly Written[], settings = {}) => {
      const made = worldOf({ settings: { ...STILL, ...settings } });
      for (const message of said) made.say(message);
      made.days(1);
      return made.levels()[0];
    };
    expect(day([{ valence: -0.6 }])).toBeCloseTo(0.05 * 0.6, 6);
    expect(day([{ tone: CRITICISM, valence: 0.6 }])).toBeCloseTo(0.05 * 0.3, 6);
    expect(day([{ tone: CRITICISM }], { criticismWeight: 0 })).toBe(0);
    expect(day([{ tone: CRITICISM }], { criticismWeight: 1 })).toBeCloseTo(0.05, 6);
    expect(day([{ valence: -0.6 }, { valence: -0.5 }])).toBeCloseTo(0.05 * (1 - 0.4 * 0.5), 6);
    expect(day([{}], { hostility: 0 })).toBe(0);
  });

  it('is made by officials about another country, and by nobody else', () => {
    const { say, days, levels, world } = worldOf({ settings: STILL });
    say({ flags: 0 });
    say({ tone: 0 });
    say({ target: -1 });
    say({ target: 1 });
    write(world, { flags: OFFICIAL, tone: INSULT, valence: -1, target: 0, author: 1 });
    days(1);
    expect(levels()).toEqual([0, 0]);
  });

  it('weighs more the more people pass it on, whoever they are, bots apart', () => {
    const made = worldOf({ settings: { ...STILL, audienceGain: 2 }, people: 40 });
    const root = made.say();
    made.world.agents.kind[8] = 8;
    for (const author of [3, 4, 8])
      made.world.log.messages.push(pass(made.world, root, { author }));
    made.days(1);
    // Two shares of 40 people are 500 of 10,000.
    expect(made.levels()[0]).toBeCloseTo(0.05 * (1 + (2 * Math.log(501)) / 10), 6);
    const quiet = worldOf({ settings: { ...STILL, audienceGain: 0 }, people: 40 });
    quiet.world.log.messages.push(pass(quiet.world, quiet.say(), { author: 3 }));
    quiet.days(1);
    expect(quiet.levels()[0]).toBeCloseTo(0.05, 6);
  });

  it('counts half while the direct line is in use', () => {
    const day = (time: number, lineFactor: number) => {
      const made = worldOf({ settings: { ...STILL, lineFactor } });
      made.state.lineFrom[2] = 6;
      made.state.lineUntil[2] = 30;
      made.say({ time });
      made.days(1);
      return made.levels()[0];
    };
    expect(day(5.9, 0.5)).toBeCloseTo(0.05, 6);
    expect(day(6, 0.5)).toBeCloseTo(0.025, 6);
    expect(day(30, 0.5)).toBeCloseTo(0.05, 6);
    expect(day(7, 0)).toBe(0);
    expect(day(7, 1)).toBeCloseTo(0.05, 6);
  });

  it('is over at its end', () => {
    const { say, days, levels } = worldOf({ settings: STILL });
    say();
    days(1);
    const after = levels();
    days(5);
    expect(levels()).toEqual(after);
  });
});

describe('a quiet meeting', () => {
  it('takes its weight from both sides, once', () => {
    const made = worldOf({ settings: { ...STILL, quiet: 0.03 } });
    made.world.dyads.tension.set([0, 0.5, 0.4, 0]);
    made.state.meetings.set([0, 2, 1, 0]);
    made.days(3);
    expect(made.levels()).toEqual([expect.closeTo(0.44, 6), expect.closeTo(0.37, 6)]);
  });
});

describe('what is kept of it', () => {
  it('is the highest level, its area in days, and the days above .6', () => {
    const made = worldOf({ settings: { ...STILL, grievance: 0.1 } });
    made.world.dyads.tension.set([0, 0.5, 0.3, 0]);
    made.days(3);
    // .5, .6, .7, .8 with the change in the last of 48 ticks of each day.
    expect(made.state.peak[1]).toBeCloseTo(0.8, 6);
    const area = (47 * (0.5 + 0.6 + 0.7) + (0.6 + 0.7 + 0.8)) / 48;
    expect(made.state.area[1]).toBeCloseTo(area, 5);
    expect(made.state.tenseDays[1]).toBeCloseTo((1 + 48) / 48, 6);
    made.world.dyads.tension.fill(0);
    made.ticks(1);
    expect(made.state.peak[1]).toBeCloseTo(0.8, 6);
  });

  it('is an echo of hostile words that halves in twelve hours', () => {
    const { say, ticks, state } = worldOf();
    say({ valence: -0.8 });
    ticks(1);
    // Row of Borealia, of Aurelia: what was said of whom.
    expect(state.echo[2]).toBeCloseTo(0.8, 7);
    ticks(24);
    expect(state.echo[2]).toBeCloseTo(0.4, 7);
    expect(state.echo[1]).toBe(0);
    say({ valence: -0.5 });
    ticks(1);
    expect(state.echo[2]).toBeCloseTo(1 - (1 - 0.4 * 2 ** (-0.5 / 12)) * 0.5, 7);
  });

  it('fades faster with a shorter half-life', () => {
    const { say, ticks, state } = worldOf({ settings: { echoHalfLife: 0.5 } });
    say();
    ticks(2);
    expect(state.echo[2]).toBeCloseTo(0.5, 9);
  });
});

describe('the length of the tick', () => {
  it.each([1 / 12, 0.25, 0.5, 1])('of %f hours makes no difference to a day', (tickHours) => {
    const { say, days, levels } = worldOf({ tickHours, settings: { peace: 0 } });
    say({ valence: -0.7 });
    days(5);
    const steps = (x: number, y: number, day: number): number[] =>
      day === 5
        ? [x, y]
        : steps(
            x + 0.02 * y - 0.1 * x + 0.005 + (day === 0 ? 0.05 * 0.7 : 0),
            y + 0.02 * x - 0.1 * y + 0.005,
            day + 1,
          );
    const [x, y] = steps(0, 0, 0);
    expect(levels()).toEqual([expect.closeTo(x ?? 0, 6), expect.closeTo(y ?? 0, 6)]);
  });
});

describe('one country, or nobody', () => {
  it('has no tension', () => {
    const alone = worldOf({ countries: [country('aurelia', { share: 1 })], dyads: [] });
    alone.days(2);
    expect([...alone.world.dyads.tension]).toEqual([0]);
    const empty = worldOf({ people: 0, settings: { ...STILL, peace: 1 } });
    empty.world.dyads.tension.fill(0.5);
    empty.days(1);
    expect(empty.levels()).toEqual([0.5, 0.5]);
  });
});

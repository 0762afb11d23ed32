import { describe, expect, it } from 'vitest';
import {
  propagandaState,
  RADICAL,
  radicalisationCountryState,
  radicalisationState,
  SYMPATHISER,
} from '../../../sim/world/radicalisation.ts';
import { type Hand, handWorld, stepOf } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

type Settings = Record<string, number>;
const NONE = { core: 0, periphery: 0, recruitment: 0, hardening: 0, wayOut: 0 };

function worldOf(people: number, settings: Settings, hand: Partial<Hand> = {}, grievance = 0.5) {
  const made = handWorld({
    people,
    ...hand,
    recipe: recipe(
      scenario({
        mechanisms: mechanisms({
          grievance: { start: grievance, spread: 0 },
          propaganda: {},
          radicalisation: { ...NONE, ...settings },
        }),
      }),
    ),
  });
  const step = stepOf(made.world, made.recipe, 'radicalisation');
  const { state } = made.world.module(radicalisationState);
  const { exposure } = made.world.module(propagandaState);
  let day = 0;
  return {
    ...made,
    state,
    exposure,
    rows: made.world.module(radicalisationCountryState),
    days(count: number) {
      for (let n = 0; n < count; n++) step(48 * ++day - 1);
    },
    share: (of: number) => state.filter((one) => one === of).length / people,
  };
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
/** Four standard errors of a share. */
const near = (share: number, people: number) => 4 * Math.sqrt((share * (1 - share)) / people);

describe('recruitment', () => {
  const PEOPLE = 20_000;

  it('takes as many a day as its hazard says', () => {
    const made = worldOf(PEOPLE, { recruitment: 1 }, {}, 0.9);
    made.exposure.fill(0.4);
    made.days(1);
    const expected = 1 - Math.exp(-sigmoid(6 * (0.9 + 0.4 - 1.6)));
    expect(Math.abs(made.share(SYMPATHISER) - expected)).toBeLessThan(near(expected, PEOPLE));
    expect(made.share(RADICAL)).toBe(0);
  });

  it('is driven by the share of sympathisers and radicals among those followed', () => {
    // Everybody follows four of the last eight people, two of whom are in the one state or the
    // other.
    const ties = Array.from({ length: 4 * PEOPLE }, (_, n) => [n >> 2, PEOPLE + (n & 3)] as const);
    const made = worldOf(PEOPLE + 8, { recruitment: 1, clusterWeight: 2 }, { ties });
    made.state.set([RADICAL, SYMPATHISER, 0, 0], PEOPLE);
    made.days(1);
    const expected = 1 - Math.exp(-sigmoid(6 * (0.5 + 2 * 0.5 - 1.6)));
    const found = made.state.subarray(0, PEOPLE).filter((one) => one === SYMPATHISER).length;
    expect(Math.abs(found / PEOPLE - expected)).toBeLessThan(near(expected, PEOPLE));
  });

  it('is half as fast as it can be where all reasons sum to the resistance', () => {
    const made = worldOf(PEOPLE, { recruitment: 0.2, resistance: 0.5 });
    made.days(1);
    const expected = 1 - Math.exp(-0.1);
    expect(Math.abs(made.share(SYMPATHISER) - expected)).toBeLessThan(near(expected, PEOPLE));
  });

  it('of rate 0 takes nobody', () => {
    const made = worldOf(50, { resistance: 0 });
    made.days(50);
    expect(made.share(0)).toBe(1);
  });
});

describe('a sympathiser', () => {
  /** Rows 0 to 2 follow none, one and two of the sympathisers in rows 3 and 4. */
  const ties = [
    [1, 3],
    [2, 3],
    [2, 4],
  ] as const;
  const hardened = (contacts: number) => {
    const made = worldOf(5, { hardening: 10, contacts }, { ties });
    made.state.fill(SYMPATHISER);
    made.days(3);
    return [...made.state.subarray(0, 3)].map((state) => state === RADICAL);
  };

  it('becomes a radical with two contacts, and not with one', () => {
    expect(hardened(2)).toEqual([false, false, true]);
  });

  it('takes as many contacts as the scenario says, or none', () => {
    expect(hardened(1)).toEqual([false, true, true]);
    expect(hardened(3)).toEqual([false, false, false]);
    expect(hardened(0)).toEqual([true, true, true]);
  });

  it('goes forth or back as the two hazards compete', () => {
    const people = 20_000;
    const made = worldOf(people, { hardening: 0.3, wayOut: 0.1, contacts: 0 });
    made.state.fill(SYMPATHISER);
    made.days(1);
    const moves = 1 - Math.exp(-0.4);
    const forth = made.share(RADICAL);
    const back = made.share(0);
    expect(Math.abs(forth - 0.75 * moves)).toBeLessThan(near(0.75 * moves, people));
    expect(Math.abs(back - 0.25 * moves)).toBeLessThan(near(0.25 * moves, people));
  });
});

describe('the way out', () => {
  it('leads one step back at a time, at its rate', () => {
    const people = 20_000;
    const made = worldOf(people, { wayOut: 0.1 });
    made.state.fill(RADICAL);
    made.days(1);
    const expected = 1 - Math.exp(-0.1);
    expect(made.share(0)).toBe(0);
    expect(Math.abs(made.share(SYMPATHISER) - expected)).toBeLessThan(near(expected, people));
  });

  it('is taken twice as often in a country with a programme, while it lasts', () => {
    const people = 20_000;
    const made = worldOf(
      people,
      { wayOut: 0.1 },
      { set: (agents) => agents.country.fill(1, people / 2) },
    );
    made.rows.programmeUntil[1] = 24;
    made.state.fill(RADICAL);
    made.days(1);
    const helped = made.state.subarray(people / 2);
    const share = helped.filter((one) => one === SYMPATHISER).length / helped.length;
    const expected = 1 - Math.exp(-0.2);
    expect(Math.abs(share - expected)).toBeLessThan(near(expected, people / 2));
    made.state.fill(RADICAL);
    made.days(1);
    const after = made.state.subarray(people / 2).filter((one) => one === SYMPATHISER).length;
    const alone = 1 - Math.exp(-0.1);
    expect(Math.abs(after / (people / 2) - alone)).toBeLessThan(near(alone, people / 2));
  });

  it('at rate 0, or with a programme that blocks it, is not found', () => {
    for (const settings of [{ wayOut: 0 }, { wayOut: 1, programmeFactor: 0 }]) {
      const made = worldOf(20, settings);
      made.rows.programmeUntil.fill(1000);
      made.state.fill(RADICAL);
      made.days(20);
      expect(made.share(RADICAL)).toBe(1);
    }
  });
});

describe('at the start', () => {
  it('there is a core, and sympathisers among those who follow it', () => {
    const people = 4000;
    // Everybody follows the next ten people.
    const ties = Array.from(
      { length: 10 * people },
      (_, n) => [Math.floor(n / 10), (Math.floor(n / 10) + 1 + (n % 10)) % people] as const,
    );
    const made = worldOf(people, { core: 0.02, periphery: 0.3 }, { ties });
    expect(Math.abs(made.share(RADICAL) - 0.02)).toBeLessThan(near(0.02, people));
    const near10 = 0.98 * (1 - 0.98 ** 10) * 0.3;
    expect(Math.abs(made.share(SYMPATHISER) - near10)).toBeLessThan(2 * near(near10, people));
    expect(made.rows.radicalsAtStart[0]).toBe(Math.round(made.share(RADICAL) * people));
    expect(made.rows.sympathisersAtStart[0]).toBe(Math.round(made.share(SYMPATHISER) * people));
    made.state.forEach((state, i) => {
      if (state !== SYMPATHISER) return;
      const followed = Array.from({ length: 10 }, (_, n) => made.state[(i + 1 + n) % people]);
      expect(followed).toContain(RADICAL);
    });
  });

  it('there is nobody where the scenario says so, and everybody', () => {
    expect(worldOf(100, {}).share(0)).toBe(1);
    expect(worldOf(100, { core: 1 }).share(RADICAL)).toBe(1);
    const ties = [[1, 0]] as const;
    const made = worldOf(2, { core: 1, periphery: 1 }, { ties });
    expect([...made.state]).toEqual([RADICAL, RADICAL]);
  });
});

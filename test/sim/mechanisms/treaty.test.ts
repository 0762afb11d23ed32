import { describe, expect, it } from 'vitest';
import { agreementMask } from '../../../sim/states/pairs.ts';
import { cyberState } from '../../../sim/world/cyber.ts';
import { type Negotiated, negotiated, party } from '../../worlds/negotiation.ts';
import { both, country, cyber } from '../../worlds/scenario.ts';

/** Nothing counts but what a test is about. */
const NOTHING = { support: 0, benefit: 0, others: 0, cooperation: 0, tension: 0, mobility: 0 };
const sigma = (x: number) => 1 / (1 + Math.exp(-x));

/** Utilities after one round. */
function worth(
  settings: Record<string, number>,
  given: Negotiated = {},
  before?: (made: Made) => void,
) {
  const made = negotiated({ ...given, settings: { ...NOTHING, ...settings } });
  before?.(made);
  made.hours(24);
  return [...made.own.utility];
}
type Made = ReturnType<typeof negotiated>;

/** Parties that never sign. */
const REFUSING: Negotiated = {
  parties: ['aurelia', 'borealia'].map((id) => party(id, { cost: 10 })),
  settings: { steepness: 100 },
};

describe('rounds', () => {
  it('are held by the calendar, at any length of the tick', () => {
    for (const tickHours of [1 / 12, 0.25, 0.5, 1]) {
      const made = negotiated({ ...REFUSING, tickHours, treaty: { first: 5, every: 10 } });
      made.hours(26);
      const times = made.events().filter(([id]) => id === 'round');
      expect(times.map(([, , time]) => Math.round(Number(time) * 1e6) / 1e6)).toEqual([5, 15, 25]);
      expect(made.state.rounds[0]).toBe(3);
    }
  });

  it('are held when they are called, once even where one is due', () => {
    const made = negotiated({ ...REFUSING, treaty: { first: 5, every: 10 } });
    made.state.called[0] = 1;
    made.hours(5);
    expect(made.state.rounds[0]).toBe(1);
    made.state.called[0] = 1;
    made.hours(0.5);
    expect(made.state.rounds[0]).toBe(2);
    made.hours(9.5);
    expect(made.state.rounds[0]).toBe(2);
    made.state.called[0] = 1;
    made.hours(0.5);
    expect(made.state.rounds[0]).toBe(3);
  });

  it('end when the treaty is in force', () => {
    const made = negotiated({ treaty: { rule: 0.5 }, settings: { benefit: 10, steepness: 100 } });
    made.hours(24 * 5);
    expect(made.events()).toEqual([
      ['round', '2/2', 12],
      ['in-force', '2/2', 12],
    ]);
    expect([made.state.rounds[0], made.state.inForce[0], made.state.signed[0]]).toEqual([1, 1, 1]);
  });
});

describe('the text', () => {
  const wishes = [
    party('aurelia', { ideal: [1], votes: 3, cost: 10 }),
    party('borealia', { ideal: [0.2], cost: 10 }),
  ];

  it('moves toward the mean of what the parties want, by its mobility', () => {
    const textWith = (mobility: number, weights: 'equal' | 'votes' | 'power') => {
      const made = negotiated({
        parties: wishes,
        treaty: { weights },
        settings: { mobility, steepness: 100 },
      });
      made.hours(48);
      return made.state.text[0];
    };
    expect(textWith(0.5, 'equal')).toBeCloseTo(0.6 - 0.1 * 0.25, 12);
    expect(textWith(0, 'equal')).toBe(0.5);
    expect(textWith(1, 'equal')).toBeCloseTo(0.6, 12);
    expect(textWith(1, 'votes')).toBeCloseTo(0.8, 12);
    expect(textWith(1, 'power')).toBeCloseTo(0.6, 12);
  });

  it('has as many articles as are negotiated', () => {
    const articles = ['a', 'b'].map((id, n) => ({
      id,
      title: { en: id, fr: id },
      issue: 'norms',
      start: n,
    }));
    const made = negotiated({
      parties: [party('aurelia', { ideal: [1, 0.5] }), party('borealia', { ideal: [0, 0.5] })],
      treaty: { articles },
      settings: { mobility: 1 },
    });
    expect([...made.state.text.subarray(0, 3)]).toEqual([0, 1, 0]);
    made.hours(24);
    expect([...made.state.text.subarray(0, 3)]).toEqual([0.5, 0.5, 0]);
  });
});

describe('what a text is worth', () => {
  it('is support among the people online, no more and no less than one half without any', () => {
    const stances = (made: Made) => {
      made.world.agents.stance.set([1, -0.5, 0.25, 0.25]);
      made.world.agents.accessDraw.set([0, 1, 0, 0]);
    };
    const expected = [0.6 * (sigma(4) - 0.5), 0.6 * (sigma(1) - 0.5)];
    expect(worth({ support: 0.3 }, {}, stances)).toEqual(expected.map((x) => expect.closeTo(x, 9)));
    const offline = (made: Made) => made.world.agents.accessDraw.fill(1);
    expect(worth({ support: 0.3 }, {}, offline)).toEqual([0, 0]);
    const flat = { support: 1, supportSteepness: 0 };
    expect(worth(flat, {}, stances)).toEqual([0, 0]);
  });

  it('is how near it is to what the government wants', () => {
    const parties = [party('aurelia', { ideal: [1] }), party('borealia', { ideal: [0.4] })];
    // The text stays at .5: 1 - 2 x .5 and 1 - 2 x .1.
    expect(worth({ benefit: 0.3 }, { parties })).toEqual([0, expect.closeTo(0.24, 9)]);
  });

  it('is how many have signed, less one half', () => {
    const signed = (made: Made) => {
      made.state.signed[0] = 0.75;
    };
    expect(worth({ others: 0.2 }, {}, signed)).toEqual([
      expect.closeTo(0.05, 9),
      expect.closeTo(0.05, 9),
    ]);
  });

  it('is the cooperation with the others less the tension toward them', () => {
    const given: Negotiated = {
      countries: ['aurelia', 'borealia', 'cassia', 'delmar'].map((id) => country(id)),
      parties: ['aurelia', 'borealia', 'cassia'].map((id) => party(id)),
      scenario: {
        dyads: [
          ...both('aurelia', 'borealia', { cooperation: 0.5 }),
          ...both('aurelia', 'delmar', { cooperation: 1 }),
        ],
      },
    };
    expect(worth({ cooperation: 0.4 }, given).slice(0, 3)).toEqual([
      expect.closeTo(0.4 * 0.25, 9),
      expect.closeTo(0.4 * 0.25, 9),
      0,
    ]);
    const tense = (made: Made) => {
      made.world.dyads.tension.set([0, 0.5, 0.25, 1, 0, 0, 1, 1], 0);
    };
    expect(worth({ tension: 0.4 }, given, tense).slice(0, 3)).toEqual([
      expect.closeTo(-0.4 * 0.375, 9),
      expect.closeTo(-0.4 * 0.5, 9),
      0,
    ]);
  });

  it('is less what keeping it costs, which a fund takes off poorer parties', () => {
    const given: Negotiated = {
      countries: [
        country('aurelia', { income: 'high' }),
        country('borealia', { income: 'low' }),
        country('cassia', { income: 'lower-middle' }),
      ],
      parties: ['aurelia', 'borealia', 'cassia'].map((id) => party(id, { cost: 0.4 })),
    };
    expect(worth({}, given)).toEqual([0.4, 0.4, 0.4].map((cost) => expect.closeTo(-cost / 2, 9)));
    const funded = (made: Made) => {
      made.state.fund[0] = 80;
    };
    // 80 units for two parties at 40 a half: half of the cost is left.
    expect(worth({ fundHalf: 40 }, given, funded)).toEqual([
      expect.closeTo(-0.2, 9),
      expect.closeTo(-0.1, 9),
      expect.closeTo(-0.1, 9),
    ]);
  });
});

describe('a vote', () => {
  const MANY = Array.from({ length: 50 }, (_, n) => `state-${n}`);

  /** How often what is worth `utility` is signed in a first round, of 1,000 parties. */
  const signs = (utility: number, steepness = 4) => {
    let found = 0;
    for (let n = 0; n < 20; n++) {
      const made = negotiated({
        countries: MANY.map((id) => country(id)),
        parties: MANY.map((id) => party(id, { cost: -2 * utility })),
        settings: { ...NOTHING, steepness },
        seed: `seed ${n}`,
      });
      made.hours(24);
      found += made.own.signed.reduce((sum, one) => sum + one, 0);
    }
    return found / 1000;
  };

  it.each([
    [-0.5, 0.119],
    [0, 0.5],
    [0.4, 0.832],
  ])('is yes to what is worth %f with a probability of %f', (utility, expected) => {
    const luck = 4 * Math.sqrt((expected * (1 - expected)) / 1000);
    expect(Math.abs(signs(utility) - expected)).toBeLessThan(luck);
  });

  it('is kept where signatures are, and else given anew', () => {
    const course = (signatures: string) => {
      const made = negotiated({
        countries: MANY.map((id) => country(id)),
        parties: MANY.map((id) => party(id)),
        settings: { ...NOTHING, signatures },
      });
      return Array.from({ length: 8 }, () => {
        made.hours(24);
        return [...made.own.signed].slice(0, 50);
      });
    };
    const undone = (signed: readonly number[][]) =>
      signed.filter((now, n) => signed[n - 1]?.some((before, c) => before === 1 && now[c] === 0))
        .length;
    const kept = course('kept');
    expect(undone(kept)).toBe(0);
    // Half of those who have not signed do so in each round: a few after five.
    const late = (kept[4] ?? []).filter((one) => one === 0).length;
    expect(late).toBeLessThan(8);
    const renewed = course('renewed');
    expect(undone(renewed)).toBe(7);
    expect(renewed[0]).toEqual(kept[0]);
    for (const signed of renewed) {
      const yes = signed.reduce((sum, one) => sum + one, 0);
      expect(Math.abs(yes - 25)).toBeLessThan(4 * Math.sqrt(12.5));
    }
  });

  it('has the weight of the party; in force from the rule on', () => {
    const made = (rule: number) => {
      const one = negotiated({
        parties: [
          party('aurelia', { power: 3, cost: -10 }),
          party('borealia', { power: 1, cost: 10 }),
        ],
        treaty: { weights: 'power', rule },
        settings: { ...NOTHING, steepness: 100 },
      });
      one.hours(24);
      return [one.state.signed[0], one.state.inForce[0]];
    };
    expect(made(0.75)).toEqual([0.75, 1]);
    expect(made(0.76)).toEqual([0.75, 0]);
  });

  it('of nobody is none', () => {
    const made = negotiated({ parties: [], hand: { people: 0 } });
    made.hours(48);
    expect([made.state.rounds[0], made.state.signed[0], made.state.inForce[0]]).toEqual([2, 0, 0]);
    const weightless = negotiated({
      parties: [party('aurelia', { power: 0 })],
      treaty: { weights: 'power' },
    });
    weightless.hours(24);
    expect([weightless.state.signed[0], weightless.state.text[0]]).toEqual([0, 0.5]);
  });
});

describe('a treaty in force', () => {
  it('brings those who signed what it is about', () => {
    const made = negotiated({
      countries: ['aurelia', 'borealia', 'cassia'].map((id) =>
        country(id, { cyber: cyber({ commitments: ['joint-response'] }) }),
      ),
      parties: [party('aurelia', { cost: -20 }), party('borealia', { cost: 20 })],
      treaty: { rule: 0.5, brings: ['norms', 'sharing'] },
      settings: { ...NOTHING, steepness: 100 },
      on: { 'cyber-attacks': {} },
    });
    made.hours(24);
    const joint = agreementMask(['joint-response']);
    expect([...made.world.module(cyberState).commitments]).toEqual([7, joint, joint]);
  });
});

describe('the legitimacy gap', () => {
  it('of closed talks is between the votes and the people, those offline too', () => {
    const made = negotiated({
      parties: [party('aurelia', { cost: -20 }), party('borealia', { cost: 20 })],
      settings: { ...NOTHING, steepness: 100 },
    });
    made.world.agents.stance.set([1, 1, 0, -1]);
    made.world.agents.accessDraw.fill(1);
    made.hours(24);
    const people = (sigma(4) + sigma(4) + 0.5 + sigma(-4)) / 4;
    expect(made.state.gap[0]).toBeCloseTo(Math.abs(0.5 - people), 12);
  });

  it('of a consultation is between those who sit there and the people', () => {
    const made = negotiated({ settings: NOTHING });
    made.world.agents.stance.set([1, 0.5, 0, -1]);
    made.world.agents.accessDraw.set([0, 0, 1, 1]);
    made.state.seats[0] = 1;
    made.hours(24);
    const people = (sigma(4) + sigma(2) + 0.5 + sigma(-4)) / 4;
    expect(made.state.gap[0]).toBeCloseTo((sigma(4) + sigma(2)) / 2 - people, 12);
  });
});

describe('a consultation', () => {
  it('has its say in the text, by the median of those who sit there', () => {
    const made = negotiated({
      parties: [party('aurelia', { ideal: [0] }), party('borealia', { ideal: [0] })],
      settings: { ...NOTHING, mobility: 1 },
    });
    made.world.agents.stance.set([1, 0.5, 0.5, -1]);
    made.state.seats[0] = 1;
    made.state.say[0] = 0.4;
    made.hours(24);
    expect(made.state.text[0]).toBeCloseTo(0.4 * 0.75, 12);
  });

  it('of nobody online leaves the talks closed', () => {
    const made = negotiated({ settings: { ...NOTHING, mobility: 1 } });
    made.world.agents.accessDraw.fill(1);
    made.state.seats[0] = 1;
    made.state.say[0] = 1;
    made.hours(24);
    expect(made.state.text[0]).toBe(0.5);
    expect(made.state.gap[0]).not.toBeNaN();
  });
});

it('without a treaty in the scenario there is nothing to negotiate', () => {
  const made = negotiated({ scenario: { treaty: null } });
  made.hours(48);
  expect([made.state.rounds[0], made.events()]).toEqual([0, []]);
});

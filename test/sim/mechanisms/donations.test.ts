import { describe, expect, it } from 'vitest';
import { BOT, HEARD } from '../../../sim/world/agents.ts';
import { charity, MINISTRY, RELIEF, RIVAL } from '../../worlds/charity.ts';
import { seen, write } from '../../worlds/hand.ts';
import { quantile } from '../../worlds/normal.ts';

/** Nearly everybody gives whenever asked. */
const GENEROUS = { intercept: 5 };
const sigma = (x: number) => 1 / (1 + Math.exp(-x));
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe('an appeal', () => {
  it('is weighed by warmth, trust, and the people for whom one stands', () => {
    const { terms } = charity();
    const found = terms(0);
    expect(found).toEqual({
      intercept: expect.closeTo(-11 + Math.log(1000), 9),
      warmth: expect.closeTo(2 * 0.2, 9),
      trust: expect.closeTo(0.5, 9),
      peers: 0,
      media: 0,
      fatigue: 0,
      probability: expect.closeTo(sigma(-11 + Math.log(1000) + 0.4 + 0.5), 12),
    });
  });

  it('brings gifts with just that probability, each with its own luck', () => {
    const PEOPLE = 4000;
    const { meets, appeal, total, terms } = charity({
      people: PEOPLE,
      settings: { intercept: -9.5 },
    });
    const message = appeal();
    const { probability = Number.NaN } = terms(0);
    for (let i = 0; i < PEOPLE; i++) meets(i, {}, message);
    const error = Math.sqrt(PEOPLE * probability * (1 - probability));
    expect(probability).toBeGreaterThan(0.1);
    expect(Math.abs(total() - PEOPLE * probability)).toBeLessThan(4 * error);
  });

  it('brings lognormal gifts about the usual one, in proportion to income', () => {
    for (const [income, usual] of [
      ['high', 30],
      ['upper-middle', 6.6],
      ['lower-middle', 1.5],
      ['low', 0.48],
    ] as const) {
      const PEOPLE = 1000;
      const { meets, given } = charity({ people: PEOPLE, settings: GENEROUS, income });
      for (let i = 0; i < PEOPLE; i++) meets(i);
      const logs = Array.from({ length: PEOPLE }, (_, i) => given(i))
        .filter((euros) => euros > 0)
        .map(Math.log);
      const mean = sum(logs) / logs.length;
      const spread = Math.sqrt(sum(logs.map((x) => (x - mean) ** 2)) / logs.length);
      expect(logs.length).toBeGreaterThan(0.99 * PEOPLE);
      expect(Math.abs(mean - Math.log(usual))).toBeLessThan(4 / Math.sqrt(PEOPLE));
      expect(Math.abs(spread - 1)).toBeLessThan(4 / Math.sqrt(2 * PEOPLE));
    }
  });

  it('is the asker’s, whoever passes it on; other messages ask nobody', () => {
    const { world, meets, gifts, author, terms } = charity({ settings: GENEROUS });
    meets(0, { source: 2 });
    expect([gifts(0, MINISTRY), gifts(0, RELIEF), gifts(0, RIVAL)]).toEqual([0, 1, 0]);
    const post = write(world, { author: author(RELIEF), actor: RELIEF });
    meets(1, {}, post);
    expect(gifts(1)).toBe(0);
    expect(terms(1, {}, post)).toEqual({});
  });

  it('moves people, neither bots nor institutions', () => {
    const { meets, total, author } = charity({
      settings: GENEROUS,
      set: (agents) => {
        agents.kind[1] = BOT;
      },
    });
    meets(1);
    meets(author(MINISTRY));
    expect(total()).toBe(0);
  });

  it('finds the same people generous in whatever rows they stand', () => {
    const keys = Array.from({ length: 60 }, (_, i) => 3 * i);
    const givers = (order: readonly number[]) => {
      const { world, meets, given, appeal } = charity({
        people: 60,
        settings: { intercept: -7 },
        set: (agents) => agents.key.set(order),
      });
      const message = appeal();
      for (let i = 0; i < 60; i++) meets(i, {}, message);
      return [...world.agents.key.subarray(0, 60)].map((key, i) => `${key} ${given(i)}`).sort();
    };
    expect(givers(keys.toReversed())).toEqual(givers(keys));
  });

  it('is refused by all at an intercept out of reach', () => {
    const { meets, total } = charity({ people: 300, settings: { intercept: -30 } });
    for (let i = 0; i < 300; i++) meets(i);
    expect(total()).toBe(0);
  });
});

describe('warmth', () => {
  const COLD = { intercept: -30 };

  it('rises by .2 for somebody wholly near and halves in a day, however time is cut', () => {
    const { state, meets, terms } = charity({ settings: COLD });
    meets(0, { time: 3, affinity: 0.5 });
    expect(state.warmth[0]).toBeCloseTo(0.1, 6);
    meets(0, { time: 10, affinity: 1 });
    const warm = 0.1 * 2 ** (-7 / 24) + 0.2;
    expect(state.warmth[0]).toBeCloseTo(warm, 6);
    meets(1, { time: 10 });
    // A day later: half, and the appeal that is met then.
    expect(terms(0, { time: 34 })['warmth']).toBeCloseTo(2 * (warm / 2 + 0.2), 6);
  });

  it('by an appeal every day comes to a geometric sum', () => {
    const { meets, state } = charity({ settings: { ...COLD, glow: 0.3, glowHalfLife: 12 } });
    for (let day = 0; day < 6; day++) meets(0, { time: 24 * day + 5 });
    expect(state.warmth[0]).toBeCloseTo((0.3 * (1 - 0.25 ** 6)) / (1 - 0.25), 6);
  });

  it('is nobody’s without a glow, or by somebody who is not near at all', () => {
    const none = charity({ settings: { ...COLD, glow: 0 } });
    none.meets(0);
    const far = charity({ settings: COLD });
    far.meets(0, { affinity: 0 });
    expect([none.state.warmth[0], far.state.warmth[0]]).toEqual([0, 0]);
  });
});

describe('friends', () => {
  /** Row 0 follows 1, 2 and the NGO; the others follow nobody. */
  const ties = [
    [0, 1],
    [0, 2],
    [0, 5],
  ] as const;
  const open = { ...GENEROUS, visibility: 1 };
  const peers = (terms: Record<string, number>) => Math.exp((terms['peers'] ?? 0) / 0.5) - 1;

  it('who gave for all to see count from the next tick on, for a week', () => {
    const { meets, terms } = charity({ ties, settings: open });
    meets(1, { tick: 10 });
    meets(2, { tick: 20 });
    const at = (tick: number) => Math.round(peers(terms(0, { tick })));
    expect([10, 11, 20, 21].map(at)).toEqual([0, 1, 1, 2]);
    expect([10 + 336, 11 + 336, 20 + 336, 21 + 336].map(at)).toEqual([2, 1, 1, 0]);
  });

  it('count as ln(1 + friends)', () => {
    const { meets, terms } = charity({ ties, settings: open });
    meets(1, { tick: 1 });
    meets(2, { tick: 1 });
    expect(terms(0, { tick: 2 })['peers']).toBeCloseTo(0.5 * Math.log(3), 9);
  });

  it('who give again in this very tick are known for the gift before, as it is read in any order', () => {
    const { meets, terms } = charity({ ties, settings: open });
    meets(1, { tick: 10 });
    meets(1, { tick: 50 });
    meets(1, { tick: 50 });
    expect(peers(terms(0, { tick: 50 }))).toBeCloseTo(1, 9);
    expect(peers(terms(0, { tick: 51 }))).toBeCloseTo(1, 9);
  });

  it('who gave to another organisation, or in silence, do not count', () => {
    const { meets, terms, appeal } = charity({ ties, settings: open });
    meets(1, { tick: 1 }, appeal(RIVAL));
    expect(peers(terms(0, { tick: 5 }))).toBe(0);
    const silent = charity({ ties, settings: { ...GENEROUS, visibility: 0 } });
    silent.meets(1, { tick: 1 });
    expect(peers(silent.terms(0, { tick: 5 }))).toBe(0);
    const forgotten = charity({ ties, settings: { ...open, visibleDays: 0 } });
    forgotten.meets(1, { tick: 1 });
    expect(peers(forgotten.terms(0, { tick: 2 }))).toBe(0);
  });

  it('get to know of a fifth of gifts, of four fifths where donors are thanked', () => {
    const shown = (thanks: number) => {
      const PEOPLE = 2000;
      const { state, asking, meets } = charity({ people: PEOPLE, settings: GENEROUS });
      asking.thanks[RELIEF] = thanks;
      for (let i = 0; i < PEOPLE; i++) meets(i);
      const visible = [...state.visible].filter((tick) => tick > 0).length;
      return visible / [...state.gifts].filter((n) => n > 0).length;
    };
    expect(Math.abs(shown(0) - 0.2)).toBeLessThan(0.036);
    expect(Math.abs(shown(1) - 0.8)).toBeLessThan(0.036);
  });
});

describe('trust', () => {
  it('in an accused organisation falls with belief in the accusation, once heard of', () => {
    const { world, terms, appeal } = charity();
    world.agents.logOdds.fill(Math.log(3));
    expect(terms(0)['trust']).toBeCloseTo(0.5, 6);
    world.agents.claimFlags[0] = HEARD;
    expect(terms(0)['trust']).toBeCloseTo(0.5 * 0.25, 6);
    expect(terms(0, {}, appeal(RIVAL))['trust']).toBeCloseTo(0.5, 6);
    world.agents.claimFlags[3] = HEARD;
    expect(terms(1)['trust']).toBeCloseTo(0.5, 6);
  });

  it('is not touched where accusations have no force, and comes back with a correction', () => {
    const deaf = charity({ settings: { accusation: 0 } });
    deaf.world.agents.claimFlags[0] = HEARD;
    expect(deaf.terms(0)['trust']).toBeCloseTo(0.5, 6);
    const { world, terms } = charity();
    world.agents.claimFlags[0] = HEARD;
    world.agents.logOdds[0] = -20;
    expect(terms(0)['trust']).toBeCloseTo(0.5, 6);
    world.agents.logOdds[0] = 20;
    expect(terms(0)['trust']).toBeCloseTo(0, 6);
  });

  it('in a government that asks is that in the government', () => {
    const { world, terms, appeal } = charity();
    world.agents.trust[0] = 0.9;
    expect(terms(0, {}, appeal(MINISTRY))['trust']).toBeCloseTo(0.9, 6);
  });
});

describe('news', () => {
  it('of a minute a day raise the odds of a gift by 13.2 %', () => {
    const { news, terms } = charity();
    news.minutes[0] = 1;
    expect(Math.exp(terms(0)['media'] ?? 0)).toBeCloseTo(1.132, 4);
    news.minutes[0] = 6;
    expect(Math.exp(terms(0)['media'] ?? 0)).toBeCloseTo(1.132 ** 6, 3);
  });

  it('are those of the country where one lives', () => {
    const { news, terms } = charity({ set: (agents) => agents.country.set([1], 1) });
    news.minutes.set([0, 4]);
    expect(terms(0)['media']).toBe(0);
    expect(terms(1)['media']).toBeGreaterThan(0.4);
  });
});

describe('fatigue', () => {
  it('is half the logarithm of what was given upon appeals, in usual gifts', () => {
    const { prompted, terms, appeal } = charity();
    prompted(0, RELIEF, 60);
    expect(terms(0)['fatigue']).toBeCloseTo(-0.5 * Math.log(3), 6);
    // To the rival the same sixty euros stand in for eighteen.
    expect(terms(0, {}, appeal(RIVAL))['fatigue']).toBeCloseTo(-0.5 * Math.log(1.6), 6);
    prompted(0, RIVAL, 100);
    expect(terms(0)['fatigue']).toBeCloseTo(-0.5 * Math.log(1 + 90 / 30), 6);
  });

  it('weighs gifts by what is usual in the country', () => {
    const { prompted, terms } = charity({ income: 'low' });
    prompted(0, RELIEF, 0.48);
    expect(terms(0)['fatigue']).toBeCloseTo(-0.5 * Math.log(2), 5);
  });

  it('is felt after a gift upon an appeal, and by nobody where it has no force', () => {
    const tired = charity({ settings: GENEROUS });
    tired.meets(0);
    expect(tired.terms(0)['fatigue']).toBeCloseTo(-0.5 * Math.log(1 + tired.given(0) / 30), 5);
    const tireless = charity({ settings: { ...GENEROUS, fatigue: 0, substitution: 0 } });
    tireless.meets(0);
    expect(tireless.terms(0)['fatigue']).toBeCloseTo(0, 12);
  });
});

describe('gifts without an appeal', () => {
  const PEOPLE = 20_000;
  /** Trust as it is drawn in the usual public: equally spaced quantiles of N(.55, .15). */
  const usual = (agents: { trust: Float32Array }) => {
    for (let i = 0; i < PEOPLE; i++) {
      const u = (((i * 7919) % PEOPLE) + 0.5) / PEOPLE;
      agents.trust[5 * i + 3] = 0.55 + 0.15 * quantile(u);
    }
  };
  const many = { people: PEOPLE, set: usual };

  it('are 1.80 a million inhabitants and day in the usual public, to each organisation', () => {
    // Fifty inhabitants in a million are worth a gift a day here: .09 a person.
    const scale = 50_000;
    const { day, total } = charity({ ...many, settings: { scale, regularShare: 0 } });
    const DAYS = 4;
    for (let n = 0; n < DAYS; n++) day(48 * (n + 1) - 1);
    // At most one gift a day of a person: 1 - exp(-h) of the hazard, with h = .09 a day on average
    // and a spread of e^(.15 Z).
    const hazard = (scale * 1.8) / 1e6;
    const expected = hazard - (hazard * hazard * Math.exp(0.15 ** 2)) / 2 + hazard ** 3 / 6;
    const error = 4 * Math.sqrt(expected / (DAYS * PEOPLE));
    for (const to of [RELIEF, RIVAL]) {
      expect(Math.abs(total(to) / (DAYS * PEOPLE) - expected)).toBeLessThan(error);
    }
    expect(total(MINISTRY)).toBe(0);
  });

  it('come from regular donors by seven tenths, who are a twentieth', () => {
    const { day, state, total } = charity({ ...many, settings: { scale: 10_000 } });
    for (let n = 0; n < 10; n++) day(48 * (n + 1) - 1);
    const regulars = [...state.regular].map((word) => (word >>> RELIEF) & 1);
    expect(Math.abs(sum(regulars) / PEOPLE - 0.05)).toBeLessThan(4 * Math.sqrt(0.0475 / PEOPLE));
    const theirs = sum(regulars.map((is, i) => is * (state.gifts[3 * i + RELIEF] ?? 0)));
    // 18 gifts in 1,000 people and day; a regular donor's hazard is .252, cut at one gift a day.
    const cut = (1 - Math.exp(-0.252)) / 0.252;
    const expected = (0.7 * cut) / (0.7 * cut + 0.3);
    expect(Math.abs(theirs / total() - expected)).toBeLessThan(
      4 * Math.sqrt((expected * (1 - expected)) / total()) + 0.005,
    );
    expect(new Set(state.regular)).toEqual(new Set([0, 2, 4, 6]));
  });

  it('follow trust, the news of the day and weariness, as gifts upon appeals do', () => {
    const rate = (change: (made: ReturnType<typeof charity>) => void) => {
      const made = charity({ people: PEOPLE, settings: { scale: 20_000, regularShare: 0 } });
      change(made);
      made.day(47);
      return made.total();
    };
    const plain = rate(() => undefined);
    // Trust .5 in place of .55, and the mean of e^(.15 Z).
    const hazard = 0.036 * Math.exp(-0.05 - 0.15 ** 2 / 2);
    const near = (found: number, factor: number) => {
      const expected = PEOPLE * (1 - Math.exp(-hazard * factor));
      expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected));
    };
    near(plain, 1);
    near(
      rate(({ news }) => {
        news.today[0] = 5;
      }),
      1.132 ** 5,
    );
    near(
      rate(({ world }) => world.agents.claimFlags.fill(HEARD) && world.agents.logOdds.fill(30)),
      Math.exp(-0.5),
    );
    near(
      rate(({ prompted }) => {
        for (let i = 0; i < PEOPLE; i++) prompted(i, RELIEF, 90);
      }),
      0.5,
    );
  });

  it('do not weary, are no news to friends, and end the day of the news', () => {
    const { day, state, news, total } = charity({
      people: 2000,
      settings: { scale: 100_000, visibility: 1 },
    });
    news.today[0] = 3;
    day(47);
    expect(total()).toBeGreaterThan(100);
    expect([...state.prompted, ...state.visible].every((x) => x === 0)).toBe(true);
    expect([...news.today]).toEqual([0, 0]);
  });

  it('at the edges: none at a baseline of 0; regular donors are nobody or everybody', () => {
    const totalOf = (settings: Record<string, number>) => {
      const { day, total } = charity({ people: 4000, settings: { scale: 50_000, ...settings } });
      day(47);
      return total();
    };
    expect(totalOf({ baseline: 0 })).toBe(0);
    expect(totalOf({ regularShare: 0 })).toBe(totalOf({ regularShare: 1 }));
    expect(totalOf({ regularPart: 1, regularShare: 0.5 })).toBeGreaterThan(100);
  });
});

describe('the explanation', () => {
  it('of an appeal changes nothing', () => {
    const { state, terms, appeal, world } = charity({ settings: GENEROUS });
    const message = appeal();
    const before = [...state.given, ...state.warmth, ...state.visible];
    const first = terms(0, {}, message);
    expect(terms(0, {}, message)).toEqual(first);
    expect([...state.given, ...state.warmth, ...state.visible]).toEqual(before);
    expect(seen(world, message).reader).toBe(0);
  });
});

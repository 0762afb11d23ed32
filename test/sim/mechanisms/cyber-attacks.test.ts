import { describe, expect, it } from 'vitest';
import { type Attacked, attacked } from '../../worlds/attacks.ts';
import { both, mechanisms } from '../../worlds/scenario.ts';

const DAY = 24;

/** Attempts or what became of them, by kind, of Aurelia on Borealia in so many days. */
function countedOver(
  days: number,
  given: Attacked & { readonly tension?: number; readonly caught?: number } = {},
) {
  const made = attacked(given);
  made.world.dyads.tension.fill(given.tension ?? 0);
  if (given.caught !== undefined) made.state.caught[made.ab] = given.caught;
  made.hours(days * DAY);
  const of = (column: Uint32Array) => [...column.subarray(3, 6)];
  const { attempts, successes, attributed } = made.state;
  return {
    ...made,
    attempts: of(attempts),
    successes: of(successes),
    attributed: of(attributed),
    all: of(attempts).reduce((sum, one) => sum + one, 0),
  };
}

/** 300 a month are ten a day. */
const busy = (settings: Record<string, number> = {}) => ({
  settings: { 'cyber-attacks': { attempts: 300, strength: 0, ...settings } },
});
/** Within four standard deviations of a Poisson number. */
const near = (found: number, mean: number) =>
  expect(Math.abs(found - mean)).toBeLessThanOrEqual(4 * Math.sqrt(mean));

describe('attempts', () => {
  it('come as often as an attacker’s zeal says', () => {
    near(countedOver(100, busy()).all, 1000);
    near(countedOver(100, { ...busy(), attacker: { offence: 0.25 } }).all, 250);
    expect(countedOver(100, { ...busy(), attacker: { offence: 0 } }).all).toBe(0);
    expect(countedOver(100, busy({ attempts: 0 })).all).toBe(0);
  });

  it('come more often in tension, by 1 + chi T', () => {
    near(countedOver(100, { ...busy(), tension: 0.5 }).all, 2000);
    near(countedOver(100, { ...busy({ tensionFactor: 5 }), tension: 1 }).all, 6000);
    near(countedOver(100, { ...busy({ tensionFactor: 0 }), tension: 1 }).all, 1000);
  });

  it('come less often between two who hold to the norms', () => {
    const norms = { commitments: ['norms'] } as const;
    near(
      countedOver(100, { ...busy(), attacker: { ...norms, offence: 1 }, victim: norms }).all,
      700,
    );
    near(countedOver(100, { ...busy(), victim: norms }).all, 1000);
    const agreed = { dyads: both('aurelia', 'borealia', { agreements: ['norms'] }) };
    near(countedOver(100, { ...busy({ normRestraint: 0.8 }), scenario: agreed }).all, 200);
  });

  it('come less often once others have responded together, as long as they remember', () => {
    const joint = { commitments: ['joint-response'] } as const;
    const responding = { victim: joint, others: [joint, {}], caught: 1 };
    // Half of the others: .3 / 2 in full memory.
    near(countedOver(100, { ...busy({ memory: 10000 }), ...responding }).all, 850);
    near(countedOver(100, { ...busy({ memory: 10000, deterrence: 0 }), ...responding }).all, 1000);
    near(countedOver(100, { ...busy({ memory: 0.1 }), ...responding }).all, 1000);
    const { state, ab } = countedOver(30, { ...busy({ memory: 30 }), ...responding });
    expect(state.caught[ab]).toBeCloseTo(0.5, 9);
  });

  it('are after accounts, infrastructure and documents by their weights', () => {
    const { attempts } = countedOver(400, busy({ accounts: 1, infrastructure: 3, documents: 4 }));
    near(attempts[0] ?? 0, 500);
    near(attempts[1] ?? 0, 1500);
    near(attempts[2] ?? 0, 2000);
    expect(countedOver(100, busy({ accounts: 0, infrastructure: 0, documents: 0 })).all).toBe(0);
    expect(countedOver(100, busy({ accounts: 0, infrastructure: 0 })).attempts.slice(0, 2)).toEqual(
      [0, 0],
    );
  });

  it('are at the same moments, of the same kind and fate, at any length of the tick', () => {
    const moments = [1 / 12, 0.25, 1].map((tickHours) => {
      const made = attacked({
        settings: { 'cyber-attacks': { attempts: 60, strength: 1 } },
        tickHours,
      });
      const found: number[][] = [];
      made.hours(20 * DAY, () => {
        for (let kind = 0; kind < 3; kind++) {
          const time = made.state.breach[3 + kind] ?? -1;
          if (time >= 0) found.push([kind, Math.round(time * 1e6)]);
        }
      });
      return found.sort(([, a = 0], [, b = 0]) => a - b);
    });
    expect(moments[0]?.length).toBeGreaterThan(8);
    expect(moments[1]).toEqual(moments[0]);
    expect(moments[2]).toEqual(moments[0]);
  });
});

describe('an attempt', () => {
  const often = (settings: Record<string, number> = {}) =>
    busy({ strength: 0.4, accounts: 1, ...settings });

  it('succeeds with 1 - exp(-a (1 - def)), by the defence of what it is after', () => {
    const { attempts, successes } = countedOver(300, {
      ...often(),
      victim: {
        defence: 0.5,
        infrastructure: [{ sector: 'power', criticality: 1, defence: 0.9, repair: 1 }],
      },
    });
    [0.5, 0.1, 0.5].forEach((open, kind) => {
      const p = 1 - Math.exp(-0.4 * open);
      near(successes[kind] ?? 0, (attempts[kind] ?? 0) * p);
    });
  });

  it('is foiled the more often the more data others exchange with the victim', () => {
    const sharing = { commitments: ['sharing'] } as const;
    const { attempts, successes } = countedOver(300, {
      ...often({ sharingBenefit: 0.8 }),
      victim: { ...sharing, defence: 0 },
      others: [sharing, {}],
    });
    near(successes[0] ?? 0, (attempts[0] ?? 0) * (1 - Math.exp(-0.4 * 0.6)));
  });

  it('needs an official account to take over', () => {
    const nobody = { scenario: { actors: [] }, hand: { accounts: [] } };
    const { attempts, successes } = countedOver(20, { ...often({ strength: 1e6 }), ...nobody });
    expect(attempts[0]).toBeGreaterThan(20);
    expect(successes[0]).toBe(0);
    expect(successes[1]).toBe(attempts[1]);
  });
});

describe('second factors', () => {
  /** Successful attempts tick by tick, for each kind. */
  const breaches = (mfa: number, mfaRisk = 0.9922) => {
    const made = attacked({
      settings: { 'cyber-attacks': { attempts: 300, strength: 1, mfaRisk } },
      victim: { mfa, defence: 0.2 },
    });
    const found: number[][] = [[], [], []];
    made.hours(60 * DAY, () => {
      for (let kind = 0; kind < 3; kind++) {
        found[kind]?.push(made.state.successes[3 + kind] ?? Number.NaN);
      }
    });
    return found;
  };

  it('never make more takeovers: each that is left would have been without them', () => {
    const [none, ...more] = [0, 0.25, 0.5, 0.75, 1].map((mfa) => breaches(mfa)[0] ?? []);
    expect(none?.at(-1)).toBeGreaterThan(100);
    let before = none ?? [];
    for (const takeovers of more) {
      const gained = (counts: readonly number[], n: number) =>
        (counts[n] ?? 0) - (counts[n - 1] ?? 0);
      expect(takeovers.every((_, n) => gained(takeovers, n) <= gained(before, n))).toBe(true);
      expect(takeovers.at(-1)).toBeLessThan(before.at(-1) ?? 0);
      before = takeovers;
    }
    expect(before.at(-1)).toBeLessThan(10);
  });

  it('leave outages and leaks as they are, and everything where they take no risk away', () => {
    const [none, all] = [breaches(0), breaches(1)];
    expect(all.slice(1)).toEqual(none.slice(1));
    expect(breaches(1, 0)).toEqual(none);
    expect(breaches(1, 1)[0]?.at(-1)).toBe(0);
  });
});

describe('attribution', () => {
  const sharing = { commitments: ['sharing'] } as const;
  const all = { strength: 1e6, tensionFactor: 0 };

  it('is as likely as is said, more so with data from others', () => {
    const alone = countedOver(200, busy({ ...all, attribution: 0.3 }));
    near(
      alone.attributed.reduce((sum, one) => sum + one, 0),
      0.3 * alone.all,
    );
    const together = countedOver(200, {
      ...busy({ ...all, attribution: 0.2, attributionGain: 0.5 }),
      victim: sharing,
      others: [sharing],
    });
    near(
      together.attributed.reduce((sum, one) => sum + one, 0),
      0.6 * together.all,
    );
    const never = countedOver(100, busy({ ...all, attribution: 0 }));
    expect(never.attributed).toEqual([0, 0, 0]);
    const always = countedOver(100, busy({ ...all, attribution: 1 }));
    expect(always.attributed).toEqual(always.successes);
  });

  it('raises the victim’s tension, where there is any, by what was struck', () => {
    const struck = (kind: number, tension: object) => {
      const made = attacked({
        settings: {
          'cyber-attacks': { attempts: 0, attribution: 1, outageTension: 0.25, leakTension: 0.125 },
          ...tension,
        },
      });
      made.world.dyads.tension[2] = 0.5;
      made.force(kind);
      made.hours(1);
      return [...made.world.dyads.tension];
    };
    expect([0, 1, 2].map((kind) => struck(kind, { tension: {} }))).toEqual([
      [0, 0, 0.5, 0],
      [0, 0, 0.75, 0],
      [0, 0, 0.625, 0],
    ]);
    expect(struck(1, {})).toEqual([0, 0, 0.5, 0]);
  });

  it('is remembered by those who respond', () => {
    const made = attacked({ settings: { 'cyber-attacks': { attempts: 0, attribution: 1 } } });
    made.force(1);
    made.hours(1);
    expect([...made.state.caught]).toEqual([0, 1, 0, 0]);
  });
});

describe('a forced attempt', () => {
  const quiet = { settings: { 'cyber-attacks': { attempts: 0, attribution: 1 } } };

  it('is made once, in its tick, and succeeds by its strength', () => {
    const made = attacked(quiet);
    made.force(1);
    made.hours(0.5);
    expect(made.state.breach[4]).toBe(0);
    made.hours(5);
    expect([...made.state.successes.subarray(3, 6)]).toEqual([0, 1, 0]);
    expect(made.state.breach.every((time) => time === -1)).toBe(true);
    const successes = Array.from({ length: 400 }, (_, n) => {
      const other = attacked({ ...quiet, victim: { mfa: 1, defence: 0.5 }, seed: `seed ${n}` });
      other.force(0, 50);
      other.hours(1);
      return other.state.successes[3] ?? 0;
    }).reduce((sum, one) => sum + one, 0);
    near(successes, 400 * (1 - Math.exp(-50 * 0.5 * 0.0078)));
  });

  it('may come from nobody knows where: it is never laid at anybody’s door', () => {
    const made = attacked(quiet);
    made.force(1, 1e6, 3);
    made.hours(1);
    expect([...made.state.successes.subarray(9, 12)]).toEqual([0, 1, 0]);
    expect(made.state.attributed.every((one) => one === 0)).toBe(true);
    expect([...made.state.caught]).toEqual([0, 0, 0, 0]);
  });

  it('leaves the luck of all others as it was', () => {
    const [plain, other] = [attacked(busy({ strength: 1 })), attacked(busy({ strength: 1 }))];
    other.force(1);
    plain.hours(5 * DAY);
    other.hours(5 * DAY);
    const plus = [...plain.state.successes];
    plus[4] = (plus[4] ?? 0) + 1;
    expect([...other.state.successes]).toEqual(plus);
  });
});

describe('a world of one country', () => {
  it('attacks nobody', () => {
    const { countries = [] } = attacked().recipe.scenario;
    const made = attacked({
      scenario: {
        countries: countries.slice(0, 1),
        actors: [],
        mechanisms: mechanisms({ 'cyber-attacks': { attempts: 1000 } }),
      },
      hand: { accounts: [], set: (agents) => agents.country.fill(0) },
    });
    made.hours(5 * DAY);
    expect(made.state.attempts.every((one) => one === 0)).toBe(true);
  });
});

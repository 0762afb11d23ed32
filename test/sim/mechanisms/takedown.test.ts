import { describe, expect, it } from 'vitest';
import { SUSPENDED } from '../../../sim/world/agents.ts';
import { REMOVED } from '../../../sim/world/messages.ts';
import { accountState, policyState, transparencyState } from '../../../sim/world/moderation.ts';
import { grievanceState } from '../../../sim/world/unrest.ts';
import { type Hand, handWorld, stepOf, write } from '../../worlds/hand.ts';
import { actor, botnet, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const MANY = 3000;
const near = (share: number) => 4 * Math.sqrt((share * (1 - share)) / MANY);

interface Given {
  readonly rules?: Record<string, number | boolean>;
  readonly settings?: Record<string, number>;
  readonly people?: number;
  readonly bots?: number;
  readonly ties?: NonNullable<Hand['ties']>;
}

/** People first, then a platform's own account, then bots. */
function worldOf({ rules = {}, settings = {}, people = 4, bots = 0, ties = [] }: Given) {
  const made = handWorld({
    people,
    ties,
    accounts: [
      { kind: 'platform', actor: 0 },
      ...Array.from({ length: bots }, () => ({ kind: 'bot' as const, actor: 1 })),
    ],
    recipe: recipe(
      scenario({
        actors: [actor('forum', { kind: 'platform' }), botnet('farm')],
        mechanisms: mechanisms({
          platforms: { takedown: true, delay: 0, ...rules },
          takedown: settings,
          grievance: { spread: 0 },
        }),
      }),
    ),
  });
  const { world } = made;
  const step = stepOf(world, made.recipe, 'takedown');
  const said = new Map<number, number>();
  return {
    ...made,
    accounts: world.module(accountState),
    report: world.module(transparencyState),
    isOut: (row: number) => ((world.agents.flags[row] ?? 0) & SUSPENDED) !== 0,
    said,
    /** A tick in which these accounts have posted. */
    tick(at: number, authors: readonly number[] = []) {
      world.log.messages.count = 0;
      for (const author of authors) {
        const row = write(world, { author, time: at / 2, previous: said.get(author) ?? -1 });
        said.set(author, row);
        world.agents.latestMessage[author] = row;
        world.log.messages.push(row);
      }
      step(at);
    },
    out: (from: number, to: number) => {
      let count = 0;
      for (let row = from; row < to; row++) {
        count += ((world.agents.flags[row] ?? 0) & SUSPENDED) === 0 ? 0 : 1;
      }
      return count / (to - from);
    },
  };
}
const rowsTo = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

describe('a takedown', () => {
  it('finds bots and takes people for bots as the rates say', () => {
    const made = worldOf({
      people: MANY,
      bots: MANY,
      rules: { truePositives: 0.7, falsePositives: 0.05 },
    });
    const bots = MANY + 1;
    made.tick(0, [...rowsTo(0, MANY), ...rowsTo(bots, bots + MANY)]);
    expect(Math.abs(made.out(bots, bots + MANY) - 0.7)).toBeLessThan(near(0.7));
    expect(Math.abs(made.out(0, MANY) - 0.05)).toBeLessThan(near(0.05));
    const { suspended, suspendedWrongly } = made.report;
    expect(suspendedWrongly[0]).toBe(Math.round(made.out(0, MANY) * MANY));
    expect(suspended[0]).toBe(
      Math.round(made.out(bots, bots + MANY) * MANY) + (suspendedWrongly[0] ?? 0),
    );
  });

  it('judges who posts, always with the same luck, and never the platform itself', () => {
    const made = worldOf({ people: 200, rules: { falsePositives: 0.5 } });
    made.tick(0, rowsTo(0, 100));
    const first = made.out(0, 100);
    expect(made.out(100, 200)).toBe(0);
    for (let at = 1; at < 5; at++) made.tick(at, rowsTo(0, 100));
    expect(made.out(0, 100)).toBe(first);
    const strict = worldOf({ rules: { falsePositives: 1 } });
    strict.tick(0, [0, 4]);
    expect([strict.isOut(0), strict.isOut(1), strict.isOut(4)]).toEqual([true, false, false]);
  });

  it('by stricter rules takes those of laxer ones, and more', () => {
    const taken = (falsePositives: number) => {
      const made = worldOf({ people: 300, rules: { falsePositives } });
      made.tick(0, rowsTo(0, 300));
      return rowsTo(0, 300).map((row) => Number(made.isOut(row)));
    };
    const [few, many] = [taken(0.05), taken(0.2)];
    expect(few.every((one, row) => one <= (many[row] ?? 0))).toBe(true);
    expect(many).not.toEqual(few);
  });

  it('looks at languages as far as they are covered', () => {
    const made = worldOf({ people: MANY, rules: { falsePositives: 1 } });
    made.world.module(policyState).coverage.fill(0.25);
    made.tick(0, rowsTo(0, MANY));
    expect(Math.abs(made.out(0, MANY) - 0.25)).toBeLessThan(near(0.25));
  });

  it('does nothing where the rules do not allow it, or no longer do', () => {
    const made = worldOf({ rules: { takedown: false, falsePositives: 1 } });
    made.tick(0, [0]);
    expect(made.isOut(0)).toBe(false);
    const late = worldOf({ rules: { falsePositives: 1, delay: 1000 } });
    late.tick(0, [0]);
    late.accounts.due[0] = 1;
    late.world.module(policyState).takedown.fill(0);
    for (let at = 1; at < 4; at++) late.tick(at);
    expect([late.isOut(0), late.accounts.status[0]]).toEqual([false, 0]);
  });

  it('comes after an exponential time', () => {
    const made = worldOf({ people: MANY, rules: { falsePositives: 1, delay: 6 } });
    made.tick(20, rowsTo(0, MANY));
    const waits = [...made.accounts.due.subarray(0, MANY)].map((due) => due - 10);
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / MANY;
    expect(Math.abs(mean - 6)).toBeLessThan(4 * (6 / Math.sqrt(MANY)));
    expect(made.out(0, MANY)).toBe(waits.filter((wait) => wait < 0.5).length / MANY);
  });

  it('takes along what the account has said and passed on', () => {
    const made = worldOf({ rules: { falsePositives: 1, delay: 1000 } });
    made.tick(0, [0, 1]);
    made.tick(1, [0]);
    made.accounts.due.set([1.2, 100]);
    made.tick(2);
    const { flags } = made.world.messages;
    const gone = made.world.messages.author.subarray(0, 3);
    expect([...gone].map((author, row) => [author, (flags[row] ?? 0) & REMOVED])).toEqual([
      [0, REMOVED],
      [1, 0],
      [0, REMOVED],
    ]);
  });
});

describe('a wrong takedown', () => {
  /** Rows 1 and 2 follow row 0, whose account is suspended. */
  const wrong = (settings: Record<string, number> = {}) => {
    const ties = [
      [1, 0],
      [2, 0],
    ] as const;
    const made = worldOf({ rules: { falsePositives: 1 }, settings, ties });
    made.tick(0, [0]);
    return {
      trust: [...made.accounts.platformTrust.subarray(0, 4)],
      grievance: [...made.world.module(grievanceState).level],
      made,
    };
  };

  it('costs the platform trust among followers and gives the owner a grievance', () => {
    const { trust, grievance, made } = wrong();
    expect(trust).toEqual([0.5, Math.fround(0.45), Math.fround(0.45), 0.5]);
    expect(grievance).toEqual([Math.fround(0.6), 0.5, 0.5, 0.5]);
    expect([...made.accounts.wrongly.subarray(0, 2)]).toEqual([1, 0]);
  });

  it('costs nothing, or all, where the scenario says so', () => {
    expect(wrong({ trustLoss: 0, grievance: 0 })).toMatchObject({
      trust: [0.5, 0.5, 0.5, 0.5],
      grievance: [0.5, 0.5, 0.5, 0.5],
    });
    expect(wrong({ trustLoss: 1, grievance: 1 })).toMatchObject({
      trust: [0.5, 0, 0, 0.5],
      grievance: [1, 0.5, 0.5, 0.5],
    });
    expect(wrong({ trustAtStart: 1, trustLoss: 0 }).trust).toEqual([1, 1, 1, 1]);
    expect(wrong({ trustAtStart: 0 }).trust).toEqual([0, 0, 0, 0]);
  });

  it('is for ever without appeals', () => {
    const { made } = wrong();
    for (let at = 1; at < 500; at++) made.tick(at);
    expect(made.isOut(0)).toBe(true);
  });

  it('is undone after an exponential time where one may appeal, and the account left alone', () => {
    const made = worldOf({
      people: MANY,
      rules: { falsePositives: 1 },
      settings: { appeal: 2 },
    });
    made.tick(0, rowsTo(0, MANY));
    const { restored } = made.accounts;
    const mean = restored.subarray(0, MANY).reduce((sum, at) => sum + at - 0.5, 0) / MANY;
    expect(Math.abs(mean - 48)).toBeLessThan(4 * (48 / Math.sqrt(MANY)));
    for (let at = 1; at < 96; at++) made.tick(at);
    expect(Math.abs(made.out(0, MANY) - Math.exp(-1))).toBeLessThan(near(Math.exp(-1)));
    const back = rowsTo(0, MANY).filter((row) => !made.isOut(row));
    made.tick(96, back.slice(0, 50));
    expect(back.slice(0, 50).filter((row) => made.isOut(row))).toEqual([]);
  });

  it('of a bot is none, and gives nobody a grievance', () => {
    const made = worldOf({ people: 2, bots: 1, rules: { truePositives: 1 }, ties: [[0, 3]] });
    made.tick(0, [3]);
    expect(made.isOut(3)).toBe(true);
    expect([...made.accounts.platformTrust.subarray(0, 2)]).toEqual([0.5, 0.5]);
    expect([...made.report.suspendedWrongly]).toEqual([0, 0]);
  });
});

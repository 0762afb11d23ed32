import { describe, expect, it } from 'vitest';
import { HEARD, KINDS, SUPER_SHARER } from '../../../sim/world/agents.ts';
import { type Hand, handWorld, stepOf } from '../../worlds/hand.ts';
import {
  actor,
  claim,
  country,
  mechanisms,
  recipe,
  scenario,
  text,
} from '../../worlds/scenario.ts';

const POSTS = 100;
const PEOPLE = 40;

/** Forty people with a hundred posts each, in a world of three countries and two claims. */
function worldOf(settings: Record<string, number | boolean | string> = {}, hand: Hand = {}) {
  const made = handWorld({
    people: PEOPLE,
    recipe: recipe(
      scenario({
        languages: ['en', 'fr'],
        countries: ['aurelia', 'borealia', 'cassia'].map((id) => country(id)),
        issues: ['opening', 'visas'].map((id) => ({ id, title: text(id) })),
        claims: [claim('plot'), claim('storm', { truth: true })],
        actors: [actor('paper')],
        mechanisms: mechanisms({ posting: settings }),
      }),
    ),
    ...hand,
  });
  made.world.agents.posts.fill(POSTS);
  return made;
}

function posted(made: ReturnType<typeof worldOf>) {
  stepOf(made.world, made.recipe, 'posting')(4);
  const { outbox, messages } = made.world;
  return { rows: [...outbox.rows.subarray(0, outbox.count)], messages };
}

function expectShare(count: number, probability: number, of: number) {
  const error = Math.sqrt((probability * (1 - probability)) / of);
  expect(Math.abs(count / of - probability)).toBeLessThan(4 * error);
}

const hearing: Hand['set'] = (agents) => agents.claimFlags.fill(HEARD);

describe('posts', () => {
  it('are as many as were drawn, each by its author, within the tick, in its language', () => {
    const made = worldOf({}, { set: (agents) => agents.language.fill(1, PEOPLE / 2) });
    const { rows, messages } = posted(made);
    expect(rows).toHaveLength(PEOPLE * POSTS);
    for (const row of rows) {
      const author = messages.author[row] ?? 0;
      expect(messages.time[row]).toBeGreaterThanOrEqual(2);
      expect(messages.time[row]).toBeLessThan(2.5);
      expect(messages.languages[row]).toBe(author < PEOPLE / 2 ? 1 : 2);
      expect(messages.root[row]).toBe(row);
    }
    const mean = rows.reduce((sum, row) => sum + (messages.time[row] ?? 0), 0) / rows.length;
    expect(Math.abs(mean - 2.25)).toBeLessThan((4 * 0.5) / Math.sqrt(12 * rows.length));
  });

  it('have keys of their own', () => {
    const { rows, messages } = posted(worldOf());
    const keys = new Set(rows.map((row) => `${messages.keyHigh[row]} ${messages.keyLow[row]}`));
    expect(keys.size).toBe(rows.length);
  });

  it('are about a claim, an issue, a country or nothing in the declared shares', () => {
    const { rows, messages } = posted(worldOf({ claimShare: 0.3 }, { set: hearing }));
    const count = (column: Int16Array) => rows.filter((row) => (column[row] ?? -1) >= 0).length;
    expectShare(count(messages.claim), 0.3, rows.length);
    expectShare(count(messages.issue), 0.7 * 0.4, rows.length);
    expectShare(count(messages.target), 0.7 * 0.05, rows.length);
    const two = rows.filter(
      (row) =>
        [messages.claim, messages.issue, messages.target].filter((of) => (of[row] ?? -1) >= 0)
          .length > 1,
    );
    expect(two).toEqual([]);
  });

  it('choose evenly among claims, issues and the other countries', () => {
    const { rows, messages } = posted(
      worldOf({ claimShare: 0.3, countryShare: 0.6 }, { set: hearing }),
    );
    for (const column of [messages.claim, messages.issue, messages.target] as const) {
      const chosen = rows.map((row) => column[row] ?? -1).filter((value) => value >= 0);
      const options = [...new Set(chosen)].sort();
      expect(options).toEqual(column === messages.target ? [1, 2] : [0, 1]);
      expectShare(chosen.filter((value) => value === options[0]).length, 0.5, chosen.length);
    }
  });

  it('assert a claim as often as their authors believe it; truth follows from that', () => {
    const made = worldOf(
      { claimShare: 1 },
      {
        set(agents) {
          hearing(agents);
          agents.logOdds.fill(Math.log(0.2 / 0.8));
        },
      },
    );
    const { rows, messages } = posted(made);
    const asserting = rows.filter((row) => messages.polarity[row] === 1);
    expectShare(asserting.length, 0.2, rows.length);
    for (const row of rows) {
      const truth = messages.claim[row] === 1 ? 1 : 0;
      expect(messages.veracity[row]).toBe(messages.polarity[row] === 1 ? truth : 1 - truth);
    }
  });

  it('are about claims that their authors have heard of, unless hearing is not needed', () => {
    const heardOne: Hand['set'] = (agents) => {
      agents.claimFlags[1] = HEARD;
    };
    const { rows, messages } = posted(worldOf({ claimShare: 1 }, { set: heardOne }));
    const about = rows.filter((row) => (messages.claim[row] ?? -1) >= 0);
    expect(about).toHaveLength(POSTS);
    expect(about.every((row) => messages.author[row] === 0 && messages.claim[row] === 1)).toBe(
      true,
    );
    const free = posted(worldOf({ claimShare: 1, hearingNeeded: false }));
    expect(free.rows.every((row) => (free.messages.claim[row] ?? -1) >= 0)).toBe(true);
  });

  it('by media need no hearing, but leave alone what no inject has brought yet', () => {
    const media = { people: 1, accounts: [{ kind: 'media', actor: 0 }] } as const;
    const made = worldOf({ claimShare: 1 }, media);
    made.world.agents.posts.set([0, POSTS]);
    made.world.claims.inTheAir.set([0, 1]);
    const { rows, messages } = posted(made);
    expect(rows).toHaveLength(POSTS);
    expect(rows.every((row) => messages.claim[row] === 1)).toBe(true);
    expect(rows.every((row) => messages.actor[row] === 0)).toBe(true);
    expect(made.world.agents.kind[1]).toBe(KINDS.indexOf('media'));
  });

  it('are false as often as is asked for where that is drawn, those of media never', () => {
    const media = {
      people: PEOPLE,
      accounts: [{ kind: 'media', actor: 0 }],
      set: hearing,
    } as const;
    const { rows, messages } = posted(
      worldOf({ claimShare: 1, veracity: 'drawn', falseShare: 0.3 }, media),
    );
    const byMedia = rows.filter((row) => messages.author[row] === PEOPLE);
    const byPeople = rows.filter((row) => messages.author[row] !== PEOPLE);
    expectShare(
      byPeople.filter((row) => messages.veracity[row] === 0).length,
      0.3,
      byPeople.length,
    );
    expect(byMedia).toHaveLength(POSTS);
    expect(byMedia.every((row) => messages.veracity[row] === 1)).toBe(true);
    // Each asserts a claim of its own truth: the false one is the first of two.
    for (const row of rows) {
      expect([messages.polarity[row], messages.claim[row]]).toEqual([1, messages.veracity[row]]);
    }
  });

  it('deny what is true where they are false and no false claim is known, and the reverse', () => {
    const onlyTruth: Hand['set'] = (agents) => {
      for (let i = 0; i < PEOPLE; i++) agents.claimFlags[2 * i + 1] = HEARD;
    };
    const { rows, messages } = posted(
      worldOf({ claimShare: 1, veracity: 'drawn', falseShare: 0.3 }, { set: onlyTruth }),
    );
    expect(rows.every((row) => messages.claim[row] === 1)).toBe(true);
    const denying = rows.filter((row) => messages.polarity[row] === -1);
    expectShare(denying.length, 0.3, rows.length);
    expect(denying.every((row) => messages.veracity[row] === 0)).toBe(true);
    const onlyLies: Hand['set'] = (agents) => {
      for (let i = 0; i < PEOPLE; i++) agents.claimFlags[2 * i] = HEARD;
    };
    const other = posted(
      worldOf({ claimShare: 1, veracity: 'drawn', falseShare: 0 }, { set: onlyLies }),
    );
    expect(other.rows.every((row) => other.messages.polarity[row] === -1)).toBe(true);
    expect(other.rows.every((row) => other.messages.veracity[row] === 1)).toBe(true);
  });

  it('of super-sharers about claims are false in .8 of cases, whatever they believe', () => {
    const made = worldOf(
      { claimShare: 1 },
      {
        set(agents) {
          hearing(agents);
          agents.logOdds.fill(-8);
          agents.flags.fill(SUPER_SHARER, 0, PEOPLE / 2);
        },
      },
    );
    const { rows, messages } = posted(made);
    const theirs = rows.filter((row) => (messages.author[row] ?? 0) < PEOPLE / 2);
    expectShare(theirs.filter((row) => messages.veracity[row] === 0).length, 0.8, theirs.length);
    const others = rows.filter((row) => (messages.author[row] ?? 0) >= PEOPLE / 2);
    expect(others.filter((row) => messages.polarity[row] === 1).length).toBeLessThan(10);
  });

  it('by institutions are about claims in their own share', () => {
    const media = {
      people: PEOPLE,
      accounts: [{ kind: 'media', actor: 0 }],
      set: hearing,
    } as const;
    const settings = { claimShare: 0.5, institutionClaims: 0.6 };
    const { rows, messages } = posted(worldOf(settings, media));
    const about = rows.filter((row) => (messages.claim[row] ?? -1) >= 0);
    const byMedia = about.filter((row) => messages.author[row] === PEOPLE);
    expectShare(byMedia.length, 0.3, POSTS);
    expectShare(about.length - byMedia.length, 0.5, PEOPLE * POSTS);
  });

  it('take a stance about their author’s own, with a spread of .15', () => {
    const made = worldOf(
      { issueShare: 1, claimShare: 0 },
      {
        set: (agents) => agents.stance.fill(0.3),
      },
    );
    const { rows, messages } = posted(made);
    const stances = rows.map((row) => messages.stance[row] ?? 0);
    const mean = stances.reduce((sum, stance) => sum + stance, 0) / rows.length;
    const variance = stances.reduce((sum, stance) => sum + (stance - mean) ** 2, 0) / rows.length;
    expect(Math.abs(mean - 0.3)).toBeLessThan((4 * 0.15) / Math.sqrt(rows.length));
    expect(Math.sqrt(variance)).toBeCloseTo(0.15, 1);
    expect(Math.max(...stances.map(Math.abs))).toBeLessThanOrEqual(1);
  });

  it('speak of a country as their author feels about it, with a spread of .3', () => {
    const made = worldOf(
      { issueShare: 0, claimShare: 0, countryShare: 1 },
      {
        set: (agents) => agents.attitude.fill(-0.2),
      },
    );
    const { rows, messages } = posted(made);
    const mean = rows.reduce((sum, row) => sum + (messages.valence[row] ?? 0), 0) / rows.length;
    expect(Math.abs(mean + 0.2)).toBeLessThan((4 * 0.3) / Math.sqrt(rows.length));
  });

  it('are not shifted by what others write', () => {
    const keysOf = (made: ReturnType<typeof worldOf>) => {
      const { rows, messages } = posted(made);
      return rows
        .filter((row) => messages.author[row] === 7)
        .map((row) => [messages.keyHigh[row], messages.keyLow[row], messages.appeal[row]]);
    };
    const alone = worldOf();
    alone.world.agents.posts.fill(0);
    alone.world.agents.posts[7] = POSTS;
    expect(keysOf(alone)).toEqual(keysOf(worldOf()));
  });

  it('find room however many they are', () => {
    const made = worldOf();
    made.world.agents.posts.fill(200);
    const { rows } = posted(made);
    expect(rows).toHaveLength(200 * PEOPLE);
    expect(made.world.counters.rowsUsed[0]).toBeLessThanOrEqual(made.world.store.table.rows);
  });

  it('are none where nobody posts', () => {
    const made = worldOf();
    made.world.agents.posts.fill(0);
    expect(posted(made).rows).toEqual([]);
  });
});

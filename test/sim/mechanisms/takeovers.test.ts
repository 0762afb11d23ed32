import { describe, expect, it } from 'vitest';
import { COMPROMISED } from '../../../sim/world/agents.ts';
import { takeoverState, VICTIMS } from '../../../sim/world/cyber.ts';
import { OFFICIAL, TONES } from '../../../sim/world/messages.ts';
import type { World } from '../../../sim/world/world.ts';
import { type Attacked, attacked } from '../../worlds/attacks.ts';
import { actor, claim } from '../../worlds/scenario.ts';

const MINISTRY = 4;
const TAKEOVER = 0;

interface Post {
  readonly time: number;
  readonly key: number;
  readonly claim: number;
  readonly target: number;
  readonly row: number;
}

/** The posts that wait to be delivered, and their delivery. */
function collect(world: World, into: Post[]): void {
  const { outbox, messages } = world;
  for (const row of outbox.rows.subarray(0, outbox.count)) {
    into.push({
      time: messages.time[row] ?? Number.NaN,
      key: messages.keyHigh[row] ?? 0,
      claim: messages.claim[row] ?? -2,
      target: messages.target[row] ?? -2,
      row,
    });
  }
  outbox.count = 0;
}

/** Borealia's ministry is attacked; three people follow it, two of them its own. */
function worldOf(settings: Record<string, number> = {}, given: Attacked = {}) {
  const { hand = {}, ...more } = given;
  const made = attacked({
    ...more,
    settings: { 'cyber-attacks': { attempts: 0 }, takeovers: settings },
    scenario: {
      actors: [actor('office', { country: 'borealia' })],
      claims: [claim('truth', { truth: true }), claim('lie'), claim('other-lie')],
      ...given.scenario,
    },
    hand: {
      ties: [
        [0, MINISTRY],
        [1, MINISTRY],
        [2, MINISTRY],
      ],
      ...hand,
      set(agents) {
        agents.country[2] = 0;
        agents.credibility.fill(0.6, MINISTRY);
        hand.set?.(agents);
      },
    },
  });
  const taken = made.world.module(takeoverState);
  return {
    ...made,
    taken,
    /** Takes an account over now and goes on until its owner has it back; what was said. */
    strike(): Post[] {
      made.force(TAKEOVER);
      const posts: Post[] = [];
      made.hours(0.5, () => collect(made.world, posts));
      for (let n = 0; n < 4000 && taken.until.some((until) => until >= 0); n++) {
        made.hours(0.5, () => collect(made.world, posts));
      }
      return posts;
    },
  };
}

describe('an account that was taken over', () => {
  it('is known as such until its owner has it back', () => {
    const { world, taken, force, hours } = worldOf({ recovery: 200 });
    const compromised = () => ((world.agents.flags[MINISTRY] ?? 0) & COMPROMISED) !== 0;
    hours(1);
    expect([compromised(), taken.until[MINISTRY]]).toEqual([false, -1]);
    force(TAKEOVER);
    hours(0.5);
    const until = taken.until[MINISTRY] ?? -1;
    expect([compromised(), taken.from[MINISTRY]]).toEqual([true, 1]);
    expect(until).toBeGreaterThan(2);
    hours(Math.floor(until) - 1.5);
    expect(compromised()).toBe(true);
    hours(2);
    expect([compromised(), taken.until[MINISTRY], taken.times[MINISTRY]]).toEqual([false, -1, 1]);
  });

  it('posts one to five false items in that time, in the owner’s name', () => {
    const counts = Array.from({ length: 300 }, (_, n) => {
      const made = worldOf({}, { seed: `seed ${n}` });
      const posts = made.strike();
      const { messages } = made.world;
      for (const { row, time } of posts) {
        expect(messages.author[row]).toBe(MINISTRY);
        expect(messages.flags[row]).toBe(OFFICIAL);
        expect(messages.actor[row]).toBe(-1);
        expect(messages.veracity[row]).toBe(0);
        expect(messages.polarity[row]).toBe(1);
        expect(messages.claim[row]).toBeGreaterThan(0);
        expect(time).toBeGreaterThanOrEqual(0);
      }
      expect(new Set(posts.map(({ key }) => key)).size).toBe(posts.length);
      return posts.length;
    });
    expect(new Set(counts)).toEqual(new Set([1, 2, 3, 4, 5]));
    // Each of five numbers for sixty: four standard deviations of a binomial number.
    for (const number of [1, 2, 3, 4, 5]) {
      const found = counts.filter((count) => count === number).length;
      expect(Math.abs(found - 60)).toBeLessThan(4 * Math.sqrt(300 * 0.2 * 0.8));
    }
  });

  it('is back after three hours on average, after half of that where it can be verified', () => {
    const mean = (settings: Record<string, number>, verified: number) => {
      const times = Array.from({ length: 400 }, (_, n) => {
        const made = worldOf(settings, { seed: `seed ${n}` });
        made.security.verification[1] = verified;
        made.force(TAKEOVER);
        made.hours(0.5);
        const { until, from } = made.taken;
        return made.taken.until[MINISTRY] === -1
          ? 0
          : (until[MINISTRY] ?? 0) - (from[MINISTRY] ?? 0);
      });
      return times.reduce((sum, time) => sum + time, 0) / times.length;
    };
    // Of an exponential time of mean m what exceeds half an hour: (m + .5) e^(-.5 / m).
    const longer = (m: number) => (m + 0.5) * Math.exp(-0.5 / m);
    expect(Math.abs(mean({}, 0) - longer(3))).toBeLessThan((4 * 3) / Math.sqrt(400));
    expect(Math.abs(mean({}, 1) - longer(1.5))).toBeLessThan((4 * 1.5) / Math.sqrt(400));
    expect(Math.abs(mean({ recovery: 24 }, 0) - longer(24))).toBeLessThan(
      (4 * 24) / Math.sqrt(400),
    );
    expect(mean({ verificationFactor: 0 }, 1)).toBe(0);
    expect(mean({ verificationFactor: 1 }, 1)).toBe(mean({}, 0));
  });

  it('posts only while the attacker has it, wherever the ticks end', () => {
    for (const tickHours of [1 / 12, 0.5, 1]) {
      const made = worldOf({ recovery: 40, mostPosts: 8 }, { tickHours });
      made.force(TAKEOVER);
      const posts: Post[] = [];
      made.hours(tickHours, () => collect(made.world, posts));
      const until = made.taken.until[MINISTRY] ?? 0;
      const number = made.taken.posts[MINISTRY];
      expect(until).toBeGreaterThan(1);
      made.hours(1000, () => collect(made.world, posts));
      expect(posts.length).toBe(number);
      expect(posts.every(({ time }) => time < until)).toBe(true);
    }
  });

  it('loses credibility once it is back, and its followers trust its kind less', () => {
    const { world, strike } = worldOf();
    strike();
    expect(world.agents.credibility[MINISTRY]).toBeCloseTo(0.5, 6);
    // Row 2 lives abroad and 3 does not follow: own government, foreign government.
    const trust = [0, 1, 2, 3].map((i) => [...world.agents.trust.subarray(5 * i, 5 * i + 2)]);
    const less = expect.closeTo(0.5 * 0.91, 6);
    expect(trust).toEqual([
      [less, 0.5],
      [less, 0.5],
      [0.5, less],
      [0.5, 0.5],
    ]);
  });

  it('that is in an attacker’s hands again is so from then on', () => {
    const { taken, force, hours } = worldOf({ recovery: 500 });
    force(TAKEOVER);
    hours(0.5);
    const first = taken.until[MINISTRY] ?? 0;
    expect(first).toBeGreaterThan(3);
    hours(1);
    force(TAKEOVER);
    hours(0.5);
    expect([taken.from[MINISTRY], taken.times[MINISTRY]]).toEqual([1.5, 2]);
    expect(taken.until[MINISTRY]).toBeGreaterThanOrEqual(first);
  });
});

describe('what an attacker posts', () => {
  it('is the claim that the attack is about, or any false one', () => {
    const claims = new Set<number>();
    for (let n = 0; n < 40; n++) {
      for (const post of worldOf({}, { seed: `seed ${n}` }).strike()) claims.add(post.claim);
    }
    expect(claims).toEqual(new Set([1, 2]));
    const made = worldOf();
    made.state.forcedClaim[1] = 2;
    const posts = made.strike();
    expect(new Set(posts.map(({ claim: q }) => q))).toEqual(new Set([2]));
    expect([...made.world.claims.inTheAir]).toEqual([1, 1, 1]);
  });

  it('may insult a country, as its officials would', () => {
    const made = worldOf();
    made.state.forcedTarget[1] = 0;
    const [post] = made.strike();
    const { tone, valence, hostility } = made.world.messages;
    const row = post?.row ?? -1;
    expect(post?.target).toBe(0);
    expect(TONES[tone[row] ?? 0]).toBe('insult');
    expect([valence[row], hostility[row]]).toEqual([Math.fround(-0.8), Math.fround(0.8)]);
  });

  it('is false even where the world has no false claims', () => {
    const made = worldOf({}, { scenario: { claims: [] } });
    const [post] = made.strike();
    expect(post?.claim).toBe(-1);
    expect(made.world.messages.veracity[post?.row ?? 0]).toBe(0);
  });
});

describe('an attack on accounts', () => {
  const accounts = [
    { kind: 'ministry', actor: 0 },
    { kind: 'embassy', actor: 0 },
    { kind: 'diplomat', actor: 0 },
    { kind: 'media', actor: 1 },
    { kind: 'ministry', actor: 2 },
  ] as const;
  const actors = [
    actor('office', { country: 'borealia' }),
    actor('paper', { country: 'borealia', kind: 'media' }),
    actor('abroad', { country: 'aurelia' }),
  ];
  const struck = (victim: (typeof VICTIMS)[number], seed: string) => {
    const made = worldOf({ recovery: 100 }, { seed, scenario: { actors }, hand: { accounts } });
    made.state.forcedVictim[1] = VICTIMS.indexOf(victim);
    made.force(TAKEOVER);
    made.hours(0.5);
    return [...made.taken.times].findIndex((times) => times > 0);
  };

  it('is after those of the government, all alike, or after one kind', () => {
    const rows = Array.from({ length: 90 }, (_, n) => struck('any', `seed ${n}`));
    for (const row of [4, 5, 6]) {
      const found = rows.filter((one) => one === row).length;
      expect(Math.abs(found - 30)).toBeLessThan(4 * Math.sqrt((90 * 2) / 9));
    }
    expect(new Set(rows)).toEqual(new Set([4, 5, 6]));
    expect(VICTIMS.slice(1).map((victim) => struck(victim, 'seed'))).toEqual([4, 5, 6]);
  });

  it('does nothing where there is no such account', () => {
    const made = worldOf();
    made.state.forcedVictim[1] = VICTIMS.indexOf('embassy');
    expect(made.strike()).toEqual([]);
    expect(made.world.agents.credibility[MINISTRY]).toBe(Math.fround(0.6));
  });
});

describe('the edges of its settings', () => {
  it('leave an account that says nothing, loses nothing or everything', () => {
    const silent = worldOf({ mostPosts: 0, credibilityLoss: 0, trustLoss: 0 });
    expect(silent.strike()).toEqual([]);
    expect(silent.world.agents.credibility[MINISTRY]).toBe(Math.fround(0.6));
    expect(silent.world.agents.trust[0]).toBe(0.5);
    const ruined = worldOf({ credibilityLoss: 1, trustLoss: 1 });
    ruined.strike();
    expect(ruined.world.agents.credibility[MINISTRY]).toBe(0);
    expect(ruined.world.agents.trust[0]).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { Acquaintance, stanceDistance } from '../../sim/acquaintance.ts';
import { Random } from '../../sim/random.ts';
import { SUSPENDED } from '../../sim/world/agents.ts';
import { type Hand, handWorld } from '../worlds/hand.ts';
import { recipe, scenario, text } from '../worlds/scenario.ts';

const ISSUES = ['opening', 'visas'].map((id) => ({ id, title: text(id) }));

function known(hand: Hand) {
  const { world } = handWorld({
    recipe: recipe(scenario({ issues: ISSUES, languages: ['en', 'fr'] })),
    ...hand,
  });
  return { world, acquaintance: new Acquaintance(world) };
}

const drawsOf = (n: number) => new Random('find').stream('find').at(n).sequence(0);

/** How often each is found in so many tries. */
function found(tries: number, find: (n: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let n = 0; n < tries; n++) {
    const one = find(n);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

function expectShares(counts: Map<number, number>, shares: Readonly<Record<number, number>>) {
  const tries = [...counts.values()].reduce((sum, count) => sum + count, 0);
  expect([...counts.keys()].sort()).toEqual(Object.keys(shares).map(Number).sort());
  for (const [who, share] of Object.entries(shares)) {
    const error = Math.sqrt((share * (1 - share)) / tries);
    expect(Math.abs((counts.get(Number(who)) ?? 0) / tries - share)).toBeLessThan(4 * error + 1e-9);
  }
}

describe('the distance of two stances', () => {
  it('is the mean over issues, and nothing where there are none', () => {
    const { world } = known({ people: 2, set: (agents) => agents.stance.set([1, -0.5, -1, 0.5]) });
    expect(stanceDistance(world, 0, 1)).toBe(1.5);
    expect(stanceDistance(world, 1, 1)).toBe(0);
    expect(stanceDistance(handWorld({ people: 2 }).world, 0, 1)).toBe(0);
  });
});

describe('one of those followed', () => {
  it('is drawn with equal chances, and is nobody where nobody is followed', () => {
    const ties = [1, 2, 4, 7].map((to) => [0, to] as const);
    const { acquaintance } = known({ people: 8, ties });
    const counts = found(4000, (n) => acquaintance.followedBy(0, drawsOf(n)));
    expectShares(counts, { 1: 0.25, 2: 0.25, 4: 0.25, 7: 0.25 });
    expect(acquaintance.followedBy(3, drawsOf(0))).toBe(-1);
  });

  it('changes for a new tie only where that one is drawn', () => {
    const ties = [1, 2, 3].map((to) => [0, to] as const);
    const few = known({ people: 5, ties }).acquaintance;
    const more = known({ people: 5, ties: [...ties, [0, 4]] }).acquaintance;
    for (let n = 0; n < 300; n++) {
      const one = more.followedBy(0, drawsOf(n));
      if (one !== 4) expect(one).toBe(few.followedBy(0, drawsOf(n)));
    }
  });
});

describe('whom one may begin to follow', () => {
  it('is anybody but oneself, those followed, those suspended and those one cannot read', () => {
    const { acquaintance } = known({
      people: 5,
      ties: [[0, 1]],
      set(agents) {
        agents.flags[2] = SUSPENDED;
        agents.languages[3] = 2;
      },
    });
    expect([0, 1, 2, 3, 4].map((other) => acquaintance.mayFollow(0, other))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('a friend of a friend', () => {
  it('is followed by somebody whom one follows', () => {
    // 0 follows 1 and 2; 1 follows 3 and 4, 2 follows 4 and 0.
    const ties = [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 4],
      [2, 0],
    ] as const;
    const { acquaintance } = known({ people: 6, ties });
    // By 1: 3 or 4; by 2: 4, or oneself, after which one looks again.
    const counts = found(4000, (n) => acquaintance.friendOfFriend(0, drawsOf(n)));
    counts.delete(-1);
    expectShares(counts, { 3: 1 / 3, 4: 2 / 3 });
  });

  it('is nobody for those without friends, or whose friends know nobody new', () => {
    const { acquaintance } = known({
      people: 3,
      ties: [
        [0, 1],
        [1, 0],
      ],
    });
    expect(acquaintance.friendOfFriend(2, drawsOf(1))).toBe(-1);
    expect(acquaintance.friendOfFriend(0, drawsOf(1))).toBe(-1);
  });
});

describe('the like-minded', () => {
  it('are nearer than people are on average', () => {
    const people = 400;
    const { world, acquaintance } = known({
      people,
      set: (agents) =>
        agents.stance.forEach((_, n) => {
          agents.stance[n] = ((n * 37) % 101) / 50 - 1;
        }),
    });
    let near = 0;
    let all = 0;
    for (let n = 0; n < people - 1; n++) {
      near += stanceDistance(world, 0, acquaintance.likeMinded(0, drawsOf(n)));
      all += stanceDistance(world, 0, n + 1);
    }
    expect(near).toBeLessThan(0.5 * all);
  });

  it('are nobody where there is nobody to follow', () => {
    const { acquaintance } = known({ people: 1 });
    expect(acquaintance.likeMinded(0, drawsOf(0))).toBe(-1);
  });
});

describe('the popular', () => {
  it('are the likelier the more people follow them', () => {
    // 2 to 9 follow 0; 2 and 3 follow 1 too; nobody follows the others.
    const ties = [...[2, 3, 4, 5, 6, 7, 8, 9].map((i) => [i, 0] as const), [2, 1], [3, 1]] as const;
    const { acquaintance } = known({ people: 11, ties });
    const counts = found(6000, (n) => acquaintance.popular(10, drawsOf(n)));
    counts.delete(-1);
    // Of eight who follow anybody, six follow 0 alone and two follow both.
    expectShares(counts, { 0: 7 / 8, 1: 1 / 8 });
  });

  it('are never accounts that nobody follows, and such accounts change nobody’s choice', () => {
    const ties = [
      [1, 0],
      [2, 0],
      [2, 1],
    ] as const;
    const few = known({ people: 4, ties }).acquaintance;
    const more = known({ people: 4, ties, accounts: [{ kind: 'ngo', actor: -1 }] }).acquaintance;
    for (let n = 0; n < 200; n++) {
      expect(more.popular(3, drawsOf(n))).toBe(few.popular(3, drawsOf(n)));
    }
  });
});

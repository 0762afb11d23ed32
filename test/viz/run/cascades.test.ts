import { describe, expect, test } from 'vitest';
import { countSent, firstSent, followersOf } from '../../../viz/run/audience.ts';
import { figuresOf, likenessOf, waveMaker } from '../../../viz/run/cascade-figures.ts';
import { pairTitle, rolesOf } from '../../../viz/run/cascade-sentence.ts';
import {
  type Cascades,
  firstPair,
  firstShares,
  type Post,
  readCascades,
  spreadOf,
  veracityOf,
} from '../../../viz/run/cascades.ts';
import type { Table } from '../../../viz/run/table.ts';

const post = (number: number, more: Partial<Post> = {}): Post => ({
  number,
  tick: 0,
  author: 0,
  actor: '',
  kind: 'post',
  claim: '',
  polarity: 0,
  target: '',
  valence: 0,
  ...more,
});
const isFalse = (claim: string): boolean => claim === 'plot';

/** A table in memory, a list a column. */
function tableOf(columns: Readonly<Record<string, readonly (number | string)[]>>): Table {
  const part = (column: string, from = 0, to = Infinity) => (columns[column] ?? []).slice(from, to);
  return {
    name: 'table',
    columns: [],
    rows: Object.values(columns)[0]?.length ?? 0,
    everyTicks: null,
    numbers: async (column, from, to) => part(column, from, to) as number[],
    texts: async (column, from, to) => part(column, from, to) as string[],
  };
}

describe('the cascades of a run', () => {
  // Post 0 is passed on as 2 and 3, share 2 as 5; post 1 is about a claim and nobody passes it on.
  const messages = tableOf({
    number: [0, 1],
    tick: [4, 6],
    time: [2.25, 3.5],
    author: [7, 8],
    actor: ['', 'ministry'],
    kind: ['post', 'correction'],
    claim: ['', 'plot'],
    polarity: [0, -1],
    target: ['', ''],
    valence: [0, 0],
  });
  const shares = tableOf({
    number: [2, 3, 5],
    root: [0, 0, 0],
    parent: [0, 0, 2],
    sharer: [10, 11, 12],
    time: [3, 2.5, 4],
  });

  test('are trees in order of time, each share behind what it passes on', async () => {
    const cascades = await readCascades(messages, shares, 0.5);
    expect(cascades.roots).toEqual([0]);
    const spread = await cascades.spread(0);
    expect([...(spread?.authors ?? [])]).toEqual([7, 11, 10, 12]);
    expect(Array.from(spread?.parents ?? [])).toEqual([-1, 0, 0, 2]);
    expect([...(spread?.hours ?? [])]).toEqual([2.25, 2.5, 3, 4]);
  });

  test('know the posts about a claim that nobody passed on', async () => {
    const cascades = await readCascades(messages, shares, 0.5);
    expect(cascades.about('plot')).toEqual([1]);
    expect(cascades.roughly(1)?.hours).toEqual(Float64Array.of(3));
    expect(cascades.post(5)).toBeNull();
  });
});

describe('what is compared at equal size', () => {
  const spread = spreadOf(post(1), 10, [
    { number: 4, parent: 2, sharer: 3, hours: 14 },
    { number: 2, parent: 1, sharer: 1, hours: 11 },
    { number: 3, parent: 1, sharer: 2, hours: 12 },
  ]);

  test('is the post with its first shares', () => {
    const first = firstShares(spread, 2);
    expect([...first.authors]).toEqual([0, 1, 2]);
    expect(firstShares(spread, 99).authors).toHaveLength(4);
  });

  test('has the figures of a hand-made tree', () => {
    // A star of two with one more behind the first: distances 1 1 2, 2 1 3 over six pairs.
    expect(figuresOf(spread)).toEqual({
      shares: 3,
      depth: 2,
      breadth: 2,
      virality: 10 / 6,
      half: 2,
      most: 4,
    });
  });

  test('has no time to half where nobody passed it on', () => {
    const alone = figuresOf(spreadOf(post(1), 10, []));
    expect([alone.half, alone.most, alone.virality]).toEqual([null, null, 0]);
  });
});

test('who made a wave is the share through which most of the others came', () => {
  // 1 is passed on once, 2 by way of 4 to 5, 6 and 7.
  expect(waveMaker([-1, 0, 0, 1, 2, 4, 4, 4])).toEqual({ node: 2, onward: 4 });
  expect(waveMaker([-1, 0, 0, 1])).toBeNull();
  expect(waveMaker([-1])).toBeNull();
});

describe('a message', () => {
  test('is false when it asserts something false or denies something true', () => {
    expect(veracityOf(post(1, { claim: 'plot', polarity: 1 }), isFalse)).toBe('false');
    expect(veracityOf(post(1, { claim: 'fact', polarity: -1 }), isFalse)).toBe('false');
    expect(veracityOf(post(1, { claim: 'plot', polarity: -1 }), isFalse)).toBe('true');
    expect(veracityOf(post(1, { claim: 'fact', polarity: 1 }), isFalse)).toBe('true');
    expect(veracityOf(post(1), isFalse)).toBe('plain');
  });

  const cascadesOf = (
    posts: readonly Post[],
    shares: Readonly<Record<number, number>>,
  ): Cascades => {
    const by = (number: number): Post | null =>
      posts.find((each) => each.number === number) ?? null;
    return {
      roots: posts.map(({ number }) => number).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0)),
      shares: (root) => shares[root] ?? 0,
      post: by,
      about: () => [],
      roughly: () => null,
      spread: () => Promise.resolve(null),
    };
  };

  test('false and true about the same claim come first, the pair with most shares on both sides', () => {
    const posts = [
      post(1, { claim: 'plot', polarity: 1 }),
      post(2, { claim: 'plot', polarity: -1 }),
      post(3, { claim: 'plot', polarity: -1 }),
      post(4),
    ];
    expect(firstPair(cascadesOf(posts, { 1: 9, 2: 3, 3: 5, 4: 99 }), isFalse)).toEqual([1, 3]);
  });

  test('without such a pair the two that were passed on most', () => {
    const posts = [post(1, { claim: 'plot', polarity: 1 }), post(4), post(5)];
    expect(firstPair(cascadesOf(posts, { 1: 2, 4: 7, 5: 3 }), isFalse)).toEqual([4, 5]);
    expect(firstPair(cascadesOf([], {}), isFalse)).toEqual([null, null]);
  });
});

describe('to whom a message was sent', () => {
  // 1 and 2 follow 0, 3 follows 1, nobody follows 2 and 3.
  const followers = followersOf({ follower: [1, 2, 3], followed: [0, 0, 1] }, 4);

  test('is the followers of its author, and of those who passed it on from that hour on', () => {
    const spread = spreadOf(post(9), 5, [{ number: 10, parent: 9, sharer: 1, hours: 8 }]);
    expect([...firstSent([spread], followers)]).toEqual([Infinity, 5, 5, 8]);
  });

  test('counts those who were sent both of two', () => {
    const first = Float64Array.of(Infinity, 5, 5, 8);
    const other = Float64Array.of(1, Infinity, 2, 3);
    expect(countSent(first)).toBe(3);
    expect(countSent(first, other)).toBe(2);
  });
});

describe('the sentence above two cascades', () => {
  const figures = (virality: number, half: number) => ({
    shares: 22,
    depth: 3,
    breadth: 9,
    virality,
    half,
    most: half,
  });
  const roles = rolesOf({ veracity: 'false', claim: 'plot' }, { veracity: 'true', claim: 'plot' });

  test('calls what answers the claim its correction', () => {
    expect(roles).toEqual(['false', 'correction']);
    expect(rolesOf({ veracity: 'plain', claim: '' }, { veracity: 'false', claim: 'plot' })).toEqual(
      ['first', 'second'],
    );
  });

  test('says which branched more and which was faster, where they differ enough', () => {
    const title = (a: [number, number], b: [number, number], language: 'en' | 'fr' = 'en') =>
      pairTitle(roles, likenessOf(figures(...a), figures(...b)), 22, language);
    expect(title([5, 2], [4.8, 6])).toBe(
      'The false message and its correction took much the same shape; the false one was faster',
    );
    expect(title([3, 2], [5, 2])).toBe(
      'The correction branched more than the false message, at much the same speed',
    );
    expect(title([5, 2], [3, 1], 'fr')).toBe(
      'Le message faux s’est ramifié davantage que son correctif\u202f; le correctif a été plus rapide',
    );
  });

  test('says that few shares tell no shape', () => {
    const likeness = likenessOf(figures(5, 2), figures(3, 2));
    expect(pairTitle(roles, likeness, 3, 'en')).toBe('3 shares are too few to tell a shape');
    expect(pairTitle(roles, likeness, 1, 'fr')).toBe('Un seul partage ne dit rien d’une forme');
  });
});

/** The cascades of a run: its posts that were passed on, and by whom, from the tables of a run. */
import type { Tree } from '../../sim/index.ts';
import type { Table } from './table.ts';

/** A post at the head of a cascade. */
export interface Post {
  /** Running number among messages. */
  readonly number: number;
  readonly tick: number;
  readonly author: number;
  /** Actor on whose behalf, empty for none. */
  readonly actor: string;
  readonly kind: string;
  readonly claim: string;
  /** 1 asserts the claim, -1 denies it. */
  readonly polarity: number;
  readonly target: string;
  readonly valence: number;
}

/** A post and its shares in order of time; node 0 is the post. */
export interface Spread {
  readonly post: Post;
  readonly parents: Tree;
  /** Rows of the accounts, [node]. */
  readonly authors: Uint32Array;
  /** Hours since the start of the run, [node]; ascending. */
  readonly hours: Float64Array;
}

export interface Cascades {
  /** Numbers of the posts that were passed on, those with most shares first. */
  readonly roots: readonly number[];
  /** Shares of a post. */
  shares(root: number): number;
  /** A post that was passed on, or that is about a claim. */
  post(root: number): Post | null;
  /** Numbers of the posts about a claim, passed on or not. */
  about(claim: string): readonly number[];
  /** With the very time of the post, which is read for it. */
  spread(root: number): Promise<Spread | null>;
  /** With the beginning of the tick as the time of the post. */
  roughly(root: number): Spread | null;
}

interface Share {
  readonly number: number;
  readonly parent: number;
  readonly sharer: number;
  readonly hours: number;
}

export async function readCascades(
  messages: Table,
  table: Table,
  tickHours: number,
): Promise<Cascades> {
  const [number, root, parent, sharer, time] = await Promise.all(
    ['number', 'root', 'parent', 'sharer', 'time'].map((column) => table.numbers(column)),
  );
  const sharesOf = new Map<number, Share[]>();
  for (let row = 0; row < table.rows; row++) {
    const share: Share = {
      number: number?.[row] as number,
      parent: parent?.[row] as number,
      sharer: sharer?.[row] as number,
      hours: time?.[row] as number,
    };
    const of = root?.[row] as number;
    const known = sharesOf.get(of);
    if (known === undefined) sharesOf.set(of, [share]);
    else known.push(share);
  }

  const [numbers, tick, authors, polarity, valence] = await Promise.all(
    ['number', 'tick', 'author', 'polarity', 'valence'].map((column) => messages.numbers(column)),
  );
  const [kinds, claims, actors, targets] = await Promise.all(
    ['kind', 'claim', 'actor', 'target'].map((column) => messages.texts(column)),
  );
  const rowOf = new Map<number, number>();
  const about = new Map<string, number[]>();
  for (let row = 0; row < messages.rows; row++) {
    const of = numbers?.[row] as number;
    const claim = claims?.[row] as string;
    if (claim === '' && !sharesOf.has(of)) continue;
    rowOf.set(of, row);
    if (claim === '') continue;
    const others = about.get(claim);
    if (others === undefined) about.set(claim, [of]);
    else others.push(of);
  }

  const post = (of: number): Post | null => {
    const row = rowOf.get(of);
    if (row === undefined) return null;
    return {
      number: of,
      tick: tick?.[row] as number,
      author: authors?.[row] as number,
      actor: actors?.[row] as string,
      kind: kinds?.[row] as string,
      claim: claims?.[row] as string,
      polarity: polarity?.[row] as number,
      target: targets?.[row] as string,
      valence: valence?.[row] as number,
    };
  };
  const shares = (of: number): number => sharesOf.get(of)?.length ?? 0;
  return {
    roots: [...sharesOf.keys()]
      .filter((of) => rowOf.has(of))
      .sort((a, b) => shares(b) - shares(a) || a - b),
    shares,
    post,
    about: (claim) => about.get(claim) ?? [],
    roughly(of) {
      const head = post(of);
      return head === null ? null : spreadOf(head, head.tick * tickHours, sharesOf.get(of) ?? []);
    },
    async spread(of) {
      const head = post(of);
      const row = rowOf.get(of);
      if (head === null || row === undefined) return null;
      const start = (await messages.numbers('time', row, row + 1))[0] as number;
      return spreadOf(head, start, sharesOf.get(of) ?? []);
    },
  };
}

/** Orders the shares of a post by time, which puts every node behind its parent. */
export function spreadOf(post: Post, start: number, shares: readonly Share[]): Spread {
  const order = [...shares].sort((a, b) => a.hours - b.hours || a.number - b.number);
  const place = new Map<number, number>([[post.number, 0]]);
  const parents = new Int32Array(order.length + 1).fill(-1);
  const authors = new Uint32Array(order.length + 1);
  const hours = new Float64Array(order.length + 1);
  authors[0] = post.author;
  hours[0] = start;
  order.forEach((share, i) => {
    place.set(share.number, i + 1);
    parents[i + 1] = place.get(share.parent) ?? 0;
    authors[i + 1] = share.sharer;
    hours[i + 1] = share.hours;
  });
  return { post, parents, authors, hours };
}

/** The post with its first shares alone: what two cascades are compared at. */
export function firstShares(spread: Spread, shares: number): Spread {
  const nodes = Math.min(spread.hours.length, shares + 1);
  return {
    post: spread.post,
    parents: Array.prototype.slice.call(spread.parents, 0, nodes),
    authors: spread.authors.slice(0, nodes),
    hours: spread.hours.slice(0, nodes),
  };
}

/**
 * What a post says: something false, something true (a correction too), or nothing to be checked.
 */
export type Veracity = 'false' | 'true' | 'plain';

export function veracityOf(
  post: Pick<Post, 'kind' | 'claim' | 'polarity'>,
  isFalse: (claim: string) => boolean,
): Veracity {
  if (post.claim === '') return 'plain';
  const denies = post.polarity < 0 || post.kind === 'correction';
  return isFalse(post.claim) === denies ? 'true' : 'false';
}

/**
 * The two posts that are shown first: something false and something true about the same claim, the
 * pair with most shares on both sides; else the two posts that were passed on most.
 */
export function firstPair(
  cascades: Cascades,
  isFalse: (claim: string) => boolean,
): readonly [number | null, number | null] {
  const best = new Map<string, { false?: number; true?: number }>();
  for (const root of cascades.roots) {
    const post = cascades.post(root);
    if (post === null) continue;
    const veracity = veracityOf(post, isFalse);
    if (veracity === 'plain') continue;
    const pair = best.get(post.claim) ?? {};
    pair[veracity] ??= root;
    best.set(post.claim, pair);
  }
  const least = (pair: { false?: number; true?: number }): number =>
    Math.min(
      pair.false === undefined ? 0 : cascades.shares(pair.false),
      pair.true === undefined ? 0 : cascades.shares(pair.true),
    );
  const pairs = [...best.values()].sort((a, b) => least(b) - least(a));
  const [pair] = pairs;
  if (pair?.false !== undefined && pair.true !== undefined) return [pair.false, pair.true];
  return [cascades.roots[0] ?? null, cascades.roots[1] ?? null];
}

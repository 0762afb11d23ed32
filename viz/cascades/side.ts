/** One of the messages that are compared, with all that is said of it. */
import { depthsOf } from '../../sim/index.ts';
import { countSent, type Followers, firstSent } from '../run/audience.ts';
import { type CascadeFigures, figuresOf, waveMaker } from '../run/cascade-figures.ts';
import {
  type Cascades,
  firstShares,
  type Post,
  type Spread,
  type Veracity,
  veracityOf,
} from '../run/cascades.ts';
import { BOT, type People } from '../run/people.ts';
import type { Catalogue } from '../text/en.ts';

export interface Side {
  readonly post: Post;
  readonly veracity: Veracity;
  /** At the size that both are compared at. */
  readonly spread: Spread;
  readonly depths: ArrayLike<number>;
  readonly figures: CascadeFigures;
  readonly sharesInAll: number;
  readonly byBots: number;
  readonly wave: ReturnType<typeof waveMaker>;
  /** Nodes to whose account a correction had been sent before. */
  readonly met: ReadonlySet<number>;
  /** The hour at which each account was sent it, null while the ties are not read. */
  readonly sent: Float64Array | null;
}

export interface SideInput {
  readonly cascades: Cascades;
  readonly people: People;
  readonly followers: Followers | null;
  readonly isFalse: (claim: string) => boolean;
}

/** The nodes that share something false though a correction had been sent to their account. */
function metCorrection(spread: Spread, input: SideInput): ReadonlySet<number> {
  const { cascades, followers, isFalse } = input;
  const met = new Set<number>();
  if (followers === null || veracityOf(spread.post, isFalse) !== 'false') return met;
  const corrections = cascades
    .about(spread.post.claim)
    .map((number) => cascades.roughly(number))
    .filter((each) => each !== null)
    .filter(({ post }) => veracityOf(post, isFalse) === 'true');
  const first = firstSent(corrections, followers);
  spread.authors.forEach((author, node) => {
    if ((first[author] as number) < (spread.hours[node] as number)) met.add(node);
  });
  return met;
}

export function sideOf(whole: Spread, shares: number, input: SideInput): Side {
  const { people, followers, isFalse } = input;
  const spread = firstShares(whole, shares);
  const { authors } = spread;
  let bots = 0;
  for (let node = 1; node < authors.length; node++) {
    if (people.kind[authors[node] as number] === BOT) bots += 1;
  }
  const sharers = authors.length - 1;
  return {
    post: whole.post,
    veracity: veracityOf(whole.post, isFalse),
    spread,
    depths: depthsOf(spread.parents),
    figures: figuresOf(spread),
    sharesInAll: whole.hours.length - 1,
    byBots: sharers === 0 ? 0 : bots / sharers,
    wave: waveMaker(spread.parents),
    met: metCorrection(spread, input),
    sent: followers === null ? null : firstSent([spread], followers),
  };
}

/** What a message is, in a word or two. */
export function kindOfMessage(post: Post, veracity: Veracity, text: Catalogue): string {
  if (veracity !== 'true') return text.cascade[veracity];
  return post.polarity < 0 || post.kind === 'correction'
    ? text.cascade.correction
    : text.cascade.true;
}

/** How many accounts both were sent to. */
export const sentBoth = (a: Side, b: Side): number | null =>
  a.sent === null || b.sent === null ? null : countSent(a.sent, b.sent);

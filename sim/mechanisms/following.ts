/**
 * Following: once a day people give up accounts that they disagree with, and follow others instead;
 * some follow the author of what they have shared. Ties move at the day's end, all at once.
 *
 * Equation: with probability p_u sigma(kappa_u (|s_i - s_j| - eps_i)) person i gives up one account
 * j drawn among those it has lately seen items of, and takes a friend of a friend (share q_t), a
 * like-minded person (share q_s) or somebody popular in its place; with probability p_e a share the
 * author of the post, if not followed yet, takes the place of an account drawn among all followed.
 * eps_i = eps0 (1 - identity / 2), eps0 as `stance` has it; distances are means over issues.
 * Source: Sasahara et al. 2021 (influence and unfollowing make segregated communities); shares of
 * the ways to find an account are a design choice.
 * Departs: everybody goes on following as many accounts as before, since attention is limited: a
 * new tie needs one that gives way, and where nobody is found the old one stays. What was delivered
 * before stays in the feed. At most one tie a day moves for either reason.
 * Simultaneous: all decide on the ties and stances of the day.
 */
import { Acquaintance, stanceDistance } from '../acquaintance.ts';
import { type Fields, quantity } from '../fields.ts';
import { sigmoid } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { CITIZEN } from '../world/agents.ts';
import { GENERATION_SHIFT, ROW_MASK, SLOT_READ, SLOTS } from '../world/feeds.ts';
import { followingState } from '../world/following.ts';
import { follows } from '../world/graph.ts';
import type { MovingTies } from '../world/moving-ties.ts';

const DAY = 24;

const share = (initial: number, en: string, fr: string) =>
  quantity({
    default: initial,
    unit: 'share',
    limits: [0, 1],
    meaning: { en, fr },
    source: 'design choice',
    certainty: 'design',
  });

const parameters = {
  unfollowing: quantity({
    default: 0.002,
    unit: '1/d',
    limits: [0, 1],
    range: [0, 0.05],
    meaning: {
      en: 'p_u: probability a day of giving up an account that one wholly disagrees with',
      fr: 'p_u : probabilité par jour d’abandonner un compte avec lequel on est en plein désaccord',
    },
    source: 'design choice; Sasahara et al. 2021 explore 0 to 1 a step',
    certainty: 'design',
  }),
  steepness: quantity({
    default: 8,
    unit: '1/stance',
    limits: [0, 1000],
    range: [1, 30],
    meaning: {
      en: 'kappa_u: how sharply disagreement beyond the bound of confidence tells',
      fr: 'kappa_u : netteté avec laquelle compte un désaccord au-delà du seuil de confiance',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  throughFriends: share(
    0.5,
    'q_t: share of new ties with friends of friends',
    'q_t : part des nouveaux liens avec des amis d’amis',
  ),
  likeMinded: share(
    0.3,
    'q_s: share of new ties with the like-minded; the rest go to popular accounts',
    'q_s : part des nouveaux liens avec des personnes proches d’opinion ; le reste va aux comptes populaires',
  ),
  engagedFollowing: quantity({
    default: 0.01,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.1],
    meaning: {
      en: 'p_e: probability a share of following the author of the post',
      fr: 'p_e : probabilité, à chaque partage, de suivre l’auteur de la publication',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;

export const following = mechanism({
  name: 'following',
  summary: {
    en: 'whom people cease to follow, and whom they follow instead',
    fr: 'qui l’on cesse de suivre, et qui l’on suit à la place',
  },
  equation: 'P(unfollow j) = p_u sigma(kappa_u (|s_i - s_j| - eps_i)); out-degrees stay',
  source: 'Sasahara et al. 2021; design choice',
  validated: false,
  kind: 'world',
  every: 'day',
  asked: true,
  owns: [followingState],
  parameters,
  reads: ['agents.stance', 'agents.identity', 'feeds.slots', 'messages.author', 'graph'],
  writes: ['graph.followed', 'following'],
  fill: ({ world }) => world.letTiesMove(2 * world.people),
  start({ world, parameters: p, random, recipe }) {
    const { confidence } = recipe.scenario.mechanisms['stance'] as { confidence: number };
    const leaving = random.stream('unfollow');
    const choosing = random.stream('unfollow-whom');
    const finding = random.stream('follow');
    const engaging = random.stream('follow-author');
    const giving = random.stream('follow-author-instead');
    const acquaintance = new Acquaintance(world);

    /** An account of which `i` has seen an item that is still in its feed, -1 for none. */
    const lately = (i: number): number => {
      const { feeds, messages, agents, graph } = world;
      let found = -1;
      let least = Number.POSITIVE_INFINITY;
      for (let slot = i * SLOTS; slot < i * SLOTS + feeds.filled[i]; slot++) {
        const word = feeds.slots[slot];
        const row = word & ROW_MASK;
        const generation = (word >>> GENERATION_SHIFT) & 255;
        if ((word & SLOT_READ) === 0 || messages.generation[row] !== generation) {
          continue;
        }
        const account = messages.author[row];
        choosing.draw(agents.key[i], agents.key[account]);
        const drawn = choosing.first >>> 0;
        const ahead = drawn < least || (drawn === least && agents.key[account] < agents.key[found]);
        if (ahead && account !== i && follows(graph, i, account)) {
          found = account;
          least = drawn;
        }
      }
      return found;
    };

    /** Whom `i` follows in place of `left`, -1 where nobody is found. */
    const instead = (i: number, left: number, tick: number): number => {
      const { key } = world.agents;
      const draws = finding.at(tick).sequence(key[i], key[left]);
      const way = draws.uniform();
      const found =
        way < p.throughFriends
          ? acquaintance.friendOfFriend(i, draws)
          : way < p.throughFriends + p.likeMinded
            ? acquaintance.likeMinded(i, draws)
            : -1;
      return found >= 0 ? found : acquaintance.popular(i, draws);
    };

    /** The author of something that `i` passed on in the last day and now follows, -1 for none. */
    const author = (i: number, since: number): number => {
      const { agents, messages } = world;
      let row = agents.latestMessage[i];
      while (row >= 0 && messages.time[row] >= since) {
        const root = messages.root[row];
        const found = messages.author[root];
        if (
          root !== row &&
          acquaintance.mayFollow(i, found) &&
          engaging.uniform(agents.key[i], messages.keyHigh[root]) < p.engagedFollowing
        ) {
          return found;
        }
        row = messages.previous[row];
      }
      return -1;
    };

    return (tick) => {
      const ties = world.movingTies as MovingTies;
      const { agents, tickHours } = world;
      const { unfollowed, engaged } = world.module(followingState);
      const since = (tick + 1) * tickHours - DAY;
      leaving.at(tick);
      choosing.at(tick);
      giving.at(tick);
      for (let i = 0; i < world.people; i++) {
        if (agents.kind[i] !== CITIZEN) {
          continue;
        }
        const c = agents.country[i];
        let left = -1;
        let taken = -1;
        const sure = leaving.uniform(agents.key[i], 0);
        // Nobody gives up an account with more than p_u: most are settled by one draw.
        const other = sure < p.unfollowing ? lately(i) : -1;
        if (other >= 0) {
          const bound = confidence * (1 - 0.5 * agents.identity[i]);
          const apart = stanceDistance(world, i, other) - bound;
          if (sure < p.unfollowing * sigmoid(p.steepness * apart)) {
            left = other;
            taken = instead(i, left, tick);
          }
        }
        if (taken >= 0) {
          ties.note(i, left, taken);
          unfollowed[c] = unfollowed[c] + 1;
        }
        const shared = author(i, since);
        if (shared >= 0 && shared !== taken) {
          const draws = giving.sequence(agents.key[i], agents.key[shared]);
          const gives = acquaintance.followedBy(i, draws);
          if (gives >= 0 && (taken < 0 || gives !== left)) {
            ties.note(i, gives, shared);
            engaged[c] = engaged[c] + 1;
          }
        }
      }
      ties.move();
    };
  },
});

/**
 * Limited attention: what stands in a reader's feed at a moment, in which order, and how likely
 * each place is to be reached. The step and `explain` both read feeds through it.
 */
import { log } from './math.ts';
import { type Stream, uniform32 } from './random.ts';
import { rankingRule } from './ranking/index.ts';
import type { RankingRule, RankingTerms, RankingWeights } from './ranking/rule.ts';
import { isForeignTarget } from './relation.ts';
import { hashtagState } from './world/campaigns.ts';
import { CARD, GENERATION, LANGUAGES, ROOT, ROOT_AUTHOR, ROOT_KEY, TARGET } from './world/cards.ts';
import { GENERATION_SHIFT, ROW_MASK, SLOT_MUTUAL, SLOT_READ, SLOTS } from './world/feeds.ts';
import { REMOVED } from './world/messages.ts';
import { accountState, moderationState } from './world/moderation.ts';
import type { World } from './world/world.ts';

export interface AttentionValues extends RankingWeights {
  readonly rule: string;
  /** Age scale of the score, hours (tau). */
  readonly ageScale: number;
  /** Items an hour that arrive from accounts outside the model (r_out). */
  readonly outsideItems: number;
  /** What a bonus can lift at most (b_max). */
  readonly mostBonus: number;
  /** Temperature of the noise in the order (zeta). */
  readonly noise: number;
  /** Hours after which a delivery is no candidate. */
  readonly ageLimit: number;
  /** Probability that a platform translates a message for a language. */
  readonly machineTranslation: number;
}

const NOISE_TABLE = 4096;
/** Quantiles of the standard Gumbel distribution at the middles of 4,096 equal parts. */
const GUMBEL = new Float64Array(NOISE_TABLE);
for (let n = 0; n < NOISE_TABLE; n++) {
  GUMBEL[n] = -log(-log((n + 0.5) / NOISE_TABLE));
}

/** Comprehension through a machine's translation; a design choice. */
export const MACHINE_COMPREHENSION = 0.8;

export class Attention {
  /** Candidates of the last `gather`, in the order of the feed after `rank`. */
  count = 0;
  readonly message = new Uint32Array(SLOTS);
  readonly sharers = new Uint8Array(SLOTS);
  readonly mutual = new Uint8Array(SLOTS);
  /** Rows of the roots. */
  readonly heads = new Uint32Array(SLOTS);
  /** Hours since they could first be met. */
  readonly ages = new Float64Array(SLOTS);
  readonly bonuses = new Float64Array(SLOTS);
  readonly scores = new Float64Array(SLOTS);
  /** The word that decides whether the candidate is seen. */
  readonly luck = new Uint32Array(SLOTS);
  /** Candidates by place in the feed: `order[position]`. */
  readonly order = new Uint8Array(SLOTS);
  /**
   * What each candidate has lost for being like those above it, by rules that spread a feed out.
   */
  readonly losses = new Float64Array(SLOTS);
  readonly rule: RankingRule;
  /** Terms of the bonus that `termsOf` wrote last. */
  readonly terms = new Float64Array(8);

  private readonly world: World;
  private readonly values: AttentionValues;
  private readonly translation: Stream;
  private readonly write: RankingTerms;
  private readonly likeness: ((message: number, other: number) => number) | null;
  private readonly places = new Uint32Array(SLOTS);
  private readonly owners = new Uint8Array(SLOTS);
  private readonly senders = new Uint32Array(SLOTS);
  private readonly unread = new Uint8Array(SLOTS);
  private slotsGathered = 0;
  /** Whether platforms may remove what somebody posted or passed on. */
  private readonly moderated: boolean;
  /** What the hashtag of a campaign adds to the bonus of an item; 0 where there are none. */
  tagBonus = 0;
  /** Whether campaigns have hashtags. */
  private readonly tagged: boolean;
  /** Whether they may show a cascade less. */
  private readonly veiled: boolean;

  constructor(world: World, values: AttentionValues, translation: Stream) {
    this.world = world;
    this.values = values;
    this.translation = translation;
    this.rule = rankingRule(values.rule);
    this.write = this.rule.start(world, values);
    this.tagged = world.has(hashtagState);
    this.veiled = world.has(moderationState);
    this.moderated = this.veiled || world.has(accountState);
    this.likeness = this.rule.likeness?.(world) ?? null;
  }

  /** Collects what `reader` may meet at `time`: one row a cascade, the latest sharer first. */
  gather(reader: number, time: number): void {
    const { feeds, messages, store, tickHours, agents } = this.world;
    const { slots, next, filled } = feeds;
    const { times, words } = store.cards;
    const { flags } = messages;
    const { message, heads, sharers, mutual, ages, unread, places, owners } = this;
    const reads = agents.languages[reader];
    const oldest = time - this.values.ageLimit;
    const base = reader * SLOTS;
    const first = next[reader];
    const inUse = filled[reader];
    let count = 0;
    let gathered = 0;
    for (let back = 1; back <= inUse; back++) {
      const place = base + ((first - back) & (SLOTS - 1));
      const word = slots[place];
      const row = word & ROW_MASK;
      const card = row * CARD;
      const when = times[card >> 1];
      // A row used again means that the slot is older than what is kept: so are all behind it.
      // Within a tick deliveries are not in the order of time, so one tick more is looked at.
      const used = (word >>> GENERATION_SHIFT) & 255;
      if (words[card + GENERATION] !== used || when < oldest - tickHours) {
        break;
      }
      if (when > time || when < oldest) {
        continue;
      }
      if (this.moderated && (flags[row] & REMOVED) !== 0) {
        continue;
      }
      const head = words[card + ROOT];
      let found = 0;
      while (found < count && heads[found] !== head) {
        found++;
      }
      const fresh = (word & SLOT_READ) === 0 ? 1 : 0;
      if (found === count) {
        if (
          words[card + ROOT_AUTHOR] === reader ||
          (flags[head] & REMOVED) !== 0 ||
          ((words[card + LANGUAGES] & reads) === 0 && !this.translated(row, reader))
        ) {
          continue;
        }
        message[count] = row;
        heads[count] = head;
        sharers[count] = 1;
        mutual[count] = (word & SLOT_MUTUAL) === 0 ? 0 : 1;
        ages[count] = time - when;
        unread[count] = fresh;
        count++;
      } else {
        sharers[found] = sharers[found] + 1;
        unread[found] = unread[found] | fresh;
      }
      places[gathered] = place;
      owners[gathered++] = found;
    }
    this.count = count;
    this.slotsGathered = gathered;
  }

  /**
   * Scores the candidates and puts those not yet read in order. Returns how many there are.
   * `stream`, placed at (tick, session), gives each candidate its noise and its luck.
   */
  rank(reader: number, stream: Stream): number {
    const { world, order, scores, message, heads, ages, bonuses, luck, unread } = this;
    const { ageScale, noise } = this.values;
    const { words } = world.store.cards;
    const { scored } = this.rule;
    const key = world.agents.key[reader];
    const count = this.count;
    let ranked = 0;
    for (let c = 0; c < count; c++) {
      if (unread[c] === 0) {
        continue;
      }
      const row = message[c];
      stream.draw(key, words[row * CARD + ROOT_KEY]);
      luck[c] = stream.second;
      let score = -ages[c] / ageScale;
      if (scored) {
        const bonus =
          this.bonusOf(reader, row, this.mutual[c], words[row * CARD + TARGET]) +
          this.tagBonusOf(heads[c]);
        bonuses[c] = bonus;
        score += bonus + noise * GUMBEL[stream.first >>> 20];
      } else {
        bonuses[c] = 0;
      }
      scores[c] = score;
      let place = ranked++;
      while (place > 0) {
        const before = order[place - 1];
        const difference = scores[before] - score;
        if (difference > 0 || (difference === 0 && this.comesFirst(heads[before], heads[c]))) {
          break;
        }
        order[place] = before;
        place--;
      }
      order[place] = c;
    }
    if (this.likeness !== null) {
      this.spread(this.likeness, ranked, world.agents.attention[reader]);
    }
    return ranked;
  }

  /**
   * Puts the first `most` places in order anew: at each the candidate whose score, less what it has
   * in common with the most alike above it, is highest. What it loses is taken off its bonus.
   */
  private spread(
    likeness: (message: number, other: number) => number,
    ranked: number,
    most: number,
  ): void {
    const { order, scores, bonuses, losses, message, heads } = this;
    const { diversityWeight } = this.values;
    for (let n = 0; n < ranked; n++) {
      losses[order[n]] = 0;
    }
    const chosen = ranked < most ? ranked : most;
    for (let place = 1; place < chosen; place++) {
      const above = message[order[place - 1]];
      let best = place;
      for (let n = place; n < ranked; n++) {
        const c = order[n];
        const loss = diversityWeight * likeness(message[c], above);
        if (loss > losses[c]) {
          losses[c] = loss;
        }
        const leader = order[best];
        const ahead = scores[c] - losses[c] - (scores[leader] - losses[leader]);
        if (ahead > 0 || (ahead === 0 && this.comesFirst(heads[c], heads[leader]))) {
          best = n;
        }
      }
      const c = order[best];
      order.copyWithin(place + 1, place, best);
      order[place] = c;
      scores[c] -= losses[c];
      bonuses[c] -= losses[c];
    }
  }

  /** Order by the key of the root where two scores are the same to the bit. */
  private comesFirst(root: number, other: number): boolean {
    const { keyHigh, keyLow } = this.world.messages;
    return (
      keyHigh[root] < keyHigh[other] ||
      (keyHigh[root] === keyHigh[other] && keyLow[root] < keyLow[other])
    );
  }

  /** The bonus of a message for a reader; its terms stay in `terms`. */
  bonusOf(reader: number, message: number, mutual: number, target: number): number {
    const { terms, rule } = this;
    this.write(reader, message, mutual, isForeignTarget(this.world, reader, target), terms);
    let sum = 0;
    for (let n = 0; n < rule.terms.length; n++) {
      sum += terms[n];
    }
    return sum;
  }

  /** What the hashtag of the cascade of `head` adds to its bonus. */
  tagBonusOf(head: number): number {
    const { tagged, tagBonus, world } = this;
    return tagged && world.module(hashtagState).tag[head] > 0 ? tagBonus : 0;
  }

  /** Accounts in the feed that sent candidate `c`, or anything else under its hashtag. */
  sharersOf(c: number): number {
    const { heads, world, places, owners } = this;
    const tag = this.tagged ? world.module(hashtagState).tag : null;
    if (tag === null || tag[heads[c]] === 0) {
      return this.sharers[c];
    }
    const { slots } = world.feeds;
    const { author } = world.messages;
    let count = 0;
    for (let n = 0; n < this.slotsGathered; n++) {
      if (tag[heads[owners[n]]] !== tag[heads[c]]) {
        continue;
      }
      const sender = author[slots[places[n]] & ROW_MASK];
      let before = 0;
      while (before < count && this.senders[before] !== sender) {
        before++;
      }
      if (before === count) {
        this.senders[count++] = sender;
      }
    }
    return count;
  }

  /** Hours of age that cost a point of score. */
  get ageScale(): number {
    return this.values.ageScale;
  }

  /** Noise that candidate `c` got in the last `rank`. */
  noiseOf(c: number): number {
    return this.rule.scored
      ? this.scores[c] - this.bonuses[c] + this.ages[c] / this.values.ageScale
      : 0;
  }

  /**
   * (p + r_out a_eff) / F, the depth at which an item stands for the reader: it is seen with
   * probability exp(-depth). a_eff = max(0, age - tau min(b_max, bonus - mu_b)).
   */
  depth(position: number, age: number, bonus: number, attention: number): number {
    const { ageScale, mostBonus, outsideItems } = this.values;
    const over = bonus - this.rule.meanBonus;
    const lifted = age - ageScale * (over < mostBonus ? over : mostBonus);
    return (position + outsideItems * (lifted > 0 ? lifted : 0)) / attention;
  }

  /** Depth that a platform adds to the cascade of `head` wherever it stands. */
  veil(head: number): number {
    return this.veiled ? this.world.module(moderationState).veil[head] : 0;
  }

  /** Whether a platform has removed the post in row `head`. */
  isRemoved(head: number): boolean {
    return this.moderated && (this.world.messages.flags[head] & REMOVED) !== 0;
  }

  /** Marks candidate `c` as read in every slot that holds its cascade. */
  markRead(c: number): void {
    const { slots } = this.world.feeds;
    this.unread[c] = 0;
    for (let n = 0; n < this.slotsGathered; n++) {
      if (this.owners[n] === c) {
        slots[this.places[n]] = slots[this.places[n]] | SLOT_READ;
      }
    }
  }

  /** The candidate that holds the cascade of `head`, -1 for none. */
  candidateOf(head: number): number {
    for (let c = 0; c < this.count; c++) {
      if (this.heads[c] === head) {
        return c;
      }
    }
    return -1;
  }

  isUnread(c: number): boolean {
    return this.unread[c] === 1;
  }

  /** Whether the platform translates `message` into the reader's language, once for all readers. */
  translated(message: number, reader: number): boolean {
    const { machineTranslation } = this.values;
    if (machineTranslation === 0) {
      return false;
    }
    const { keyHigh, root } = this.world.messages;
    this.translation.draw(this.world.agents.language[reader], keyHigh[root[message]]);
    return uniform32(this.translation.first) < machineTranslation;
  }
}

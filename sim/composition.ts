/**
 * How a message comes to be: its key, its content as drawn, its place in the store.
 * People, bots, actors and injects all write through it, and put the row into the outbox.
 */
import { type Fields, quantity, type Values } from './fields.ts';
import { exp, log, pow } from './math.ts';
import type { Start } from './mechanism.ts';
import type { Random, Stream } from './random.ts';
import { SUSPENDED } from './world/agents.ts';
import { REMOVED } from './world/messages.ts';
import type { World } from './world/world.ts';

export const compositionFields = {
  appealExponent: quantity({
    default: 5,
    unit: '1',
    limits: [0.1, 50],
    range: [2, 10],
    meaning: {
      en: 'appeal is 1 - (1 - u)^(1 / exponent): the larger, the rarer an attractive message',
      fr: 'l’attrait vaut 1 − (1 − u)^(1 / exposant) : plus il est grand, plus un message attrayant est rare',
    },
    source: 'Truong et al. 2024 (SimSoM), code',
    certainty: 'checked',
  }),
  qualityRate: quantity({
    default: 10,
    unit: '1',
    limits: [0.1, 100],
    range: [5, 20],
    meaning: {
      en: 'rate of the truncated exponential that the quality of true items follows',
      fr: 'taux de l’exponentielle tronquée que suit la qualité des contenus vrais',
    },
    source: 'Truong et al. 2024 (SimSoM): 10 gives a mean of .900',
    certainty: 'checked',
  }),
  veracityEffect: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'how much newer and more stirring false items are than true ones: 0 not at all, 1 as in Vosoughi et al. 2018',
      fr: 'surcroît de nouveauté et d’émotion des contenus faux : 0 aucun, 1 comme chez Vosoughi et al. 2018',
    },
    source: 'Vosoughi et al. 2018; no such gap in Twitter15, the opposite in size on Weibo',
    certainty: 'design',
  }),
  hostileShare: quantity({
    default: 0.1,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'share of posts that are hostile to an out-group',
      fr: 'part des publications hostiles à un groupe extérieur',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;

/** What the writer decides; the rest of a message is drawn. Negative numbers: not given. */
export class Draft {
  author = 0;
  time = 0;
  /** Running number within the author's tick: what people post from 0, scripted posts from 256. */
  number = 0;
  /** The number under which its content is drawn: copies of a post share one. */
  contentNumber = -1;
  kind = 0;
  actor = -1;
  claim = -1;
  polarity = 0;
  veracity = 1;
  issue = -1;
  stance = 0;
  target = -1;
  valence = 0;
  tone = 0;
  languages = 0;
  flags = 0;
  arousal = -1;
  appeal = -1;
  novelty = -1;
  hostility = -1;

  reset(): this {
    this.author = 0;
    this.time = 0;
    this.number = 0;
    this.contentNumber = -1;
    this.kind = 0;
    this.actor = -1;
    this.claim = -1;
    this.polarity = 0;
    this.veracity = 1;
    this.issue = -1;
    this.stance = 0;
    this.target = -1;
    this.valence = 0;
    this.tone = 0;
    this.languages = 0;
    this.flags = 0;
    this.arousal = -1;
    this.appeal = -1;
    this.novelty = -1;
    this.hostility = -1;
    return this;
  }
}

/** Scripted posts count from here within their author's tick, so that they shift nobody's luck. */
export const SCRIPTED = 256;
/** The number of people's shares: each is told from the others of a tick by its cascade. */
export const SHARED = 512;

/** A composer for any mechanism: content is drawn as the settings of `posting` say. */
export function composerOf({ world, random, recipe }: Start<unknown>): Composer {
  const values = recipe.scenario.mechanisms.posting as unknown as Values<typeof compositionFields>;
  return new Composer(world, random, values);
}

export class Composer {
  readonly draft = new Draft();
  private readonly world: World;
  private readonly values: Values<typeof compositionFields>;
  private readonly keys: Stream;
  private readonly content: Stream;

  constructor(world: World, random: Random, values: Values<typeof compositionFields>) {
    this.world = world;
    this.values = values;
    this.keys = random.stream('message-key');
    this.content = random.stream('message-content');
  }

  /** The running number of the next scripted post of agent `author` in this phase. */
  scriptedNumber(author: number): number {
    const { outbox, messages } = this.world;
    let before = 0;
    for (let n = 0; n < outbox.count; n++) {
      if (messages.author[outbox.rows[n]] === author) {
        before++;
      }
    }
    return SCRIPTED + before;
  }

  /** Writes the draft as a post of `tick` and puts it into the outbox. Returns its row. */
  post(tick: number): number {
    const { world, draft } = this;
    const row = this.begin(tick, draft.author, draft.time, draft.number, 0);
    const message = world.messages;
    message.root[row] = row;
    message.parent[row] = -1;
    message.available[row] = draft.time;
    message.kind[row] = draft.kind;
    message.depth[row] = 0;
    // What a suspended account says is gone before anybody meets it.
    const gone = (world.agents.flags[draft.author] & SUSPENDED) === 0 ? 0 : REMOVED;
    message.flags[row] = draft.flags | gone;
    message.claim[row] = draft.claim;
    message.polarity[row] = draft.polarity;
    message.veracity[row] = draft.veracity;
    message.issue[row] = draft.issue;
    message.stance[row] = clip(draft.stance);
    message.target[row] = draft.target;
    message.valence[row] = clip(draft.valence);
    message.tone[row] = draft.tone;
    message.languages[row] = draft.languages;
    message.actor[row] = draft.actor;
    this.drawContent(row, tick);
    world.outbox.push(row);
    return row;
  }

  /**
   * Writes a share of message `parent` by `sharer`, content and all. Returns its row. Its key knows
   * the cascade and not the place in the feed, which hangs on what others post.
   */
  share(tick: number, sharer: number, parent: number, time: number, number: number): number {
    const { keyHigh, root } = this.world.messages;
    const row = this.begin(tick, sharer, time, number, keyHigh[root[parent]]);
    const message = this.world.messages;
    message.root[row] = message.root[parent];
    message.parent[row] = parent;
    message.available[row] = (tick + 1) * this.world.tickHours;
    message.kind[row] = SHARE;
    const depth = message.depth[parent] + 1;
    message.depth[row] = depth > 255 ? 255 : depth;
    message.flags[row] = message.flags[parent];
    message.claim[row] = message.claim[parent];
    message.polarity[row] = message.polarity[parent];
    message.veracity[row] = message.veracity[parent];
    message.issue[row] = message.issue[parent];
    message.stance[row] = message.stance[parent];
    message.target[row] = message.target[parent];
    message.valence[row] = message.valence[parent];
    message.tone[row] = message.tone[parent];
    message.languages[row] = message.languages[parent];
    message.arousal[row] = message.arousal[parent];
    message.novelty[row] = message.novelty[parent];
    message.appeal[row] = message.appeal[parent];
    message.hostility[row] = message.hostility[parent];
    message.moralWords[row] = message.moralWords[parent];
    message.quality[row] = message.quality[parent];
    message.actor[row] = message.actor[parent];
    this.world.outbox.push(row);
    return row;
  }

  /**
   * Whether `author` passed the cascade of `root` on before: everybody does so once, for ever.
   *
   * It goes down the chain of the author's messages, the latest written first. Within a tick posts
   * are written before shares, whatever their times; none written before the root was shares it.
   */
  hasShared(author: number, root: number): boolean {
    const { previous, root: roots, time } = this.world.messages;
    const born = time[root];
    let row = this.world.agents.latestMessage[author];
    while (row >= 0 && time[row] >= born) {
      if (row !== root && roots[row] === root) {
        return true;
      }
      row = previous[row];
    }
    return false;
  }

  /** Takes a row and gives it its key, its author and its place among the author's messages. */
  private begin(tick: number, author: number, time: number, number: number, of: number): number {
    const { world, keys } = this;
    // The feed has reserved what its readers may write: here the store grows for other writers, who
    // hold none of its columns.
    world.store.reserve(1);
    const row = world.store.take();
    const message = world.messages;
    keys.at(tick, number).draw(world.agents.key[author], of);
    message.keyHigh[row] = keys.first;
    message.keyLow[row] = keys.second;
    message.author[row] = author;
    message.time[row] = time;
    message.lastDelivery[row] = time;
    message.impressions[row] = 0;
    message.engagement[row] = 0;
    message.engagementPending[row] = 0;
    message.previous[row] = world.agents.latestMessage[author];
    world.agents.latestMessage[author] = row;
    return row;
  }

  private drawContent(row: number, tick: number): void {
    const { world, draft, values } = this;
    const message = world.messages;
    const draws = this.content
      .at(tick, draft.contentNumber >= 0 ? draft.contentNumber : draft.number)
      .sequence(world.agents.key[draft.author], 0);
    const isFalse = draft.veracity < 0.5;
    // Every draw is made whether it is used or not, so that a message keeps its luck when a
    // writer sets one of its attributes.
    const appeal = 1 - pow(1 - draws.uniform(), 1 / values.appealExponent);
    const quality = truncatedExponential(draws.uniform(), values.qualityRate);
    const stirring = isFalse && draws.bernoulli(values.veracityEffect);
    const novelty = stirring ? draws.beta(5, 2) : draws.beta(2, 4);
    const arousal = stirring ? draws.beta(4, 3) : draws.beta(2, 4);
    const moral = draws.poisson(0.5);
    const hostile = draws.bernoulli(values.hostileShare);
    const hostility = draws.uniform();
    const shift = world.countries.arousalShift[world.agents.country[draft.author]];
    const stirred = (draft.arousal >= 0 ? draft.arousal : arousal) + shift;
    message.appeal[row] = draft.appeal >= 0 ? draft.appeal : appeal;
    message.quality[row] = isFalse ? 0.1 : quality;
    message.novelty[row] = draft.novelty >= 0 ? draft.novelty : novelty;
    message.arousal[row] = stirred < 0 ? 0 : stirred;
    message.moralWords[row] = moral > 4 ? 4 : moral;
    message.hostility[row] = draft.hostility >= 0 ? draft.hostility : hostile ? hostility : 0;
  }
}

const SHARE = 1;

const clip = (value: number): number => (value < -1 ? -1 : value > 1 ? 1 : value);

/**
 * Quantile of an exponential of `rate` cut to 0..1, rising toward 1: ln(1 + u (e^rate - 1)) / rate.
 */
const truncatedExponential = (u: number, rate: number): number =>
  log(1 + u * (exp(rate) - 1)) / rate;

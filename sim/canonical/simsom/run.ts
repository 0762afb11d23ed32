/** A run of SimSoM, step by step as published. */
import type { Digest } from '../../digest.ts';
import { exp } from '../../math.ts';
import type { Random, Stream } from '../../random.ts';
import type { Graph } from '../../world/graph.ts';
import type { CanonicalRun, Setting } from '../model.ts';
import { populate } from './bots.ts';
import { Feeds } from './feeds.ts';
import { diversity, meanQuality } from './measures.ts';
import { appealOf, Messages, qualityOf } from './messages.ts';
import type { SimsomValues } from './parameters.ts';
import { Posts } from './posts.ts';
import { kendall } from './ranks.ts';
import { Series } from './series.ts';
import { Takedown } from './takedown.ts';

/** Q <- .8 Q + .2 Q_inst; the published run stops when Q moves by a smaller share than this. */
const KEPT = 0.8;
const STILL = 1e-4;

export class SimsomRun implements CanonicalRun {
  readonly graph: Graph;
  tick = 0;
  done = false;
  private readonly values: SimsomValues;
  readonly keys: Uint32Array;
  private readonly bot: Uint8Array;
  /** e^L - 1 */
  private readonly span: number;
  private readonly messages = new Messages();
  private readonly feeds: Feeds;
  private readonly posts: Posts;
  private readonly takedown: Takedown;
  private readonly order: Uint32Array;
  private readonly lots: Float64Array;
  /** Mean quality in people's feeds after each tick. */
  private readonly quality = new Series();
  private smoothed = 1;
  private stream!: Stream;

  constructor(setting: Setting<SimsomValues>) {
    const { graph, keys, bot } = populate(setting);
    const { values } = setting;
    this.graph = graph;
    this.keys = keys;
    this.bot = bot;
    this.values = values;
    this.span = exp(values.qualityExponent) - 1;
    this.feeds = new Feeds(graph.agents, values.feedSize);
    this.posts = new Posts(
      graph,
      Uint32Array.from(bot, (is) => (is === 1 ? values.flooding : 1)),
    );
    this.takedown = new Takedown(setting, keys, bot);
    this.order = new Uint32Array(graph.agents);
    this.lots = new Float64Array(graph.agents);
    this.restart(setting.random);
  }

  restart(random: Random): void {
    this.stream = random.stream('simsom');
    this.messages.count = 0;
    this.feeds.clear();
    this.takedown.restart(random);
    this.quality.clear();
    this.smoothed = 1;
    this.tick = 0;
    this.done = false;
  }

  step(): void {
    const { graph, messages, feeds, posts, takedown } = this;
    this.drawOrder();
    posts.begin(this.tick);
    this.stream.at(this.tick, 1);
    for (let place = 0; place < graph.agents; place++) this.act(this.order[place]);
    posts.deliver(graph, this.order);
    const { followedStart } = graph;
    for (let row = 0; row < graph.agents; row++) {
      feeds.receive(row, messages, posts, followedStart[row], followedStart[row + 1]);
    }
    takedown.step(this.tick, messages, feeds);
    this.measure();
    this.tick++;
  }

  /** Everybody acts once, in an order drawn anew. */
  private drawOrder(): void {
    const { order, lots, keys, stream } = this;
    stream.at(this.tick, 0);
    for (let row = 0; row < order.length; row++) {
      order[row] = row;
      lots[row] = stream.uniform(keys[row]);
    }
    order.sort((a, b) => lots[a] - lots[b] || a - b);
  }

  /** Posts something new, or passes on from the feed as it was when the tick began. */
  private act(row: number): void {
    const { messages, feeds, posts, values, bot } = this;
    const draws = this.stream.sequence(this.keys[row]);
    const passesOn = draws.uniform() >= values.mu && feeds.length[row] > 0;
    const message = passesOn
      ? feeds.choose(row, messages, draws.uniform())
      : bot[row] === 1
        ? this.newByBot(row, draws.uniform(), draws.uniform())
        : this.newByPerson(row, draws.uniform(), draws.uniform());
    if (bot[row] === 0) messages.posts[message]++;
    posts.post(row, message, messages);
  }

  private newByPerson(row: number, u: number, v: number): number {
    const quality = qualityOf(u, this.span, this.values.qualityExponent);
    const key = this.keys[row];
    const illegal = this.takedown.isIllegal(row, this.tick);
    return this.messages.add(key, this.tick, quality, appealOf(v), illegal);
  }

  private newByBot(row: number, u: number, v: number): number {
    const appeal = u < this.values.deception ? 1 : appealOf(v);
    return this.messages.add(this.keys[row], this.tick, 0, appeal, false);
  }

  private measure(): void {
    const now = meanQuality(this.feeds, this.messages, this.bot);
    // Nobody reads anything where people follow nobody.
    if (now === null) return;
    this.quality.push(now);
    const before = this.smoothed;
    this.smoothed = KEPT * before + (1 - KEPT) * now;
    const moved = before === 0 ? 0 : Math.abs(this.smoothed - before) / before;
    this.done = this.values.stop === 'published' && moved <= STILL;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map([['bot', Float64Array.from(this.bot)]]);
  }

  outcomes() {
    const { messages, feeds } = this;
    const tau = kendall(
      messages.quality.slice(0, messages.count),
      Float64Array.from(messages.posts.subarray(0, messages.count)),
    );
    return {
      quality: this.meanQuality(),
      diversity: diversity(feeds, messages),
      tauB: tau.b,
      tauLegacy: tau.legacy,
      prevalence: this.takedown.prevalence(),
    };
  }

  measures() {
    return { quality: this.meanQuality(), prevalence: this.takedown.prevalence() };
  }

  private meanQuality(): number | null {
    if (this.quality.count === 0) return null;
    return this.values.stop === 'published' ? this.smoothed : this.quality.meanOfLastHalf();
  }

  chain(digest: Digest): void {
    digest.bytes(this.posts.by).number(this.quality.last());
  }
}

/**
 * Illegal messages, and how fast they are taken down.
 *
 * A drawn share of the people are authors of them; so often that they make up the wanted share of
 * all new messages by people. At the end of each step every illegal message that some feed shows
 * survives with probability 2^(-1 / half-life), and else vanishes from all feeds.
 * Source: Truong et al. 2025, arXiv 2502.08841.
 */
import { exp, log } from '../../math.ts';
import type { Random, Stream } from '../../random.ts';
import { drawRows } from '../build/seeds.ts';
import type { Setting } from '../model.ts';
import type { Feeds } from './feeds.ts';
import type { Messages } from './messages.ts';
import type { SimsomValues } from './parameters.ts';
import { Series } from './series.ts';

export class Takedown {
  private readonly keys: Uint32Array;
  private readonly people: Uint32Array;
  private readonly authorCount: number;
  /** Probability that a new message by one of the authors is illegal. */
  private readonly chance: number;
  private readonly survival: number;
  /** [agents] 1: posts illegal messages. */
  private readonly authors: Uint8Array;
  /** Illegal messages that some feed shows. */
  private readonly shown: number[] = [];
  private readonly shownCount = new Series();
  private birth!: Stream;
  private removal!: Stream;

  constructor({ values, refuse }: Setting<SimsomValues>, keys: Uint32Array, bot: Uint8Array) {
    const { illegalAuthors, illegalShare, takedownHalfLife } = values;
    if (illegalShare > illegalAuthors) {
      refuse('parameters.illegalShare', {
        en: `${illegalAuthors} of the people cannot post ${illegalShare} of the messages: give illegalAuthors of at least illegalShare`,
        fr: `une part ${illegalAuthors} des personnes ne peut publier une part ${illegalShare} des messages : il faut illegalAuthors au moins égal à illegalShare`,
      });
    }
    this.keys = keys;
    this.people = Uint32Array.from(bot, (_, row) => row).filter((row) => bot[row] === 0);
    this.authorCount = Math.round(illegalAuthors * this.people.length);
    this.chance = illegalAuthors === 0 ? 0 : illegalShare / illegalAuthors;
    this.survival = takedownHalfLife === 0 ? 1 : exp(log(0.5) / takedownHalfLife);
    this.authors = new Uint8Array(bot.length);
  }

  restart(random: Random): void {
    this.birth = random.stream('illegal messages');
    this.removal = random.stream('takedown');
    this.authors.fill(0);
    const { people, keys } = this;
    const drawn = drawRows(
      people.map((row) => keys[row]),
      this.authorCount,
      this.birth.at(0, 1),
    );
    for (const place of drawn) this.authors[people[place]] = 1;
    this.shownCount.clear();
  }

  /** Whether the new message that an agent posts in this tick is illegal. */
  isIllegal(row: number, tick: number): boolean {
    if (this.authors[row] === 0) return false;
    return this.birth.at(tick).uniform(this.keys[row]) < this.chance;
  }

  /** Takes messages down at the end of a tick, and counts those that are still to be seen. */
  step(tick: number, messages: Messages, feeds: Feeds): void {
    if (this.authorCount === 0) return;
    this.find(tick, messages, feeds);
    let left = this.shown.length;
    if (this.survival < 1) {
      this.removal.at(tick);
      for (const message of this.shown) {
        const { author, birth, gone } = messages;
        if (this.removal.uniform(author[message], birth[message]) < this.survival) continue;
        gone[message] = 1;
        left--;
      }
      if (left < this.shown.length) feeds.sweep(messages);
    }
    this.shownCount.push(left);
  }

  private find(tick: number, messages: Messages, { length, size, message }: Feeds): void {
    this.shown.length = 0;
    for (let row = 0; row < length.length; row++) {
      const end = row * size + length[row];
      for (let slot = row * size; slot < end; slot++) {
        const shown = message[slot];
        if (messages.illegal[shown] === 0 || messages.seenTick[shown] === tick) continue;
        messages.seenTick[shown] = tick;
        this.shown.push(shown);
      }
    }
  }

  /** Different illegal messages in feeds, mean over the last half of the ticks. */
  prevalence(): number {
    return this.shownCount.meanOfLastHalf() ?? 0;
  }
}

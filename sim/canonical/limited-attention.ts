/**
 * Limited attention: a meme lives only as long as it is on somebody's screen, and screens hold one.
 *
 * Sequential, one post a tick. An agent drawn at random posts a new meme with probability mu, which
 * also replaces what was on its own screen, or else what is on its screen; the screens of all its
 * followers then show what it posted. At the start all screens are empty, and whoever is drawn with
 * an empty screen and has no new meme posts nothing. No meme is better than another.
 * Equation: i uniform; with probability mu screen_i <- new; screen_j <- screen_i for followers j.
 * Source: Weng, Flammini, Vespignani & Menczer 2012, reduced to one place of attention.
 */
import type { Digest } from '../digest.ts';
import { quantity, type Values } from '../fields.ts';
import type { Random, Stream } from '../random.ts';
import type { Graph } from '../world/graph.ts';
import { type CanonicalRun, canonicalModel, type Setting } from './model.ts';

const NOTHING = -1;

const parameters = {
  innovation: quantity({
    default: null,
    unit: 'probability a post',
    limits: [0, 1],
    meaning: {
      en: 'probability that a post is a new meme',
      fr: 'probabilité qu’une publication soit un nouveau mème',
    },
    source: 'Weng et al. 2012, probability of a new meme',
    certainty: 'design',
  }),
};

class AttentionRun implements CanonicalRun {
  readonly graph: Graph;
  readonly done = false;
  tick = 0;
  readonly keys: Uint32Array;
  private readonly innovation: number;
  /** [agents] the meme on each screen, as a place in the columns below. */
  private readonly screens: Int32Array;
  /** [agents + 1]: memes on some screen are at most that many; places are used again. */
  private readonly onScreens: Int32Array;
  private readonly shared: Uint8Array;
  private readonly free: Int32Array;
  private freeCount = 0;
  private memes = 0;
  private posts = 0;
  /** Memes posted more than once, and memes gone after one post. */
  private reshared = 0;
  private neverReshared = 0;
  private posted = NOTHING;
  private stream!: Stream;

  constructor({ graph, keys, values, random }: Setting<Values<typeof parameters>>) {
    this.graph = graph;
    this.keys = keys;
    this.innovation = values.innovation;
    this.screens = new Int32Array(graph.agents);
    this.onScreens = new Int32Array(graph.agents + 1);
    this.shared = new Uint8Array(graph.agents + 1);
    this.free = new Int32Array(graph.agents + 1);
    this.restart(random);
  }

  restart(random: Random): void {
    this.stream = random.stream('limited-attention');
    this.screens.fill(NOTHING);
    this.onScreens.fill(0);
    this.freeCount = this.free.length;
    for (let place = 0; place < this.freeCount; place++) this.free[place] = place;
    this.tick = 0;
    this.memes = 0;
    this.posts = 0;
    this.reshared = 0;
    this.neverReshared = 0;
    this.posted = NOTHING;
  }

  step(): void {
    const { graph, keys, screens, shared, stream } = this;
    const { followersStart, followers } = graph;
    stream.at(this.tick++);
    const row = Math.floor(stream.uniform(0) * screens.length);
    const isNew = stream.uniform(keys[row], 1) < this.innovation;
    if (isNew) this.show(row, this.born());
    const meme = screens[row];
    this.posted = meme;
    if (meme === NOTHING) return;
    this.posts++;
    if (!isNew && shared[meme] === 0) {
      shared[meme] = 1;
      this.reshared++;
    }
    for (let tie = followersStart[row]; tie < followersStart[row + 1]; tie++) {
      this.show(followers[tie], meme);
    }
  }

  private born(): number {
    const meme = this.free[--this.freeCount];
    this.shared[meme] = 0;
    this.memes++;
    return meme;
  }

  /** Puts a meme on a screen; what was there may be gone from all of them. */
  private show(row: number, meme: number): void {
    const before = this.screens[row];
    this.onScreens[meme]++;
    this.screens[row] = meme;
    if (before === NOTHING || --this.onScreens[before] > 0) return;
    if (this.shared[before] === 0) this.neverReshared++;
    this.free[this.freeCount++] = before;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map();
  }

  outcomes() {
    const known = this.reshared + this.neverReshared;
    return {
      meanPosts: this.memes === 0 ? null : this.posts / this.memes,
      neverReshared: known === 0 ? null : this.neverReshared / known,
    };
  }

  chain(digest: Digest): void {
    digest.word(this.posted);
  }
}

export const limitedAttention = canonicalModel({
  name: 'limited-attention',
  summary: {
    en: 'memes that compete for screens which hold one each',
    fr: 'des mèmes en concurrence pour des écrans qui n’en montrent qu’un',
  },
  equation: 'i uniform; with probability mu screen_i <- new; screen_j <- screen_i for followers j',
  source: 'Weng, Flammini, Vespignani & Menczer 2012',
  order: 'sequential',
  parameters,
  nodeColumns: [],
  outcomes: {
    meanPosts: {
      en: 'posts divided by memes',
      fr: 'nombre de publications par mème',
    },
    neverReshared: {
      en: 'share of memes that nobody passed on, among those of which it is known',
      fr: 'part des mèmes que personne n’a relayés, parmi ceux dont on le sait',
    },
  },
  needsNetwork: true,
  grows: false,
  start: (setting) => new AttentionRun(setting),
});

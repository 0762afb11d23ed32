/**
 * Threshold model: an agent becomes active, for good, when enough of those whom it follows are.
 *
 * Simultaneous. The share of the active counts every followed agent by the weight of its tie (one
 * each where ties have no weights) and divides by the weight of all; it is 0 for an agent that
 * follows nobody. With threshold 0 an agent becomes active by itself.
 * Equation: active(t + 1) = active(t) or sum of active w_ij / sum of w_ij >= threshold_i - 1e-9.
 * Source: Granovetter 1978.
 */
import type { Digest } from '../digest.ts';
import { quantity, type Values } from '../fields.ts';
import type { Graph } from '../world/graph.ts';
import { filledColumn } from './build/columns.ts';
import { seedRows, seedsField } from './build/seeds.ts';
import { checkWeights, weightsByFollowers } from './build/weights.ts';
import { type CanonicalRun, canonicalModel, type Setting } from './model.ts';

/** Shares that should meet a threshold may miss it by rounding. */
const TOLERANCE = 1e-9;
const LARGEST = 1e6;

const parameters = {
  threshold: quantity({
    default: 0.5,
    unit: 'share of the followed',
    limits: [-LARGEST, LARGEST],
    range: [0, 1],
    meaning: {
      en: 'threshold of agents that have none of their own; above 1 is never, 0 or less is at once',
      fr: 'seuil des agents qui n’en ont pas ; plus de 1 : jamais, 0 ou moins : d’emblée',
    },
    source: 'Granovetter 1978',
    certainty: 'design',
  }),
  seeds: seedsField,
};

class ThresholdRun implements CanonicalRun {
  readonly graph: Graph;
  readonly keys: Uint32Array;
  tick = 0;
  private readonly crowd: boolean;
  /** In the order of followers; null: one each. */
  private readonly weights: Float64Array | null;
  private readonly thresholds: Float64Array;
  private readonly seeds: Uint32Array;
  /** Weight of all whom an agent follows, and of the active among them. */
  private readonly whole: Float64Array;
  private readonly part: Float64Array;
  private readonly active: Uint8Array;
  /** Rows of the active in the order in which they became so. */
  private readonly reached: Uint32Array;
  private reachedCount = 0;
  /** Those before this place have counted with their followers. */
  private counted = 0;
  /** Followers of those who have just counted, each once. */
  private readonly touched: Uint32Array;
  private readonly touchedIn: Int32Array;

  constructor(setting: Setting<Values<typeof parameters>>) {
    const { graph, crowd, keys, values } = setting;
    checkWeights(setting, Infinity, { en: 'a part of a share', fr: 'partie d’une part' });
    const { agents, followedStart, weights } = graph;
    this.graph = graph;
    this.crowd = crowd;
    this.keys = keys;
    this.weights = weightsByFollowers(graph);
    this.thresholds = filledColumn(setting, 'threshold', values.threshold);
    this.seeds = seedRows(setting, values.seeds);
    this.whole = new Float64Array(agents);
    for (let row = 0; row < agents; row++) {
      const end = followedStart[row + 1];
      if (crowd) this.whole[row] = agents - 1;
      else if (weights === null) this.whole[row] = end - followedStart[row];
      else for (let tie = followedStart[row]; tie < end; tie++) this.whole[row] += weights[tie];
    }
    this.part = new Float64Array(agents);
    this.active = new Uint8Array(agents);
    this.reached = new Uint32Array(agents);
    this.touched = new Uint32Array(agents);
    this.touchedIn = new Int32Array(agents);
    this.restart();
  }

  get done(): boolean {
    return this.tick > 0 && this.counted === this.reachedCount;
  }

  restart(): void {
    this.tick = 0;
    this.part.fill(0);
    this.active.fill(0);
    for (const row of this.seeds) this.active[row] = 1;
    this.reached.set(this.seeds);
    this.reachedCount = this.seeds.length;
    this.counted = 0;
    this.touchedIn.fill(-1);
  }

  step(): void {
    const seen = this.count();
    // At first everybody is asked, since a threshold of 0 needs nobody.
    const all = this.crowd || this.tick === 0;
    const asked = all ? this.graph.agents : seen;
    for (let place = 0; place < asked; place++) {
      const row = all ? place : this.touched[place];
      if (this.active[row] !== 0) continue;
      const part = this.crowd ? this.counted : this.part[row];
      const share = this.whole[row] > 0 ? part / this.whole[row] : 0;
      if (share < this.thresholds[row] - TOLERANCE) continue;
      this.active[row] = 1;
      this.reached[this.reachedCount++] = row;
    }
    this.tick++;
  }

  /**
   * Those who became active in the last tick count from now on; gives how many followers see it.
   */
  private count(): number {
    const { graph, weights, part, reached, touched, touchedIn, tick } = this;
    const { followersStart, followers } = graph;
    if (this.crowd) this.counted = this.reachedCount;
    let seen = 0;
    for (; this.counted < this.reachedCount; this.counted++) {
      const row = reached[this.counted];
      for (let tie = followersStart[row]; tie < followersStart[row + 1]; tie++) {
        const follower = followers[tie];
        part[follower] += weights === null ? 1 : weights[tie];
        if (touchedIn[follower] === tick) continue;
        touchedIn[follower] = tick;
        touched[seen++] = follower;
      }
    }
    return seen;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map([
      ['state', Float64Array.from(this.active)],
      ['threshold', this.thresholds.slice()],
    ]);
  }

  outcomes() {
    return { size: this.reachedCount };
  }

  chain(digest: Digest): void {
    digest.bytes(this.active);
  }
}

export const threshold = canonicalModel({
  name: 'threshold',
  summary: {
    en: 'agents join when a share of those whom they follow has joined',
    fr: 'chacun se joint au mouvement quand une part de ceux qu’il suit l’a fait',
  },
  equation: 'active(t+1) = active(t) or sum of active w_ij / sum of w_ij >= threshold_i',
  source: 'Granovetter 1978',
  order: 'simultaneous',
  parameters,
  nodeColumns: [
    {
      name: 'threshold',
      meaning: {
        en: 'share of the followed that must be active; empty is the parameter',
        fr: 'part des suivis qui doit être active ; vide vaut le paramètre',
      },
      limits: [-LARGEST, LARGEST],
      integer: false,
      mayBeEmpty: true,
    },
  ],
  outcomes: {
    size: {
      en: 'active agents at the end, the seeds included',
      fr: 'agents actifs à la fin, ceux du départ compris',
    },
  },
  needsNetwork: true,
  countsCrowds: true,
  grows: false,
  start: (setting) => new ThresholdRun(setting),
});

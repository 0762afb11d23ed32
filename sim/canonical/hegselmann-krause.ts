/**
 * Hegselmann and Krause's model: every opinion becomes the mean of those that are close enough.
 *
 * Simultaneous. An agent listens to those whom it follows and to itself; ties matter, so the
 * distance may exceed the confidence by 1e-9. Where ties have weights the mean is weighted, the
 * agent itself with the weight of its tie to itself (1 if it has none); with a confidence that
 * holds everybody this is DeGroot's model.
 * Equation: x_i(t + 1) = mean of x_j(t) over j followed or i itself with |x_i - x_j| <= epsilon.
 * Source: Hegselmann & Krause 2002.
 */
import type { Digest } from '../digest.ts';
import type { Values } from '../fields.ts';
import type { Random } from '../random.ts';
import type { Graph } from '../world/graph.ts';
import { opinionColumn, startOpinions } from './build/columns.ts';
import { clusters, confidenceField, mean, opinionOutcomes } from './build/opinions.ts';
import { checkWeights } from './build/weights.ts';
import { type CanonicalRun, canonicalModel, type Setting } from './model.ts';

const TOLERANCE = 1e-9;

const parameters = { confidence: confidenceField('Hegselmann & Krause 2002, epsilon') };

class ConfidenceRun implements CanonicalRun {
  readonly graph: Graph;
  readonly keys: Uint32Array;
  tick = 0;
  done = false;
  private readonly setting: Setting<Values<typeof parameters>>;
  private opinions: Float64Array;
  private next: Float64Array;

  constructor(setting: Setting<Values<typeof parameters>>) {
    checkWeights(setting, Infinity, { en: 'a part of a mean', fr: 'partie d’une moyenne' });
    this.setting = setting;
    this.graph = setting.graph;
    this.keys = setting.keys;
    this.opinions = new Float64Array(setting.graph.agents);
    this.next = new Float64Array(setting.graph.agents);
    this.restart(setting.random);
  }

  restart(random: Random): void {
    startOpinions(this.setting, random, this.opinions);
    this.tick = 0;
    this.done = false;
  }

  step(): void {
    const { opinions, next } = this;
    let moved = false;
    for (let row = 0; row < next.length; row++) {
      next[row] = this.meanAround(row);
      moved ||= next[row] !== opinions[row];
    }
    this.opinions = next;
    this.next = opinions;
    this.done = !moved;
    this.tick++;
  }

  /** Mean of the opinions that are close to that of an agent, in the order of rows. */
  private meanAround(row: number): number {
    const { opinions } = this;
    const { followedStart, followed, weights } = this.graph;
    const own = opinions[row];
    const near = this.setting.values.confidence + TOLERANCE;
    let sum = 0;
    let whole = 0;
    let self = false;
    for (let tie = followedStart[row]; tie < followedStart[row + 1]; tie++) {
      const other = opinions[followed[tie]];
      if (Math.abs(other - own) > near) continue;
      const weight = weights === null ? 1 : weights[tie];
      sum += weight * other;
      whole += weight;
      self ||= followed[tie] === row;
    }
    if (!self) {
      sum += own;
      whole += 1;
    }
    return whole > 0 ? sum / whole : own;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map([['opinion', this.opinions.slice()]]);
  }

  outcomes() {
    const { confidence } = this.setting.values;
    return { mean: mean(this.opinions), clusters: clusters(this.opinions, confidence, 0) };
  }

  chain(digest: Digest): void {
    digest.bytes(this.opinions);
  }
}

export const hegselmannKrause = canonicalModel({
  name: 'hegselmann-krause',
  summary: {
    en: 'opinions become the mean of those that are close enough, all at once',
    fr: 'chaque opinion devient la moyenne de celles qui sont assez proches, toutes à la fois',
  },
  equation: 'x_i(t+1) = mean of x_j(t) over j followed or i itself with |x_i - x_j| <= epsilon',
  source: 'Hegselmann & Krause 2002',
  order: 'simultaneous',
  parameters,
  nodeColumns: [opinionColumn],
  outcomes: {
    mean: opinionOutcomes.mean,
    clusters: { en: 'clusters of opinion', fr: 'groupes d’opinion' },
  },
  needsNetwork: true,
  grows: false,
  start: (setting) => new ConfidenceRun(setting),
});

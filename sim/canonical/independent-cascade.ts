/**
 * Independent cascade: every agent that becomes active tries each inactive follower once.
 *
 * Simultaneous. The chance of a tie is one draw for the whole run, so the active at the end are
 * those whom the seeds reach over the ties that are "live", whatever the order of the tries.
 * Equation: P(tie j -> i is live) = p, or the weight of the tie; active = reached by live ties.
 * Source: Goldenberg, Libai & Muller 2001; Kempe, Kleinberg & Tardos 2003.
 */
import type { Digest } from '../digest.ts';
import { quantity, type Values } from '../fields.ts';
import type { Random, Stream } from '../random.ts';
import type { Graph } from '../world/graph.ts';
import { seedRows, seedsField } from './build/seeds.ts';
import { checkWeights, weightsByFollowers } from './build/weights.ts';
import { type CanonicalRun, canonicalModel, type Setting } from './model.ts';

const parameters = {
  probability: quantity({
    default: 0.1,
    unit: 'probability',
    limits: [0, 1],
    meaning: {
      en: 'probability that an active agent activates a follower, for ties without a weight',
      fr: 'probabilité qu’un agent actif active un abonné, pour les liens sans poids',
    },
    source: 'Kempe, Kleinberg & Tardos 2003, p',
    certainty: 'design',
  }),
  seeds: seedsField,
};

class CascadeRun implements CanonicalRun {
  readonly graph: Graph;
  tick = 0;
  readonly keys: Uint32Array;
  private readonly probability: number;
  /** In the order of followers; null: the same for all. */
  private readonly weights: Float64Array | null;
  private readonly seeds: Uint32Array;
  private readonly active: Uint8Array;
  /** Rows of the active in the order in which they became so. */
  private readonly reached: Uint32Array;
  private reachedCount = 0;
  /** Those before this place have made their tries. */
  private tried = 0;
  private stream!: Stream;

  constructor(setting: Setting<Values<typeof parameters>>) {
    const { graph, keys, values, random } = setting;
    checkWeights(setting, 1, { en: 'a probability', fr: 'probabilité' });
    if (values.seeds.length === 0) {
      setting.refuse('parameters.seeds', {
        en: 'nobody is active at the start: give seeds',
        fr: 'personne n’est actif au départ : donnez seeds',
      });
    }
    this.graph = graph;
    this.keys = keys;
    this.probability = values.probability;
    this.weights = weightsByFollowers(graph);
    this.seeds = seedRows(setting, values.seeds);
    this.active = new Uint8Array(graph.agents);
    this.reached = new Uint32Array(graph.agents);
    this.restart(random);
  }

  get done(): boolean {
    return this.tried === this.reachedCount;
  }

  restart(random: Random): void {
    this.stream = random.stream('independent-cascade');
    this.tick = 0;
    this.active.fill(0);
    for (const row of this.seeds) this.active[row] = 1;
    this.reached.set(this.seeds);
    this.reachedCount = this.seeds.length;
    this.tried = 0;
  }

  step(): void {
    const { graph, keys, active, reached, weights, probability, stream } = this;
    const { followersStart, followers } = graph;
    const end = this.reachedCount;
    let count = end;
    for (let place = this.tried; place < end; place++) {
      const row = reached[place];
      for (let tie = followersStart[row]; tie < followersStart[row + 1]; tie++) {
        const follower = followers[tie];
        if (active[follower] !== 0) continue;
        const chance = weights === null ? probability : weights[tie];
        if (stream.uniform(keys[row], keys[follower]) >= chance) continue;
        active[follower] = 1;
        reached[count++] = follower;
      }
    }
    this.tried = end;
    this.reachedCount = count;
    this.tick++;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map([['state', Float64Array.from(this.active)]]);
  }

  outcomes() {
    return { size: this.reachedCount };
  }

  chain(digest: Digest): void {
    digest.bytes(this.active);
  }
}

export const independentCascade = canonicalModel({
  name: 'independent-cascade',
  summary: {
    en: 'a message that each agent passes to each follower with one try',
    fr: 'un message que chaque agent transmet à chaque abonné, en un seul essai',
  },
  equation: 'P(tie j -> i is live) = p; active = reached from the seeds by live ties',
  source: 'Goldenberg, Libai & Muller 2001; Kempe, Kleinberg & Tardos 2003',
  order: 'simultaneous',
  parameters,
  nodeColumns: [],
  outcomes: {
    size: {
      en: 'active agents at the end, the seeds included',
      fr: 'agents actifs à la fin, ceux du départ compris',
    },
  },
  needsNetwork: true,
  grows: false,
  start: (setting) => new CascadeRun(setting),
});

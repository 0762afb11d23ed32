/**
 * Deffuant's model: two who meet move towards each other, if they are close enough.
 *
 * Sequential. A meeting draws one tie of the network, all equally likely (in proportion to their
 * weights, where they have some), and both of its ends move, whichever follows the other: so the
 * mean of all opinions stays. Nearer than the confidence means nearer by more than 1e-9.
 * Equation: if |x_i - x_j| < epsilon: x_i += mu (x_j - x_i), x_j += mu (x_i - x_j).
 * Source: Deffuant, Neau, Amblard & Weisbuch 2000.
 */
import type { Digest } from '../digest.ts';
import { quantity, type Values } from '../fields.ts';
import { AliasTable, type Random, type Stream } from '../random.ts';
import type { Graph } from '../world/graph.ts';
import { opinionColumn, startOpinions } from './build/columns.ts';
import { clusters, confidenceField, mean, opinionOutcomes } from './build/opinions.ts';
import { checkWeights } from './build/weights.ts';
import { type CanonicalRun, canonicalModel, type Setting } from './model.ts';

/** Opinions that differ by the confidence itself may seem closer by rounding. */
const TOLERANCE = 1e-9;
/** Clusters with less than this share of the agents are left out of the count. */
const LEAST_SHARE = 0.05;

const parameters = {
  confidence: confidenceField('Deffuant et al. 2000, epsilon'),
  rate: quantity({
    default: 0.5,
    unit: 'share of the distance',
    limits: [0, 1],
    range: [0.05, 0.5],
    meaning: {
      en: 'how far both move towards each other; with 0.5 they meet in the middle',
      fr: 'part du chemin que chacun fait vers l’autre ; à 0,5 ils se rejoignent au milieu',
    },
    source: 'Deffuant et al. 2000, mu',
    certainty: 'checked',
  }),
  pairsPerTick: quantity({
    default: 0,
    unit: 'meetings a tick',
    limits: [0, 1e9],
    range: [1, 1e4],
    integer: true,
    meaning: {
      en: 'how many pairs meet in a tick; 0 is as many as there are agents',
      fr: 'nombre de rencontres par pas ; 0 en donne autant qu’il y a d’agents',
    },
    source: 'the scenario',
    certainty: 'design',
  }),
};

class DeffuantRun implements CanonicalRun {
  readonly graph: Graph;
  readonly keys: Uint32Array;
  tick = 0;
  readonly done: boolean;
  private readonly setting: Setting<Values<typeof parameters>>;
  private readonly pairs: number;
  /** [ties] whose tie it is. */
  private readonly follower: Uint32Array;
  /** Null: all ties are equally likely. */
  private readonly drawn: AliasTable | null;
  private readonly opinions: Float64Array;
  private stream!: Stream;

  constructor(setting: Setting<Values<typeof parameters>>) {
    checkWeights(setting, Infinity, { en: 'a rate of meeting', fr: 'fréquence de rencontre' });
    const { graph, values, random } = setting;
    this.setting = setting;
    this.graph = graph;
    this.keys = setting.keys;
    this.pairs = values.pairsPerTick === 0 ? graph.agents : values.pairsPerTick;
    this.follower = new Uint32Array(graph.ties);
    for (let row = 0; row < graph.agents; row++) {
      this.follower.fill(row, graph.followedStart[row], graph.followedStart[row + 1]);
    }
    const weighted = graph.weights?.some((weight) => weight > 0) ?? false;
    this.drawn = weighted && graph.weights !== null ? new AliasTable(graph.weights) : null;
    // Nobody ever meets where there are no ties, or all of them have the weight 0.
    this.done = graph.ties === 0 || (graph.weights !== null && !weighted);
    this.opinions = new Float64Array(graph.agents);
    this.restart(random);
  }

  restart(random: Random): void {
    startOpinions(this.setting, random, this.opinions);
    this.stream = random.stream('deffuant');
    this.tick = 0;
  }

  step(): void {
    const { opinions, follower, graph, drawn, stream, setting, pairs } = this;
    const { confidence, rate } = setting.values;
    const near = confidence - TOLERANCE;
    stream.at(this.tick);
    for (let pair = 0; pair < (this.done ? 0 : pairs); pair++) {
      const first = stream.uniform(pair, 0);
      const tie =
        drawn === null
          ? Math.floor(first * graph.ties)
          : drawn.pick(first, stream.uniform(pair, 1));
      const one = follower[tie];
      const other = graph.followed[tie];
      const distance = opinions[other] - opinions[one];
      if (Math.abs(distance) >= near) continue;
      opinions[one] += rate * distance;
      opinions[other] -= rate * distance;
    }
    this.tick++;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map([['opinion', this.opinions.slice()]]);
  }

  outcomes() {
    const { confidence } = this.setting.values;
    return {
      mean: mean(this.opinions),
      clusters: clusters(this.opinions, confidence, LEAST_SHARE),
    };
  }

  chain(digest: Digest): void {
    digest.bytes(this.opinions);
  }
}

export const deffuant = canonicalModel({
  name: 'deffuant',
  summary: {
    en: 'pairs who meet move towards each other, if they are close enough',
    fr: 'ceux qui se rencontrent se rapprochent, s’ils sont assez proches',
  },
  equation: 'if |x_i - x_j| < epsilon: x_i += mu (x_j - x_i), x_j += mu (x_i - x_j)',
  source: 'Deffuant, Neau, Amblard & Weisbuch 2000',
  order: 'sequential',
  parameters,
  nodeColumns: [opinionColumn],
  outcomes: {
    mean: opinionOutcomes.mean,
    clusters: {
      en: 'clusters of opinion that hold at least 5 % of the agents',
      fr: 'groupes d’opinion réunissant au moins 5 % des agents',
    },
  },
  needsNetwork: true,
  grows: false,
  start: (setting) => new DeffuantRun(setting),
});

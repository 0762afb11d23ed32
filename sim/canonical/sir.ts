/**
 * SIR: the susceptible are infected by those whom they follow, and recover for good.
 *
 * Simultaneous. In a tick every agent that is infected at its beginning infects each susceptible
 * follower with probability beta (the weight of the tie, where ties have weights), each tie by its
 * own draw; then it recovers with probability gamma. Whoever is infected in a tick infects from the
 * next one on. With gamma = 1 this is the Reed-Frost chain binomial.
 * Equation: P(S -> I) = 1 - prod over infected followed (1 - beta); P(I -> R) = gamma.
 * Source: Kermack & McKendrick 1927; Abbey 1952 (Reed-Frost).
 */
import type { Digest } from '../digest.ts';
import { quantity, type Values } from '../fields.ts';
import type { Random, Stream } from '../random.ts';
import type { Graph } from '../world/graph.ts';
import { filledColumn } from './build/columns.ts';
import { drawRows, seedRows, seedsField } from './build/seeds.ts';
import { checkWeights, weightsByFollowers } from './build/weights.ts';
import { type CanonicalRun, canonicalModel, type Setting } from './model.ts';

const SUSCEPTIBLE = 0;
const INFECTED = 1;
const RECOVERED = 2;

const parameters = {
  transmission: quantity({
    default: null,
    unit: 'probability a tick',
    limits: [0, 1],
    meaning: {
      en: 'probability that an infected agent infects a susceptible follower in a tick, for ties without a weight',
      fr: 'probabilité qu’un agent infecté contamine un abonné sain en un pas, pour les liens sans poids',
    },
    source: 'Kermack & McKendrick 1927, rate of infectivity',
    certainty: 'design',
  }),
  recovery: quantity({
    default: null,
    unit: 'probability a tick',
    limits: [0, 1],
    meaning: {
      en: 'probability that an infected agent recovers in a tick; 1 is Reed-Frost',
      fr: 'probabilité qu’un agent infecté guérisse en un pas ; 1 donne le modèle de Reed-Frost',
    },
    source: 'Kermack & McKendrick 1927, rate of removal',
    certainty: 'design',
  }),
  seeds: seedsField,
  seedShare: quantity({
    default: 0,
    unit: 'share of agents',
    limits: [0, 1],
    range: [0, 0.1],
    meaning: {
      en: 'share of the agents that begin infected, drawn at random (at least one if above 0), in place of seeds',
      fr: 'part des agents infectés au départ, tirés au hasard (au moins un si elle dépasse 0), à la place de seeds',
    },
    source: 'the scenario',
    certainty: 'design',
  }),
};

type SirSetting = Setting<Values<typeof parameters>>;

class SirRun implements CanonicalRun {
  readonly graph: Graph;
  tick = 0;
  readonly keys: Uint32Array;
  private readonly values: Values<typeof parameters>;
  /** In the order of followers; null: the same for all. */
  private readonly weights: Float64Array | null;
  private readonly start: Uint8Array;
  private readonly status: Uint8Array;
  /** Rows of the infected, and of those infected in this tick behind them. */
  private readonly infected: Uint32Array;
  private infectedCount = 0;
  private everInfected = 0;
  private peak = 0;
  private stream!: Stream;

  constructor(setting: SirSetting) {
    const { graph, keys, values, random } = setting;
    checkWeights(setting, 1, {
      en: 'a probability of transmission',
      fr: 'probabilité de transmission',
    });
    refuseSeeds(setting);
    this.graph = graph;
    this.keys = keys;
    this.values = values;
    this.weights = weightsByFollowers(graph);
    this.start = Uint8Array.from(filledColumn(setting, 'state', SUSCEPTIBLE));
    for (const row of seedRows(setting, values.seeds)) this.start[row] = INFECTED;
    this.status = new Uint8Array(graph.agents);
    this.infected = new Uint32Array(graph.agents);
    this.restart(random);
  }

  get done(): boolean {
    return this.infectedCount === 0;
  }

  restart(random: Random): void {
    const { start, status, infected, keys } = this;
    const { seedShare } = this.values;
    this.stream = random.stream('sir');
    this.tick = 0;
    status.set(start);
    if (seedShare > 0) {
      const count = Math.max(1, Math.round(seedShare * keys.length));
      for (const row of drawRows(keys, count, this.stream.at(0, 2))) status[row] = INFECTED;
    }
    this.infectedCount = 0;
    this.everInfected = 0;
    for (let row = 0; row < status.length; row++) {
      if (status[row] === INFECTED) infected[this.infectedCount++] = row;
      if (status[row] !== SUSCEPTIBLE) this.everInfected++;
    }
    this.peak = this.infectedCount;
  }

  step(): void {
    const { graph, keys, status, infected, weights, stream, values } = this;
    const { followersStart, followers } = graph;
    const before = this.infectedCount;
    let count = before;
    stream.at(this.tick, 0);
    for (let place = 0; place < before; place++) {
      const row = infected[place];
      for (let tie = followersStart[row]; tie < followersStart[row + 1]; tie++) {
        const follower = followers[tie];
        if (status[follower] !== SUSCEPTIBLE) continue;
        const probability = weights === null ? values.transmission : weights[tie];
        if (stream.uniform(keys[row], keys[follower]) >= probability) continue;
        // Infected from now on, but not among those who infect in this tick.
        status[follower] = INFECTED;
        infected[count++] = follower;
      }
    }
    this.everInfected += count - before;
    stream.at(this.tick, 1);
    let kept = 0;
    for (let place = 0; place < count; place++) {
      const row = infected[place];
      if (place < before && stream.uniform(keys[row]) < values.recovery) status[row] = RECOVERED;
      else infected[kept++] = row;
    }
    this.infectedCount = kept;
    this.peak = Math.max(this.peak, kept);
    this.tick++;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map([['state', Float64Array.from(this.status)]]);
  }

  outcomes() {
    return { size: this.everInfected, peak: this.peak };
  }

  chain(digest: Digest): void {
    digest.bytes(this.status);
  }
}

function refuseSeeds({ values, nodes, refuse }: SirSetting): void {
  const { seeds, seedShare } = values;
  if (seeds.length > 0 && seedShare > 0) {
    refuse('parameters.seedShare', {
      en: 'give seeds or seedShare, not both',
      fr: 'donnez seeds ou seedShare, pas les deux',
    });
  }
  if (seeds.length === 0 && seedShare === 0 && !nodes.has('state')) {
    refuse('parameters', {
      en: 'nobody is infected at the start: give seeds, seedShare or a column state',
      fr: 'personne n’est infecté au départ : donnez seeds, seedShare ou une colonne state',
    });
  }
}

export const sir = canonicalModel({
  name: 'sir',
  summary: {
    en: 'an infection that passes from followed to follower; the infected recover for good',
    fr: 'une infection qui passe du suivi à l’abonné ; les infectés guérissent pour de bon',
  },
  equation: 'P(S -> I) = 1 - prod over infected followed (1 - beta); P(I -> R) = gamma',
  source: 'Kermack & McKendrick 1927; Abbey 1952',
  order: 'simultaneous',
  parameters,
  nodeColumns: [
    {
      name: 'state',
      meaning: {
        en: '0 susceptible, 1 infected, 2 recovered; empty is 0',
        fr: '0 sain, 1 infecté, 2 guéri ; vide vaut 0',
      },
      limits: [SUSCEPTIBLE, RECOVERED],
      integer: true,
      mayBeEmpty: true,
    },
  ],
  outcomes: {
    size: {
      en: 'agents that have ever been infected, those of the start included',
      fr: 'agents qui ont été infectés, ceux du départ compris',
    },
    peak: {
      en: 'most agents infected at one time',
      fr: 'plus grand nombre d’agents infectés en même temps',
    },
  },
  needsNetwork: true,
  grows: false,
  start: (setting) => new SirRun(setting),
});

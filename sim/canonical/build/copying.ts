/** A run in which one agent takes over the state of another, one such update a tick. */
import type { Digest } from '../../digest.ts';
import type { Text } from '../../fields.ts';
import type { Random, Stream } from '../../random.ts';
import type { Graph } from '../../world/graph.ts';
import type { CanonicalRun, NodeColumn, Setting } from '../model.ts';
import { startStates } from './columns.ts';
import { Picking } from './picking.ts';
import { checkWeights, weightsByFollowers } from './weights.ts';

export const copyingColumn: NodeColumn = {
  name: 'state',
  meaning: {
    en: '0 or 1; without the column each agent draws one by a fair coin',
    fr: '0 ou 1 ; sans cette colonne, chaque agent tire à pile ou face',
  },
  limits: [0, 1],
  integer: true,
  mayBeEmpty: false,
};

export const copyingOutcomes = {
  fixated: {
    en: '1 if all end with 1, 0 if all end with 0; nothing while they differ',
    fr: '1 si tous finissent à 1, 0 si tous finissent à 0 ; rien tant qu’ils diffèrent',
  },
  steps: {
    en: 'updates until all agreed; nothing while they differ',
    fr: 'nombre de mises à jour jusqu’à l’accord ; rien tant qu’ils diffèrent',
  },
} as const satisfies Record<string, Text>;

export class CopyingRun implements CanonicalRun {
  readonly graph: Graph;
  readonly keys: Uint32Array;
  tick = 0;
  private readonly name: string;
  private readonly setting: Setting<unknown>;
  /** Whether the drawn agent copies one whom it follows, or is copied by a follower. */
  private readonly copies: boolean;
  private readonly picking: Picking;
  private readonly states: Uint8Array;
  private ones = 0;
  private changed = -1;
  private stream!: Stream;

  constructor(name: string, setting: Setting<unknown>, copies: boolean) {
    checkWeights(setting, Infinity, { en: 'a part of a chance', fr: 'partie d’une chance' });
    const { graph, random } = setting;
    this.name = name;
    this.setting = setting;
    this.copies = copies;
    this.graph = graph;
    this.keys = setting.keys;
    this.picking = copies
      ? new Picking(graph.followedStart, graph.weights)
      : new Picking(graph.followersStart, weightsByFollowers(graph));
    this.states = new Uint8Array(graph.agents);
    this.restart(random);
  }

  get done(): boolean {
    return this.ones === 0 || this.ones === this.states.length;
  }

  restart(random: Random): void {
    this.stream = random.stream(this.name);
    startStates(this.setting, random, this.states);
    this.tick = 0;
    this.changed = -1;
    this.ones = 0;
    for (let row = 0; row < this.states.length; row++) this.ones += this.states[row];
  }

  step(): void {
    const { states, stream, picking, graph, copies } = this;
    stream.at(this.tick++);
    this.changed = -1;
    const drawn = Math.floor(stream.uniform(0) * states.length);
    const place = picking.pick(drawn, stream.uniform(this.keys[drawn], 1));
    if (place < 0) return;
    const partner = copies ? graph.followed[place] : graph.followers[place];
    const from = copies ? partner : drawn;
    const to = copies ? drawn : partner;
    if (states[to] === states[from]) return;
    this.ones += states[from] - states[to];
    states[to] = states[from];
    this.changed = to;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map([['state', Float64Array.from(this.states)]]);
  }

  outcomes() {
    return {
      fixated: this.done ? this.states[0] : null,
      steps: this.done ? this.tick : null,
    };
  }

  chain(digest: Digest): void {
    digest.word(this.changed);
  }
}

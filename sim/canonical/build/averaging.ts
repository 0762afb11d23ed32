/** A run of weighted averaging with a pull to the start: DeGroot's model and what it grew into. */
import type { Digest } from '../../digest.ts';
import type { Random } from '../../random.ts';
import type { Graph } from '../../world/graph.ts';
import type { CanonicalRun, Setting } from '../model.ts';
import { startOpinions } from './columns.ts';
import { Listening } from './listening.ts';
import { mean, spread } from './opinions.ts';

export class AveragingRun implements CanonicalRun {
  readonly graph: Graph;
  readonly keys: Uint32Array;
  tick = 0;
  done = false;
  private readonly setting: Setting<unknown>;
  private readonly listening: Listening;
  /** [agents]; null: 1 for all. */
  private readonly susceptibility: Float64Array | null;
  private readonly start: Float64Array;
  private opinions: Float64Array;
  private next: Float64Array;

  constructor(setting: Setting<unknown>, susceptibility: Float64Array | null) {
    this.setting = setting;
    this.graph = setting.graph;
    this.keys = setting.keys;
    this.susceptibility = susceptibility;
    this.listening = new Listening(setting, (row) => susceptibility?.[row] !== 0);
    this.start = new Float64Array(setting.graph.agents);
    this.opinions = new Float64Array(setting.graph.agents);
    this.next = new Float64Array(setting.graph.agents);
    this.restart(setting.random);
  }

  restart(random: Random): void {
    startOpinions(this.setting, random, this.start);
    this.opinions.set(this.start);
    this.tick = 0;
    this.done = false;
  }

  /** x <- Lambda W x + (1 - Lambda) s, all at once. */
  step(): void {
    const { opinions, next, start, susceptibility } = this;
    this.listening.average(opinions, next);
    let moved = false;
    for (let row = 0; row < next.length; row++) {
      if (susceptibility !== null) {
        const open = susceptibility[row];
        next[row] = open * next[row] + (1 - open) * start[row];
      }
      moved ||= next[row] !== opinions[row];
    }
    this.opinions = next;
    this.next = opinions;
    this.done = !moved;
    this.tick++;
  }

  state(): ReadonlyMap<string, Float64Array> {
    const columns = new Map([['opinion', this.opinions.slice()]]);
    if (this.susceptibility !== null) {
      columns.set('susceptibility', this.susceptibility.slice());
    }
    return columns;
  }

  outcomes() {
    return { mean: mean(this.opinions), spread: spread(this.opinions) };
  }

  chain(digest: Digest): void {
    digest.bytes(this.opinions);
  }
}

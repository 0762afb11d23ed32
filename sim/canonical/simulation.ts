/**
 * A run of a scenario's canonical model: owns time and the digest, as the kernel does for the
 * pipeline, and may start over with another seed, for replicates.
 *
 * A run ends with its ticks, or when its model is done. Each tick the digest chains what the model
 * did; at the end every column of the agents and every outcome as well.
 */
import { Digest } from '../digest.ts';
import { Random } from '../random.ts';
import type { DigestRow, MetricRow, TickLog } from '../record/tables.ts';
import type { Recipe, Settings } from '../scenario/scenario.ts';
import type { Graph } from '../world/graph.ts';
import { type CanonicalNetwork, canonicalNetwork, type NetworkFiles } from './build/network.ts';
import { readColumns } from './build/reading.ts';
import { columnOfNetwork, graphOfNetwork, orderByKey } from './build/setting.ts';
import { canonicalModelOf } from './index.ts';
import { type CanonicalModel, type CanonicalRun, refuseByThrowing } from './model.ts';

/** Ticks at which a run is measured and its digest noted: at most so many, evenly apart. */
const NOTES = 1000;
const NO_MESSAGES = new Uint32Array(0);

export class CanonicalSimulation {
  recipe: Recipe;
  /** Ticks to do at most. */
  readonly ticks: number;
  private readonly files: NetworkFiles;
  private readonly model: CanonicalModel;
  private readonly everyTicks: number;
  private network!: CanonicalNetwork;
  private rows: Uint32Array | null = null;
  private run!: CanonicalRun;
  private chain = new Digest();

  constructor(recipe: Recipe, files: NetworkFiles) {
    const { model, time } = recipe.scenario;
    if (model === null) throw new Error('the scenario asks for the pipeline, not for a model');
    this.recipe = recipe;
    this.files = files;
    this.model = canonicalModelOf(model.name);
    this.ticks = time.ticks;
    this.everyTicks = Math.max(1, Math.ceil(time.ticks / NOTES));
    this.build(model.parameters);
    this.begin();
  }

  /** Ticks done. */
  get tick(): number {
    return this.run.tick;
  }

  get done(): boolean {
    return this.run.done || this.run.tick >= this.ticks;
  }

  /** Back to the start under other seeds; the network is made again only if it would differ. */
  restart(seed: string, networkSeed: string): void {
    const { model } = this.recipe.scenario;
    const other = networkSeed !== this.recipe.networkSeed;
    this.recipe = { ...this.recipe, seed, networkSeed };
    if (other && (this.network.byChance || this.model.grows)) this.build(model?.parameters ?? {});
    else this.run.restart(new Random(seed));
    this.begin();
  }

  private build(parameters: Settings): void {
    const { scenario, seed, networkSeed } = this.recipe;
    this.network = canonicalNetwork(scenario.network, networkSeed, this.files);
    const nodes = readColumns(this.model, this.network, (text) =>
      refuseByThrowing('network', text),
    );
    const { setting, rows } = orderByKey({
      ...this.network,
      values: parameters,
      nodes,
      growth: new Random(`${networkSeed}/network`),
      random: new Random(seed),
      refuse: refuseByThrowing,
    });
    this.rows = rows;
    this.run = this.model.start(setting as never);
  }

  private begin(): void {
    this.chain = new Digest();
    if (this.done) this.end(this.chain);
  }

  /** Runs to the end without a log. */
  finish(): void {
    const { run, chain } = this;
    if (this.done) return;
    while (!this.done) {
      run.step();
      run.chain(chain);
    }
    this.end(chain);
  }

  /** Does one tick. What it returns is valid until the next. */
  step(): TickLog {
    const { run, chain } = this;
    const digests: DigestRow[] = [];
    run.step();
    run.chain(chain);
    if (this.done) digests.push(...this.end(chain));
    const noted = this.done || run.tick % this.everyTicks === 0;
    if (noted) digests.push({ what: 'run', digest: chain.value() });
    return {
      tick: run.tick,
      messages: NO_MESSAGES,
      messageCount: 0,
      events: [],
      metrics: noted ? this.measures() : [],
      digests,
    };
  }

  private end(chain: Digest): DigestRow[] {
    const rows: DigestRow[] = [];
    for (const [name, values] of this.run.state()) {
      rows.push({ what: `agents.${name}`, digest: new Digest().bytes(values).value() });
      chain.text(name).bytes(values);
    }
    for (const [name, value] of Object.entries(this.run.outcomes())) {
      chain.text(name).number(value ?? Number.NaN);
    }
    return rows;
  }

  private measures(): MetricRow[] {
    const measured = this.run.measures?.() ?? this.run.outcomes();
    return Object.entries(measured).flatMap(([metric, value]) =>
      value === null ? [] : [{ metric, country: 'all', value }],
    );
  }

  /** The measures at the start, before the first tick. */
  firstMetrics(): readonly MetricRow[] {
    return this.measures();
  }

  /** 32 hexadecimal digits that stand for everything that happened so far. */
  digest(): string {
    return this.chain.value();
  }

  /** What the scenario asks for, or all that the model measures. */
  outcomes(): Record<string, number | null> {
    const all = this.run.outcomes();
    const asked = this.recipe.scenario.outcomes;
    if (asked.length === 0) return { ...all };
    return Object.fromEntries(asked.map(({ name, metric }) => [name, all[metric] ?? null]));
  }

  counts(): Record<string, number> {
    const { agents, ties } = this.run.graph;
    return { agents, ties: this.network.crowd ? agents * (agents - 1) : ties };
  }

  /** The columns of the agents as they are, in the order of the network. */
  columns(): ReadonlyMap<string, Float64Array> {
    const columns = [...this.run.state()];
    return new Map(columns.map(([name, of]) => [name, columnOfNetwork(this.rows, of)]));
  }

  /** What the columns mean that the model takes from the file of agents. */
  columnMeanings(): ReadonlyMap<string, string> {
    return new Map(this.model.nodeColumns.map(({ name, meaning }) => [name, meaning.en]));
  }

  /** Who the agents are, in the order of the network; those that the model has added come last. */
  agents(): CanonicalAgents {
    const { network, rows, run } = this;
    const { ids, attributes } = network;
    const given = network.keys.length;
    return {
      ids: Array.from({ length: run.graph.agents }, (_, row) =>
        row < given ? (ids?.[row] ?? String(row)) : `bot:${row - given + 1}`,
      ),
      keys: columnOfNetwork(rows, run.keys),
      attributes,
      graph: graphOfNetwork(rows, run.graph),
    };
  }
}

/** What tells the agents of a run apart, [agents] each. */
export interface CanonicalAgents {
  readonly ids: readonly string[];
  readonly keys: Uint32Array;
  /** From the file of agents; they end with the given agents. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly graph: Graph;
}

export const createCanonicalSimulation = (
  recipe: Recipe,
  files: NetworkFiles,
): CanonicalSimulation => new CanonicalSimulation(recipe, files);

/**
 * Writes down what happens in a run: takes the log of each tick and hands batches of rows to a
 * sink. It reads the world and draws nothing, so a run with it is the run without it.
 */
import type { Recipe } from '../scenario/scenario.ts';
import type { Graph } from '../world/graph.ts';
import type { World } from '../world/world.ts';
import { type Attributes, agentRows } from './agents.ts';
import { allocateCells, type NumberCells, Rows, type Sink } from './batch.ts';
import { type FrameColumn, fillFrame, frameColumns, frameInterval, framesTable } from './frames.ts';
import { MessageRows } from './message-rows.ts';
import {
  digestsTable,
  eventsTable,
  layoutTable,
  type MetricRow,
  metricsTable,
  type TableLayout,
  type TickLog,
  tiesTable,
  weightedTiesTable,
} from './tables.ts';

/** Rows a batch holds at most; frames and agents are as many as there are agents. */
export const BATCH_ROWS = 65_536;

/** `metrics`: measures, events and digests. `full`: everything. */
export type Detail = 'metrics' | 'full';

/** What the recorder needs of a simulation. */
export interface Watched {
  readonly recipe: Recipe;
  /** Ids of the people in an imported network, null for none. */
  readonly population: { readonly ids: readonly string[] | null };
  readonly world: World;
  /** Ticks done, and to do in all. */
  readonly tick: number;
  readonly ticks: number;
  /** The measures at the start. */
  firstMetrics(): readonly MetricRow[];
}

/** Where agents are drawn, one entry an agent. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export interface RecorderOptions {
  readonly detail?: Detail;
  /** What an imported network says of its people. */
  readonly attributes?: Attributes;
  readonly batchRows?: number;
}

export class Recorder {
  private readonly simulation: Watched;
  private readonly sink: Sink;
  private readonly attributes: Attributes;
  private readonly batchRows: number;
  private readonly events: Rows;
  private readonly metrics: Rows;
  private readonly digests: Rows;
  private readonly messages: MessageRows | null;
  private readonly frames: Frames | null;

  /** Starts recording, before the first tick: measures and frame of the start. */
  constructor(simulation: Watched, sink: Sink, options: RecorderOptions = {}) {
    const { detail = 'full', attributes = new Map(), batchRows = BATCH_ROWS } = options;
    this.attributes = attributes;
    this.simulation = simulation;
    this.sink = sink;
    this.batchRows = batchRows;
    this.events = new Rows(eventsTable, sink, batchRows);
    this.metrics = new Rows(metricsTable, sink, batchRows);
    this.digests = new Rows(digestsTable, sink, batchRows);
    const full = detail === 'full';
    this.messages = full ? new MessageRows(simulation.world, sink, batchRows) : null;
    this.frames = full ? new Frames(simulation, sink) : null;
    this.addMetrics(0, simulation.firstMetrics());
    this.frames?.write();
  }

  /** Takes what happened in a tick, right after its step. */
  tick(log: TickLog): void {
    this.messages?.add(log);
    this.addEvents(log);
    this.addMetrics(log.tick, log.metrics);
    this.addDigests(log);
    const { tick, ticks } = this.simulation;
    if (this.frames !== null && (tick % this.frames.everyTicks === 0 || tick === ticks)) {
      this.frames.write();
    }
  }

  /** Ends recording: agents and ties as they are now. The sink is closed. */
  finish(positions: Positions | null = null): void {
    for (const rows of [this.events, this.metrics, this.digests]) {
      rows.flush();
    }
    if (this.messages !== null) {
      this.messages.flush();
      const { world, recipe, population } = this.simulation;
      const { layout, batch } = agentRows(world, recipe.scenario, population.ids, this.attributes);
      this.sink.write(layout, batch);
      writeTies(world.graph, this.sink, this.batchRows);
      if (positions !== null) {
        const columns = [positions.x, positions.y];
        this.sink.write(layoutTable, { rows: positions.x.length, columns });
      }
    }
    this.sink.close();
  }

  private addEvents({ events }: TickLog): void {
    if (events.length === 0) {
      return;
    }
    const rows = this.events;
    const number = this.simulation.world.messages.number;
    const texts = ['what', 'id', 'actor', 'detail'] as const;
    for (const event of events) {
      const row = rows.next();
      rows.cells('tick', 'i32')[row] = event.tick;
      rows.cells('time', 'f64')[row] = event.time;
      rows.cells('cost', 'f64')[row] = event.cost;
      rows.cells('message', 'i32')[row] = event.message < 0 ? -1 : number[event.message];
      for (const name of texts) {
        rows.cells(name, 'text')[row] = event[name];
      }
    }
  }

  private addMetrics(tick: number, metrics: readonly MetricRow[]): void {
    if (metrics.length === 0) {
      return;
    }
    const ticks = this.metrics.cells('tick', 'i32');
    const names = this.metrics.cells('metric', 'text');
    const countries = this.metrics.cells('country', 'text');
    const values = this.metrics.cells('value', 'f64');
    for (const { metric, country, value } of metrics) {
      const row = this.metrics.next();
      ticks[row] = tick;
      names[row] = metric;
      countries[row] = country;
      values[row] = value;
    }
  }

  private addDigests({ tick, digests }: TickLog): void {
    for (const { what, digest } of digests) {
      const row = this.digests.next();
      this.digests.cells('tick', 'i32')[row] = tick;
      this.digests.cells('what', 'text')[row] = what;
      this.digests.cells('digest', 'text')[row] = digest;
    }
  }
}

/** The frames of a run, in buffers used again and again. */
class Frames {
  readonly everyTicks: number;
  private readonly simulation: Watched;
  private readonly sink: Sink;
  private readonly columns: readonly FrameColumn[];
  private readonly layout: TableLayout;
  private readonly cells: readonly NumberCells[];

  constructor(simulation: Watched, sink: Sink) {
    const { world, recipe, ticks } = simulation;
    const { tickHours } = recipe.scenario.time;
    this.simulation = simulation;
    this.sink = sink;
    this.columns = frameColumns(recipe.scenario, world.names);
    this.everyTicks = frameInterval(this.columns, world.agentCount, { ticks, tickHours });
    this.layout = framesTable(this.columns, this.everyTicks);
    this.cells = this.layout.columns.map(
      ({ type }) => allocateCells(type, world.agentCount) as NumberCells,
    );
  }

  write(): void {
    const { world, tick } = this.simulation;
    fillFrame(world, this.columns, tick, this.cells);
    this.sink.write(this.layout, { rows: world.agentCount, columns: this.cells });
  }
}

/** Writes who follows whom, follower by follower. */
export function writeTies(graph: Graph, sink: Sink, batchRows: number): void {
  const { weights } = graph;
  const rows = new Rows(weights === null ? tiesTable : weightedTiesTable, sink, batchRows);
  const weight = weights === null ? null : rows.cells('weight', 'f64');
  const followers = rows.cells('follower', 'i32');
  const followed = rows.cells('followed', 'i32');
  for (let follower = 0; follower < graph.agents; follower++) {
    for (let tie = graph.followedStart[follower]; tie < graph.followedStart[follower + 1]; tie++) {
      const row = rows.next();
      followers[row] = follower;
      followed[row] = graph.followed[tie];
      if (weight !== null && weights !== null) weight[row] = weights[tie];
    }
  }
  rows.flush();
}

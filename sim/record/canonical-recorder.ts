/**
 * Writes down a run of a canonical model: its measures, digests, and, in full, its agents with
 * their columns at the start and at the end, and the ties. It draws nothing.
 */
import type { CanonicalSimulation } from '../canonical/simulation.ts';
import { type Cells, Rows, type Sink } from './batch.ts';
import { BATCH_ROWS, type Detail, type Positions, writeTies } from './recorder.ts';
import {
  digestsTable,
  eventsTable,
  layoutTable,
  type MetricRow,
  metricsTable,
  type TableColumn,
  type TickLog,
} from './tables.ts';

export class CanonicalRecorder {
  private readonly simulation: CanonicalSimulation;
  private readonly sink: Sink;
  private readonly full: boolean;
  private readonly metrics: Rows;
  private readonly digests: Rows;
  private readonly start: ReadonlyMap<string, Float64Array>;

  /** Starts recording, before the first tick. */
  constructor(simulation: CanonicalSimulation, sink: Sink, detail: Detail) {
    this.simulation = simulation;
    this.sink = sink;
    this.full = detail === 'full';
    // Nothing happens to a canonical model from outside: the table exists and has no rows.
    new Rows(eventsTable, sink, 1).flush();
    this.metrics = new Rows(metricsTable, sink, BATCH_ROWS);
    this.digests = new Rows(digestsTable, sink, BATCH_ROWS);
    this.start = simulation.columns();
    this.addMetrics(0, simulation.firstMetrics());
  }

  /** Takes what happened in a tick, right after its step. */
  tick({ tick, metrics, digests }: TickLog): void {
    this.addMetrics(tick, metrics);
    for (const { what, digest } of digests) {
      const row = this.digests.next();
      this.digests.cells('tick', 'i32')[row] = tick;
      this.digests.cells('what', 'text')[row] = what;
      this.digests.cells('digest', 'text')[row] = digest;
    }
  }

  /** Ends recording. The sink is closed. */
  finish(positions: Positions | null = null): void {
    this.metrics.flush();
    this.digests.flush();
    if (this.full) {
      this.writeAgents();
      writeTies(this.simulation.agents().graph, this.sink, BATCH_ROWS);
      if (positions !== null) {
        const columns = [positions.x, positions.y];
        this.sink.write(layoutTable, { rows: positions.x.length, columns });
      }
    }
    this.sink.close();
  }

  private addMetrics(tick: number, metrics: readonly MetricRow[]): void {
    for (const { metric, country, value } of metrics) {
      const row = this.metrics.next();
      this.metrics.cells('tick', 'i32')[row] = tick;
      this.metrics.cells('metric', 'text')[row] = metric;
      this.metrics.cells('country', 'text')[row] = country;
      this.metrics.cells('value', 'f64')[row] = value;
    }
  }

  private writeAgents(): void {
    const { simulation, start } = this;
    const { ids, keys, attributes, graph } = simulation.agents();
    const { followersStart, followedStart } = graph;
    const own = simulation.columnMeanings();
    const columns: { readonly column: TableColumn; readonly cells: Cells }[] = [];
    const add = (name: string, type: TableColumn['type'], meaning: string, cells: Cells): void => {
      columns.push({ column: { name, type, meaning }, cells });
    };
    const degrees = (starts: Uint32Array) =>
      starts.subarray(1).map((end, row) => end - starts[row]);
    add('id', 'text', 'what it is called', [...ids]);
    add('key', 'u32', 'what identifies it in every draw', keys);
    add('followers', 'u32', 'agents that follow it', degrees(followersStart));
    add('following', 'u32', 'agents that it follows', degrees(followedStart));
    for (const [name, values] of attributes) {
      if (own.has(name)) continue;
      const all = ids.map((_, row) => values[row] ?? '');
      add(`imported:${name}`, 'text', 'as the file of agents has it', all);
    }
    for (const [name, values] of simulation.columns()) {
      const meaning = own.get(name) ?? 'as the model leaves it';
      add(name, 'f64', `${meaning}; at the end`, values);
      const before = start.get(name);
      if (before !== undefined) add(`${name}Start`, 'f64', `${meaning}; at the start`, before);
    }
    this.sink.write(
      {
        name: 'agents',
        meaning: 'who the agents are and what became of them, one row an agent in their order',
        columns: columns.map(({ column }) => column),
      },
      { rows: ids.length, columns: columns.map(({ cells }) => cells) },
    );
  }
}

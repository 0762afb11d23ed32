/** Runs a recipe and reports its rows as they happen; it runs as fast as the reader's machine. */
import {
  agentRows,
  type Batch,
  type Cells,
  type Positions,
  place,
  type RecipeDocument,
  Recorder,
  type Simulation,
  type Sink,
  type TableLayout,
} from '../../sim/index.ts';
import { simulationOf } from './reading.ts';

/** Some rows of a table, copied out of the recorder. */
export interface RowsOfTable {
  readonly layout: TableLayout;
  readonly batch: Batch;
}

/** What does not change while a run goes on. */
export interface LiveStart {
  /** The agents, and the first frame. */
  readonly rows: readonly RowsOfTable[];
  readonly ties: { readonly follower: Uint32Array; readonly followed: Uint32Array };
  readonly positions: Positions | null;
}

/** Rows a batch holds before it is handed on: small, so that a run that has begun shows. */
const BATCH_ROWS = 64;
/** Milliseconds of computing between two reports. */
const SLICE = 60;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const copied = ({ rows, columns }: Batch): Batch => ({
  rows,
  columns: columns.map(
    (cells): Cells => (Array.isArray(cells) ? cells.slice(0, rows) : cells.slice(0, rows)),
  ),
});

/** Shares are many and no view reads them live; agents and ties are told at the start. */
const LEFT_OUT = new Set(['shares', 'agents', 'ties']);

/** The rows of messages that actors posted: people's own are many and no view reads them live. */
function officialRows(layout: TableLayout, { rows, columns }: Batch): Batch {
  const actors = columns[layout.columns.findIndex(({ name }) => name === 'actor')] as string[];
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) if (actors[row] !== '') kept.push(row);
  const pick = (cells: Cells): Cells =>
    Array.isArray(cells)
      ? kept.map((row) => cells[row] as string)
      : (Float64Array.from(kept, (row) => cells[row] as number) as Cells);
  return { rows: kept.length, columns: columns.map(pick) };
}

class Outgoing implements Sink {
  waiting: RowsOfTable[] = [];

  write(layout: TableLayout, batch: Batch): void {
    if (LEFT_OUT.has(layout.name)) return;
    const kept = layout.name === 'messages' ? officialRows(layout, batch) : copied(batch);
    this.waiting.push({ layout, batch: kept });
  }

  close(): void {
    // What waits is taken with the last report.
  }

  take(): readonly RowsOfTable[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}

function tiesOf({ world }: Simulation): LiveStart['ties'] {
  const { graph } = world;
  const follower = new Uint32Array(graph.ties);
  for (let row = 0; row < graph.agents; row++) {
    follower.fill(row, graph.followedStart[row], graph.followedStart[row + 1]);
  }
  return { follower, followed: graph.followed.slice() };
}

function positionsOf({ world, recipe }: Simulation): Positions {
  const { agents, agentCount, graph } = world;
  const { key, country, origin } = agents;
  return place({ agents: agentCount, key, country, origin, graph }, recipe.networkSeed);
}

export class LiveRunner {
  private running = 0;

  stop(): void {
    this.running += 1;
  }

  async start(
    document: RecipeDocument,
    report: (rows: readonly RowsOfTable[], tick: number) => void,
  ): Promise<LiveStart> {
    const mine = ++this.running;
    const simulation = simulationOf(document);
    const out = new Outgoing();
    // Before the first tick: the agents' columns are what they begin with.
    const { layout, batch } = agentRows(simulation.world, simulation.recipe.scenario, null);
    out.waiting.push({ layout, batch });
    const recorder = new Recorder(simulation, out, { batchRows: BATCH_ROWS });
    void this.run(mine, simulation, recorder, out, report);
    return {
      rows: out.take(),
      ties: tiesOf(simulation),
      positions: positionsOf(simulation),
    };
  }

  private async run(
    mine: number,
    simulation: Simulation,
    recorder: Recorder,
    out: Outgoing,
    report: (rows: readonly RowsOfTable[], tick: number) => void,
  ): Promise<void> {
    await pause();
    let sliced = performance.now();
    while (!simulation.done) {
      recorder.tick(simulation.step());
      if (performance.now() - sliced > SLICE) {
        report(out.take(), simulation.tick);
        await pause();
        if (mine !== this.running) return;
        sliced = performance.now();
      }
    }
    recorder.finish();
    report(out.take(), simulation.tick);
  }
}

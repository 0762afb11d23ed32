/**
 * One run that is computed while it is watched. It goes as fast as the machine allows, stops before
 * the tick of a decision that nobody took yet, and can be left at any tick by a branch with other
 * decisions and the same luck.
 */
import {
  agentRows,
  type Decision,
  type Positions,
  place,
  Recorder,
  type Simulation,
  type TickLog,
} from '../../sim/index.ts';
import { Outgoing, type RowsOfTable } from './outgoing.ts';
import { Shelf } from './shelf.ts';

/** What does not change while a run goes on. */
export interface LiveStart {
  readonly agents: RowsOfTable;
  readonly ties: { readonly follower: Uint32Array; readonly followed: Uint32Array };
  readonly positions: Positions | null;
}

export interface LiveState {
  /** Ticks done. */
  readonly tick: number;
  /** The decision point before which it waits, null for none. */
  readonly waiting: string | null;
}

export type LiveReport = (rows: readonly RowsOfTable[], state: LiveState) => void;

/** Every row is handed on at once, or what happened would show only when a batch is full. */
const BATCH_ROWS = 1;
/** Milliseconds of computing between two looks at what the page wants. */
const SLICE = 60;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

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

export interface SessionOptions {
  /** Whether it stops before decisions that nobody took. */
  readonly asks: boolean;
  /**
   * Brings the simulation to the tick at which it leaves another run; null for a run of its own.
   */
  readonly from: { readonly parent: LiveSession; readonly tick: number } | null;
}

export class LiveSession {
  readonly simulation: Simulation;
  readonly start: LiveStart;
  private readonly shelf: Shelf;
  private readonly recorder: Recorder;
  private readonly out: Outgoing;
  private readonly asks: boolean;
  private readonly report: LiveReport;
  private waiting: string | null = null;
  /** Counts up when the computing that goes on is to stop. */
  private turn = 0;
  private finished = false;

  constructor(simulation: Simulation, options: SessionOptions, report: LiveReport) {
    const { from } = options;
    this.simulation = simulation;
    this.asks = options.asks;
    this.report = report;
    this.out = new Outgoing(from?.tick ?? -1);
    if (from === null) {
      const { layout, batch } = agentRows(simulation.world, simulation.recipe.scenario, null);
      this.start = {
        agents: { layout, batch },
        ties: tiesOf(simulation),
        positions: positionsOf(simulation),
      };
    } else {
      this.start = from.parent.start;
      from.parent.bring(simulation, from.tick);
    }
    this.shelf = new Shelf(simulation);
    this.recorder = new Recorder(simulation, this.out, { batchRows: BATCH_ROWS });
  }

  /** What was recorded before the first step, for the page to begin with. */
  first(): readonly RowsOfTable[] {
    return this.out.take();
  }

  /** Computes until it is done, waits, or is told to stop. */
  async go(): Promise<void> {
    const mine = ++this.turn;
    let sliced = performance.now();
    while (!this.simulation.done && this.waiting === null) {
      this.step();
      if (performance.now() - sliced > SLICE) {
        this.tell();
        await pause();
        if (mine !== this.turn) return;
        sliced = performance.now();
      }
    }
    if (this.simulation.done && !this.finished) {
      this.finished = true;
      this.recorder.finish();
    }
    this.tell();
  }

  stop(): void {
    this.turn += 1;
  }

  /** Takes in what a person decided, from the next tick on, and says when that is. */
  decide(decision: Decision): Decision {
    const taken = { ...decision, tick: Math.max(decision.tick, this.simulation.tick) };
    this.simulation.decide(taken);
    this.waiting = null;
    return taken;
  }

  /** Brings another simulation of the same people to a tick of this run. */
  private bring(other: Simulation, tick: number): void {
    const snapshot = this.shelf.before(tick);
    if (snapshot !== null) other.restore(snapshot);
    while (other.tick < tick) other.step();
  }

  private step(): void {
    const { simulation } = this;
    const tick = simulation.tick;
    const log = simulation.step();
    const asked = this.asks ? this.undecided(log) : null;
    if (asked !== null) {
      this.back(tick);
      this.waiting = asked;
      return;
    }
    this.recorder.tick(log);
    this.shelf.keep(simulation);
  }

  /** The decision point that took its default in this tick, because nobody chose. */
  private undecided({ events }: TickLog): string | null {
    const { decisions } = this.simulation.recipe;
    const taken = events.find(
      ({ what, id }) => what === 'decision' && !decisions.some(({ decision }) => decision === id),
    );
    return taken?.id ?? null;
  }

  /** Goes back to a tick that was recorded already. */
  private back(tick: number): void {
    const { simulation } = this;
    const snapshot = this.shelf.before(tick);
    if (snapshot === null) throw new Error(`no snapshot before tick ${tick}`);
    simulation.restore(snapshot);
    while (simulation.tick < tick) simulation.step();
  }

  private tell(): void {
    this.report(this.out.take(), { tick: this.simulation.tick, waiting: this.waiting });
  }
}

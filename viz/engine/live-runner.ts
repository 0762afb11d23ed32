/** The live runs of the page: each has a number, goes on, waits, and can be branched off. */
import {
  createSimulation,
  type Decision,
  type RecipeDocument,
  type Simulation,
} from '../../sim/index.ts';
import { type LiveReport, LiveSession, type LiveStart } from './live-session.ts';
import type { RowsOfTable } from './outgoing.ts';
import { simulationOf } from './reading.ts';

export interface OpenLive {
  readonly document: RecipeDocument;
  /** Whether it stops before decisions that nobody took. */
  readonly asks: boolean;
  /**
   * The live run that it leaves, and the tick at which; null for a run of its own. Where that run
   * is closed the whole recipe is run, to the same bits.
   */
  readonly from: { readonly id: number; readonly tick: number } | null;
}

export interface OpenedLive {
  readonly id: number;
  /** Whether it begins where it left the other run, and has no rows before that. */
  readonly isPart: boolean;
  readonly start: LiveStart;
  /** The first frame and the measures at the start. */
  readonly rows: readonly RowsOfTable[];
}

/** Runs kept at once; the oldest gives way. */
const MOST = 6;

export class LiveRunner {
  private readonly sessions = new Map<number, LiveSession>();
  private last = 0;

  /** Prepares a run; it computes once it is told to go. */
  open({ document, asks, from }: OpenLive, report: LiveReport): OpenedLive {
    const parent = from === null ? null : (this.sessions.get(from.id) ?? null);
    const origin = from === null || parent === null ? null : { parent, tick: from.tick };
    const simulation: Simulation =
      parent === null
        ? simulationOf(document)
        : createSimulation(
            { ...parent.simulation.recipe, decisions: document.recipe.decisions },
            parent.simulation.population,
          );
    const session = new LiveSession(simulation, { asks, from: origin }, report);
    const id = ++this.last;
    this.sessions.set(id, session);
    const [oldest] = this.sessions.keys();
    if (this.sessions.size > MOST && oldest !== undefined) this.close(oldest);
    return { id, isPart: origin !== null, start: session.start, rows: session.first() };
  }

  go(id: number): void {
    void this.of(id).go();
  }

  stop(id: number): void {
    this.of(id).stop();
  }

  /** Takes in a decision and goes on. */
  decide(id: number, decision: Decision): Decision {
    const session = this.of(id);
    const taken = session.decide(decision);
    void session.go();
    return taken;
  }

  close(id: number): void {
    this.sessions.get(id)?.stop();
    this.sessions.delete(id);
  }

  private of(id: number): LiveSession {
    const session = this.sessions.get(id);
    if (session === undefined) throw new Error(`the live run ${id} is closed`);
    return session;
  }
}

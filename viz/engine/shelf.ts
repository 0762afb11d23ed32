/** Snapshots of a simulation on its way, evenly over it, so that going back costs a part of it. */
import type { Simulation, Snapshot } from '../../sim/index.ts';

/** Snapshots kept of a run, and the memory they may take together. */
const SNAPSHOTS = 24;
const MOST_BYTES = 400_000_000;

const sizeOf = (simulation: Simulation): number => {
  let bytes = 0;
  for (const table of simulation.world.tables.values()) bytes += table.buffer.byteLength;
  return bytes;
};

export class Shelf {
  private readonly snapshots = new Map<number, Snapshot>();
  private readonly everyTicks: number;

  /** Takes the first snapshot of a simulation. */
  constructor(simulation: Simulation) {
    const count = Math.max(1, Math.min(SNAPSHOTS, Math.floor(MOST_BYTES / sizeOf(simulation))));
    this.everyTicks = Math.max(1, Math.ceil(simulation.ticks / count));
    this.snapshots.set(simulation.tick, simulation.snapshot());
  }

  /** Takes a snapshot where one is due; called after every step. */
  keep(simulation: Simulation): void {
    const { tick } = simulation;
    if (tick % this.everyTicks === 0 && !this.snapshots.has(tick)) {
      this.snapshots.set(tick, simulation.snapshot());
    }
  }

  /** The latest snapshot not after a tick; null where the first one is later. */
  before(tick: number): Snapshot | null {
    const at = [...this.snapshots.keys()].filter((each) => each <= tick);
    return at.length === 0 ? null : (this.snapshots.get(Math.max(...at)) ?? null);
  }

  /** Drops what lies after a tick: from there on the run goes another way. */
  forget(tick: number): void {
    for (const at of [...this.snapshots.keys()]) if (at > tick) this.snapshots.delete(at);
  }
}

/** The frames of a run: what changes about agents, a moment at a time, one column at a time. */
import { type Stored, scaleOf, type Table } from './table.ts';

export interface FrameColumn {
  readonly name: string;
  /** value = stored x step */
  readonly step: number;
}

export interface Frames {
  readonly columns: readonly FrameColumn[];
  readonly everyTicks: number;
  /** Frames known so far. */
  readonly count: number;
  /** Ticks done at a frame. */
  tickOf(frame: number): number;
  /** The last frame not after a tick. */
  at(tick: number): number;
  /** Stored values of a column, one an agent. */
  read(frame: number, column: string): Promise<Stored>;
  /** As `read`, when it is at hand already. */
  ready(frame: number, column: string): Stored | null;
}

/** Frames kept at hand, by column and frame. */
const KEPT = 512;

/** The frames of a table with one row group a frame, `agents` rows each. */
export function framesOf(table: Table, agents: number, ticks: number): Frames {
  const everyTicks = Math.max(1, table.everyTicks ?? 1);
  const cache = new Map<string, Promise<Stored> | Stored>();
  const isReady = (entry: Promise<Stored> | Stored | undefined): entry is Stored =>
    entry !== undefined && !(entry instanceof Promise);
  return {
    columns: table.columns
      .filter(({ name }) => name !== 'tick')
      .map(({ name }) => ({ name, step: scaleOf(table, name) })),
    everyTicks,
    get count() {
      return Math.floor(table.rows / agents);
    },
    tickOf: (frame) => Math.min(ticks, frame * everyTicks),
    at(tick) {
      const last = Math.floor(table.rows / agents) - 1;
      return Math.max(0, Math.min(last, tick >= ticks ? last : Math.floor(tick / everyTicks)));
    },
    ready(frame, column) {
      const entry = cache.get(`${column} ${frame}`);
      return isReady(entry) ? entry : null;
    },
    read(frame, column) {
      const key = `${column} ${frame}`;
      const known = cache.get(key);
      if (known !== undefined) return Promise.resolve(known);
      const wanted = table.numbers(column, frame * agents, (frame + 1) * agents).then(
        (values) => {
          cache.set(key, values);
          return values;
        },
        (fault: unknown) => {
          cache.delete(key);
          throw fault;
        },
      );
      cache.set(key, wanted);
      if (cache.size > KEPT) {
        const oldest = cache.keys().next().value;
        if (oldest !== undefined) cache.delete(oldest);
      }
      return wanted;
    },
  };
}

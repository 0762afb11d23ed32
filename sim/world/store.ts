/**
 * The message store: rows that are taken, freed 48 hours after the last delivery of their cascade,
 * and used again. It grows between phases of a tick, never inside one, so that a mechanism may
 * hold its columns in locals.
 */
import { Cards } from './cards.ts';
import { allocate, type Declarations, type Sizes, type Table } from './columns.ts';
import type { Counters } from './counters.ts';
import { MOST_MESSAGES } from './feeds.ts';
import { type Messages, messageColumns } from './messages.ts';
import type { ModuleState } from './module.ts';

/** Hours after the last delivery of a cascade when its rows are freed. */
export const KEPT_HOURS = 48;

export class MessageStore {
  table: Table<typeof messageColumns>;
  /**
   * Rows free to be used again, a ring: those freed first are used first, so that messages of one
   * time lie together and stay in the cache.
   */
  free: Uint32Array;
  cards: Cards;
  /** What mechanisms keep of messages besides, by the names of their modules; rows as above. */
  readonly besides = new Map<string, Table<Declarations>>();
  private readonly sizes: Sizes;
  private readonly counters: Counters;

  constructor(
    capacity: number,
    sizes: Sizes,
    counters: Counters,
    modules: readonly ModuleState[] = [],
  ) {
    for (const { name, columns } of modules) {
      this.besides.set(name, allocate(columns, capacity, sizes));
    }
    this.table = allocate(messageColumns, capacity, sizes);
    this.free = new Uint32Array(capacity);
    this.cards = new Cards(capacity);
    this.sizes = sizes;
    this.counters = counters;
  }

  get columns(): Messages {
    return this.table.columns;
  }

  /** Makes sure that `rows` more rows can be taken. Call between phases only. */
  reserve(rows: number): void {
    const wanted = this.counters.rowsUsed[0] - this.counters.rowsFree[0] + rows;
    if (this.counters.rowsUsed[0] - this.counters.rowsFree[0] + rows <= this.table.rows) {
      return;
    }
    if (wanted > MOST_MESSAGES) {
      throw new RangeError(
        `more than ${MOST_MESSAGES} messages are alive at once: lower post rates, agents or the tick`,
      );
    }
    this.resize(Math.min(MOST_MESSAGES, Math.max(wanted, 2 * this.table.rows)));
  }

  /** Moves the rows to a table of `capacity` rows; a snapshot may bring another capacity. */
  resize(capacity: number): void {
    this.table = resized(this.table, capacity, this.sizes);
    for (const [name, table] of this.besides) {
      this.besides.set(name, resized(table, capacity, this.sizes));
    }
    const free = new Uint32Array(capacity);
    const { rowsFree, firstFree } = this.counters;
    for (let n = 0; n < rowsFree[0]; n++) {
      free[n] = this.free[(firstFree[0] + n) % this.free.length];
    }
    firstFree[0] = 0;
    this.free = free;
    this.writeCards();
  }

  /** Writes the cards of all messages afresh, from the columns. */
  writeCards(): void {
    this.cards = new Cards(this.table.rows);
    for (let row = 0; row < this.counters.rowsUsed[0]; row++) {
      this.cards.write(this.table.columns, row);
    }
  }

  /** Takes a row and marks it live; its other columns hold whatever they held. */
  take(): number {
    const { rowsUsed, rowsFree, firstFree } = this.counters;
    let row: number;
    if (rowsFree[0] > 0) {
      row = this.free[firstFree[0]];
      firstFree[0] = firstFree[0] + 1 === this.free.length ? 0 : firstFree[0] + 1;
      rowsFree[0]--;
    } else {
      row = rowsUsed[0]++;
    }
    const { live, generation } = this.table.columns;
    live[row] = 1;
    generation[row] = generation[row] + 1;
    if (this.besides.size > 0) {
      this.clear(row);
    }
    return row;
  }

  /** Sets to zero what mechanisms keep of the message that had this row before. */
  private clear(row: number): void {
    for (const { columns, rows } of this.besides.values()) {
      for (const values of Object.values(columns)) {
        const entries = values.length / rows;
        values.fill(0, row * entries, (row + 1) * entries);
      }
    }
  }

  /** Frees every message whose cascade was last delivered more than 48 hours before `now`. */
  sweep(now: number): void {
    const { rowsUsed, rowsFree, firstFree } = this.counters;
    const { live, root, lastDelivery } = this.table.columns;
    for (let row = 0; row < rowsUsed[0]; row++) {
      if (live[row] === 1 && lastDelivery[root[row]] < now - KEPT_HOURS) {
        live[row] = 0;
        this.free[(firstFree[0] + rowsFree[0]++) % this.free.length] = row;
      }
    }
  }
}

/** The rows of `table` in one of `capacity` rows, as many as there is room for. */
function resized<D extends Declarations>(table: Table<D>, capacity: number, sizes: Sizes) {
  const grown = allocate(table.declarations, capacity, sizes);
  const kept = Math.min(capacity, table.rows);
  const from: Record<string, { length: number; subarray(a: number, b: number): never }> =
    table.columns as never;
  const to: Record<string, { set(values: never): void }> = grown.columns as never;
  for (const name of Object.keys(table.declarations)) {
    to[name].set(from[name].subarray(0, (kept * from[name].length) / table.rows));
  }
  return grown;
}

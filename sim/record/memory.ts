/** A sink of growing arrays: the tables of a run that is watched while it happens. */
import { allocateCells, type Batch, type Cells, type NumberCells, type Sink } from './batch.ts';
import type { TableLayout } from './tables.ts';

const FIRST_ROWS = 1024;

/** A table in memory; it grows at its end alone. */
export class MemoryTable {
  readonly layout: TableLayout;
  rows = 0;
  private columns: Cells[];
  private capacity = FIRST_ROWS;

  constructor(layout: TableLayout) {
    this.layout = layout;
    this.columns = layout.columns.map(({ type }) => allocateCells(type, FIRST_ROWS));
  }

  append(batch: Batch): void {
    this.reserve(this.rows + batch.rows);
    this.columns.forEach((cells, place) => {
      const added = batch.columns[place];
      if (Array.isArray(cells)) {
        for (let row = 0; row < batch.rows; row++) {
          cells[this.rows + row] = added[row] as string;
        }
      } else {
        cells.set((added as NumberCells).subarray(0, batch.rows), this.rows);
      }
    });
    this.rows += batch.rows;
  }

  /** The cells of a column up to now, as stored; null when the table has no such column. */
  column(name: string): Cells | null {
    const place = this.layout.columns.findIndex((column) => column.name === name);
    const cells = this.columns[place];
    if (cells === undefined) {
      return null;
    }
    return Array.isArray(cells) ? cells.slice(0, this.rows) : cells.subarray(0, this.rows);
  }

  private reserve(rows: number): void {
    if (rows <= this.capacity) {
      return;
    }
    this.capacity = Math.max(rows, 2 * this.capacity);
    this.columns = this.columns.map((cells, place) => {
      if (Array.isArray(cells)) {
        return cells;
      }
      const grown = allocateCells(this.layout.columns[place].type, this.capacity) as NumberCells;
      grown.set(cells);
      return grown;
    });
  }
}

export class MemorySink implements Sink {
  readonly tables = new Map<string, MemoryTable>();
  /** Whether the run is over. */
  complete = false;

  write(layout: TableLayout, batch: Batch): void {
    let table = this.tables.get(layout.name);
    if (table === undefined) {
      table = new MemoryTable(layout);
      this.tables.set(layout.name, table);
    }
    table.append(batch);
  }

  close(): void {
    this.complete = true;
  }
}

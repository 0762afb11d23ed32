/**
 * Rows on their way from a run to where they are kept: batches of bounded size, column by column,
 * handed to a sink. The memory of recording is bounded by a batch, whatever the length of the run.
 */
import type { CellType, TableLayout } from './tables.ts';

const ARRAYS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

/** The cells of a column by the type of its values. */
export interface CellArrays {
  readonly i8: Int8Array;
  readonly u8: Uint8Array;
  readonly i16: Int16Array;
  readonly u16: Uint16Array;
  readonly i32: Int32Array;
  readonly u32: Uint32Array;
  readonly f32: Float32Array;
  readonly f64: Float64Array;
  readonly text: string[];
}

export type Cells = CellArrays[CellType];
export type NumberCells = Exclude<Cells, string[]>;

/** Rows of one table: `columns` in the order of its layout, each with at least `rows` entries. */
export interface Batch {
  readonly rows: number;
  readonly columns: readonly Cells[];
}

/** Where rows go: a Parquet file, growing arrays, a digest. */
export interface Sink {
  /**
   * Takes the rows of a batch, whose arrays are used again afterwards. No rows: the table exists.
   */
  write(table: TableLayout, batch: Batch): void;
  /** No rows follow. */
  close(): void;
}

/** Empty cells of a type. */
export function allocateCells(type: CellType, length: number): Cells {
  return type === 'text' ? new Array<string>(length).fill('') : new ARRAYS[type](length);
}

/** The rows of a table that wait for their batch to be full. */
export class Rows {
  readonly layout: TableLayout;
  private readonly columns: readonly Cells[];
  private readonly capacity: number;
  private readonly sink: Sink;
  private waiting = 0;
  private written = 0;

  constructor(layout: TableLayout, sink: Sink, capacity: number) {
    this.layout = layout;
    this.columns = layout.columns.map(({ type }) => allocateCells(type, capacity));
    this.capacity = capacity;
    this.sink = sink;
    sink.write(layout, { rows: 0, columns: this.columns });
  }

  /** Rows taken so far. */
  get count(): number {
    return this.written + this.waiting;
  }

  /** The cells of a column, to write at the place that `next` gives. They stay the same array. */
  cells<T extends CellType>(name: string, type: T): CellArrays[T] {
    const place = this.layout.columns.findIndex((column) => column.name === name);
    if (this.layout.columns[place]?.type !== type) {
      throw new Error(`table ${this.layout.name} has no column ${name} of type ${type}`);
    }
    return this.columns[place] as CellArrays[T];
  }

  /** The place of one more row. */
  next(): number {
    if (this.waiting === this.capacity) {
      this.flush();
    }
    return this.waiting++;
  }

  /** Hands the waiting rows on. */
  flush(): void {
    if (this.waiting > 0) {
      this.sink.write(this.layout, { rows: this.waiting, columns: this.columns });
      this.written += this.waiting;
      this.waiting = 0;
    }
  }
}

/** A table of a run as the page reads it, whether it lies in a file or grows in memory. */
import type { TableColumn } from '../../sim/index.ts';

/** Stored values of a column: numbers as they lie in the table (scaled), or texts. */
export type Stored = ArrayLike<number>;

export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Rows known so far. */
  readonly rows: number;
  /** Frames alone: ticks from one to the next. */
  readonly everyTicks: number | null;
  numbers(column: string, from?: number, to?: number): Promise<Stored>;
  texts(column: string, from?: number, to?: number): Promise<readonly string[]>;
}

/** What one stored step of a column is worth. */
export const scaleOf = (table: Table, column: string): number =>
  1 / (table.columns.find(({ name }) => name === column)?.scale ?? 1);

export const hasColumn = (table: Table, column: string): boolean =>
  table.columns.some(({ name }) => name === column);

/** A table without rows and columns, in place of one that cannot be read. */
export const emptyTable = (name: string): Table => ({
  name,
  columns: [],
  rows: 0,
  everyTicks: null,
  numbers: () => Promise.resolve([]),
  texts: () => Promise.resolve([]),
});

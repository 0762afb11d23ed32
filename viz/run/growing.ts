/** Tables that grow in memory, as views read them; a branch begins with the rows of its parent. */
import type { MemorySink, MemoryTable } from '../../sim/index.ts';
import type { Stored, Table } from './table.ts';

/** A table that grows. */
function growing(table: MemoryTable): Table {
  const part = (column: string, from: number, to: number) =>
    table.column(column)?.slice(from, to) ?? [];
  return {
    name: table.layout.name,
    columns: table.layout.columns,
    get rows() {
      return table.rows;
    },
    everyTicks: table.layout.everyTicks ?? null,
    numbers: (column, from = 0, to = table.rows) =>
      Promise.resolve(part(column, from, to) as Stored),
    texts: (column, from = 0, to = table.rows) =>
      Promise.resolve(part(column, from, to) as readonly string[]),
  };
}

/** The first `rows` of a table, then all rows of another. */
export function joined(first: Table, rows: number, rest: () => Table | null): Table {
  const count = (): number => rows + (rest()?.rows ?? 0);
  return {
    name: first.name,
    columns: first.columns,
    get rows() {
      return count();
    },
    everyTicks: first.everyTicks,
    async numbers(column, from = 0, to = count()) {
      const left = await first.numbers(column, Math.min(from, rows), Math.min(to, rows));
      const more = rest();
      if (more === null || to <= rows) return left;
      const right = await more.numbers(column, Math.max(0, from - rows), to - rows);
      if (left.length === 0) return right;
      const all = new Float64Array(left.length + right.length);
      all.set(left);
      all.set(right, left.length);
      return all;
    },
    async texts(column, from = 0, to = count()) {
      const left = await first.texts(column, Math.min(from, rows), Math.min(to, rows));
      const more = rest();
      if (more === null || to <= rows) return left;
      return [...left, ...(await more.texts(column, Math.max(0, from - rows), to - rows))];
    },
  };
}

/** Rows of a table of a parent that a branch at `tick` has too. */
export async function rowsUpTo(table: Table, tick: number): Promise<number> {
  const ticks = await table.numbers('tick');
  // Messages, shares and events carry the tick in which they happened, counted from 0; measures,
  // frames and digests the ticks done.
  const happened = ['messages', 'shares', 'events'].includes(table.name);
  const last = happened ? tick - 1 : tick;
  let rows = 0;
  while (rows < ticks.length && (ticks[rows] as number) <= last) rows += 1;
  return rows;
}

export const tableOf = (sink: MemorySink, name: string): Table | null => {
  const table = sink.tables.get(name);
  return table === undefined ? null : growing(table);
};

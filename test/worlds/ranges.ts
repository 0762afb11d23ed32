/** Whether every number of a world is one that its column may hold. */
import type { Simulation } from '../../sim/simulation.ts';
import type { Column } from '../../sim/world/columns.ts';

/** Values that are no number or lie outside what their column declares. */
export function strays({ world }: Simulation): string[] {
  const found: string[] = [];
  const used = world.counters.rowsUsed[0] ?? 0;
  const examine = (
    table: string,
    declarations: Readonly<Record<string, Column>>,
    columns: Readonly<Record<string, ArrayLike<number>>>,
    rows: number,
  ) => {
    for (const [name, { range }] of Object.entries(declarations)) {
      const values = columns[name] ?? [];
      for (let n = 0; n < Math.min(values.length, rows); n++) {
        const value = values[n] ?? Number.NaN;
        // A bound that no 32-bit float holds may be passed by its rounding.
        if (!(value >= Math.fround(range[0]) && value <= Math.fround(range[1]))) {
          found.push(`${table}.${name}[${n}] = ${value}, not in ${range.join(' to ')}`);
          break;
        }
      }
    }
  };
  for (const [name, table] of world.tables) {
    examine(name, table.declarations, table.columns, Infinity);
  }
  const { declarations, columns } = world.store.table;
  examine('messages', declarations, columns as never, used);
  for (const [name, table] of world.store.besides) {
    examine(name, table.declarations, table.columns, Infinity);
  }
  const met = world.meetings.table;
  examine('meetings', met.declarations, met.columns, world.counters.meetings[0] ?? 0);
  if (used > world.store.table.rows)
    found.push(`${used} messages in ${world.store.table.rows} rows`);
  return found;
}

/**
 * A table in memory as Parquet bytes and as CSV; what is not there is NaN in the one, empty in the
 * other.
 */
import { createTableWriter, Rows, type Sink } from '../../sim/index.ts';
import { numberText } from '../export/text.ts';
import type { Cell, PlainTable } from './tables.ts';

/** The bytes of the table as Parquet. */
export function parquetOf({ layout, rows }: PlainTable): Uint8Array {
  const parts: Uint8Array[] = [];
  const writer = createTableWriter(layout, (bytes) => parts.push(bytes.slice()));
  const sink: Sink = { write: (_, batch) => writer.write(batch), close: () => writer.close() };
  const table = new Rows(layout, sink, Math.max(1, Math.min(rows.length, 65_536)));
  for (const cells of rows) {
    const row = table.next();
    layout.columns.forEach(({ name, type }, place) => {
      const cell = cells[place] ?? null;
      if (type === 'text') table.cells(name, 'text')[row] = String(cell ?? '');
      else table.cells(name, type)[row] = cell === null ? Number.NaN : Number(cell);
    });
  }
  table.flush();
  sink.close();
  return Buffer.concat(parts);
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberText(cell) : quoted(cell);
};

export const csvOf = ({ layout, rows }: PlainTable): string =>
  [layout.columns.map(({ name }) => name), ...rows]
    .map((cells) => `${cells.map(written).join(',')}\n`)
    .join('');

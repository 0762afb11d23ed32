/** The table behind a chart: what is shown in the dialog and written to a file. */
import type { Line } from '../charts/path.ts';
import { type Language, moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: number;
  /** As people read it. */
  readonly cell: (row: number, column: number) => string;
  /** What the columns are called in a file, where that is something else. */
  readonly fileHead?: readonly string[];
  /** As a program reads it: numbers in full. */
  readonly raw: (row: number, column: number) => string | number;
}

const csvCell = (value: string | number): string =>
  typeof value === 'string' && /[",\n]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : `${value}`;

export function csvOf({ head, fileHead = head, rows, raw }: ChartTable): string {
  const body = Array.from({ length: rows }, (_, row) =>
    head.map((_name, column) => csvCell(raw(row, column))).join(','),
  );
  return [fileHead.map(csvCell).join(','), ...body, ''].join('\n');
}

/** Lines over time: the moment (hours in the file), then a column a line. */
export function linesTable(lines: readonly Line[], language: Language): ChartTable {
  const longest = lines.reduce<Line | null>(
    (best, line) => (best === null || line.hours.length > best.hours.length ? line : best),
    null,
  );
  const hours = longest?.hours ?? [];
  const value = (row: number, column: number): number | undefined =>
    column === 0 ? hours[row] : lines[column - 1]?.values[row];
  return {
    head: [catalogue(language).time, ...lines.map(({ name }) => name)],
    fileHead: ['hours', ...lines.map(({ name }) => name)],
    rows: hours.length,
    cell: (row, column) =>
      column === 0 ? moment(hours[row] as number, language) : String(value(row, column) ?? ''),
    raw: (row, column) => value(row, column) ?? '',
  };
}

/** Rows that stand there already, the same for people and programs unless `raw` is given. */
export function rowsTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  raw: readonly (readonly (string | number)[])[] = rows,
): ChartTable {
  return {
    head,
    rows: rows.length,
    cell: (row, column) => rows[row]?.[column] ?? '',
    raw: (row, column) => raw[row]?.[column] ?? '',
  };
}

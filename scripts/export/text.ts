/** Tables as text: CSV (RFC 4180, lines end in LF) and JSON (an array of objects). */
import type { StoredTable, Value } from './table.ts';

/** The shortest text that reads back to the same double; minus zero keeps its sign. */
export const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

const cell = (value: Value): string => {
  if (typeof value === 'number') {
    return numberText(value);
  }
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
};

export async function* csvOf(table: StoredTable): AsyncGenerator<string> {
  const names = table.notes.columns.map(({ name }) => name);
  yield `${names.map(cell).join(',')}\n`;
  for await (const columns of table.groups(names)) {
    let text = '';
    const rows = columns[0]?.length ?? 0;
    for (let row = 0; row < rows; row++) {
      text += `${columns.map((values) => cell(values[row] ?? '')).join(',')}\n`;
    }
    yield text;
  }
}

/** JSON has no NaN and no infinity: they are null. */
export async function* jsonOf(table: StoredTable): AsyncGenerator<string> {
  const names = table.notes.columns.map(({ name }) => name);
  let before = '[\n';
  for await (const columns of table.groups(names)) {
    let text = '';
    const rows = columns[0]?.length ?? 0;
    for (let row = 0; row < rows; row++) {
      const entries = names.map((name, place) => [name, columns[place]?.[row]]);
      text += before + JSON.stringify(Object.fromEntries(entries));
      before = ',\n';
    }
    yield text;
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

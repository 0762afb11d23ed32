/**
 * A table of agents as comma-separated values, `id` and then one column for each attribute, packed
 * with gzip or not.
 */
import { CsvReader } from './import/csv-reader.ts';
import { Faults, type Reading } from './import/faults.ts';
import { LIMITS } from './import/limits.ts';
import { type ImportOptions, NetworkDraft, type NodeTable } from './import/network-draft.ts';
import { type Source, sourceText } from './import/source-text.ts';

/** Reads a table of agents. */
export function readNodesCsv(source: Source, options: ImportOptions = {}): Reading<NodeTable> {
  const faults = new Faults();
  const text = sourceText(source, LIMITS.csvBytes, faults);
  if (text === null) return faults.refusal();
  const csv = new CsvReader(text, faults);
  const draft = new NetworkDraft(faults, (line) => ({ line, column: 1 }), options);
  const names = csv.next() ? [...csv.cells] : [];
  if (names[0] !== 'id') {
    faults.add('network-header', () => csv.place(0), {
      found: names.join(','),
      expected: 'id,...',
    });
    return faults.refusal();
  }
  for (let cell = 1; cell < csv.width; cell++) {
    const name = names[cell] ?? '';
    if (name === 'id' || names.indexOf(name) !== cell) {
      faults.add('network-column-twice', () => csv.place(cell), { found: name });
    } else draft.column(name);
  }
  if (faults.any) return faults.refusal();
  const lines: number[] = [];
  while (csv.next() && !draft.full) {
    if (csv.width !== names.length) {
      const values = { found: String(csv.width), expected: String(names.length) };
      faults.add('network-row', () => csv.place(0), values);
      continue;
    }
    const agent = draft.declare(csv.cells[0], csv.line);
    lines[agent] = csv.line;
    for (let cell = 1; cell < names.length; cell++) {
      draft.set(agent, names[cell], csv.cells[cell], csv.line);
    }
  }
  return draft.table(lines);
}

/**
 * The columns of `table` for the agents `ids`, empty where it has no line for one: how a table
 * goes with a generated network, whose ids are 0 to n - 1.
 */
export function nodeAttributes(
  table: NodeTable,
  ids: readonly string[],
): Reading<ReadonlyMap<string, readonly string[]>> {
  const faults = new Faults();
  const rows = new Map<string, number>();
  for (let row = 0; row < ids.length; row++) rows.set(ids[row], row);
  const attributes = new Map<string, string[]>();
  for (const name of table.attributes.keys())
    attributes.set(
      name,
      ids.map(() => ''),
    );
  for (let agent = 0; agent < table.ids.length; agent++) {
    const row = rows.get(table.ids[agent]);
    if (row === undefined) {
      const place = { line: table.lines[agent], column: 1 };
      faults.add('network-agent-unknown', () => place, { found: table.ids[agent] });
      continue;
    }
    for (const [name, values] of table.attributes) {
      const column = attributes.get(name);
      if (column !== undefined) column[row] = values[agent];
    }
  }
  return faults.reading(() => attributes);
}

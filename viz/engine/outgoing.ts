/**
 * The rows of a live run on their way to the page: gathered table by table until they are taken,
 * narrowed to what views read.
 */
import {
  type Batch,
  type Cells,
  MemoryTable,
  type Sink,
  type TableLayout,
} from '../../sim/index.ts';

/** Some rows of a table. */
export interface RowsOfTable {
  readonly layout: TableLayout;
  readonly batch: Batch;
}

/** Agents and ties are told at the start. */
const LEFT_OUT: ReadonlySet<string> = new Set(['agents', 'ties', 'layout']);

/** What views read of messages; a live run keeps no more of its many posts. */
const MESSAGE_COLUMNS: ReadonlySet<string> = new Set([
  'number',
  'tick',
  'time',
  'author',
  'actor',
  'kind',
  'claim',
  'polarity',
  'veracity',
  'target',
  'valence',
]);

/** Tables that a recorder writes as it begins: for a branch its parent has those rows. */
const FROM_THE_START: ReadonlySet<string> = new Set(['metrics', 'frames', 'digests']);

export class Outgoing implements Sink {
  private readonly waiting = new Map<string, MemoryTable>();
  private readonly from: number;

  /** `from` is the tick up to which a parent has the rows; -1 for a run of its own. */
  constructor(from = -1) {
    this.from = from;
  }

  write(layout: TableLayout, batch: Batch): void {
    if (LEFT_OUT.has(layout.name) || this.isOfParent(layout, batch)) return;
    let table = this.waiting.get(layout.name);
    if (table === undefined) {
      table = new MemoryTable(layout);
      this.waiting.set(layout.name, table);
    }
    table.append(batch);
  }

  close(): void {
    // What waits is taken with the last report.
  }

  take(): readonly RowsOfTable[] {
    const taken = [...this.waiting.values()].map((table): RowsOfTable => {
      const { layout, rows } = table;
      const columns = layout.columns.filter(
        ({ name }) => layout.name !== 'messages' || MESSAGE_COLUMNS.has(name),
      );
      const cells = columns.map(({ name }) => cellsOf(table, name));
      return { layout: { ...layout, columns }, batch: { rows, columns: cells } };
    });
    this.waiting.clear();
    return taken;
  }

  /** Whether a parent has these rows; a batch is one moment's. */
  private isOfParent(layout: TableLayout, { rows, columns }: Batch): boolean {
    if (this.from < 0 || rows === 0 || !FROM_THE_START.has(layout.name)) return false;
    const place = layout.columns.findIndex(({ name }) => name === 'tick');
    return ((columns[place] as ArrayLike<number>)[0] as number) <= this.from;
  }
}

function cellsOf(table: MemoryTable, name: string): Cells {
  const cells = table.column(name);
  if (cells === null) throw new Error(`no column ${name}`);
  // The whole buffer would go over to the page with a part of it.
  return Array.isArray(cells) ? cells : cells.slice();
}

/** A Parquet table of ours read back, a row group at a time, values as they are meant. */
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import type { TableColumn, TableNotes } from '../../sim/index.ts';

export interface StoredTable {
  readonly notes: TableNotes;
  readonly rows: number;
  /** The columns asked for, group after group: one array a column, in the order asked. */
  groups(names: readonly string[]): AsyncGenerator<readonly (readonly Value[])[]>;
}

export type Value = number | string;

/** Opens a table that diplosim wrote. */
export async function openTable(path: string): Promise<StoredTable> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const noted = metadata.key_value_metadata?.find(({ key }) => key === 'diplosim')?.value;
  const notes: TableNotes = JSON.parse(noted ?? '');
  return {
    notes,
    rows: Number(metadata.num_rows),
    async *groups(names) {
      let rowStart = 0;
      for (const { num_rows } of metadata.row_groups) {
        const rowEnd = rowStart + Number(num_rows);
        const columns = new Map<string, Value[]>();
        await parquetRead({
          file,
          metadata,
          columns: [...names],
          rowStart,
          rowEnd,
          onChunk({ columnName, columnData, rowStart: from }) {
            let values = columns.get(columnName);
            if (values === undefined) {
              values = new Array(rowEnd - rowStart);
              columns.set(columnName, values);
            }
            for (let place = 0; place < columnData.length; place++) {
              values[from - rowStart + place] = columnData[place];
            }
          },
        });
        yield names.map((name) => meant(notes.columns, name, columns.get(name) ?? []));
        rowStart = rowEnd;
      }
    },
  };
}

/** Stored values as what they stand for: value = stored / scale. */
function meant(columns: readonly TableColumn[], name: string, stored: Value[]): readonly Value[] {
  const scale = columns.find((column) => column.name === name)?.scale;
  return scale === undefined ? stored : stored.map((value) => Number(value) / scale);
}

/** The tables of a run as Parquet files of a folder, row group by row group. */
import {
  type Batch,
  createTableWriter,
  type ManifestFile,
  type Sink,
  type TableLayout,
  type TableWriter,
} from '../../sim/index.ts';
import type { OpenFile } from './folder-writer.ts';

interface OpenTable {
  readonly file: OpenFile;
  readonly writer: TableWriter;
  rows: number;
}

export class FolderSink implements Sink {
  /** The tables, once the sink is closed. */
  readonly files: ManifestFile[] = [];
  private readonly create: (name: string) => OpenFile;
  private readonly tables = new Map<string, OpenTable>();

  constructor(create: (name: string) => OpenFile) {
    this.create = create;
  }

  write(layout: TableLayout, batch: Batch): void {
    let table = this.tables.get(layout.name);
    if (table === undefined) {
      const file = this.create(`${layout.name}.parquet`);
      table = { file, writer: createTableWriter(layout, (bytes) => file.write(bytes)), rows: 0 };
      this.tables.set(layout.name, table);
    }
    table.writer.write(batch);
    table.rows += batch.rows;
  }

  close(): void {
    for (const { file, writer, rows } of this.tables.values()) {
      writer.close();
      this.files.push({ ...file.close(), rows });
    }
  }
}

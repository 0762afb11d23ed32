/** A sink that keeps of the tables only their sha256, and of the digests all. */
import { createHash, type Hash } from 'node:crypto';
import {
  type Batch,
  createTableWriter,
  type Sink,
  type TableLayout,
  type TableWriter,
} from '../../sim/index.ts';

export interface DigestEntry {
  readonly tick: number;
  readonly what: string;
  readonly digest: string;
}

export class HashSink implements Sink {
  /** By file name, once the sink is closed. */
  readonly tables = new Map<string, string>();
  readonly digests: DigestEntry[] = [];
  private readonly open = new Map<string, { writer: TableWriter; hash: Hash }>();

  write(layout: TableLayout, batch: Batch): void {
    let table = this.open.get(layout.name);
    if (table === undefined) {
      const hash = createHash('sha256');
      table = { hash, writer: createTableWriter(layout, (bytes) => void hash.update(bytes)) };
      this.open.set(layout.name, table);
    }
    table.writer.write(batch);
    if (layout.name === 'digests') {
      const [ticks = [], what = [], digests = []] = batch.columns;
      for (let row = 0; row < batch.rows; row++) {
        this.digests.push({
          tick: Number(ticks[row]),
          what: String(what[row]),
          digest: String(digests[row]),
        });
      }
    }
  }

  close(): void {
    for (const [name, { writer, hash }] of this.open) {
      writer.close();
      this.tables.set(`${name}.parquet`, hash.digest('hex'));
    }
  }
}

/**
 * Batches as Parquet bytes, one row group a batch, handed on as soon as it is made. The same
 * batches give the same bytes: no time of day, no path.
 *
 * Integers are DELTA_BINARY_PACKED and, but for frames, compressed with SNAPPY like texts; numbers
 * with a fraction are PLAIN. No cell is null. SNAPPY would shrink packed frames by a twentieth and
 * fractions by a quarter, each for a good part of the time of recording.
 * Only `tick` carries statistics, so that a reader can skip to a moment, but not in frames, which
 * are found by counting. What the columns mean and how they are scaled stands as JSON under the key
 * `diplosim` of the footer.
 */
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { Batch, Cells } from './batch.ts';
import type { CellType, TableLayout } from './tables.ts';

/** What stands under the key `diplosim` in the footer of a table. */
export interface TableNotes extends TableLayout {
  readonly format: 1;
}

const PHYSICAL = {
  i8: { type: 'INT32', converted_type: 'INT_8' },
  u8: { type: 'INT32', converted_type: 'UINT_8' },
  i16: { type: 'INT32', converted_type: 'INT_16' },
  u16: { type: 'INT32', converted_type: 'UINT_16' },
  i32: { type: 'INT32', converted_type: 'INT_32' },
  u32: { type: 'INT32', converted_type: 'UINT_32' },
  f32: { type: 'FLOAT' },
  f64: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const;

const isFraction = (type: CellType) => type === 'f32' || type === 'f64';

/** Zero: the library does not walk every value to find where a page may end. */
const ONE_PAGE = 0;

/**
 * The first `rows` cells. Integers go as Int32Array, the one type for which the library packs fast:
 * the bits of a large u32 are those that Parquet keeps for it.
 */
function packed(cells: Cells, rows: number) {
  if (Array.isArray(cells)) {
    return cells.slice(0, rows);
  }
  if (cells instanceof Uint32Array) {
    return new Int32Array(cells.buffer, cells.byteOffset, rows);
  }
  const first = cells.subarray(0, rows);
  return cells.BYTES_PER_ELEMENT < 4 ? Int32Array.from(first) : (first as Int32Array);
}

/** A writer that gives its bytes away at the end of every row group. */
class Stream extends ByteWriter {
  private readonly emit: (bytes: Uint8Array) => void;

  constructor(emit: (bytes: Uint8Array) => void) {
    super(1 << 16);
    this.emit = emit;
  }

  flush(): void {
    if (this.index > 0) {
      this.emit(this.getBytes());
      this.index = 0;
    }
  }

  override finish(): void {
    this.flush();
  }
}

/** A table on its way to bytes. */
export interface TableWriter {
  /** Adds a row group; nothing when the batch has no rows. */
  write(batch: Batch): void;
  /** Writes the footer. */
  close(): void;
}

/** Starts a table. `emit` takes its bytes in order; they are valid until it returns. */
export function createTableWriter(
  layout: TableLayout,
  emit: (bytes: Uint8Array) => void,
): TableWriter {
  const notes: TableNotes = { format: 1, ...layout };
  const writer = new Stream(emit);
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: layout.columns.length },
      ...layout.columns.map(({ name, type }) => ({
        name,
        ...PHYSICAL[type],
        repetition_type: 'REQUIRED' as const,
      })),
    ],
    statistics: false,
    kvMetadata: [{ key: 'diplosim', value: JSON.stringify(notes) }],
    createdBy: 'diplosim',
  });
  const isFrames = layout.everyTicks !== undefined;
  return {
    write({ rows, columns }) {
      if (rows === 0) {
        return;
      }
      parquet.write({
        rowGroupSize: rows,
        pageSize: ONE_PAGE,
        columnData: layout.columns.map(({ name, type }, place) => ({
          name,
          data: packed(columns[place], rows),
          statistics: name === 'tick' && !isFrames,
          codec: isFrames || isFraction(type) ? 'UNCOMPRESSED' : 'SNAPPY',
          ...(type === 'text'
            ? {}
            : {
                encoding: isFraction(type) ? ('PLAIN' as const) : ('DELTA_BINARY_PACKED' as const),
              }),
        })),
      });
    },
    close() {
      parquet.finish();
    },
  };
}

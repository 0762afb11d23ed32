/** A Parquet table read by ranges: a piece of a column costs the bytes of that piece alone. */
import { type FileMetaData, parquetMetadataAsync, parquetScan } from 'hyparquet';
import type { TableNotes } from '../../sim/index.ts';
import { inGroups } from './blocks.ts';
import type { ByteSource } from './files.ts';
import type { Stored, Table } from './table.ts';

interface Group {
  readonly start: number;
  readonly end: number;
}

function groupsOf(metadata: FileMetaData): Group[] {
  const groups: Group[] = [];
  let start = 0;
  for (const { num_rows } of metadata.row_groups) {
    const end = start + Number(num_rows);
    groups.push({ start, end });
    start = end;
  }
  return groups;
}

/** What diplosim notes in the footer: the columns, their scales, the ticks between frames. */
function notesOf(metadata: FileMetaData): TableNotes {
  const noted = metadata.key_value_metadata?.find(({ key }) => key === 'diplosim')?.value;
  if (noted === undefined) throw new Error('it was not written by diplosim');
  return JSON.parse(noted) as TableNotes;
}

/** Where each row group begins in the file, and where the last one ends. */
function groupStarts(metadata: FileMetaData): number[] {
  const starts = metadata.row_groups.map(({ columns }) =>
    Math.min(
      ...columns.map(({ meta_data: data }) =>
        Number(data?.dictionary_page_offset ?? data?.data_page_offset ?? Number.POSITIVE_INFINITY),
      ),
    ),
  );
  const last = metadata.row_groups.at(-1)?.columns ?? [];
  const ends = last.map(({ meta_data: data }) => {
    const begin = data?.dictionary_page_offset ?? data?.data_page_offset ?? 0;
    return Number(begin) + Number(data?.total_compressed_size ?? 0);
  });
  return [...starts, Math.max(0, ...ends)];
}

/**
 * Opens a table. Small tables are read in blocks; with `byGroup` the row groups are read one by one,
 * and `file` is only asked for the footer and for whole groups. `read` is told of every piece.
 */
export async function openParquet(
  source: ByteSource,
  options: { readonly byGroup?: boolean; readonly read?: (bytes: number) => void } = {},
): Promise<Table> {
  const { byGroup = false, read = () => undefined } = options;
  const metadata = await parquetMetadataAsync(source, { initialFetchSize: 1 << 16 });
  const file = byGroup ? inGroups(source, groupStarts(metadata), read) : source;
  const notes = notesOf(metadata);
  const scan = await parquetScan({ file, metadata, useOffsetIndex: false });
  const groups = groupsOf(metadata);
  const rows = Number(metadata.num_rows);

  /** The pieces of a column, one a row group, that cover the rows asked for. */
  const pieces = (column: string, from: number, to: number) =>
    Promise.all(
      groups
        .filter(({ start, end }) => start < to && end > from)
        .map(({ start, end }) =>
          scan.readColumn({
            column,
            rowStart: Math.max(start, from),
            rowEnd: Math.min(end, to),
          }),
        ),
    );

  return {
    name: notes.name,
    columns: notes.columns,
    rows,
    everyTicks: notes.everyTicks ?? null,
    async numbers(column, from = 0, to = rows) {
      const got = (await pieces(column, from, to)) as Stored[];
      if (got.length === 1) return got[0] as Stored;
      const joined = new Float64Array(to - from);
      let at = 0;
      for (const piece of got) {
        joined.set(piece, at);
        at += piece.length;
      }
      return joined;
    },
    async texts(column, from = 0, to = rows) {
      return ((await pieces(column, from, to)) as string[][]).flat();
    },
  };
}

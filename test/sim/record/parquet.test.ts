import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Rows } from '../../../sim/record/batch.ts';
import { MemorySink } from '../../../sim/record/memory.ts';
import { createTableWriter } from '../../../sim/record/parquet.ts';
import type { TableLayout } from '../../../sim/record/tables.ts';
import { query } from './duck.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplosim-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const everyType: TableLayout = {
  name: 'every',
  meaning: 'a column of every type',
  columns: [
    { name: 'tick', type: 'i32', meaning: 'counts' },
    { name: 'small', type: 'i8', meaning: 'small', scale: 100 },
    { name: 'tiny', type: 'u8', meaning: 'tiny' },
    { name: 'short', type: 'i16', meaning: 'short' },
    { name: 'long', type: 'u16', meaning: 'long' },
    { name: 'word', type: 'u32', meaning: 'word' },
    { name: 'single', type: 'f32', meaning: 'single' },
    { name: 'double', type: 'f64', meaning: 'double' },
    { name: 'text', type: 'text', meaning: 'text' },
  ],
};

const EXTREMES = {
  tick: [-2147483648, 2147483647, 0, -1],
  small: [-128, 127, 0, -1],
  tiny: [0, 255, 1, 128],
  short: [-32768, 32767, 0, -1],
  long: [0, 65535, 1, 32768],
  word: [0, 4294967295, 2147483648, 1],
  single: [Math.fround(0.1), -0, 3.4028234663852886e38, 1.401298464324817e-45],
  double: [0.1, Number.MAX_VALUE, Number.MIN_VALUE, -1 / 3],
  text: ['', 'été', '𝕏 "quoted", comma', 'a\nb'],
};

const rowsOf = (cells: Record<string, unknown[]>, count: number) =>
  Array.from({ length: count }, (_, row) =>
    Object.fromEntries(Object.entries(cells).map(([name, values]) => [name, values[row]])),
  );

function write(layout: TableLayout, fill: (rows: Rows) => void, batchRows: number): Buffer {
  const parts: Buffer[] = [];
  const writer = createTableWriter(layout, (bytes) => parts.push(Buffer.from(bytes)));
  const rows = new Rows(
    layout,
    { write: (_, batch) => writer.write(batch), close: () => undefined },
    batchRows,
  );
  fill(rows);
  rows.flush();
  writer.close();
  return Buffer.concat(parts);
}

function addExtremes(rows: Rows): void {
  for (let place = 0; place < 4; place++) {
    const row = rows.next();
    for (const { name, type } of everyType.columns) {
      rows.cells(name, type)[row] = EXTREMES[name as keyof typeof EXTREMES][place] as never;
    }
  }
}

test('DuckDB reads back the extremes of every type, whatever the size of a batch', async () => {
  for (const batchRows of [1, 3, 100]) {
    const path = join(folder, `every-${batchRows}.parquet`);
    writeFileSync(path, write(everyType, addExtremes, batchRows));
    expect(await query(`select * from '${path}'`)).toEqual(rowsOf(EXTREMES, 4));
  }
});

test('a table without rows has its columns', async () => {
  const path = join(folder, 'empty.parquet');
  writeFileSync(
    path,
    write(everyType, () => undefined, 10),
  );
  expect(await query(`select * from '${path}'`)).toEqual([]);
  const described = await query(`describe select * from '${path}'`);
  expect(described.map((row) => row['column_name'])).toEqual(everyType.columns.map((c) => c.name));
  expect(described.map((row) => row['column_type'])).toEqual([
    ...['INTEGER', 'TINYINT', 'UTINYINT', 'SMALLINT', 'USMALLINT', 'UINTEGER'],
    ...['FLOAT', 'DOUBLE', 'VARCHAR'],
  ]);
});

test('a batch is a row group, integers are delta packed, meanings stand in the footer', async () => {
  const path = join(folder, 'groups.parquet');
  writeFileSync(path, write(everyType, addExtremes, 2));
  const groups = await query(
    `select row_group_num_rows n, encodings e, compression c from parquet_metadata('${path}')
     where path_in_schema = 'word' order by row_group_id`,
  );
  expect(groups).toEqual([
    { n: 2, e: 'DELTA_BINARY_PACKED', c: 'SNAPPY' },
    { n: 2, e: 'DELTA_BINARY_PACKED', c: 'SNAPPY' },
  ]);
  const [notes] = await query(
    `select decode(value) v from parquet_kv_metadata('${path}') where decode(key) = 'diplosim'`,
  );
  expect(JSON.parse(String(notes?.['v']))).toEqual({ format: 1, ...everyType });
});

test('memory keeps all rows, in batches of any size', () => {
  const sink = new MemorySink();
  const rows = new Rows(everyType, sink, 3);
  for (let round = 0; round < 700; round++) {
    addExtremes(rows);
  }
  rows.flush();
  sink.close();
  const table = sink.tables.get('every');
  expect(sink.complete).toBe(true);
  expect(table?.rows).toBe(2800);
  expect(rows.count).toBe(2800);
  expect(Array.from(table?.column('word') as Uint32Array).slice(-4)).toEqual(EXTREMES.word);
  expect(table?.column('text')?.slice(-4)).toEqual(EXTREMES.text);
  expect(table?.column('nothing')).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { createTableWriter, Rows, type TableLayout } from '../../../sim/index.ts';
import { metricsTable } from '../../../sim/record/tables.ts';
import { inBlocks } from '../../../viz/run/blocks.ts';
import type { ByteSource } from '../../../viz/run/files.ts';
import { framesOf } from '../../../viz/run/frames.ts';
import { openParquet } from '../../../viz/run/parquet.ts';

/** A file in memory that counts what is asked of it. */
function fileOf(bytes: Uint8Array): ByteSource & { asked: number } {
  return {
    byteLength: bytes.byteLength,
    asked: 0,
    slice(start, end = bytes.byteLength) {
      this.asked += 1;
      return Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer);
    },
  };
}

function written(layout: TableLayout, fill: (rows: Rows) => void, batch: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const writer = createTableWriter(layout, (bytes) => parts.push(bytes.slice()));
  const rows = new Rows(
    layout,
    { write: (_, each) => writer.write(each), close: () => undefined },
    batch,
  );
  fill(rows);
  rows.flush();
  writer.close();
  return Buffer.concat(parts);
}

describe('a table in a file', () => {
  const bytes = written(
    metricsTable,
    (rows) => {
      for (let i = 0; i < 100; i++) {
        const row = rows.next();
        rows.cells('tick', 'i32')[row] = i;
        rows.cells('metric', 'text')[row] = `m${i % 3}`;
        rows.cells('value', 'f64')[row] = i / 7;
      }
    },
    32,
  );

  test('gives its rows across row groups as they were written', async () => {
    const table = await openParquet(fileOf(bytes));
    expect(table.rows).toBe(100);
    expect([...Array.from(await table.numbers('value', 30, 35))]).toEqual(
      [30, 31, 32, 33, 34].map((i) => i / 7),
    );
    expect(await table.texts('metric', 63, 66)).toEqual(['m0', 'm1', 'm2']);
  });

  test('that is not ours is refused', async () => {
    await expect(openParquet(fileOf(new Uint8Array(100)))).rejects.toThrow();
  });
});

describe('frames', () => {
  const layout: TableLayout = {
    name: 'frames',
    meaning: 'frames',
    everyTicks: 2,
    columns: [
      { name: 'tick', type: 'i32', meaning: 'ticks done' },
      { name: 'attitude:a', type: 'i16', meaning: 'attitude', scale: 1000 },
    ],
  };
  const agents = 10;
  const bytes = written(
    layout,
    (rows) => {
      for (let frame = 0; frame < 5; frame++) {
        for (let agent = 0; agent < agents; agent++) {
          const row = rows.next();
          rows.cells('tick', 'i32')[row] = frame * 2;
          rows.cells('attitude:a', 'i16')[row] = -frame * 100 - agent;
        }
      }
    },
    agents,
  );

  test('are found by their tick, the last one at the end of the run', async () => {
    const frames = framesOf(await openParquet(fileOf(bytes)), agents, 7);
    expect(frames.count).toBe(5);
    expect([0, 1, 2, 5, 7].map((tick) => frames.at(tick))).toEqual([0, 0, 1, 2, 4]);
    expect(frames.tickOf(4)).toBe(7);
  });

  test('give the stored values of one column, and keep them at hand', async () => {
    const frames = framesOf(await openParquet(fileOf(bytes)), agents, 8);
    expect(frames.ready(3, 'attitude:a')).toBeNull();
    const values = await frames.read(3, 'attitude:a');
    expect([values[0], values[9]]).toEqual([-300, -309]);
    expect(frames.ready(3, 'attitude:a')).toBe(values);
    expect(frames.columns).toEqual([{ name: 'attitude:a', step: 1 / 1000 }]);
  });

  test('cost one row group a moment, whichever columns are asked for', async () => {
    const file = fileOf(bytes);
    const asked: [number, number][] = [];
    const counted: ByteSource = {
      byteLength: file.byteLength,
      slice(start, end) {
        asked.push([start, end ?? file.byteLength]);
        return file.slice(start, end);
      },
    };
    const table = await openParquet(counted, { byGroup: true });
    const opened = asked.length;
    expect(Array.from(await table.numbers('attitude:a', 30, 40))).toEqual(
      Array.from({ length: 10 }, (_, agent) => -300 - agent),
    );
    await table.numbers('tick', 30, 40);
    expect(asked).toHaveLength(opened + 1);
    const [start, end] = asked[opened] as [number, number];
    // Five frames in the file: one of them is at most a third of it.
    expect(end - start).toBeLessThan(bytes.byteLength / 3);
  });
});

describe('reading in blocks', () => {
  const bytes = Uint8Array.from({ length: 700_000 }, (_, i) => i % 251);

  test('gives any piece as it is, across blocks', async () => {
    const blocks = inBlocks(fileOf(bytes), () => undefined);
    for (const [start, end] of [
      [0, 10],
      [262_140, 262_150],
      [100, 699_999],
    ] as const) {
      expect(Buffer.from(await blocks.slice(start, end)).equals(bytes.subarray(start, end))).toBe(
        true,
      );
    }
  });

  test('asks for a block once, and reports what was read', async () => {
    const file = fileOf(bytes);
    let read = 0;
    const blocks = inBlocks(file, (size) => {
      read += size;
    });
    await Promise.all([blocks.slice(10, 20), blocks.slice(30, 40), blocks.slice(50, 60)]);
    expect(file.asked).toBe(1);
    expect(read).toBe(262_144);
  });
});

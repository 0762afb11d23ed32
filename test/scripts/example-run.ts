/** A small run folder with made-up rows, for what only asks whether bytes are those written. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Disk, disk } from '../../scripts/run-folder/disk.ts';
import { writeRun } from '../../scripts/run-folder/run-folder.ts';
import { Rows } from '../../sim/record/batch.ts';
import type { RecipeDocument } from '../../sim/record/recipe.ts';
import { digestsTable, metricsTable } from '../../sim/record/tables.ts';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'diplosim-test-'));

export const exampleDocument: RecipeDocument = {
  recipe: {
    scenario: 'example',
    overrides: ['population.citizens=10'],
    strategy: 'silence',
    seed: 'Graine n° 7',
    networkSeed: 'Graine n° 7',
    decisions: [],
    parent: null,
  },
  scenario: 'format: 1\nid: example\n',
  files: [{ name: 'files/ties.csv', bytes: Buffer.from('follower,followed\na,b\n') }],
};

/** Writes the folder at `path` with `rows` rows in its tables. */
export function writeExample(
  path: string,
  { rows = 100, replace = false, on = disk }: { rows?: number; replace?: boolean; on?: Disk } = {},
): void {
  const writer = writeRun(path, exampleDocument, { replace, disk: on });
  try {
    for (const layout of [metricsTable, digestsTable]) {
      const table = new Rows(layout, writer.sink, 40);
      for (let tick = 0; tick < rows; tick++) {
        table.cells('tick', 'i32')[table.next()] = tick;
      }
      table.flush();
    }
    writer.sink.close();
    writer.commit({
      engine: '0.1.0',
      key: '0123456789abcdef0123456789abcdef',
      title: { en: 'Example', fr: 'Exemple' },
      illustration: false,
      record: 'metrics',
      digest: 'ffffffffffffffffffffffffffffffff',
      ticks: rows,
      tickHours: 0.5,
      counts: { agents: 10 },
      outcomes: { attitude: -0.25, 'attitude:reached': null },
    });
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

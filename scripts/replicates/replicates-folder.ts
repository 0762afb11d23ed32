/** The folder of replicates: one row a replicate, as `replicates.parquet` and `replicates.csv`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Rows, type TableColumn, type TableLayout } from '../../sim/index.ts';
import { numberText } from '../export/text.ts';
import { FolderSink } from '../run-folder/folder-sink.ts';
import { FolderWriter } from '../run-folder/folder-writer.ts';
import type { Replicate } from './replicates.ts';

const TABLE = 'replicates.parquet';

/** Makes sure that the folder may be written; gives what writes it. */
export function writeReplicates(
  path: string,
  force: boolean,
): (replicates: readonly Replicate[]) => void {
  const taken = existsSync(path) && readdirSync(path).length > 0;
  // Only a folder of replicates is ever replaced, whatever --force says.
  if (taken && !(force && existsSync(join(path, TABLE)))) {
    throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST', path });
  }
  return (replicates) => {
    const folder = new FolderWriter(path);
    try {
      const layout = layoutOf(Object.keys(replicates[0]?.outcomes ?? {}));
      const sink = new FolderSink((name) => folder.file(name));
      const rows = new Rows(layout, sink, Math.max(1, replicates.length));
      for (const replicate of replicates) {
        fill(rows, replicate);
      }
      rows.flush();
      sink.close();
      folder.put('replicates.csv', csv(layout.columns, replicates));
      folder.commit(force);
    } catch (error) {
      folder.abandon();
      throw error;
    }
  };
}

function layoutOf(outcomes: readonly string[]): TableLayout {
  return {
    name: 'replicates',
    meaning: 'replicates of one scenario, one row each; NaN where an outcome has no value',
    columns: [
      { name: 'replicate', type: 'u32', meaning: 'number, from 0' },
      { name: 'seed', type: 'text', meaning: 'its seed: run it alone with --seed' },
      { name: 'networkSeed', type: 'text', meaning: 'seed of its network: --network-seed' },
      { name: 'digest', type: 'text', meaning: 'digest of the run' },
      ...outcomes.map((name): TableColumn => ({ name, type: 'f64', meaning: 'outcome' })),
    ],
  };
}

function fill(rows: Rows, { replicate, seed, networkSeed, digest, outcomes }: Replicate): void {
  const row = rows.next();
  rows.cells('replicate', 'u32')[row] = replicate;
  rows.cells('seed', 'text')[row] = seed;
  rows.cells('networkSeed', 'text')[row] = networkSeed;
  rows.cells('digest', 'text')[row] = digest;
  for (const [name, value] of Object.entries(outcomes)) {
    rows.cells(name, 'f64')[row] = value ?? Number.NaN;
  }
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** An outcome without a value is an empty cell. */
function csv(columns: readonly TableColumn[], replicates: readonly Replicate[]): string {
  const lines = replicates.map(({ replicate, seed, networkSeed, digest, outcomes }) => {
    const values = Object.values(outcomes).map((value) =>
      value === null ? '' : numberText(value),
    );
    return [replicate, quoted(seed), quoted(networkSeed), digest, ...values].join(',');
  });
  return `${[columns.map(({ name }) => quoted(name)).join(','), ...lines].join('\n')}\n`;
}

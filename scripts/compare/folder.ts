/**
 * The folder of a comparison: `comparison.json`, the tidy tables as Parquet and CSV with their
 * dictionary, and the question card as it was written. It is there whole or not at all.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FolderWriter } from '../run-folder/folder-writer.ts';
import { csvOf, parquetOf } from '../sweep/plain-table.ts';
import type { Comparison } from './comparison.ts';
import type { Gathered } from './gathered.ts';
import type { Plan } from './plan.ts';
import { dictionary, measuresTable, runsTable } from './tables.ts';

const COMPARISON = 'comparison.json';

/** Makes sure that the folder may be written, before anything is run. */
export function claimFolder(path: string, force: boolean): void {
  const taken = existsSync(path) && readdirSync(path).length > 0;
  // Only a folder of a comparison is ever replaced, whatever --force says.
  if (taken && !(force && existsSync(join(path, COMPARISON)))) {
    throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST', path });
  }
}

/** Files that others make of a comparison, as a report, to be written with it. */
export type Extra = readonly { readonly name: string; readonly content: string | Uint8Array }[];

export function writeComparison(
  path: string,
  comparison: Comparison,
  {
    plan,
    gathered,
    force,
    extra = [],
  }: {
    readonly plan: Plan;
    readonly gathered: Gathered;
    readonly force: boolean;
    readonly extra?: Extra;
  },
): void {
  const folder = new FolderWriter(path);
  try {
    folder.put(COMPARISON, `${JSON.stringify(comparison, null, 1)}\n`);
    const tables = [runsTable(comparison, plan, gathered), measuresTable(comparison, gathered)];
    for (const table of tables) {
      folder.put(`${table.layout.name}.parquet`, parquetOf(table));
      folder.put(`${table.layout.name}.csv`, csvOf(table));
    }
    folder.put('dictionary.csv', csvOf(dictionary(tables)));
    if (plan.cardText !== null) {
      folder.put('question.yaml', plan.cardText);
    }
    for (const { name, content } of extra) {
      folder.put(name, content);
    }
    folder.commit(force);
  } catch (error) {
    folder.abandon();
    throw error;
  }
}

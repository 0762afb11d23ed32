/** The files that a scenario names, from the disk or out of a recipe. */
import { readFileSync, statSync } from 'node:fs';
import type { FileAnswer, NamedFile } from '../sim/index.ts';

/** Bytes of the largest file that a scenario may name. */
const MOST_BYTES = 512_000_000;

/** Files that are read as text; the rest, networks above all, stay bytes. */
const isText = (path: string) => /\.(ya?ml|json)$/i.test(path);

/** A file of the disk. Which files a scenario may name is for its reader to say. */
export function readFile(path: string): FileAnswer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    return { fault: 'missing' };
  }
  if (!found.isFile() || found.size > MOST_BYTES) {
    return { fault: 'unreadable' };
  }
  try {
    const bytes = readFileSync(path);
    return isText(path)
      ? { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
      : { bytes };
  } catch {
    return { fault: 'unreadable' };
  }
}

/** Far more than a scenario may have; the reader of scenarios says so of what is longer. */
const MOST_TEXT_BYTES = 2_000_000;

/** The text of a scenario's file; null when it is not UTF-8. */
export function textOf(path: string): string | null {
  const { size } = statSync(path);
  const isLong = size > MOST_TEXT_BYTES;
  const bytes = isLong ? Buffer.alloc(MOST_TEXT_BYTES, ' ') : readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The files inside a recipe, by the names that its scenario has for them. */
export function recipeReader(files: readonly NamedFile[]): (path: string) => FileAnswer {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  return (path) => {
    const bytes = byName.get(path);
    return bytes === undefined ? { fault: 'missing' } : { bytes };
  };
}

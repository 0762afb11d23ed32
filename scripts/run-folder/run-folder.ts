/** A run on the disk (run folder, format 1): where it lies, writing it, reading it back checked. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  type Manifest,
  makeManifest,
  manifestText,
  type RecipeDocument,
  readManifest,
  readRecipe,
  recipeText,
} from '../../sim/index.ts';
import { type Disk, disk as thisDisk } from './disk.ts';
import { FolderSink } from './folder-sink.ts';
import { FolderWriter } from './folder-writer.ts';

const MANIFEST = 'manifest.json';
const RECIPE = 'recipe.json';
const SCENARIO = 'scenario.yaml';
const MOST_MANIFEST_BYTES = 64_000_000;

/** Name of the folder of a run: scenario, seed made harmless, start of the key. */
export const runName = (scenario: string, seed: string, key: string): string =>
  `${scenario}-${seed.replace(/[^a-z0-9-]/g, '_').slice(0, 40)}-${key.slice(0, 8)}`;

/** A run folder that is being written. */
export interface RunWriter {
  readonly sink: FolderSink;
  /** Writes what is not a table, the manifest last, and puts the folder in place. */
  commit(content: Omit<Parameters<typeof makeManifest>[0], 'files' | 'recipe'>): Manifest;
  abandon(): void;
}

/** Starts a run folder at `path`; nothing is there before `commit`. */
export function writeRun(
  path: string,
  document: RecipeDocument,
  { replace = false, disk = thisDisk }: { replace?: boolean; disk?: Disk } = {},
): RunWriter {
  const folder = new FolderWriter(path, disk);
  const sink = new FolderSink((name) => folder.file(name));
  return {
    sink,
    commit(content) {
      const files = [
        folder.put(SCENARIO, document.scenario),
        ...document.files.map(({ name, bytes }) => folder.put(name, bytes)),
        folder.put(RECIPE, recipeText(document)),
        ...sink.files,
      ];
      const manifest = makeManifest({ ...content, recipe: document.recipe, files });
      folder.put(MANIFEST, manifestText(manifest));
      folder.commit(replace);
      return manifest;
    },
    abandon: () => folder.abandon(),
  };
}

/** What is wrong with a run folder, and which file of it shows that. */
export interface Damage {
  readonly file: string;
  readonly what: 'missing' | 'damaged' | 'format';
}

export interface RunFolder {
  readonly path: string;
  readonly manifest: Manifest;
  readonly document: RecipeDocument;
}

export type CheckedRun =
  | { readonly run: RunFolder; readonly damages: readonly [] }
  | { readonly run: null; readonly damages: readonly Damage[] };

const damaged = (...damages: Damage[]): CheckedRun => ({ run: null, damages });

/** A run folder to look at: its manifest is whole, some of its files may not be. */
export interface ViewedRun {
  readonly path: string;
  readonly manifest: Manifest;
  /** Files that are missing or are not what the manifest says of them. */
  readonly damaged: readonly string[];
}

/** What there is to look at in a run folder; null where nothing in it can be relied on. */
export async function readPartly(path: string): Promise<ViewedRun | null> {
  const manifest = readManifest(readSmall(join(path, MANIFEST)) ?? '');
  if (typeof manifest === 'string') {
    return null;
  }
  const { damages } = await readRun(path);
  return { path, manifest, damaged: damages.map(({ file }) => file) };
}

/** Reads a run folder and compares every file with the sha256 that the manifest has of it. */
export async function readRun(path: string): Promise<CheckedRun> {
  const written = readSmall(join(path, MANIFEST));
  if (written === null) {
    return damaged({ file: MANIFEST, what: 'missing' });
  }
  const manifest = readManifest(written);
  if (typeof manifest === 'string') {
    return damaged({ file: MANIFEST, what: manifest });
  }
  const damages: Damage[] = [];
  for (const { name, bytes, sha256 } of manifest.files) {
    const what = await inspect(join(path, name), bytes, sha256);
    if (what !== 'whole') {
      damages.push({ file: name, what });
    }
  }
  if (damages.length > 0) {
    return damaged(...damages);
  }
  const recipe = readSmall(join(path, RECIPE));
  const document = recipe === null ? 'json' : readRecipe(recipe);
  // The recipe stands twice; a folder put together by hand could hold two.
  return typeof document === 'string' ||
    JSON.stringify(document.recipe) !== JSON.stringify(manifest.recipe)
    ? damaged({ file: RECIPE, what: recipe === null ? 'missing' : 'damaged' })
    : { run: { path, manifest, document }, damages: [] };
}

/** Whether a folder looks like a run: it has a manifest, whole or not. */
export const isRunFolder = (path: string): boolean => sizeOf(join(path, MANIFEST)) !== null;

/** Bytes of a file; null when there is none, `folder` for what is there and is no file. */
function sizeOf(path: string): number | 'folder' | null {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : 'folder';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return null;
    }
    throw error;
  }
}

/** The text of a file, null when there is none, or none of a size that makes sense. */
function readSmall(path: string): string | null {
  const size = sizeOf(path);
  const isSmall = typeof size === 'number' && size <= MOST_MANIFEST_BYTES;
  return isSmall ? readFileSync(path, 'utf8') : null;
}

async function inspect(
  path: string,
  bytes: number,
  sha256: string,
): Promise<'whole' | 'missing' | 'damaged'> {
  const size = sizeOf(path);
  if (size !== bytes) {
    return size === null ? 'missing' : 'damaged';
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex') === sha256 ? 'whole' : 'damaged';
}

/** What a run folder must have to be shown: its manifest, its recipe, its scenario, its agents. */
import {
  type Manifest,
  type RecipeDocument,
  readManifest,
  readRecipe,
  type Scenario,
} from '../../sim/index.ts';
import type { Engine } from '../engine/engine.ts';
import type { Language } from '../text/numbers.ts';
import { type Files, MissingFile } from './files.ts';

/** Why a folder cannot be shown; the words are in the catalogue. */
export class RunFault extends Error {
  readonly kind: 'missing' | 'format' | 'manifest' | 'table' | 'scenario';
  readonly file: string;

  constructor(kind: RunFault['kind'], file: string, detail = '') {
    super(detail);
    this.kind = kind;
    this.file = file;
  }
}

async function text(files: Files, path: string): Promise<string> {
  try {
    return await files.text(path);
  } catch (fault) {
    if (fault instanceof MissingFile) throw new RunFault('missing', path);
    throw fault;
  }
}

export async function manifestOf(files: Files): Promise<Manifest> {
  const written = await text(files, 'manifest.json');
  const manifest = readManifest(written);
  if (manifest === 'format') {
    throw new RunFault('format', 'manifest.json', String(JSON.parse(written).format));
  }
  if (manifest === 'damaged') throw new RunFault('manifest', 'manifest.json');
  return manifest;
}

/**
 * The recipe of a run with its scenario. Where `recipe.json` is damaged the manifest has the recipe
 * and the folder a copy of the scenario; the files that it names are then missing.
 */
export async function documentOf(
  files: Files,
  manifest: Manifest,
): Promise<{ readonly document: RecipeDocument; readonly isWhole: boolean }> {
  try {
    const document = readRecipe(await text(files, 'recipe.json'));
    if (typeof document !== 'string') return { document, isWhole: true };
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
  }
  const scenario = await text(files, 'scenario.yaml');
  return { document: { recipe: manifest.recipe, scenario, files: [] }, isWhole: false };
}

export async function scenarioOf(
  engine: Engine,
  document: RecipeDocument,
  language: Language,
): Promise<Scenario> {
  const { scenario, diagnostics } = await engine.readDocument(document, language);
  if (scenario === null) throw new RunFault('scenario', 'scenario.yaml', diagnostics);
  return scenario;
}

/** Reads a table that the page cannot do without. */
export async function needed<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof MissingFile) throw new RunFault('missing', file);
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    throw new RunFault('table', file, fault instanceof Error ? fault.message : String(fault));
  }
}

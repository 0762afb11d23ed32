/**
 * A recipe on paper: everything that determines a run, as the page saves it, as `run` takes it,
 * and as it stands in a run folder (`recipe.json`). Its key names the run.
 */
import { Digest } from '../digest.ts';
import type { Decision } from '../scenario/scenario.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** The recipe as the manifest has it: by name, without the texts. */
export interface RecipeSummary {
  /** Id of the scenario. */
  readonly scenario: string;
  /** As given to `--set`: `path=value`. */
  readonly overrides: readonly string[];
  readonly strategy: string;
  readonly seed: string;
  readonly networkSeed: string;
  readonly decisions: readonly Decision[];
  /** The run that this one branched off, and the tick at which it did. */
  readonly parent: { readonly run: string; readonly tick: number } | null;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The recipe with all that it names. */
export interface RecipeDocument {
  readonly recipe: RecipeSummary;
  /** Text of the scenario, with what it extends worked in. */
  readonly scenario: string;
  readonly files: readonly NamedFile[];
}

/** Version of the documents that a run is written in. */
export const RUN_FORMAT = 1;

/** The document as JSON text. */
export function recipeText({ recipe, scenario, files }: RecipeDocument): string {
  const named = files.map(({ name, bytes }) => ({ name, base64: toBase64(bytes) }));
  return `${JSON.stringify({ format: RUN_FORMAT, recipe, scenario, files: named }, null, 2)}\n`;
}

/** What names a run: 32 hexadecimal digits of the engine's version and the whole recipe. */
export function runKey(engine: string, document: RecipeDocument): string {
  return new Digest().text(engine).text(recipeText(document)).value();
}

/** Why a text is no recipe: not JSON, of another format, or not made as recipes are. */
export type RecipeFault = 'json' | 'format' | 'shape';

/** Reads a recipe; what the scenario's text holds is for the reader of scenarios to judge. */
export function readRecipe(text: string): RecipeDocument | RecipeFault {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return 'json';
  }
  if (!isRecord(read)) {
    return 'shape';
  }
  if (read.format !== RUN_FORMAT) {
    return 'format';
  }
  const { recipe, scenario, files } = read;
  if (!isSummary(recipe) || typeof scenario !== 'string' || !Array.isArray(files)) {
    return 'shape';
  }
  const named: NamedFile[] = [];
  for (const file of files) {
    const { name, base64 } = isRecord(file) ? file : {};
    const bytes = typeof base64 === 'string' ? fromBase64(base64) : null;
    if (typeof name !== 'string' || !isInside(name) || bytes === null) {
      return 'shape';
    }
    named.push({ name, bytes });
  }
  return { recipe, scenario, files: named };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** Whether a path stays in the folder it is meant for, on any system. */
export function isInside(path: string): boolean {
  return path
    .split('/')
    .every((part) => /^[^\\:*?"<>|]+$/.test(part) && !/^\.{1,2}$/.test(part) && isPrintable(part));
}

function isPrintable(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code === 127) {
      return false;
    }
  }
  return true;
}

const isDecision = (value: unknown): value is Decision =>
  isRecord(value) &&
  isCount(value.tick) &&
  isTextOrNull(value.actor) &&
  isTextOrNull(value.decision) &&
  isTextOrNull(value.option) &&
  (value.inject === null || isRecord(value.inject));

/** Whether a value read from JSON is a recipe as the manifest has it. */
export function isSummary(value: unknown): value is RecipeSummary {
  if (!isRecord(value)) {
    return false;
  }
  const { scenario, strategy, seed, networkSeed, overrides, decisions, parent } = value;
  return (
    [scenario, strategy, seed, networkSeed].every(isText) &&
    Array.isArray(overrides) &&
    overrides.every(isText) &&
    Array.isArray(decisions) &&
    decisions.every(isDecision) &&
    (parent === null || (isRecord(parent) && isText(parent.run) && isCount(parent.tick)))
  );
}

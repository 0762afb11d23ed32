/**
 * The manifest of a run folder: what the run is and every file of it with its sha256. It is
 * written last, so that a folder with a manifest is whole, and it carries a checksum of its own.
 * Its text is one text for one content, so that no byte of it can change unseen.
 */
import { Digest } from '../digest.ts';
import { isInside, isRecord, isSummary, type RecipeSummary, RUN_FORMAT } from './recipe.ts';
import type { Detail } from './recorder.ts';

export interface ManifestFile {
  /** Path in the run folder, with `/` between folders. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows, for tables. */
  readonly rows?: number;
}

export interface Manifest {
  readonly format: 1;
  /** Version of the engine that made the run; another may give another run. */
  readonly engine: string;
  /** What names the run: engine and recipe, 32 hexadecimal digits. */
  readonly key: string;
  readonly recipe: RecipeSummary;
  readonly title: { readonly en: string; readonly fr: string };
  /** Whether it names a real country: an illustration, not a forecast. */
  readonly illustration: boolean;
  readonly record: Detail;
  readonly digest: string;
  readonly ticks: number;
  readonly tickHours: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<string, number | null>>;
  readonly files: readonly ManifestFile[];
  /** Of everything above. */
  readonly checksum: string;
}

const text = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

/** Puts the parts in their order and adds the checksum. */
export function makeManifest(content: Omit<Manifest, 'format' | 'checksum'>): Manifest {
  const ordered: Omit<Manifest, 'checksum'> = {
    format: RUN_FORMAT,
    engine: content.engine,
    key: content.key,
    recipe: content.recipe,
    title: content.title,
    illustration: content.illustration,
    record: content.record,
    digest: content.digest,
    ticks: content.ticks,
    tickHours: content.tickHours,
    counts: content.counts,
    outcomes: content.outcomes,
    files: content.files,
  };
  return { ...ordered, checksum: new Digest().text(text(ordered)).value() };
}

/** The manifest as it stands in the folder. */
export const manifestText = (manifest: Manifest): string => text(manifest);

/** Why a text is no manifest: torn or changed, or of another format. */
export type ManifestFault = 'damaged' | 'format';

/** Reads a manifest; refuses it when a single byte differs from what was written. */
export function readManifest(written: string): Manifest | ManifestFault {
  let read: unknown;
  try {
    read = JSON.parse(written);
  } catch {
    return 'damaged';
  }
  if (!isRecord(read)) {
    return 'damaged';
  }
  if (read.format !== RUN_FORMAT && Number.isSafeInteger(read.format)) {
    return 'format';
  }
  const { checksum, ...content } = read;
  const whole = written === text(read) && checksum === new Digest().text(text(content)).value();
  return whole && isManifest(read) ? read : 'damaged';
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

function isFile(value: unknown): value is ManifestFile {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    isInside(value.name) &&
    isCount(value.bytes) &&
    typeof value.sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(value.sha256) &&
    (value.rows === undefined || isCount(value.rows))
  );
}

const isTitle = (value: unknown) =>
  isRecord(value) && typeof value.en === 'string' && typeof value.fr === 'string';

const isNumbers = (value: unknown) =>
  isRecord(value) &&
  Object.values(value).every((entry) => entry === null || typeof entry === 'number');

/** Whether a value with a right checksum is a manifest: anybody can compute a checksum. */
function isManifest(value: Record<string, unknown>): value is Record<string, unknown> & Manifest {
  const { engine, key, recipe, title, illustration, record, digest } = value;
  const { ticks, tickHours, counts, outcomes, files } = value;
  return (
    [engine, key, digest].every((entry) => typeof entry === 'string') &&
    isSummary(recipe) &&
    isTitle(title) &&
    typeof illustration === 'boolean' &&
    (record === 'full' || record === 'metrics') &&
    isCount(ticks) &&
    typeof tickHours === 'number' &&
    isNumbers(counts) &&
    isNumbers(outcomes) &&
    Array.isArray(files) &&
    files.every(isFile)
  );
}

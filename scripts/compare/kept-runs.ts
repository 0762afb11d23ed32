/**
 * Runs of a comparison that is not finished yet, on the disk beside the folder that it will be:
 * what a comparison that was stopped had done is not done again. One line a run, with the run's key
 * and a checksum of its own, so that a line torn by a crash costs that run alone. A comparison that
 * ends leaves nothing of it.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RunResult, Series } from '../engine/job.ts';
import { type Disk, disk as thisDisk } from '../run-folder/disk.ts';

const SUM_LENGTH = 16;
const KEY_LENGTH = 32;
/** Sum, key and the result follow one another, a blank between them. */
const TEXT_AT = SUM_LENGTH + 1 + KEY_LENGTH + 1;
const MILLISECONDS_BETWEEN_SYNCS = 200;

const checksum = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, SUM_LENGTH);

interface Place {
  readonly file: string;
  readonly start: number;
  readonly bytes: number;
}

/** JSON has no NaN: a value that is not there is null. */
type StoredSeries = Omit<Series, 'values'> & { readonly values: readonly (number | null)[] };

const stored = (result: RunResult): string =>
  JSON.stringify({
    ...result,
    series: result.series.map((series) => ({ ...series, values: [...series.values] })),
  });

function restored(text: string): RunResult {
  const { series, ...rest } = JSON.parse(text) as Omit<RunResult, 'series'> & {
    readonly series: readonly StoredSeries[];
  };
  return {
    ...rest,
    series: series.map(({ values, ...about }) => ({
      ...about,
      values: Float64Array.from(values, (value) => value ?? Number.NaN),
    })),
  };
}

/** Where the unfinished runs of the comparison at `out` are kept. */
export const keptFolder = (out: string): string =>
  join(dirname(out), `.${basename(out)}.unfinished`);

export class KeptRuns {
  private readonly folder: string;
  private readonly disk: Disk;
  private readonly places = new Map<string, Place>();
  private file: number | null = null;
  private synced = 0;

  /** Opens what is kept in `folder`; nothing is made before the first run is added. */
  constructor(folder: string, disk: Disk = thisDisk) {
    this.folder = folder;
    this.disk = disk;
    for (const name of disk.exists(folder) ? [...disk.list(folder)].sort() : []) {
      this.index(join(folder, name));
    }
  }

  get count(): number {
    return this.places.size;
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** A run that is kept. */
  read(key: string): RunResult {
    const { file, start, bytes } = this.places.get(key) as Place;
    const opened = openSync(file, 'r');
    try {
      const buffer = Buffer.alloc(Math.min(bytes, fstatSync(opened).size - start));
      readSync(opened, buffer, 0, buffer.length, start);
      return restored(buffer.toString('utf8'));
    } finally {
      closeSync(opened);
    }
  }

  /** Keeps a run that ended. */
  add(key: string, result: RunResult): void {
    const { disk } = this;
    this.file ??= this.create();
    const text = stored(result);
    disk.write(this.file, Buffer.from(`${checksum(key + text)} ${key} ${text}\n`));
    if (performance.now() - this.synced > MILLISECONDS_BETWEEN_SYNCS) {
      disk.sync(this.file);
      this.synced = performance.now();
    }
  }

  /** Puts everything on the disk. */
  close(): void {
    if (this.file !== null) {
      this.disk.sync(this.file);
      this.disk.close(this.file);
      this.file = null;
    }
  }

  /** Keeps nothing any more. */
  discard(): void {
    this.close();
    this.disk.remove(this.folder);
    this.places.clear();
  }

  /** Lines that are torn or damaged are as if not there. */
  private index(file: string): void {
    const bytes = readFileSync(file);
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(10, start);
      if (end < 0) {
        return;
      }
      const line = bytes.toString('utf8', start, end);
      const key = line.slice(SUM_LENGTH + 1, SUM_LENGTH + 1 + KEY_LENGTH);
      if (checksum(key + line.slice(TEXT_AT)) === line.slice(0, SUM_LENGTH)) {
        this.places.set(key, { file, start: start + TEXT_AT, bytes: end - start - TEXT_AT });
      }
      start = end + 1;
    }
  }

  /** A file behind those that are there. */
  private create(): number {
    const { disk, folder } = this;
    disk.makeFolder(folder);
    for (let number = disk.list(folder).length; ; number++) {
      try {
        const file = disk.create(join(folder, `${String(number).padStart(4, '0')}.jsonl`));
        disk.syncFolder(folder);
        return file;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
          throw error;
        }
      }
    }
  }
}

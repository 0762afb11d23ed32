/**
 * What is finished of an experiment, on the disk: one line a run, with the run's key and a checksum
 * of its own. Every process writes into a file of its own, so that a line torn by a crash is the
 * last of its file and costs that run alone; nothing is ever changed. A run is done once its line
 * is on the disk and not in a cache.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Disk, disk as thisDisk } from '../run-folder/disk.ts';

/** What is kept of a run. */
export interface Finished {
  readonly digest: string;
  readonly outcomes: Readonly<Record<string, number | null>>;
  /** Budget units that all actors have spent. */
  readonly spent: number;
}

export const FINISHED_FOLDER = 'finished';
const MILLISECONDS_BETWEEN_SYNCS = 200;

const checksum = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Everything that is finished, by key; lines that are torn or damaged are as if not there. */
export function readFinished(folder: string, disk: Disk = thisDisk): Map<string, Finished> {
  const found = new Map<string, Finished>();
  const inside = join(folder, FINISHED_FOLDER);
  const names = disk.exists(inside) ? [...disk.list(inside)].sort() : [];
  for (const name of names) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(inside, name), 'utf8').split('\n')) {
      const [sum = '', text = ''] = [line.slice(0, 16), line.slice(17)];
      if (text === '' || checksum(text) !== sum) continue;
      const { key, ...run } = JSON.parse(text) as Finished & { readonly key: string };
      found.set(key, run);
    }
  }
  return found;
}

/** Adds to what is finished. */
export class FinishedLog {
  private readonly disk: Disk;
  private readonly file: number;
  private synced = 0;
  private isOpen = true;

  constructor(folder: string, disk: Disk = thisDisk) {
    const inside = join(folder, FINISHED_FOLDER);
    disk.makeFolder(inside);
    this.disk = disk;
    this.file = createNext(inside, disk);
    disk.syncFolder(inside);
    disk.syncFolder(folder);
  }

  /** Notes that a run is done. */
  add(key: string, run: Finished): void {
    const { digest, outcomes, spent } = run;
    const text = JSON.stringify({ key, digest, outcomes, spent });
    this.disk.write(this.file, Buffer.from(`${checksum(text)} ${text}\n`));
    if (performance.now() - this.synced > MILLISECONDS_BETWEEN_SYNCS) {
      this.disk.sync(this.file);
      this.synced = performance.now();
    }
  }

  /** Puts everything on the disk; nothing is added afterwards. */
  close(): void {
    if (this.isOpen) {
      this.isOpen = false;
      this.disk.sync(this.file);
      this.disk.close(this.file);
    }
  }
}

/** A file that no other process has, behind all that are there. */
function createNext(inside: string, disk: Disk): number {
  for (let number = disk.list(inside).length; ; number++) {
    const name = `${String(number).padStart(6, '0')}.jsonl`;
    try {
      return disk.create(join(inside, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * Finished samples on disk, one file each. A file that exists is whole: it is written beside,
 * brought to the disk and renamed. What a killed calibration had finished is found again, and what
 * it was about is kept with it, so that samples of another question are never taken for its own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Disk, disk as realDisk } from '../run-folder/disk.ts';
import type { Figures } from './rejection.ts';
import { writeWhole } from './write-whole.ts';

const QUESTION = 'question.json';
const NAME = /^sample-(\d+)\.json$/;

const nameOf = (sample: number): string => `sample-${String(sample).padStart(5, '0')}.json`;

export class Samples {
  private readonly folder: string;
  private readonly disk: Disk;

  private constructor(folder: string, disk: Disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /**
   * Opens the folder for a question (anything that JSON can hold); null where it holds samples of
   * another one and `force` does not say to throw them away.
   */
  static open(path: string, question: unknown, force: boolean, disk: Disk = realDisk) {
    const text = `${JSON.stringify(question, null, 1)}\n`;
    const samples = new Samples(path, disk);
    const asked = join(path, QUESTION);
    if (existsSync(asked) && readFileSync(asked, 'utf8') !== text) {
      if (!force) return null;
      disk.remove(path);
    }
    disk.makeFolder(path);
    if (!existsSync(asked)) samples.put(QUESTION, text);
    return samples;
  }

  /** Figures of the samples that were finished, by number. */
  finished(): Map<number, Figures> {
    const found = new Map<number, Figures>();
    for (const name of readdirSync(this.folder)) {
      const [, number] = NAME.exec(name) ?? [];
      if (number === undefined) continue;
      const { figures } = JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as {
        figures: readonly (readonly (number | null)[])[];
      };
      // JSON has no word for what is not a number.
      const known = figures.map((network) => network.map((value) => value ?? Number.NaN));
      found.set(Number(number), known);
    }
    return found;
  }

  finish(sample: number, figures: Figures): void {
    this.put(nameOf(sample), `${JSON.stringify({ sample, figures })}\n`);
  }

  private put(name: string, text: string): void {
    writeWhole(join(this.folder, name), text, this.disk);
  }
}

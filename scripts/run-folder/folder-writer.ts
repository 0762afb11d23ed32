/**
 * Writes a folder that is there whole or not at all. Everything goes into a folder beside the
 * target, hidden and named after this process; when all of it is on the disk, one rename puts it
 * in place. A folder that is replaced is moved aside first and removed last.
 */
import { createHash } from 'node:crypto';
import { dirname, join, posix, resolve } from 'node:path';
import type { ManifestFile } from '../../sim/index.ts';
import { besideName, clearAway } from './beside.ts';
import { type Disk, disk as thisDisk } from './disk.ts';

/** A file that is being written. */
export interface OpenFile {
  write(bytes: Uint8Array): void;
  /** Puts it on the disk and says what it is. */
  close(): ManifestFile;
}

export class FolderWriter {
  private readonly target: string;
  private readonly temporary: string;
  /** Where a folder that is replaced waits until the new one is in place. */
  private readonly aside: string;
  private readonly disk: Disk;
  private readonly open = new Set<number>();
  private readonly folders = new Set<string>();
  /** A process that ends in the middle, for whatever reason, leaves nothing behind either. */
  private readonly abandonAtExit = () => this.abandon();

  constructor(target: string, disk: Disk = thisDisk) {
    this.target = target;
    this.disk = disk;
    clearAway(target, disk);
    this.temporary = besideName(target, 'part');
    this.aside = besideName(target, 'old');
    for (const parent of makeParents(target, disk)) {
      disk.syncFolder(parent);
    }
    disk.remove(this.temporary);
    disk.makeFolder(this.temporary);
    this.folders.add(this.temporary);
    process.on('exit', this.abandonAtExit);
  }

  /** Starts a file; `name` is its path in the folder, with `/` between folders. */
  file(name: string): OpenFile {
    const { disk, open } = this;
    const path = join(this.temporary, name);
    for (let folder = posix.dirname(name); folder !== '.'; folder = posix.dirname(folder)) {
      this.folders.add(join(this.temporary, folder));
    }
    disk.makeFolder(dirname(path));
    const file = disk.create(path);
    open.add(file);
    const hash = createHash('sha256');
    let bytes = 0;
    return {
      write(added) {
        disk.write(file, added);
        hash.update(added);
        bytes += added.length;
      },
      close() {
        disk.sync(file);
        open.delete(file);
        disk.close(file);
        return { name, bytes, sha256: hash.digest('hex') };
      },
    };
  }

  /** Writes a whole file. */
  put(name: string, content: string | Uint8Array): ManifestFile {
    const file = this.file(name);
    file.write(typeof content === 'string' ? Buffer.from(content) : content);
    return file.close();
  }

  /** Puts the folder in its place; `replace` is the caller's leave to replace what is there. */
  commit(replace: boolean): void {
    const { disk, target, temporary } = this;
    // The innermost first: a folder's names are safe once those below it are.
    for (const folder of [...this.folders].sort((a, b) => b.length - a.length)) {
      disk.syncFolder(folder);
    }
    const parent = dirname(temporary);
    const { aside } = this;
    const replaced = disk.exists(target);
    if (replaced && !replace && disk.list(target).length > 0) {
      throw Object.assign(new Error(`${target} exists`), { code: 'EEXIST', path: target });
    }
    if (replaced) {
      disk.remove(aside);
      disk.rename(target, aside);
    }
    try {
      disk.rename(temporary, target);
    } catch (error) {
      if (replaced) {
        disk.rename(aside, target);
      }
      throw error;
    }
    disk.syncFolder(parent);
    if (replaced) {
      disk.remove(aside);
    }
    process.off('exit', this.abandonAtExit);
  }

  /** Leaves nothing of its own behind; for a run that was stopped or failed. */
  abandon(): void {
    const { disk, open, target, aside } = this;
    process.off('exit', this.abandonAtExit);
    for (const file of open) {
      disk.close(file);
    }
    open.clear();
    disk.remove(this.temporary);
    if (disk.exists(target)) {
      disk.remove(aside);
    }
  }
}

/** Makes the folders above `target` that are missing; gives the folders that got a new name. */
function makeParents(target: string, disk: Disk): string[] {
  const grown: string[] = [];
  for (let folder = dirname(resolve(target)); !disk.exists(folder); folder = dirname(folder)) {
    grown.push(dirname(folder));
  }
  if (grown.length > 0) {
    disk.makeFolder(dirname(target));
  }
  return grown;
}

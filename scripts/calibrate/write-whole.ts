/** Writes a file so that it is there whole or not at all, whenever the process is killed. */
import { dirname } from 'node:path';
import { besideName, clearAway } from '../run-folder/beside.ts';
import { type Disk, disk as realDisk } from '../run-folder/disk.ts';

/** Written beside, brought to the disk, renamed; the folder must be there. */
export function writeWhole(path: string, text: string, disk: Disk = realDisk): void {
  clearAway(path, disk);
  const part = besideName(path, 'part');
  const file = disk.create(part);
  try {
    disk.write(file, Buffer.from(text));
    disk.sync(file);
  } finally {
    disk.close(file);
  }
  disk.rename(part, path);
  disk.syncFolder(dirname(path));
}

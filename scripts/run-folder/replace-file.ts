/** A file that is there whole, as it was or as it will be, whatever happens in between. */
import { basename, dirname, join } from 'node:path';
import { type Disk, disk as thisDisk } from './disk.ts';

/** Writes `content` beside `path`, puts it on the disk, and gives it the name. */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  disk: Disk = thisDisk,
): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  disk.remove(beside);
  const file = disk.create(beside);
  try {
    disk.write(file, typeof content === 'string' ? Buffer.from(content) : content);
    disk.sync(file);
  } finally {
    disk.close(file);
  }
  disk.rename(beside, path);
  disk.syncFolder(dirname(path));
}

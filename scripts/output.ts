/** Text and bytes to stdout or to a file; a file is there whole or not at all. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { disk } from './run-folder/disk.ts';

type Chunk = string | Uint8Array;

/** Writes to stdout as fast as its reader reads. */
export async function toStdout(chunks: AsyncIterable<Chunk> | Iterable<Chunk>): Promise<void> {
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) {
      await once(process.stdout, 'drain');
    }
  }
}

/** Writes a file beside its place and renames it into it. */
export async function toFile(
  path: string,
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
  replace: boolean,
): Promise<void> {
  if (existsSync(path) && !replace) {
    throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST', path });
  }
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  disk.remove(temporary);
  const file = disk.create(temporary);
  try {
    for await (const chunk of chunks) {
      disk.write(file, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    }
    disk.sync(file);
    disk.close(file);
    disk.rename(temporary, path);
    disk.syncFolder(dirname(path));
  } catch (error) {
    disk.remove(temporary);
    throw error;
  }
}

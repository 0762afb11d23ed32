/**
 * The file operations that writing a run folder needs, each of which may fail. They stand behind
 * an interface so that tests can fail the n-th one, or cut the power after it.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';

export interface Disk {
  /** Makes the folder and those above it that are missing. */
  makeFolder(path: string): void;
  /** Opens a file that does not exist yet. */
  create(path: string): number;
  /** Writes all of the bytes. */
  write(file: number, bytes: Uint8Array): void;
  /** Returns once the bytes are on the disk and not in a cache. */
  sync(file: number): void;
  close(file: number): void;
  /** The same for the names in a folder. */
  syncFolder(path: string): void;
  rename(from: string, to: string): void;
  /** Removes a file or folder with all that is in it; nothing when there is none. */
  remove(path: string): void;
  exists(path: string): boolean;
  list(path: string): readonly string[];
}

/** The disk of this machine. */
export const disk: Disk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  create: (path) => openSync(path, 'wx'),
  write(file, bytes) {
    for (let from = 0; from < bytes.length; ) {
      from += writeSync(file, bytes, from);
    }
  },
  sync: fsyncSync,
  close: closeSync,
  syncFolder(path) {
    // Windows opens no folders; its file system keeps names by itself.
    if (process.platform !== 'win32') {
      const folder = openSync(path, 'r');
      try {
        fsyncSync(folder);
      } finally {
        closeSync(folder);
      }
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  exists: existsSync,
  list: (path) => readdirSync(path),
};

/**
 * A disk in memory that can lose its power: what was not synced is then gone, names as well as
 * bytes. A file's bytes are safe after `sync`, a folder's names after `syncFolder`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disk } from '../../scripts/run-folder/disk.ts';

interface File {
  readonly kind: 'file';
  bytes: Buffer;
  safe: Buffer;
}

interface Folder {
  readonly kind: 'folder';
  names: Map<string, Entry>;
  safe: Map<string, Entry>;
}

type Entry = File | Folder;

const newFolder = (): Folder => ({ kind: 'folder', names: new Map(), safe: new Map() });

/** Thrown by the operation during which the power goes. */
export class PowerLoss extends Error {}

export class FragileDisk implements Disk {
  /** Operations done. */
  count = 0;
  private readonly root = newFolder();
  private readonly open: File[] = [];
  private readonly lastsFor: number;

  constructor(lastsFor = Number.POSITIVE_INFINITY) {
    this.lastsFor = lastsFor;
  }

  makeFolder(path: string): void {
    this.spend();
    let folder = this.root;
    for (const step of steps(path)) {
      const next = folder.names.get(step) ?? newFolder();
      if (next.kind === 'file') {
        throw new Error(`${path} is a file`);
      }
      folder.names.set(step, next);
      folder = next;
    }
  }

  create(path: string): number {
    this.spend();
    const [folder, name] = this.parent(path);
    if (folder.names.has(name)) {
      throw new Error(`${path} exists`);
    }
    const file: File = { kind: 'file', bytes: Buffer.alloc(0), safe: Buffer.alloc(0) };
    folder.names.set(name, file);
    return this.open.push(file) - 1;
  }

  write(file: number, bytes: Uint8Array): void {
    this.spend();
    const opened = this.opened(file);
    opened.bytes = Buffer.concat([opened.bytes, bytes]);
  }

  sync(file: number): void {
    this.spend();
    this.opened(file).safe = this.opened(file).bytes;
  }

  close(): void {
    this.spend();
  }

  syncFolder(path: string): void {
    this.spend();
    const folder = this.find(path);
    if (folder?.kind !== 'folder') {
      throw new Error(`${path} is no folder`);
    }
    folder.safe = new Map(folder.names);
  }

  rename(from: string, to: string): void {
    this.spend();
    const [source, name] = this.parent(from);
    const [target, newName] = this.parent(to);
    const moved = source.names.get(name);
    if (moved === undefined) {
      throw new Error(`no ${from}`);
    }
    source.names.delete(name);
    target.names.set(newName, moved);
  }

  remove(path: string): void {
    this.spend();
    const [folder, name] = this.parent(path);
    folder.names.delete(name);
  }

  exists(path: string): boolean {
    return this.find(path) !== null;
  }

  list(path: string): readonly string[] {
    const folder = this.find(path);
    return folder?.kind === 'folder' ? [...folder.names.keys()] : [];
  }

  /** Writes what has survived into a real folder. */
  salvage(into: string): void {
    const lay = (entry: Entry, path: string) => {
      if (entry.kind === 'file') {
        writeFileSync(path, entry.safe);
        return;
      }
      mkdirSync(path, { recursive: true });
      for (const [name, inner] of entry.safe) {
        lay(inner, join(path, name));
      }
    };
    lay(this.root, into);
  }

  private spend(): void {
    if (this.count >= this.lastsFor) {
      throw new PowerLoss('the power is gone');
    }
    this.count++;
  }

  private opened(file: number): File {
    const opened = this.open[file];
    if (opened === undefined) {
      throw new Error('not open');
    }
    return opened;
  }

  private find(path: string): Entry | null {
    let entry: Entry | undefined = this.root;
    for (const step of steps(path)) {
      entry = entry?.kind === 'folder' ? entry.names.get(step) : undefined;
    }
    return entry ?? null;
  }

  private parent(path: string): [Folder, string] {
    const folder = this.find(dirname(path));
    const name = steps(path).at(-1) ?? '';
    if (folder?.kind !== 'folder') {
      throw new Error(`no folder for ${path}`);
    }
    return [folder, name];
  }
}

const steps = (path: string): string[] => path.split('/').filter((step) => step !== '');

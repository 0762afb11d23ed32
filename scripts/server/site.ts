/**
 * What the server may give: a list of addresses and the files behind them, made when it starts.
 * A request is a look-up in that list, so no spelling of a path leads anywhere else.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ViewedRun } from '../run-folder/run-folder.ts';

export interface Served {
  readonly path: string;
  /** Changes when the content does. */
  readonly tag: string;
}

export interface Site {
  readonly files: ReadonlyMap<string, Served>;
  /** Answer to `/runs.json`: the runs and where their files begin. */
  readonly runs: string;
  /** Where the files of each run begin, below the page. */
  readonly bases: readonly string[];
}

/** A run to serve; without a word on damaged files it has none. */
export type ServedRun = Omit<ViewedRun, 'damaged'> & Partial<Pick<ViewedRun, 'damaged'>>;

/** The page and the runs asked for; nothing else of the disk, and no damaged file. */
export function siteOf(pageFolder: string, runs: readonly ServedRun[]): Site {
  const files = new Map<string, Served>();
  for (const name of filesBelow(pageFolder)) {
    const path = join(pageFolder, name);
    const { size, mtimeMs } = statSync(path);
    const served = { path, tag: `"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"` };
    files.set(`/${name}`, served);
    if (name === 'index.html') {
      files.set('/', served);
    }
  }
  const listed = namesOf(runs).map((name, place) => {
    const { path, manifest, damaged = [] } = runs[place] as ServedRun;
    const base = `/runs/${name}/`;
    files.set(`${base}manifest.json`, {
      path: join(path, 'manifest.json'),
      tag: `"${manifest.checksum}"`,
    });
    for (const file of manifest.files.filter((each) => !damaged.includes(each.name))) {
      files.set(base + file.name, { path: join(path, file.name), tag: `"${file.sha256}"` });
    }
    const { recipe, title, digest, ticks, tickHours } = manifest;
    const changed = Math.trunc(statSync(join(path, 'manifest.json')).mtimeMs);
    const where = { name, base: encodeURI(base).slice(1) };
    return { ...where, title, recipe, digest, hours: ticks * tickHours, changed };
  });
  return { files, runs: JSON.stringify({ runs: listed }), bases: listed.map(({ base }) => base) };
}

/** Regular files below a folder, with `/` between folders; links are not followed. */
function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = prefix + entry.name;
    if (entry.name.startsWith('.')) {
      return [];
    }
    if (entry.isDirectory()) {
      return filesBelow(folder, `${name}/`);
    }
    return entry.isFile() ? [name] : [];
  });
}

/** Names of the runs' folders, with a number behind those that occur again. */
function namesOf(runs: readonly ServedRun[]): string[] {
  const taken = new Set<string>();
  return runs.map(({ path }) => {
    const first = basename(path) || 'run';
    let name = first;
    for (let again = 2; taken.has(name); again++) {
      name = `${first}-${again}`;
    }
    taken.add(name);
    return name;
  });
}

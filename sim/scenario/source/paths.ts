/**
 * Which files a scenario may name: those in its own folder, below it, and in its collection, the
 * nearest folder above that holds `scenario.schema.json`; and what a command's `--data` adds.
 *
 * Paths here have forward slashes and are absolute or relative, as the scenario's own name is.
 * Nothing is asked of the disk but through `read`, so the rule is the same in Node and in the page.
 */

export const COLLECTION_MARK = 'scenario.schema.json';

/** What became of a file that was asked for. */
export type FileAnswer =
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  | { readonly fault: 'missing' | 'unreadable' };

export type ReadFile = (path: string) => FileAnswer;

/** Above a relative name nothing says where the disk ends. */
const HIGHEST_CLIMB = 32;

/** `path` without `.`, empty steps and those `..` that can be taken back. */
export function normalise(path: string): string {
  const absolute = path.startsWith('/');
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!absolute) steps.push('..');
  }
  return (absolute ? '/' : '') + steps.join('/');
}

/** The folder of a file; the empty text is the folder that relative names start from. */
export function folderOf(path: string): string {
  const clean = normalise(path);
  const slash = clean.lastIndexOf('/');
  if (slash === 0) return '/';
  return slash === -1 ? '' : clean.slice(0, slash);
}

export const join = (folder: string, path: string): string =>
  normalise(path.startsWith('/') || folder === '' ? path : `${folder}/${path}`);

/** Whether `path` lies in `folder` or below it. */
export function isWithin(folder: string, path: string): boolean {
  const [outer, inner] = [normalise(folder), normalise(path)];
  if (outer === '') return !inner.startsWith('/') && inner !== '..' && !inner.startsWith('../');
  if (outer === '/') return inner.startsWith('/');
  if (/(^|\/)\.\.$/.test(outer)) {
    // A relative folder that climbs holds what climbs no higher.
    const climbs = (text: string): number => text.split('/').filter((step) => step === '..').length;
    return !inner.startsWith('/') && climbs(inner) <= climbs(outer);
  }
  return inner === outer || inner.startsWith(`${outer}/`);
}

const above = (folder: string): string | null => {
  if (folder === '/') return null;
  if (folder === '' || /(^|\/)\.\.$/.test(folder)) return folder === '' ? '..' : `${folder}/..`;
  return folderOf(folder);
};

/** The nearest folder above that of `name` which is a collection; null for none. */
export function collectionOf(name: string, read: ReadFile): string | null {
  let folder = above(folderOf(name));
  for (let climbed = 0; folder !== null && climbed < HIGHEST_CLIMB; climbed += 1) {
    if (!('fault' in read(join(folder, COLLECTION_MARK)))) return folder;
    folder = above(folder);
  }
  return null;
}

export interface Opened {
  /** Where it was found, as the scenario's own name is written. */
  readonly path: string;
  readonly answer: { readonly text: string } | { readonly bytes: Uint8Array };
}

export type Refusal = 'file-missing' | 'file-outside' | 'file-unreadable';

/** Opens what scenarios name, by the rule above. One for every scenario that is read. */
export class FileRule {
  readonly #name: string;
  readonly #read: ReadFile;
  readonly #data: readonly string[];
  #collection: string | null | undefined;

  constructor(name: string, read: ReadFile, data: readonly string[]) {
    this.#name = name;
    // Whatever a reader of files does, a scenario is read or refused.
    this.#read = (path) => {
      try {
        return read(path);
      } catch {
        return { fault: 'unreadable' };
      }
    };
    this.#data = data;
  }

  /** Opens `path` as it is named in the file `from`; tries the added folders after its own. */
  open(path: string, from: string): Opened | Refusal {
    if (path.includes('\\')) return 'file-outside';
    const candidates = [join(folderOf(from), path)];
    for (const folder of this.#data) {
      if (!path.startsWith('/')) candidates.push(join(folder, path));
    }
    const allowed = candidates.filter((candidate) => this.#allows(candidate));
    if (allowed.length === 0) return 'file-outside';
    for (const candidate of allowed) {
      const answer = this.#read(candidate);
      if (!('fault' in answer)) return { path: candidate, answer };
      if (answer.fault !== 'missing') return 'file-unreadable';
    }
    return 'file-missing';
  }

  #allows(path: string): boolean {
    if (isWithin(folderOf(this.#name), path)) return true;
    if (this.#data.some((folder) => isWithin(folder, path))) return true;
    if (this.#collection === undefined) this.#collection = collectionOf(this.#name, this.#read);
    return this.#collection !== null && isWithin(this.#collection, path);
  }
}

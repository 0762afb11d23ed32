/** The files of a run folder, wherever it lies: served over HTTP, or dropped on the page. */

/** Part of a file by byte, ends as in `slice`. */
export interface ByteSource {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

export interface Files {
  /** The folder's own name. */
  readonly name: string;
  text(path: string): Promise<string>;
  /** `length` is what the manifest says of the file. */
  bytes(path: string, length: number): Promise<ByteSource>;
}

/** A file that a run folder should have and has not. */
export class MissingFile extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`no file ${path}`);
    this.path = path;
  }
}

async function response(url: string, init: RequestInit, path: string): Promise<Response> {
  const got = await fetch(url, init);
  if (got.status === 404) throw new MissingFile(path);
  if (!got.ok) throw new Error(`${path}: HTTP ${got.status}`);
  return got;
}

/** A run folder below the page's own address. */
export function servedFiles(base: string, name: string, signal: AbortSignal): Files {
  const at = (path: string): string => new URL(path, base).href;
  return {
    name,
    async text(path) {
      return (await response(at(path), { signal }, path)).text();
    },
    async bytes(path, length) {
      const url = at(path);
      // A server without ranges sends the whole file: then it is asked once.
      let whole: Promise<ArrayBuffer> | null = null;
      return {
        byteLength: length,
        async slice(start, end = length) {
          if (whole !== null) return (await whole).slice(start, end);
          const range = `bytes=${start}-${end - 1}`;
          const got = await response(url, { headers: { Range: range }, signal }, path);
          if (got.status === 206) return got.arrayBuffer();
          whole = got.arrayBuffer();
          return (await whole).slice(start, end);
        },
      };
    },
  };
}

/** A run folder from this machine: its files by their path inside the folder. */
export function droppedFiles(name: string, files: ReadonlyMap<string, File>): Files {
  const find = (path: string): File => {
    const file = files.get(path);
    if (file === undefined) throw new MissingFile(path);
    return file;
  };
  return {
    name,
    async text(path) {
      return find(path).text();
    },
    async bytes(path) {
      const file = find(path);
      return {
        byteLength: file.size,
        slice: (start, end) => file.slice(start, end).arrayBuffer(),
      };
    },
  };
}

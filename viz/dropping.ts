/** Files from this machine, dropped on the page or picked: run folders, recipes, scenarios. */
import { openRun, startFile } from './page.ts';
import { droppedFiles } from './run/files.ts';

/** Files a folder may have; a run folder has a dozen. */
const MOST_FILES = 2000;

/** Path inside the folder that holds the manifest. */
function belowManifest(files: ReadonlyMap<string, File>): {
  name: string;
  files: Map<string, File>;
} {
  const manifest = [...files.keys()]
    .filter((path) => path === 'manifest.json' || path.endsWith('/manifest.json'))
    .sort((a, b) => a.length - b.length)[0];
  const prefix = manifest === undefined ? '' : manifest.slice(0, -'manifest.json'.length);
  const inside = new Map<string, File>();
  for (const [path, file] of files) {
    if (path.startsWith(prefix)) inside.set(path.slice(prefix.length), file);
  }
  const name =
    prefix
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? 'run';
  return { name, files: inside };
}

/** A single file that can be run: a recipe, or a scenario. */
const isRunnable = (name: string): boolean => /\.(ya?ml|json)$/i.test(name);

async function openFiles(files: ReadonlyMap<string, File>): Promise<void> {
  const [alone] = files.size === 1 ? [...files.values()] : [];
  if (alone !== undefined && isRunnable(alone.name) && alone.name !== 'manifest.json') {
    return startFile(alone.name, await alone.text());
  }
  const { name, files: inside } = belowManifest(files);
  return openRun(() => droppedFiles(name, inside), null);
}

async function walk(entry: FileSystemEntry, path: string, into: Map<string, File>): Promise<void> {
  if (into.size >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    into.set(path + entry.name, file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0) return;
    for (const each of entries) await walk(each, `${path}${entry.name}/`, into);
  }
}

export async function openDropped(data: DataTransfer): Promise<void> {
  const entries = [...data.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const files = new Map<string, File>();
  for (const entry of entries) await walk(entry, '', files);
  if (files.size > 0) await openFiles(files);
}

/** Asks for a folder with the browser's own dialog. */
export function openPicked(): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.webkitdirectory = true;
  field.addEventListener('change', () => {
    const files = new Map([...(field.files ?? [])].map((file) => [file.webkitRelativePath, file]));
    if (files.size > 0) void openFiles(files);
  });
  field.click();
}

/** Asks for a recipe or a scenario file. */
export function openPickedFile(): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,.yaml,.yml';
  field.addEventListener('change', () => {
    const files = new Map([...(field.files ?? [])].map((file) => [file.name, file]));
    if (files.size > 0) void openFiles(files);
  });
  field.click();
}

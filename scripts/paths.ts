/** Where the package lies and what it brings along, from a checkout and when installed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this file that is the package. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    folder = dirname(folder);
  }
  return folder;
}

export const packageRoot = findRoot();
export const scenariosFolder = join(packageRoot, 'scenarios');
export const pageFolder = join(packageRoot, 'dist', 'page');

/** Where runs go without `--out`, in the folder that the command was given in. */
export const RUNS_FOLDER = 'runs';

/** Whether this is a checkout, with the sources that the page is built from. */
export const isCheckout = existsSync(join(packageRoot, 'viz', 'index.html'));

/** Version of the package. */
export const packageVersion: string = JSON.parse(
  readFileSync(join(packageRoot, 'package.json'), 'utf8'),
).version;

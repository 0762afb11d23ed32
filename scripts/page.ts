/**
 * The built page. Installed, it comes along. In a checkout it is built when it is missing or older
 * than its sources; a stamp of the sources' content says whether it is, so a second start is quick.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ResourceFault } from './faults.ts';
import { isCheckout, packageRoot, pageFolder } from './paths.ts';
import type { Terminal } from './terminal.ts';

/** What the page is made of. */
const SOURCES = ['viz', 'sim', 'scenarios', 'vite.config.ts', 'package-lock.json'];
const VITE = join(packageRoot, 'node_modules', 'vite', 'bin', 'vite.js');
/** Beside the page and not in it: building empties the page's folder. */
const STAMP = join(packageRoot, 'node_modules', '.diplosim-page-stamp');

/** The folder of the page, built if need be. */
export function readyPage(terminal: Terminal): string {
  if (isCheckout && existsSync(VITE)) {
    const stamp = stampOfSources();
    if (!isBuilt() || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) {
      terminal.note(terminal.say('view-building'));
      build(terminal);
      writeFileSync(STAMP, stamp);
    }
  }
  if (!isBuilt()) {
    throw new ResourceFault(pageFolder, 'ENOENT', terminal.say('view-no-page-hint'));
  }
  return pageFolder;
}

const isBuilt = () => existsSync(join(pageFolder, 'index.html'));

function build({ say, error }: Terminal): void {
  const built = spawnSync(process.execPath, [VITE, 'build', '--logLevel', 'error'], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    error(`${built.stdout ?? ''}${built.stderr ?? ''}`);
    throw new ResourceFault(pageFolder, 'EBUILD', say('view-build-failed'));
  }
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((name) => filesBelow(join(packageRoot, name)))) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) {
    return [];
  }
  try {
    return readdirSync(path)
      .filter((name) => name !== 'node_modules')
      .sort()
      .flatMap((name) => filesBelow(join(path, name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') {
      return [path];
    }
    throw error;
  }
}

/** The files of the project as git would see them, for the checks of the house. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths from the root, `/` between folders: tracked files, and new ones that are not ignored. */
export function projectFiles(): string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' });
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))
    .sort();
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);

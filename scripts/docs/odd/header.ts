/** The header of a source file: what its docstring says of the idea in it, with its equations. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADER = /\/\*\*([\s\S]*?)\*\//;

/** The docstring at the top of the file, without its stars; nothing where there is no such file. */
export function headerOf(root: string, path: string): string {
  const file = join(root, path);
  if (!existsSync(file)) return '';
  const [, inside = ''] = HEADER.exec(readFileSync(file, 'utf8')) ?? [];
  return inside
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim();
}

/** The commands that the README shows. */
import { read } from './files.ts';

/** Each line of its `sh` blocks, in order. */
export function readmeCommands(): string[] {
  const blocks = read('README.md').matchAll(/^```sh\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, block = '']) => block.split('\n').filter((line) => line !== ''));
}

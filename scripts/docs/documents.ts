/** The documents that are made from the code, so that they cannot drift from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../../sim/index.ts';
import { packageRoot, scenariosFolder } from '../paths.ts';
import { gallery } from './gallery.ts';
import { odd } from './odd/odd.ts';

export interface Document {
  /** From the root of the project, `/` between folders. */
  readonly path: string;
  readonly text: string;
}

const json = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`;

export function documents(): Document[] {
  return [
    { path: 'scenarios/scenario.schema.json', text: json(scenarioJsonSchema()) },
    { path: 'sim/ODD.md', text: odd(packageRoot) },
    { path: 'scenarios/README.md', text: gallery(scenariosFolder) },
  ];
}

/** Those whose file holds something else, or is missing. */
export function staleDocuments(root: string = packageRoot): Document[] {
  return documents().filter(({ path, text }) => {
    try {
      return readFileSync(join(root, path), 'utf8') !== text;
    } catch {
      return true;
    }
  });
}

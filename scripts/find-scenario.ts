/**
 * What a word on the command line names: a scenario file, a shipped one, a recipe, a run folder.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nearest } from '../sim/index.ts';
import { InputFault, report } from './faults.ts';
import { scenariosFolder } from './paths.ts';
import { isRunFolder } from './run-folder/run-folder.ts';
import type { Say } from './text/text.ts';

export type Found =
  | { readonly kind: 'scenario'; readonly path: string }
  | { readonly kind: 'recipe'; readonly path: string }
  | { readonly kind: 'run'; readonly path: string };

/** Beside scenarios the collection has experiments, which vary them. */
export const EXPERIMENTS = /^experiments[\\/]/;

/** Ids and files of the scenarios that come along, in the order of their ids. */
export function shippedScenarios(): { id: string; path: string }[] {
  if (!existsSync(scenariosFolder)) {
    return [];
  }
  return readdirSync(scenariosFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !EXPERIMENTS.test(name))
    .map((name) => ({ id: basename(name, '.yaml'), path: join(scenariosFolder, name) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Finds what `word` names: a path first, then an id. */
export function find(word: string, say: Say): Found {
  const there = statSync(word, { throwIfNoEntry: false });
  if (there?.isDirectory() && isRunFolder(word)) {
    return { kind: 'run', path: word };
  }
  if (there?.isFile()) {
    return { kind: word.endsWith('.json') ? 'recipe' : 'scenario', path: word };
  }
  const shipped = shippedScenarios();
  const known = shipped.find(({ id }) => id === word);
  if (known !== undefined) {
    return { kind: 'scenario', path: known.path };
  }
  const ids = shipped.map(({ id }) => id);
  const near = nearest(basename(word, '.yaml'), ids);
  const hint =
    near === null
      ? say('not-found-hint', { known: ids.join(', ') })
      : say('not-found-near', { near });
  throw new InputFault([report('not-found', word, say('not-found', { name: word }), hint)]);
}

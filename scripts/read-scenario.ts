/** Reading a scenario: from its file, or from inside a recipe. Faults in it end the command. */

import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import {
  type Diagnostic,
  type ImportedNetwork,
  type NodeTable,
  type RecipeDocument,
  readScenario,
  type Scenario,
} from '../sim/index.ts';
import type { Request } from './command.ts';
import { InputFault, report, UsageFault } from './faults.ts';
import { readFile, recipeReader, textOf } from './read-files.ts';
import type { Terminal } from './terminal.ts';

/** A scenario that was read, with what a recipe keeps of it. */
export interface ScenarioRead {
  readonly scenario: Scenario;
  /** The network that it names, null where it grows one. */
  readonly imported: ImportedNetwork | null;
  /** The table of agents that it names. */
  readonly nodes: NodeTable | null;
  readonly text: string;
  readonly files: RecipeDocument['files'];
  readonly overrides: readonly string[];
  /** Notes of the reader; no fault. */
  readonly notes: readonly Diagnostic[];
}

/** `--data` folders, absolute; they must be there. */
export function dataFolders(request: Request, { say }: Terminal): readonly string[] {
  for (const path of request.list('data')) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageFault(say('usage-data-folder', { path }));
    }
  }
  return request.list('data').map((path) => resolve(path));
}

/** Reads a scenario file. */
export function readScenarioFile(
  path: string,
  overrides: readonly string[],
  data: readonly string[],
  { language, say }: Terminal,
): ScenarioRead {
  const text = textOf(path);
  if (text === null) {
    const message = say('not-text', { file: path });
    throw new InputFault([report('not-text', path, message, say('not-text-hint'))]);
  }
  const own = isAbsolute(path) ? overrides.map(fromHere) : overrides;
  const source = { name: path, text, read: readFile, data, overrides: own };
  return accept(readScenario(source, language), overrides);
}

/** Files that `--set` names lie where the command runs, wherever the scenario does. */
const fromHere = (override: string): string =>
  override.replace(
    /^(network\.(?:edges|nodes)=)([^"'[{].*)$/,
    (_, key: string, path: string) => key + resolve(path).replaceAll('\\', '/'),
  );

/** Reads the scenario inside a recipe. */
export function readDocument(
  document: RecipeDocument,
  overrides: readonly string[],
  { language }: Terminal,
): ScenarioRead {
  const { scenario: text, files } = document;
  const source = { name: 'scenario.yaml', text, read: recipeReader(files), overrides };
  return accept(readScenario(source, language), overrides);
}

function accept(read: ReturnType<typeof readScenario>, overrides: readonly string[]): ScenarioRead {
  if (read.scenario === null) {
    throw new InputFault(read.diagnostics, read.sources);
  }
  const { scenario, imported, nodes, merged, files, diagnostics } = read;
  return { scenario, imported, nodes, text: merged, files, overrides, notes: diagnostics };
}

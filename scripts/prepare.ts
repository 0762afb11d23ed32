/** From a word and options to a recipe that can run: the scenario read, everything decided. */
import { readFileSync } from 'node:fs';
import {
  type Diagnostic,
  ENGINE_VERSION,
  type ImportedNetwork,
  type NodeTable,
  nearest,
  type Recipe,
  type RecipeDocument,
  readRecipe,
  runKey,
} from '../sim/index.ts';
import { misfits } from './check-decisions.ts';
import type { Request } from './command.ts';
import { InputFault, report } from './faults.ts';
import { type Found, find } from './find-scenario.ts';
import { dataFolders, readDocument, readScenarioFile, type ScenarioRead } from './read-scenario.ts';
import { refuseDamages } from './refuse.ts';
import { readRun } from './run-folder/run-folder.ts';
import type { Terminal } from './terminal.ts';

/** A run that can start. */
export interface Prepared {
  readonly recipe: Recipe;
  readonly imported: ImportedNetwork | null;
  readonly nodes: NodeTable | null;
  readonly document: RecipeDocument;
  readonly notes: readonly Diagnostic[];
  /** What names the run. */
  readonly key: string;
}

/** Reads what a word names; `earlier` is the recipe that it holds, null for a scenario. */
async function readWord(word: string, request: Request, terminal: Terminal) {
  const found = find(word, terminal.say);
  const earlier = await earlierRecipe(found, terminal);
  const overrides = [...(earlier?.recipe.overrides ?? []), ...request.list('set')];
  const data = dataFolders(request, terminal);
  const read =
    earlier === null
      ? readScenarioFile(found.path, overrides, data, terminal)
      : readDocument(earlier, overrides, terminal);
  return { read, earlier, path: found.path };
}

/** The scenario that a word names: a scenario's own, or that of a recipe or run. */
export async function readNamed(
  word: string,
  request: Request,
  terminal: Terminal,
): Promise<ScenarioRead & { readonly path: string }> {
  const { read, path } = await readWord(word, request, terminal);
  return { ...read, path };
}

/** The run that a word names, with everything that the options say. */
export async function prepare(
  word: string,
  request: Request,
  terminal: Terminal,
): Promise<Prepared> {
  const { read, earlier, path } = await readWord(word, request, terminal);
  const [first] = misfits(read.scenario, earlier?.recipe.decisions ?? []);
  if (first !== undefined) {
    const message = terminal.say('recipe-decision', { file: path, number: first });
    throw new InputFault([
      report('recipe-decision', path, message, terminal.say('recipe-decision-hint')),
    ]);
  }
  return decide(read, request, earlier, terminal);
}

/** The recipe that a recipe file or a run folder holds; null for a scenario. */
async function earlierRecipe(found: Found, { say }: Terminal): Promise<RecipeDocument | null> {
  if (found.kind === 'scenario') {
    return null;
  }
  if (found.kind === 'run') {
    const { run, damages } = await readRun(found.path);
    return run === null ? refuseDamages(found.path, damages, say) : run.document;
  }
  const document = readRecipe(readFileSync(found.path, 'utf8'));
  if (typeof document === 'string') {
    const message = say(`recipe-${document}`, { file: found.path });
    throw new InputFault([report(`recipe-${document}`, found.path, message, say('recipe-hint'))]);
  }
  return document;
}

const NAMES_FILES = /^network\.(edges|nodes)=/;

/** Settles strategy and seeds: what the options say, else the earlier recipe, else the scenario. */
function decide(
  read: ScenarioRead,
  request: Request,
  earlier: RecipeDocument | null,
  { say }: Terminal,
): Prepared {
  const { scenario } = read;
  const ids = scenario.strategies.map(({ id }) => id);
  const strategy = request.text('strategy') ?? earlier?.recipe.strategy ?? ids[0] ?? '';
  if (ids.length > 0 && !ids.includes(strategy)) {
    const near = nearest(strategy, ids);
    const values = { known: ids.join(', '), near: near ?? '' };
    const hint = say(near === null ? 'unknown-strategy-hint' : 'unknown-strategy-near', values);
    const message = say('unknown-strategy', { name: strategy });
    throw new InputFault([report('unknown-strategy', '--strategy', message, hint)]);
  }
  const seed = request.text('seed') ?? earlier?.recipe.seed ?? scenario.seed;
  const kept = request.text('seed') === null ? earlier?.recipe.networkSeed : undefined;
  return preparedOf(read, {
    scenario: scenario.id,
    // The merged scenario names the run's own copies of files, not where they came from.
    overrides: read.overrides.filter((override) => !NAMES_FILES.test(override)),
    strategy,
    seed,
    networkSeed: request.text('network-seed') ?? kept ?? seed,
    decisions: earlier?.recipe.decisions ?? [],
    parent: earlier?.recipe.parent ?? null,
  });
}

/** The same run with another strategy. */
export function withStrategy(prepared: Prepared, strategy: string): Prepared {
  const { recipe, document } = prepared;
  const changed = { ...document, recipe: { ...document.recipe, strategy } };
  const key = runKey(ENGINE_VERSION, changed);
  return { ...prepared, recipe: { ...recipe, strategy }, document: changed, key };
}

/** A run of a scenario by the summary of its recipe. */
function preparedOf(read: ScenarioRead, summary: RecipeDocument['recipe']): Prepared {
  const { strategy, seed, networkSeed, decisions } = summary;
  const document = { recipe: summary, scenario: read.text, files: read.files };
  return {
    recipe: { scenario: read.scenario, strategy, seed, networkSeed, decisions },
    imported: read.imported,
    nodes: read.nodes,
    document,
    notes: read.notes,
    key: runKey(ENGINE_VERSION, document),
  };
}

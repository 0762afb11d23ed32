/** Scenarios and recipes read in the worker, where the reader of scenarios lives. */
import {
  createPopulation,
  createSimulation,
  type FileAnswer,
  type Recipe,
  type RecipeDocument,
  readScenario,
  renderDiagnostic,
  type Scenario,
  type Simulation,
} from '../../sim/index.ts';
import type { Language } from '../text/numbers.ts';
import type { DescribedScenario, LiveWish, PreparedLive, ReadScenario } from './engine.ts';

/** Opens the files of a document: they lie in `files/` beside the scenario. */
const filesOf =
  (document: RecipeDocument) =>
  (path: string): FileAnswer => {
    const name = path.replace(/^(\.\/)?files\//, '');
    const file = document.files.find((each) => each.name === name || each.name === path);
    return file === undefined ? { fault: 'missing' } : { bytes: file.bytes };
  };

const read = (document: RecipeDocument, language: Language) =>
  readScenario(
    {
      name: 'scenario.yaml',
      text: document.scenario,
      read: filesOf(document),
      overrides: document.recipe.overrides,
    },
    language,
  );

type Answer = ReturnType<typeof readScenario>;

/** Faults in words, each with the lines it is about. */
function faultsOf(answer: Answer, language: Language): ReadScenario {
  const errors = answer.diagnostics.filter(({ severity }) => severity === 'error');
  return {
    scenario: answer.scenario,
    faults: errors.length,
    diagnostics: errors
      .map((each) => renderDiagnostic(each, answer.sources.get(each.file) ?? '', language))
      .join('\n\n'),
  };
}

export const readDocument = (document: RecipeDocument, language: Language): ReadScenario =>
  faultsOf(read(document, language), language);

/** The simulation of a recipe, before its first tick. */
export function simulationOf(document: RecipeDocument): Simulation {
  const answer = read(document, 'en');
  if (answer.scenario === null) throw new Error(faultsOf(answer, 'en').diagnostics);
  const { strategy, seed, networkSeed, decisions } = document.recipe;
  const { scenario, imported } = answer;
  const recipe: Recipe = { scenario, strategy, seed, networkSeed, decisions };
  return createSimulation(recipe, createPopulation(scenario, networkSeed, imported));
}

/** Worlds for calibration, experiments and the template: files beside the scenarios. */
const NOT_SHOWN = /^(calibration|experiments)\/|^template\.yaml$/;

/** What the list of scenarios says of each; those with faults are left out. */
export function describeScenarios(files: Readonly<Record<string, string>>): DescribedScenario[] {
  return Object.keys(files)
    .filter((path) => path.endsWith('.yaml') && !NOT_SHOWN.test(path))
    .sort()
    .flatMap((path) => {
      const { scenario } = readScenario(
        { name: path, text: files[path] ?? '', read: shippedReader(files) },
        'en',
      );
      return scenario === null ? [] : [described(path, scenario)];
    });
}

function described(path: string, scenario: Scenario): DescribedScenario {
  const { id, title, summary, strategies, teaching, time, outcomes } = scenario;
  const headline = outcomes.find((outcome) => outcome.headline) ?? outcomes[0];
  return {
    path,
    id,
    title,
    summary,
    strategies: strategies.map(({ id: arm, title: name }) => ({ id: arm, title: name })),
    minutes: teaching?.minutes ?? 0,
    roles: teaching?.roles.length ?? 0,
    decisions: teaching?.decisions.length ?? 0,
    citizens: scenario.population.citizens,
    hours: time.ticks * time.tickHours,
    tickHours: time.tickHours,
    headline: headline?.metric ?? '',
    metrics: outcomes.map(({ metric }) => metric),
    of: headline?.of ?? null,
    toward: headline?.toward ?? null,
    isModel: scenario.model !== null,
    illustration: scenario.illustration,
  };
}

const shippedReader =
  (files: Readonly<Record<string, string>>) =>
  (path: string): FileAnswer => {
    const text = files[path];
    return text === undefined ? { fault: 'missing' } : { text };
  };

/** Reads a scenario file of the page's own and makes the recipe that was wished for. */
export function prepareLive(wish: LiveWish, language: Language): PreparedLive {
  const answer = readScenario(
    {
      name: wish.name,
      text: wish.text,
      read: shippedReader(wish.files),
      overrides: wish.overrides,
    },
    language,
  );
  const said = faultsOf(answer, language);
  if (answer.scenario === null) return { ...said, document: null };
  const { scenario } = answer;
  const seed = wish.seed ?? scenario.seed;
  const strategy = wish.strategy ?? scenario.strategies[0]?.id ?? '';
  return {
    ...said,
    document: {
      recipe: {
        scenario: scenario.id,
        overrides: wish.overrides,
        strategy,
        seed,
        networkSeed: seed,
        decisions: [],
        parent: null,
      },
      scenario: answer.merged,
      files: answer.files,
    },
  };
}

/**
 * Reads a question card: any text gives a card, or diagnostics with line and column. A card names
 * outcomes and strategies of a scenario, so it is read beside one.
 */
import type { Text } from '../fields.ts';
import { type Diagnostic, describeFaults, type Language } from './diagnostics/diagnostic.ts';
import type { Fault } from './diagnostics/fault.ts';
import { textOrNull } from './resolve/words.ts';
import type { Scenario } from './scenario.ts';
import { faultsOf, namesHint } from './schema/issues.ts';
import { type QuestionInput, questionFile } from './schema/question.ts';
import { readDocument } from './source/document.ts';
import { type MapNode, type Path, placeAt, plain } from './source/node.ts';

/** What is asked, null where the card leaves it to the scenario. */
export interface QuestionCard {
  readonly question: Text | null;
  readonly population: Text | null;
  readonly horizon: Text | null;
  /** Name of the outcome that decides. */
  readonly outcome: string | null;
  readonly good: 'up' | 'down' | null;
  /** Strategies, the baseline first. */
  readonly arms: readonly string[] | null;
  readonly effectOfInterest: number | null;
  readonly stop: {
    readonly rule: 'fixed' | 'precision';
    readonly replicates: number | null;
  } | null;
}

export interface ReadQuestion {
  readonly card: QuestionCard | null;
  /** Empty when there is a card. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Names on a card that answer to nothing in the scenario; `before` leads to the card in its file.
 */
export function checkQuestion(
  input: QuestionInput,
  scenario: Scenario,
  root: MapNode,
  before: Path = [],
): Fault[] {
  const faults: Fault[] = [];
  const check = (
    code: 'outcome-unknown' | 'strategy-unknown',
    found: string,
    known: readonly string[],
    path: Path,
  ) => {
    if (!known.includes(found)) {
      const { hint, values } = namesHint(found, known);
      const at = placeAt(root, [...before, ...path]);
      const fault = { code, at, path: [...before, ...path], values: { found, ...values } };
      faults.push({ ...fault, ...(hint !== undefined && { hint }) });
    }
  };
  const outcomes = scenario.outcomes.map(({ name }) => name);
  if (input.outcome !== undefined) {
    check('outcome-unknown', input.outcome, outcomes, ['outcome']);
  }
  const strategies = scenario.strategies.map(({ id }) => id);
  for (const [place, arm] of (input.arms ?? []).entries()) {
    check('strategy-unknown', arm, strategies, ['arms', place]);
  }
  return faults;
}

export const questionOf = (input: QuestionInput): QuestionCard => ({
  question: textOrNull(input.question),
  population: textOrNull(input.population),
  horizon: textOrNull(input.horizon),
  outcome: input.outcome ?? null,
  good: input.good ?? null,
  arms: input.arms ?? null,
  effectOfInterest: input.effectOfInterest ?? null,
  stop:
    input.stop === undefined
      ? null
      : { rule: input.stop.rule, replicates: input.stop.replicates ?? null },
});

/** Reads the card in `text`, which is called `name`. */
export function readQuestion(
  { name, text }: { readonly name: string; readonly text: string },
  scenario: Scenario,
  language: Language,
): ReadQuestion {
  const sources = new Map([[name, text]]);
  const refuse = (faults: readonly Fault[]): ReadQuestion => ({
    card: null,
    diagnostics: describeFaults(faults, sources, language),
    sources,
  });
  const { root, faults } = readDocument(name, text);
  if (root === null || faults.length > 0) {
    return refuse(faults);
  }
  if (root.kind !== 'map') {
    return refuse([{ code: 'not-a-map', at: root.place, path: [], values: {} }]);
  }
  const parsed = questionFile.safeParse(plain(root));
  if (!parsed.success) {
    return refuse(faultsOf(parsed.error.issues, root));
  }
  const wrong = checkQuestion(parsed.data, scenario, root);
  return wrong.length > 0
    ? refuse(wrong)
    : { card: questionOf(parsed.data), diagnostics: [], sources };
}

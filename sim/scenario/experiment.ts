/**
 * Reads an experiment: any text gives one, or diagnostics with line and column. It names things of
 * a scenario, so it is read in two steps: its own text first, then beside its scenario.
 */
import { type Diagnostic, describeFaults, type Language } from './diagnostics/diagnostic.ts';
import type { Fault } from './diagnostics/fault.ts';
import { checkQuestion, type QuestionCard, questionOf } from './question.ts';
import type { Scenario } from './scenario.ts';
import { type ExperimentInput, experimentFile } from './schema/experiment.ts';
import { faultsOf, namesHint } from './schema/issues.ts';
import { readDocument } from './source/document.ts';
import { keyPlace, type MapNode, type Path, placeAt, plain } from './source/node.ts';

export type Level = number | string | boolean;

/** Something that is varied: over a list of values, or a range. */
export type Factor =
  | { readonly path: string; readonly values: readonly Level[] }
  | {
      readonly path: string;
      readonly low: number;
      readonly high: number;
      readonly scale: 'linear' | 'log';
    };

export interface Experiment {
  /** The scenario as the file names it. */
  readonly scenario: string;
  /** Null: all of the scenario. */
  readonly strategies: readonly string[] | null;
  readonly replicates: number;
  readonly networks: number;
  readonly design: {
    readonly kind: 'factorial' | 'list' | 'lhs' | 'sobol';
    readonly samples: number;
  };
  readonly factors: readonly Factor[];
  /** Null: all of the scenario. */
  readonly outcomes: readonly string[] | null;
  readonly question: QuestionCard | null;
}

/** What a scenario says against an experiment; empty when nothing. */
export type Against = (scenario: Scenario, refused: readonly RefusedFactor[]) => Diagnostic[];

/** A factor whose value the scenario does not take, and why. */
export interface RefusedFactor {
  readonly path: string;
  readonly reason: string;
}

export type ReadExperiment =
  | {
      readonly experiment: Experiment;
      readonly against: Against;
      readonly sources: ReadonlyMap<string, string>;
    }
  | {
      readonly experiment: null;
      readonly diagnostics: readonly Diagnostic[];
      readonly sources: ReadonlyMap<string, string>;
    };

const USUAL = { replicates: 20, networks: 20, samples: 64 } as const;

export function readExperiment(
  { name, text }: { readonly name: string; readonly text: string },
  language: Language,
): ReadExperiment {
  const sources = new Map([[name, text]]);
  const describe = (faults: readonly Fault[]) => describeFaults(faults, sources, language);
  const refuse = (faults: readonly Fault[]): ReadExperiment => ({
    experiment: null,
    diagnostics: describe(faults),
    sources,
  });
  const { root, faults } = readDocument(name, text);
  if (root === null || faults.length > 0) return refuse(faults);
  if (root.kind !== 'map') {
    return refuse([{ code: 'not-a-map', at: root.place, path: [], values: {} }]);
  }
  const parsed = experimentFile.safeParse(plain(root));
  if (!parsed.success) return refuse(faultsOf(parsed.error.issues, root));
  const wrong = senseless(parsed.data, root);
  if (wrong.length > 0) return refuse(wrong);
  return {
    experiment: experimentOf(parsed.data),
    against: (scenario, refused) => describe(unanswered(parsed.data, scenario, refused, root)),
    sources,
  };
}

function experimentOf(input: ExperimentInput): Experiment {
  return {
    scenario: input.scenario,
    strategies: input.strategies ?? input.question?.arms ?? null,
    replicates: input.replicates ?? input.question?.stop?.replicates ?? USUAL.replicates,
    networks: input.networks ?? USUAL.networks,
    design: {
      kind: input.design?.kind ?? 'factorial',
      samples: input.design?.samples ?? USUAL.samples,
    },
    factors: Object.entries(input.vary ?? {}).map(([path, over]): Factor => {
      if ('values' in over) return { path, values: over.values };
      const [low = 0, high = 0] = over.range;
      return { path, low, high, scale: over.scale ?? 'linear' };
    }),
    outcomes: input.outcomes ?? null,
    question: input.question === undefined ? null : questionOf(input.question),
  };
}

/** What makes no sense whatever the scenario: empty ranges, designs that need something else. */
function senseless({ vary = {}, design }: ExperimentInput, root: MapNode): Fault[] {
  const faults: Fault[] = [];
  const add = (code: Fault['code'], path: Path, values: Fault['values']) =>
    faults.push({ code, at: placeAt(root, path), path, values });
  const kind = design?.kind ?? 'factorial';
  const lengths = new Set<number>();
  for (const [path, over] of Object.entries(vary)) {
    if ('range' in over) {
      const [low = 0, high = 0] = over.range;
      if (!(low < high)) add('range-empty', ['vary', path, 'range'], { found: `${low}, ${high}` });
      if (over.scale === 'log' && low <= 0) {
        add('range-not-positive', ['vary', path, 'range'], { found: String(low) });
      }
      if (kind === 'factorial' || kind === 'list') {
        add('design-needs-values', ['vary', path], { path, kind });
      }
    } else {
      lengths.add(over.values.length);
    }
  }
  if (kind === 'list' && lengths.size > 1) {
    add('list-uneven', ['vary'], { found: [...lengths].join(', ') });
  }
  return faults;
}

/** Names that answer to nothing in the scenario, and values that it does not take. */
function unanswered(
  input: ExperimentInput,
  scenario: Scenario,
  refused: readonly RefusedFactor[],
  root: MapNode,
): Fault[] {
  const faults: Fault[] = [];
  const check = (
    code: 'outcome-unknown' | 'strategy-unknown',
    key: 'outcomes' | 'strategies',
    known: readonly string[],
  ) => {
    for (const [place, found] of (input[key] ?? []).entries()) {
      if (known.includes(found)) continue;
      const { hint, values } = namesHint(found, known);
      const path = [key, place];
      const fault = { code, at: placeAt(root, path), path, values: { found, ...values } };
      faults.push({ ...fault, ...(hint !== undefined && { hint }) });
    }
  };
  const names = scenario.outcomes.map(({ name }) => name);
  check(
    'strategy-unknown',
    'strategies',
    scenario.strategies.map(({ id }) => id),
  );
  check('outcome-unknown', 'outcomes', names);
  if (input.question !== undefined) {
    faults.push(...checkQuestion(input.question, scenario, root, ['question']));
  }
  for (const { path: varied, reason } of refused) {
    const path = ['vary', varied];
    const at = keyPlace(root, path) ?? placeAt(root, path);
    faults.push({ code: 'vary-refused', at, path, values: { path: varied, reason } });
  }
  return faults;
}

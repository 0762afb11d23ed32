/** The model in a worker, as the page calls it. */
import { proxy, type Remote, wrap } from 'comlink';
import type { Decision, Explanation, RecipeDocument, Scenario } from '../../sim/index.ts';
import type { Language } from '../text/numbers.ts';
import { learnWords } from '../text/words.ts';
import type { EngineApi } from '../worker.ts';
import type { OpenedLive, OpenLive } from './live-runner.ts';
import type { LiveReport } from './live-session.ts';
import type { InjectChoice, Parameter } from './parameters.ts';

/** What a message says, beside its reasons. */
export interface ExplainedMessage {
  /** Number of the post at the head of its cascade. */
  readonly root: number;
  readonly kind: string;
  readonly claim: string;
  readonly polarity: number;
  readonly target: string;
  readonly valence: number;
  readonly issue: string;
}

/** One account at one moment, computed again. */
export interface AccountMoment {
  readonly explanation: Explanation;
  /** One entry an item of the explanation. */
  readonly messages: readonly ExplainedMessage[];
  /** The chained digest at that tick. */
  readonly digest: string;
  /** Name of the ranking rule. */
  readonly rule: string;
}

export interface ReadScenario {
  readonly scenario: Scenario | null;
  /** Faults with their code frames, as text. */
  readonly diagnostics: string;
  readonly faults: number;
}

interface Words {
  readonly en: string;
  readonly fr: string;
}

/** A scenario that the page ships, as the gallery shows it. */
export interface DescribedScenario {
  readonly path: string;
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly strategies: readonly { readonly id: string; readonly title: Words }[];
  /** Minutes of a session, roles and decision points; zero where it was not made for a class. */
  readonly minutes: number;
  readonly roles: number;
  readonly decisions: number;
  readonly citizens: number;
  readonly hours: number;
  readonly tickHours: number;
  /** Metric of the headline outcome, and the country and the other one that it is of. */
  readonly headline: string;
  /** Metrics of all outcomes. */
  readonly metrics: readonly string[];
  readonly of: string | null;
  readonly toward: string | null;
  /** A textbook model in place of the pipeline: the command runs it, the page does not. */
  readonly isModel: boolean;
  readonly illustration: boolean;
}

export interface Engine {
  version(): Promise<string>;
  /** What the model's catalogues call their entries; learnt once. */
  learn(): Promise<void>;
  readDocument(document: RecipeDocument, language: Language): Promise<ReadScenario>;
  /** Runs the recipe up to `tick` and explains the feed of the agent in `row`. */
  explain(
    document: RecipeDocument,
    row: number,
    tick: number,
    progress: (tick: number) => void,
  ): Promise<AccountMoment>;
  /** Runs a recipe to its end and reports its digest. */
  digest(document: RecipeDocument): Promise<string>;
  /** Titles of the scenarios among `files`, those that can be run. */
  describe(files: Readonly<Record<string, string>>): Promise<readonly DescribedScenario[]>;
  /** Reads a scenario file and makes its recipe. */
  prepare(wish: LiveWish, language: Language): Promise<PreparedLive>;
  /** Prepares a run that reports its rows as it goes; `goLive` starts it. */
  openLive(wish: OpenLive, report: LiveReport): Promise<OpenedLive>;
  goLive(id: number): Promise<void>;
  stopLive(id: number): Promise<void>;
  /** Takes in what a person decided and goes on; tells when it takes effect. */
  decideLive(id: number, decision: Decision): Promise<Decision>;
  closeLive(id: number): Promise<void>;
  /** The parameters of the mechanisms that are on in a recipe, with their values. */
  parameters(document: RecipeDocument): Promise<readonly Parameter[]>;
  /** The injects that a person may add to a recipe. */
  injectKinds(document: RecipeDocument): Promise<readonly InjectChoice[]>;
}

/** What a reader chose to run. */
export interface LiveWish {
  readonly name: string;
  readonly text: string;
  /** Files that it may name, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly strategy: string | null;
  readonly seed: string | null;
  /** `path=value`, as `--set` takes them. */
  readonly overrides: readonly string[];
}

export interface PreparedLive extends ReadScenario {
  readonly document: RecipeDocument | null;
}

/** Starts the worker; it is the same for every run that the page shows. */
export function startEngine(): Engine {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<EngineApi> = wrap<EngineApi>(worker);
  let learning: Promise<void> | null = null;
  return {
    version: () => remote.version(),
    learn() {
      learning ??= remote.words().then(learnWords);
      return learning;
    },
    readDocument: (document, language) => remote.readDocument(document, language),
    explain: (document, row, tick, progress) =>
      remote.explain(document, row, tick, proxy(progress)),
    digest: (document) => remote.digest(document),
    describe: (files) => remote.describe(files),
    prepare: (wish, language) => remote.prepare(wish, language),
    openLive: (wish, report) => remote.openLive(wish, proxy(report)),
    goLive: (id) => remote.goLive(id),
    stopLive: (id) => remote.stopLive(id),
    decideLive: (id, decision) => remote.decideLive(id, decision),
    closeLive: (id) => remote.closeLive(id),
    parameters: (document) => remote.parameters(document),
    injectKinds: (document) => remote.injectKinds(document),
  };
}

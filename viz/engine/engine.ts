/** The model in a worker, as the page calls it. */
import { proxy, type Remote, wrap } from 'comlink';
import type { Explanation, RecipeDocument, Scenario } from '../../sim/index.ts';
import type { Language } from '../text/numbers.ts';
import { learnWords } from '../text/words.ts';
import type { EngineApi, LiveStart, RowsOfTable } from '../worker.ts';

/** What a message says, beside its reasons. */
export interface ExplainedMessage {
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
  /** Starts a run that reports its rows as it goes. */
  live(
    document: RecipeDocument,
    rows: (batch: readonly RowsOfTable[], tick: number) => void,
  ): Promise<LiveStart>;
  stopLive(): Promise<void>;
}

/** What a reader chose to run. */
export interface LiveWish {
  readonly name: string;
  readonly text: string;
  /** Files that it may name, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly strategy: string | null;
  readonly seed: string | null;
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
    live: (document, rows) => remote.live(document, proxy(rows)),
    stopLive: () => remote.stopLive(),
  };
}

/**
 * A comparison of strategies as data: what `comparison.json` holds and the report is drawn from.
 *
 * Arms stand in their order everywhere, the baseline first. A value is null where there is none:
 * no run had it, or too few runs say nothing of it. A difference is arm minus baseline, pair by
 * pair on the same luck, in the unit of its outcome, whichever way is better. Intervals are of 95
 * %.
 */
import type {
  Expectation,
  Grouping,
  Interval,
  Scenario,
  Text,
  Value,
  Verdict,
} from '../../sim/index.ts';

export const COMPARISON_FORMAT = 1 as const;

export interface Comparison {
  readonly format: typeof COMPARISON_FORMAT;
  /** Version of the engine that made the runs. */
  readonly engine: string;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly title: Text;
  readonly summary: Text;
  /** Names real countries: every output says that it is an illustration and no forecast. */
  readonly illustration: boolean;
  /** Strategy of the arm that the others are compared with. */
  readonly baseline: string;
  /** Pairs of runs an arm has with the baseline, in the scenario's own world. */
  readonly replicates: number;
  /** Networks that they are spread over. */
  readonly networks: number;
  /**
   * Where all seeds come from: replicate k ran with `seed/k` on `networkSeed/n<k mod networks>`.
   */
  readonly seed: string;
  readonly networkSeed: string;
  /** As given to `--set`. */
  readonly overrides: readonly string[];
  readonly ticks: number;
  readonly tickHours: number;
  /** Injects of the timeline that come at a fixed time within the run, in the order of time. */
  readonly injects: readonly {
    readonly id: string;
    readonly hours: number;
    readonly title: Text;
  }[];
  readonly question: Question;
  /** What the names of outcomes stand for, in the order of the scenario. */
  readonly outcomes: readonly OutcomeNote[];
  /** What measures are called, without whose they are, by their names in the metrics table. */
  readonly labels: Readonly<Record<string, Text>>;
  readonly arms: readonly Arm[];
  /** Why the comparison ranks nothing, null when it does. */
  readonly unranked: 'one-pair' | 'no-open-arms' | null;
  readonly expectations: readonly ExpectationResult[];
  /** What those whose government is passed over bear and believe, beside what the sender gains. */
  readonly public: readonly PublicEffect[];
  /** Effects of the headline by group of people. */
  readonly equity: readonly GroupEffect[];
  /** What covert and coercive arms do, and what lowers it. */
  readonly harm: readonly Harm[];
  /** Headline measures over time. */
  readonly courses: readonly Course[];
  /** How likely an arm is to bring more than so much a budget unit. */
  readonly acceptability: readonly Acceptability[];
  readonly worlds: Robustness;
  /**
   * Sentences that may be quoted, in both languages, one for each outcome that decides and each
   * ranked arm but the baseline; the first of an outcome is about its best arm.
   */
  readonly sentences: readonly Sentence[];
  /** Mechanisms that were on, and whether a test holds them to a fact from outside. */
  readonly mechanisms: readonly { name: string; summary: Text; validated: boolean }[];
  readonly failures: readonly Failure[];
  /** Every run, with what names it: `run --seed --network-seed --set` gives it again. */
  readonly runs: readonly RunNote[];
}

/** The question card: decided before the first run, and kept. */
export interface Question {
  /** Whether a card was given; what it left open was taken from the scenario. */
  readonly given: boolean;
  readonly question: Text;
  readonly population: Text;
  readonly horizon: Text;
  /** Names of the outcomes that decide. */
  readonly outcomes: readonly string[];
  readonly arms: readonly string[];
  /** The smallest difference that would matter; null when none was named. */
  readonly effectOfInterest: number | null;
  readonly stop: {
    readonly rule: 'fixed' | 'precision';
    /** Replicates to do, or to do at most. */
    readonly replicates: number;
    /** Whether intervals were sharp enough; null under the rule `fixed`. */
    readonly reached: boolean | null;
  };
}

export interface OutcomeNote {
  readonly name: string;
  readonly metric: string;
  /** What it is called: “Attitude to Aurelia (Borealia)”. */
  readonly label: Text;
  readonly summary: Text;
  readonly unit: string;
  readonly good: 'up' | 'down' | null;
  readonly headline: boolean;
  /** Whether it is the mean over people reached of the outcome before it. */
  readonly reached: boolean;
  /** Name of its series in `courses`, and of the measure in `equity`. */
  readonly measure: string;
  /** Country whose public it is, `all` for everybody. */
  readonly country: string;
}

export interface Arm {
  readonly strategy: string;
  readonly title: Text;
  readonly means: Scenario['strategies'][number]['means'];
  /** Whether it may be ranked, priced and called best: covert and coercive arms are not. */
  readonly ranked: boolean;
  /** Budget units that those who act in the strategies have spent, mean over runs. */
  readonly spent: number | null;
  /** By name; those of `outcomes`. */
  readonly outcomes: Readonly<Record<string, ArmOutcome>>;
}

export interface ArmOutcome {
  readonly mean: Value;
  readonly sd: Value;
  readonly ci95: Interval;
  /** Runs that have a value. */
  readonly n: number;
  /** One value a pair, in their order. */
  readonly values: readonly Value[];
  /** Null for the baseline. */
  readonly difference: Difference | null;
  /**
   * Difference a budget unit spent more than in the baseline; null for arms that are not ranked.
   */
  readonly perBudgetUnit: Rate | null;
  /** Difference over the whole public by the share reached more than in the baseline. */
  readonly perReached: Rate | null;
  /** Probability that no ranked arm is better; null without a way in which it is better. */
  readonly probabilityBest: number | null;
}

export interface Difference {
  readonly mean: Value;
  readonly sd: Value;
  /** Student's t on the networks' means. */
  readonly ci95: Interval;
  /** Pairs in which both have a value. */
  readonly n: number;
  /** Two-sided, as if this were the only comparison; then adjusted for all arms (Holm). */
  readonly p: Value;
  readonly pAdjusted: Value;
  readonly median: Value;
  readonly medianCi95: Interval;
  /** A fifth of the pairs left out at either end. */
  readonly trimmed: Value;
  readonly trimmedCi95: Interval;
  /** Whether the two intervals before are rough: fewer than 40 networks. */
  readonly rough: boolean;
  /** Of the arms over pairs; and how many times as many runs it would take without pairing. */
  readonly correlation: Value;
  readonly pairingWorth: Value;
  /** Replicates for the effect of interest, in all; null without one, or with too few to tell. */
  readonly needed: { readonly replicates: number; readonly networks: number } | null;
  /** One difference a pair, in their order. */
  readonly pairs: readonly Value[];
}

export interface Rate {
  readonly mean: number;
  readonly ci95: Interval;
}

export interface ExpectationResult extends Omit<Expectation, 'reason'> {
  readonly reason: Text;
  readonly armTitle: Text;
  readonly againstTitle: Text;
  /** `not-compared` where an arm was left out. */
  readonly verdict: Verdict | 'not-compared';
  /** Arm less against. */
  readonly difference: Value;
  readonly ci95: Interval;
}

/** The effect of an arm on something measured of a public. */
interface Effect {
  readonly strategy: string;
  readonly mean: Value;
  /** Arm less baseline; null for the baseline. */
  readonly difference: Value;
  readonly ci95: Interval;
}

export interface PublicEffect extends Effect {
  /** As in the metrics table: audience-risk, trust, misperception. */
  readonly measure: string;
  readonly label: Text;
  readonly country: string;
  readonly countryName: Text;
  /** Which way its people are better off. */
  readonly good: 'up' | 'down';
}

export interface GroupEffect extends Effect {
  readonly outcome: string;
  readonly by: Grouping;
  readonly group: string;
  readonly groupName: Text;
  /** Share of all people that are in the group. */
  readonly share: number;
}

export interface Harm {
  /** The arm that works covertly or by coercion. */
  readonly strategy: string;
  readonly measure: string;
  readonly label: Text;
  readonly country: string;
  /** Against the baseline. */
  readonly difference: Value;
  readonly ci95: Interval;
  /** Whether people are clearly worse off by it; null where the runs do not tell. */
  readonly harmful: boolean | null;
  /** Open arms against this one: what lowers the harm. */
  readonly against: readonly { strategy: string; difference: Value; ci95: Interval }[];
}

/** A band over time: mean and interval at each hour. */
export interface Band {
  readonly mean: readonly Value[];
  readonly low: readonly Value[];
  readonly high: readonly Value[];
}

export interface Course {
  readonly outcome: string;
  readonly measure: string;
  /** `all` for everybody. */
  readonly country: string;
  readonly hours: readonly number[];
  readonly arms: readonly {
    readonly strategy: string;
    readonly level: Band;
    /** Against the baseline; null for it. */
    readonly difference: Band | null;
  }[];
}

export interface Acceptability {
  readonly outcome: string;
  /** Benefit a budget unit, in the direction that is good. */
  readonly worth: readonly number[];
  /** Probability that an arm brings more than that. */
  readonly arms: readonly { strategy: string; probability: readonly Value[] }[];
}

/** Other worlds: the same arms under other assumptions. */
export interface Robustness {
  /** 0: robustness was not examined. */
  readonly examined: number;
  /** Pairs in each world. */
  readonly pairs: number;
  /** Whether parameters came from a calibrated posterior, as far as it knows them. */
  readonly posterior: boolean;
  /** What worlds differ in. */
  readonly dimensions: readonly WorldDimension[];
  readonly worlds: readonly OtherWorld[];
  /** One for each outcome that decides and each ranked arm but the baseline. */
  readonly answers: readonly WorldAnswer[];
  /** What is lost by having chosen an arm; ranked arms alone. */
  readonly regret: readonly {
    readonly outcome: string;
    readonly arms: readonly {
      strategy: string;
      mean: Value;
      most: Value;
      /** Number of the world in which it is greatest. */
      worst: number | null;
    }[];
  }[];
}

export interface WorldDimension {
  readonly path: string;
  readonly meaning: Text;
  /** Its value in the scenario's own world. */
  readonly own: number | string;
  /** What it was drawn from. */
  readonly options: readonly string[] | null;
  readonly range: readonly [number, number] | null;
}

export interface OtherWorld {
  /** From 1. */
  readonly number: number;
  readonly settings: Readonly<Record<string, number | string>>;
  /** By outcome, an entry an arm: mean over the world's pairs, and mean difference. */
  readonly means: Readonly<Record<string, readonly Value[]>>;
  readonly differences: Readonly<Record<string, readonly Value[]>>;
}

export interface WorldAnswer {
  readonly outcome: string;
  /** Place of the arm. */
  readonly arm: number;
  readonly strategy: string;
  readonly against: string;
  /** Which way the arm differs from the baseline in the scenario's own world. */
  readonly direction: 'up' | 'down';
  /** Worlds in which it differs that way, of those in which both had a value. */
  readonly agree: number;
  readonly known: number;
  /** The difference over worlds: its median, the lowest and the highest. */
  readonly median: Value;
  readonly low: Value;
  readonly high: Value;
  /** Numbers of the worlds in which it does not. */
  readonly flipped: readonly number[];
  /** What tells those worlds from the others; null where no one assumption does. */
  readonly flip: {
    readonly path: string;
    readonly relation: 'is' | 'above' | 'below';
    readonly value: number | string;
  } | null;
  /** For each rule that was tried: worlds with it, and in how many of them the answer holds. */
  readonly rules: readonly { path: string; value: string; worlds: number; agree: number }[];
  /** The answer holds in 80 % of the worlds at least, and in most under every rule. */
  readonly robust: boolean;
}

export interface Sentence {
  readonly outcome: string;
  /** Place of the arm. */
  readonly arm: number;
  readonly strategy: string;
  readonly against: string;
  readonly text: Text;
}

export interface Failure {
  readonly world: number;
  readonly replicate: number;
  readonly strategy: string;
  readonly seed: string;
  readonly networkSeed: string;
  readonly tick: number;
  readonly message: string;
}

export interface RunNote {
  /** 0 for the scenario's own world. */
  readonly world: number;
  readonly replicate: number;
  /** Place of the arm. */
  readonly arm: number;
  readonly strategy: string;
  readonly seed: string;
  readonly networkSeed: string;
  /** Names the run: hash of engine version and recipe. */
  readonly key: string;
  readonly digest: string;
}

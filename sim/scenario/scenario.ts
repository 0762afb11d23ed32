/**
 * A scenario as the engine takes it: validated, defaults filled in, units normalised
 * (time in hours, shares in 0..1), names still names. Reading makes it; nothing changes it.
 */
import type { Text } from '../fields.ts';
import type { CyberSecurity, Dyad, Treaty } from './states.ts';

export interface Scenario {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** Names a real country: every output says that it is an illustration and no forecast. */
  readonly illustration: boolean;
  readonly time: { readonly tickHours: number; readonly ticks: number };
  readonly seed: string;
  readonly languages: readonly string[];
  readonly countries: readonly Country[];
  readonly population: { readonly citizens: number };
  readonly network: NetworkChoice;
  readonly issues: readonly { readonly id: string; readonly title: Text }[];
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  /** By mechanism: `off` and the values of its declared fields, every one present. */
  readonly mechanisms: Readonly<Record<string, Settings>>;
  readonly strategies: readonly Strategy[];
  readonly timeline: readonly Inject[];
  readonly outcomes: readonly Outcome[];
  readonly expect: readonly Expectation[];
  readonly teaching: Teaching | null;
  readonly dyads: readonly Dyad[];
  readonly treaty: Treaty | null;
  /** A textbook model in place of the pipeline. */
  readonly model: { readonly name: string; readonly parameters: Settings } | null;
}

export type Setting = number | string | boolean | null | readonly string[];
export type Settings = Readonly<Record<string, Setting>>;

export interface Country {
  readonly id: string;
  readonly title: Text;
  /** ISO 3166 alpha-3 of the country whose figures it takes, null for none. */
  readonly profile: string | null;
  /** Share of the citizens; the shares of a scenario sum to 1. */
  readonly share: number;
  /** Primary language by share of people; sums to 1. */
  readonly languages: Readonly<Record<string, number>>;
  readonly diaspora: Readonly<Record<string, number>>;
  readonly access: number;
  readonly income: 'high' | 'upper-middle' | 'lower-middle' | 'low';
  /** Share of the people who live where a mobile network reaches. */
  readonly coverage: number;
  /** Price of a basket of mobile data, % of income a head. */
  readonly price: number;
  /** Mean digital skill of its people at the start. */
  readonly training: number;
  readonly culture: readonly [number, number];
  /** Hours east of UTC. */
  readonly utcOffset: number;
  readonly responsiveness: number;
  readonly repression: number;
  /** Mean attitude at the start, by country. */
  readonly attitudes: Readonly<Record<string, number>>;
  /** Mean stance at the start, by issue. */
  readonly stances: Readonly<Record<string, number>>;
  /** Mean trust in own government, foreign governments, media, NGOs and peers. */
  readonly trust: readonly [number, number, number, number, number];
  readonly rivals: readonly string[];
  readonly cyber: CyberSecurity;
  /** Daily rates at which its tension answers and fades; null: the model’s. */
  readonly reactivity: number | null;
  readonly fatigue: number | null;
}

export interface NetworkChoice {
  /** In the catalogue of generators; `imported` for files, `none` for a model without a network. */
  readonly generator: string;
  /** Numbers of the generator, every declared one present. */
  readonly settings: Settings;
  /** Set for a network from files: their names, as the merged text and its copies have them. */
  readonly edges: string | null;
  readonly nodes: string | null;
}

export interface Claim {
  readonly id: string;
  readonly text: Text;
  readonly truth: boolean;
  /** Probability that somebody who hears of it believes it, before any evidence. */
  readonly plausibility: number;
  readonly about: string | null;
  /** The actor that it accuses: who believes it trusts that actor less with money. */
  readonly accuses: string | null;
  /** What believing it does to the standing of the country it is about: 1 harms, -1 flatters. */
  readonly harm: number;
  readonly manipulative: boolean;
}

export type ActorKind = 'government' | 'ngo' | 'media' | 'influencer' | 'platform' | 'botnet';
export type Means = 'open' | 'covert' | 'coercive';

export interface Actor {
  readonly id: string;
  readonly title: Text;
  readonly kind: ActorKind;
  readonly country: string;
  readonly means: Means;
  readonly unit: 'none' | 'digital-unit' | 'public-diplomacy-bureau';
  /** Full-time equivalents. */
  readonly staff: number;
  /** Budget units for the whole run. */
  readonly budget: number;
  /** Whether somebody listens to what publics say: it senses with half the noise. */
  readonly listening: boolean;
  /** Skill of the staff with the medium; null: as usual in its unit. */
  readonly skill: number | null;
  readonly accounts: readonly AccountGroup[];
  /** Posts a day of each account outside strategies. */
  readonly postsPerDay: number;
  /** Mean valence of what it posts about countries, by country. */
  readonly slant: Readonly<Record<string, number>>;
  /** For an NGO: the issue that its appeals are about, null for none. */
  readonly mandate: string | null;
  /** For an NGO: how attractive its appeals are; null: as drawn for each. */
  readonly appeal: number | null;
  /** For a platform: the rules by which it moderates, null for the usual ones. */
  readonly policy: Policy | null;
  /** For a botnet: for whom, and MODEL 3.10. */
  readonly botnet: {
    readonly sponsor: string;
    readonly share: number;
    readonly infiltration: number;
    readonly deception: number;
    readonly flooding: number;
    readonly claim: string | null;
    readonly targeting: 'none' | 'hubs' | 'partisans' | 'vulnerable';
    /** The actor whose hashtag its posts carry, null for none. */
    readonly hashtag: string | null;
  } | null;
}

export interface Policy {
  /** Countries whose people it serves; none named: all. */
  readonly serves: readonly string[];
  /** Share of items that are looked at, by language. */
  readonly coverage: Readonly<Record<string, number>>;
  /** What it says beside; the usual policy holds for the rest. */
  readonly settings: Settings;
}

export interface AccountGroup {
  readonly kind: 'ministry' | 'embassy' | 'diplomat' | 'ngo' | 'media' | 'influencer' | 'platform';
  readonly count: number;
  /** The country whose public it addresses: its own, or the host's. */
  readonly host: string;
  readonly language: string;
  /** Share of all people that follow it. */
  readonly followers: number;
}

export interface Action {
  readonly actor: string;
  /** Name in the catalogue of actions. */
  readonly do: string;
  readonly from: number;
  readonly to: number;
  /** Hours between two; null for once. */
  readonly every: number | null;
  readonly when: Condition | null;
  /** Hours of approval beyond the usual before it leaves. */
  readonly delay: number;
  readonly settings: Settings;
}

export interface Strategy {
  readonly id: string;
  readonly title: Text;
  readonly means: Means;
  readonly actions: readonly Action[];
}

export interface Condition {
  readonly metric: string;
  readonly of: string | null;
  readonly toward: string | null;
  readonly in: string | null;
  readonly claim?: string | null;
  readonly issue?: string | null;
  readonly above: number | null;
  readonly below: number | null;
  /** Hours for which it must have held. */
  readonly during: number;
}

export interface Inject {
  readonly id: string;
  readonly title: Text;
  /** Hours; null when it waits for a condition. */
  readonly at: number | null;
  readonly when: Condition | null;
  /** Hours that it lasts; 0 for a moment. */
  readonly for: number;
  /** Name in the catalogue of injects. */
  readonly do: string;
  readonly settings: Settings;
}

export interface Outcome {
  /** As in results: the metric, with `:of` and `:toward` where several share a metric. */
  readonly name: string;
  readonly metric: string;
  readonly of: string | null;
  readonly toward: string | null;
  readonly in: string | null;
  readonly claim: string | null;
  readonly issue: string | null;
  readonly language: string | null;
  readonly from: number;
  readonly to: number;
  readonly good: 'up' | 'down' | null;
  readonly headline: boolean;
}

export interface Expectation {
  readonly outcome: string;
  readonly arm: string;
  readonly against: string;
  readonly direction: 'up' | 'down' | 'none';
  readonly reason: Text;
  readonly source: string;
}

export interface Teaching {
  readonly minutes: number;
  readonly briefing: Text;
  readonly roles: readonly { readonly id: string; readonly title: Text; readonly goal: Text }[];
  readonly decisions: readonly DecisionPoint[];
  readonly notice: Text | null;
  readonly try: Text | null;
  readonly discuss: Text | null;
}

export interface DecisionPoint {
  readonly id: string;
  readonly at: number | null;
  readonly when: Condition | null;
  readonly actor: string;
  readonly text: Text;
  readonly default: string;
  readonly options: readonly DecisionOption[];
}

export interface DecisionOption {
  readonly id: string;
  readonly text: Text;
  /** Budget units, charged to the actor when chosen. */
  readonly cost: number;
  /** The strategy whose actions the actor follows from here on; null leaves it as it is. */
  readonly strategy: string | null;
  /** Injects that happen when it is chosen. */
  readonly injects: readonly Inject[];
}

/** What a person did to a run: an option of a decision point, or an inject added by hand. */
export interface Decision {
  readonly tick: number;
  readonly actor: string | null;
  readonly decision: string | null;
  readonly option: string | null;
  readonly inject: Inject | null;
}

/** Everything that determines a run. */
export interface Recipe {
  readonly scenario: Scenario;
  readonly strategy: string;
  readonly seed: string;
  readonly networkSeed: string;
  readonly decisions: readonly Decision[];
}

/**
 * What a scenario says of states among themselves: pairs of countries, cyber security, a treaty.
 */
import type { Text } from '../fields.ts';

/** What two countries, or all, may have agreed to. */
export const AGREEMENTS = ['norms', 'sharing', 'joint-response'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** One country toward another; pairs of which nothing is said are not listed. */
export interface Dyad {
  readonly of: string;
  readonly toward: string;
  readonly neighbours: boolean;
  readonly hotline: boolean;
  /** How much the two work together, 0 to 1. */
  readonly cooperation: number;
  readonly agreements: readonly Agreement[];
  /** At the start; null: as usual. */
  readonly tension: number | null;
  /** What tension gains a day by itself; null: as usual. */
  readonly grievance: number | null;
  /** How far the leadership minds what the other does; null: as usual. */
  readonly exposure: number | null;
}

/** Something that a country depends on and that can be attacked. */
export interface Infrastructure {
  readonly sector: string;
  /** Share of the country's online life that stands still while it is down. */
  readonly criticality: number;
  readonly defence: number;
  /** How fast it is repaired, 1 as usual. */
  readonly repair: number;
}

export interface CyberSecurity {
  /** How far the state attacks others, 0 not at all. */
  readonly offence: number;
  readonly defence: number;
  /** Share of official accounts that ask for a second factor. */
  readonly mfa: number;
  /** What it holds to toward everybody who does as well. */
  readonly commitments: readonly Agreement[];
  readonly infrastructure: readonly Infrastructure[];
}

export interface Article {
  readonly id: string;
  readonly title: Text;
  /** The issue whose stances are people's wishes for the article. */
  readonly issue: string;
  /** The first draft, from 0 (nothing) to 1 (all that could be asked). */
  readonly start: number;
}

export interface Party {
  readonly country: string;
  /** What the government would write, article by article. */
  readonly ideal: readonly number[];
  /** What keeping the most demanding text costs it, in units of utility. */
  readonly cost: number;
  readonly votes: number;
  readonly power: number;
}

export interface Treaty {
  readonly title: Text;
  /** The issue on which a favourable stance is support for the treaty. */
  readonly issue: string;
  readonly articles: readonly Article[];
  /** Hours between two rounds, and before the first. */
  readonly every: number;
  readonly first: number;
  /** Signed weight from which it is in force. */
  readonly rule: number;
  readonly weights: 'equal' | 'votes' | 'power';
  /** What those who signed hold to once it is in force. */
  readonly brings: readonly Agreement[];
  readonly parties: readonly Party[];
}

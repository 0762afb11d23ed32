/**
 * What a scenario gets where it is silent: priors to be varied, never evidence, each with its
 * source.
 */
import type { AccountGroup, ActorKind, Country } from './scenario.ts';

/** MODEL 0.5: half an hour. */
export const TICK_MINUTES = 30;

export const COUNTRY = {
  /** Midpoints of 3.18's range and of a mild regime (design choice). */
  responsiveness: 0.5,
  repression: 0.3,
  /** Own government, foreign governments, media, NGOs, peers (MODEL 3.3, prototype). */
  trust: [0.55, 0.45, 0.5, 0.55, 0.6],
  /** MODEL 3.5 (prototype): mean attitude to one's own country, to others, to rivals. */
  ownAttitude: 0.4,
  foreignAttitude: 0.05,
  rivalAttitude: -0.12,
  stance: 0,
  income: 'upper-middle',
} as const satisfies Record<string, unknown>;

/**
 * People online by income group. High and low: ITU, Facts and Figures 2024 (checked); the two in
 * between from the same report (from memory).
 */
export const ACCESS_BY_INCOME: Readonly<Record<Country['income'], number>> = {
  high: 0.93,
  'upper-middle': 0.81,
  'lower-middle': 0.54,
  low: 0.27,
};

/**
 * Share of the people whom a mobile network reaches. Low: ITU, Facts and Figures 2024, nearly 20 %
 * without any (checked; world 96 %); the others from memory.
 */
export const COVERAGE_BY_INCOME: Readonly<Record<Country['income'], number>> = {
  high: 0.99,
  'upper-middle': 0.99,
  'lower-middle': 0.97,
  low: 0.8,
};

/**
 * Price of a mobile data basket, % of income a head. ITU 2023: 5.5 times less affordable in
 * lower-middle-income and more than 20 times in low-income than in high-income countries (checked);
 * .4 in these and 1.2 in upper-middle-income ones from memory.
 */
export const PRICE_BY_INCOME: Readonly<Record<Country['income'], number>> = {
  high: 0.4,
  'upper-middle': 1.2,
  'lower-middle': 2.2,
  low: 8.5,
};

/** Mean digital skill of a public, on a scale without unit (design choice). */
export const TRAINING = 0.5;

/** MODEL 3.3 (prototype): logistic of -0.4 for false claims and of +0.4 for true ones. */
export const PLAUSIBILITY = { false: 0.401312, true: 0.598688 } as const;

/** Share of all people that follow an account (MODEL 2, design choice; platform: design choice). */
export const FOLLOWERS: Readonly<Record<AccountGroup['kind'], number>> = {
  ministry: 0.06,
  embassy: 0.02,
  diplomat: 0.003,
  ngo: 0.03,
  media: 0.15,
  influencer: 0.04,
  platform: 0.05,
};

/** A language account is followed by as many as an embassy, which sits among its public too. */
export const LANGUAGE_ACCOUNT_FOLLOWERS = FOLLOWERS.embassy;

/** Posts a day of each account outside strategies (MODEL 3.1, prototype). */
export const POSTS_PER_DAY: Readonly<Record<ActorKind, number>> = {
  government: 0,
  ngo: 1,
  media: 10,
  influencer: 3,
  platform: 0,
  botnet: 0,
};

export const ACTOR = { staff: 1, budget: 0 } as const;

/** MODEL 3.10, after Truong et al. 2024. */
export const BOTNET = { share: 0.05, infiltration: 0.01, deception: 0, flooding: 1 } as const;

/** A scenario that names no network grows the follower graph of MODEL 2. */
export const GENERATOR = 'follower';

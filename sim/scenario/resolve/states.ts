/** Pairs of countries, cyber security and the treaty, with what is usual filled in. */
import { CYBER as ATTACKING } from '../../states/cyber.ts';
import { hoursOf } from '../duration.ts';
import { profileOf } from '../profiles.ts';
import type { Country } from '../scenario.ts';
import type { CyberInput, DyadInput, TreatyInput } from '../schema/states.ts';
import type { CyberSecurity, Dyad, Party, Treaty } from '../states.ts';
import { titleFrom } from './words.ts';

/** Of a pair of which nothing is said. */
export const STRANGERS = {
  neighbours: false,
  hotline: false,
  cooperation: 0,
  agreements: [],
  tension: null,
  grievance: null,
  exposure: null,
} as const satisfies Partial<Dyad>;

export const CYBER = { offence: 0, defence: 0.5, mfa: 0, criticality: 0.5, repair: 1 } as const;

const ROUND_HOURS = 168;
const RULE = 0.6;
/** What it costs a government to keep the most demanding text, by income (design choice). */
const COST: Readonly<Record<Country['income'], number>> = {
  high: 0.05,
  'upper-middle': 0.1,
  'lower-middle': 0.2,
  low: 0.3,
};

/** Mechanisms that are on where a state attacks, or a treaty is negotiated. */
export const askedByStates = (countries: readonly Country[], treaty: Treaty | null): string[] => [
  ...(countries.some(({ cyber }) => cyber.offence > 0) ? ATTACKING : []),
  ...(treaty === null ? [] : ['treaty']),
];

/** Pairs of which something is known, in the order in which they are first named. */
export function resolveDyads(
  given: readonly DyadInput[] | undefined,
  countries: readonly Country[],
): Dyad[] {
  const found = new Map<string, Dyad>();
  const change = (of: string, toward: string, changes: Partial<Dyad>): void => {
    const pair = `${of} ${toward}`;
    found.set(pair, { ...STRANGERS, ...found.get(pair), of, toward, ...changes });
  };
  for (const { id: of, profile } of countries) {
    const { neighbours = [] } = profileOf(profile ?? '') ?? {};
    for (const other of countries) {
      if (other.profile !== null && neighbours.includes(other.profile)) {
        change(of, other.id, { neighbours: true });
      }
    }
  }
  for (const { of, toward, bothWays = true, ...said } of given ?? []) {
    const changes = Object.fromEntries(
      Object.entries(said).filter(([, value]) => value !== undefined),
    );
    change(of, toward, changes);
    if (bothWays) change(toward, of, changes);
  }
  return [...found.values()];
}

export function resolveCyber(given: CyberInput | undefined): CyberSecurity {
  const { offence, defence = CYBER.defence, mfa, commitments = [], infrastructure } = given ?? {};
  return {
    offence: offence ?? CYBER.offence,
    defence,
    mfa: mfa ?? CYBER.mfa,
    commitments,
    infrastructure: (infrastructure ?? [{ sector: 'network' }]).map((asset) => ({
      sector: asset.sector,
      criticality: asset.criticality ?? CYBER.criticality,
      defence: asset.defence ?? defence,
      repair: asset.repair ?? CYBER.repair,
    })),
  };
}

export function resolveTreaty(
  given: TreatyInput | undefined,
  countries: readonly Country[],
): Treaty | null {
  if (given === undefined) return null;
  const every = given.every === undefined ? ROUND_HOURS : hoursOf(given.every);
  const articles = (given.articles ?? [{ id: given.issue }]).map((article) => ({
    id: article.id,
    title: titleFrom(article.title, article.id),
    issue: article.issue ?? given.issue,
    start: article.start ?? 0.5,
  }));
  const named = given.parties;
  const parties = countries
    .filter(({ id }) => named === undefined || named[id] !== undefined)
    .map((country): Party => {
      const { ideal, cost, votes, power } = named?.[country.id] ?? {};
      return {
        country: country.id,
        ideal: articles.map(
          ({ issue }, n) => ideal?.[n] ?? ((country.stances[issue] ?? 0) + 1) / 2,
        ),
        cost: cost ?? COST[country.income],
        votes: votes ?? 1,
        power: power ?? country.share,
      };
    });
  return {
    title: titleFrom(given.title, given.issue),
    issue: given.issue,
    articles,
    every,
    first: given.first === undefined ? every : hoursOf(given.first),
    rule: given.rule ?? RULE,
    weights: given.weights ?? 'equal',
    brings: given.brings ?? [],
    parties,
  };
}

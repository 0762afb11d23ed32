/**
 * Accounts of institutions: governments, organisations, media, influencers and platforms, one row
 * each behind the people, in the order of the scenario.
 *
 * An embassy or a language account sits among the public that it addresses; its nearness to that
 * public is fixed, by having people who write its language. Source: MODEL 2, 3.3, 3.13, 3.23.
 */
import { logit } from '../math.ts';
import { hash32 } from '../random.ts';
import type { Actor, Scenario } from '../scenario/scenario.ts';
import { type Agents, KINDS, type Kind } from '../world/agents.ts';
import type { Account } from '../world/world.ts';
import type { Index } from './people.ts';

/** Public credibility by kind of account (MODEL 3.3). */
const CREDIBILITY: Readonly<Record<Kind, number>> = {
  citizen: 0,
  ministry: 0.6,
  embassy: 0.6,
  diplomat: 0.6,
  ngo: 0.8,
  media: 0.6,
  influencer: 0.1,
  platform: 0.1,
  bot: 0,
};

/** Cultural factor of an account that writes in the language of its public (MODEL 3.23). */
const LANGUAGE_ACCOUNT = 0.85;
/** What the embassies of a public-diplomacy bureau localise (MODEL 3.13). */
const LOCALISED = 0.1;

/** An account before it has a row. */
export interface PlannedAccount {
  readonly actor: number;
  readonly kind: Kind;
  readonly language: string;
  readonly host: string;
  readonly followers: number;
  readonly name: string;
}

/** The accounts of all actors but botnets, each with a name that its key comes from. */
export function planAccounts(scenario: Scenario): readonly PlannedAccount[] {
  return scenario.actors.flatMap((actor, a) =>
    actor.accounts.flatMap((group, g) =>
      Array.from({ length: group.count }, (_, n) => ({
        actor: a,
        kind: group.kind,
        language: group.language,
        host: group.host,
        followers: group.followers,
        name: `${actor.id}/${group.kind}/${group.host}/${group.language}/${g}/${n}`,
      })),
    ),
  );
}

/** A key for `name` that none of `taken` has: its hash, or the next free one. */
export function freeKey(name: string, taken: Set<number>): number {
  let key = hash32(name);
  while (taken.has(key)) {
    key = (key + 1) >>> 0;
  }
  taken.add(key);
  return key;
}

/** Fills the rows from `first` on with the planned accounts; returns them by actor. */
export function fillAccounts(
  agents: Agents,
  first: number,
  planned: readonly PlannedAccount[],
  scenario: Scenario,
  index: Index,
  taken: Set<number>,
): Account[][] {
  const accounts: Account[][] = scenario.actors.map(() => []);
  planned.forEach((plan, n) => {
    const row = first + n;
    const actor = scenario.actors[plan.actor];
    fillAccount(agents, row, plan, actor, scenario, index);
    agents.key[row] = freeKey(plan.name, taken);
    accounts[plan.actor].push({
      row,
      kind: plan.kind,
      language: index.languages.indexOf(plan.language),
      host: index.countries.indexOf(plan.host),
    });
  });
  return accounts;
}

function fillAccount(
  agents: Agents,
  row: number,
  plan: PlannedAccount,
  actor: Actor,
  scenario: Scenario,
  index: Index,
): void {
  const { countries, claims, issues } = scenario;
  const home = index.countries.indexOf(actor.country);
  const language = index.languages.indexOf(plan.language);
  agents.kind[row] = KINDS.indexOf(plan.kind);
  agents.actor[row] = plan.actor;
  agents.country[row] = home;
  agents.origin[row] = home;
  agents.host[row] = index.countries.indexOf(plan.host);
  agents.language[row] = language;
  agents.languages[row] = 1 << language;
  agents.proficiency[row * index.languages.length + language] = 1;
  agents.culture[2 * row] = countries[home].culture[0];
  agents.culture[2 * row + 1] = countries[home].culture[1];
  agents.culturalFactor[row] = plan.kind === 'embassy' ? LANGUAGE_ACCOUNT : 0;
  agents.affinityBonus[row] =
    plan.kind === 'embassy' && actor.unit === 'public-diplomacy-bureau' ? LOCALISED : 0;
  agents.access[row] = 1;
  agents.credibility[row] = CREDIBILITY[plan.kind];
  agents.postRate[row] = actor.postsPerDay / 24;
  agents.latestMessage[row] = -1;
  countries.forEach((country, c) => {
    const start = actor.slant[country.id] ?? 0;
    agents.attitudeStart[row * countries.length + c] = start;
    agents.attitude[row * countries.length + c] = start;
  });
  issues.forEach((issue, n) => {
    const start = countries[home].stances[issue.id] ?? 0;
    agents.stanceStart[row * issues.length + n] = start;
    agents.stance[row * issues.length + n] = start;
  });
  claims.forEach((claim, q) => {
    const start = logit(claim.plausibility);
    agents.logOddsStart[row * claims.length + q] = start;
    agents.logOdds[row * claims.length + q] = start;
  });
}

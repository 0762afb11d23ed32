/** Actors, and their accounts from the short way of writing them or the long one. */
import {
  ACTOR,
  BOTNET,
  FOLLOWERS,
  LANGUAGE_ACCOUNT_FOLLOWERS,
  POSTS_PER_DAY,
} from '../defaults.ts';
import type { AccountGroup, Actor, Country, Policy, Settings } from '../scenario.ts';
import type { AccountCounts, ActorInput, Voice } from '../schema/actors.ts';
import type { PipelineInput } from '../schema/scenario.ts';
import { titleFrom } from './words.ts';

/** The account that an actor of each kind has when nothing is said. */
const MAIN_ACCOUNT: Readonly<Record<Voice['kind'], AccountGroup['kind']>> = {
  government: 'ministry',
  ngo: 'ngo',
  media: 'media',
  influencer: 'influencer',
  platform: 'platform',
};

export function resolveActors(input: PipelineInput, countries: readonly Country[]): Actor[] {
  return (input.actors ?? []).map((actor) => resolveActor(actor, countries));
}

function resolveActor(actor: ActorInput, countries: readonly Country[]): Actor {
  const { id, kind } = actor;
  const title = titleFrom(actor.title, id);
  if (actor.kind === 'botnet') {
    return {
      id,
      title,
      kind: 'botnet',
      country: actor.sponsor,
      means: actor.means ?? 'covert',
      unit: 'none',
      staff: 0,
      budget: 0,
      listening: false,
      skill: null,
      accounts: [],
      postsPerDay: POSTS_PER_DAY.botnet,
      slant: {},
      mandate: null,
      appeal: null,
      policy: null,
      botnet: {
        sponsor: actor.sponsor,
        share: actor.share ?? BOTNET.share,
        infiltration: actor.infiltration ?? BOTNET.infiltration,
        deception: actor.deception ?? BOTNET.deception,
        flooding: actor.flooding ?? BOTNET.flooding,
        claim: actor.claim ?? null,
        targeting: actor.targeting ?? 'none',
        hashtag: actor.hashtag ?? null,
      },
    };
  }
  return {
    id,
    title,
    kind,
    country: actor.country,
    means: actor.means ?? 'open',
    unit: actor.unit ?? 'none',
    staff: actor.staff ?? ACTOR.staff,
    budget: actor.budget ?? ACTOR.budget,
    listening: actor.listening ?? false,
    skill: actor.skill ?? null,
    accounts: accountsOf(actor, countries),
    postsPerDay: actor.postsPerDay ?? POSTS_PER_DAY[kind],
    slant: actor.slant ?? {},
    mandate: (actor.kind === 'ngo' ? actor.mandate : undefined) ?? null,
    appeal: (actor.kind === 'ngo' ? actor.appeal : undefined) ?? null,
    policy: actor.kind === 'platform' && actor.policy ? policyFrom(actor.policy) : null,
    botnet: null,
  };
}

/** A platform's policy: what the file says of it, and nothing that it does not. */
function policyFrom(given: object): Policy {
  const { serves = [], coverage = {}, ...settings } = given as Partial<Policy> & Settings;
  return { serves, coverage, settings } as Policy;
}

/** The language that most people of a country speak first, the earlier one of equals. */
function mainLanguage(country: Country | undefined): string {
  let [best, most] = ['en', -1];
  for (const [language, share] of Object.entries(country?.languages ?? {})) {
    if (share > most) [best, most] = [language, share];
  }
  return best;
}

/** The country other than `home` where most people speak `language`; `home` if nobody does. */
function hostOf(language: string, home: string, countries: readonly Country[]): string {
  let [host, most] = [home, 0];
  for (const { id, share, languages } of countries) {
    const speakers = share * (languages[language] ?? 0);
    if (id !== home && speakers > most) [host, most] = [id, speakers];
  }
  return host;
}

function accountsOf(actor: Voice, countries: readonly Country[]): AccountGroup[] {
  const home = actor.country;
  const languageOf = (host: string): string =>
    mainLanguage(countries.find(({ id }) => id === host));
  const group = (
    kind: AccountGroup['kind'],
    count: number,
    host = home,
    language = languageOf(host),
    followers = FOLLOWERS[kind],
  ): AccountGroup => ({ kind, count, host, language, followers });
  const { accounts } = actor;
  if (accounts === undefined) return [group(MAIN_ACCOUNT[actor.kind], 1)];
  if (Array.isArray(accounts)) {
    return accounts.map(({ kind, count = 1, host, language, followers }) =>
      group(kind, count, host, language, followers),
    );
  }
  return fromCounts(actor, accounts as AccountCounts, countries, group);
}

function fromCounts(
  actor: Voice,
  counts: AccountCounts,
  countries: readonly Country[],
  group: (
    kind: AccountGroup['kind'],
    count: number,
    host?: string,
    language?: string,
  ) => AccountGroup,
): AccountGroup[] {
  const home = actor.country;
  const abroad = countries.map(({ id }) => id).filter((id) => id !== home);
  const { embassies = [], diplomats = 0, languageAccounts = [] } = counts;
  const hosts = typeof embassies === 'number' ? abroad.slice(0, embassies) : embassies;
  const groups: AccountGroup[] = [];
  // The main account comes first: it speaks where an action names none.
  if (counts.ministry !== undefined) groups.push(group('ministry', counts.ministry));
  if (counts.ngo !== undefined) groups.push(group('ngo', counts.ngo));
  if (counts.media !== undefined) groups.push(group('media', counts.media));
  if (counts.influencers !== undefined) groups.push(group('influencer', counts.influencers));
  if (counts.platform !== undefined) groups.push(group('platform', counts.platform));
  if (groups.length === 0) groups.push(group(MAIN_ACCOUNT[actor.kind], 1));
  for (const host of hosts) groups.push(group('embassy', 1, host));
  const posts = hosts.length > 0 ? hosts : abroad;
  for (let n = 0; n < diplomats; n += 1) {
    groups.push(group('diplomat', 1, posts.length > 0 ? posts[n % posts.length] : home));
  }
  for (const language of languageAccounts) {
    const host = hostOf(language, home, countries);
    groups.push({
      kind: 'embassy',
      count: 1,
      host,
      language,
      followers: LANGUAGE_ACCOUNT_FOLLOWERS,
    });
  }
  return groups;
}

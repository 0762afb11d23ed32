/**
 * Scenarios for tests, built by hand: what a test does not name is as a reader would fill it in.
 */
import { defaults, type Text } from '../../sim/fields.ts';
import { followerParameters } from '../../sim/network/index.ts';
import type {
  Action,
  Actor,
  Claim,
  Country,
  Decision,
  Inject,
  Outcome,
  Recipe,
  Scenario,
  Settings,
  Strategy,
} from '../../sim/scenario/scenario.ts';
import type { CyberSecurity, Dyad } from '../../sim/scenario/states.ts';
import { MECHANISMS } from '../../sim/schedule.ts';

export const text = (words: string): Text => ({ en: words, fr: words });

type Changes = Readonly<Record<string, Readonly<Record<string, Settings[string]>>>>;

/**
 * The settings of all mechanisms: their defaults, with `changes` by mechanism. Those that are on
 * only when asked for are on where `changes` names them, be it with nothing.
 */
export function mechanisms(changes: Changes = {}): Scenario['mechanisms'] {
  const all: Record<string, Settings> = {};
  for (const { name, parameters, asked } of MECHANISMS) {
    const off = asked === true && changes[name] === undefined;
    all[name] = { off, ...(defaults(parameters) as Settings), ...changes[name] };
  }
  for (const name of Object.keys(changes)) {
    if (all[name] === undefined) throw new RangeError(`no mechanism is called ${name}`);
    for (const setting of Object.keys(changes[name] ?? {})) {
      const declared = MECHANISMS.find((mechanism) => mechanism.name === name)?.parameters;
      if (setting !== 'off' && !(setting in declared)) {
        throw new RangeError(`${name} has no setting ${setting}`);
      }
    }
  }
  return all;
}

export const cyber = (changes: Partial<CyberSecurity> = {}): CyberSecurity => ({
  offence: 0,
  defence: 0.5,
  mfa: 0,
  commitments: [],
  infrastructure: [{ sector: 'network', criticality: 0.5, defence: 0.5, repair: 1 }],
  ...changes,
});

/** One country toward another; `both` gives it and the other way round. */
export const dyad = (of: string, toward: string, changes: Partial<Dyad> = {}): Dyad => ({
  of,
  toward,
  neighbours: false,
  hotline: false,
  cooperation: 0,
  agreements: [],
  tension: null,
  grievance: null,
  exposure: null,
  ...changes,
});

export const both = (one: string, other: string, changes: Partial<Dyad> = {}): Dyad[] => [
  dyad(one, other, changes),
  dyad(other, one, changes),
];

export const country = (id: string, changes: Partial<Country> = {}): Country => ({
  id,
  title: text(id),
  profile: null,
  share: 0.5,
  languages: { en: 1 },
  diaspora: {},
  access: 1,
  income: 'high',
  coverage: 0.99,
  price: 0.4,
  training: 0.5,
  culture: [0, 0],
  utcOffset: 0,
  responsiveness: 0.5,
  repression: 0.5,
  attitudes: {},
  stances: {},
  trust: [0.55, 0.45, 0.5, 0.55, 0.6],
  rivals: [],
  cyber: cyber(),
  reactivity: null,
  fatigue: null,
  ...changes,
});

export const actor = (id: string, changes: Partial<Actor> = {}): Actor => ({
  id,
  title: text(id),
  kind: 'government',
  country: 'aurelia',
  means: 'open',
  unit: 'none',
  staff: 3,
  budget: 1000,
  listening: false,
  skill: null,
  accounts: [{ kind: 'ministry', count: 1, host: 'aurelia', language: 'en', followers: 0.2 }],
  postsPerDay: 0,
  slant: {},
  mandate: null,
  appeal: null,
  policy: null,
  botnet: null,
  ...changes,
});

export const botnet = (
  id: string,
  net: Partial<NonNullable<Actor['botnet']>> = {},
  changes: Partial<Actor> = {},
): Actor =>
  actor(id, {
    kind: 'botnet',
    means: 'covert',
    accounts: [],
    budget: 0,
    botnet: {
      sponsor: 'aurelia',
      share: 0.05,
      infiltration: 0.01,
      deception: 0,
      flooding: 1,
      claim: null,
      targeting: 'none',
      hashtag: null,
      ...net,
    },
    ...changes,
  });

export const claim = (id: string, changes: Partial<Claim> = {}): Claim => ({
  id,
  text: text(id),
  truth: false,
  plausibility: 0.3,
  about: null,
  accuses: null,
  harm: 1,
  manipulative: false,
  ...changes,
});

export const action = (kind: string, changes: Partial<Action> = {}): Action => ({
  actor: 'ministry',
  do: kind,
  from: 0,
  to: 240,
  every: 6,
  when: null,
  delay: 0,
  settings: {},
  ...changes,
});

/** What an official post says when a test does not care. */
export const speech: Settings = {
  tone: 'friendship',
  valence: 0.6,
  about: null,
  issue: null,
  stance: 0,
  languages: [],
};

export const strategy = (id: string, actions: readonly Action[] = []): Strategy => ({
  id,
  title: text(id),
  means: 'open',
  actions,
});

export const inject = (kind: string, changes: Partial<Inject> = {}): Inject => ({
  id: kind,
  title: text(kind),
  at: 0,
  when: null,
  for: 0,
  do: kind,
  settings: {},
  ...changes,
});

export const outcome = (metric: string, changes: Partial<Outcome> = {}): Outcome => ({
  name: metric,
  metric,
  of: null,
  toward: null,
  in: null,
  claim: null,
  issue: null,
  language: null,
  from: 0,
  to: Infinity,
  good: null,
  headline: true,
  ...changes,
});

/** Two countries that speak one language, nobody but citizens, a day of half hours. */
export const scenario = (changes: Partial<Scenario> = {}): Scenario => ({
  id: 'test',
  title: text('test'),
  summary: text('test'),
  illustration: false,
  time: { tickHours: 0.5, ticks: 48 },
  seed: 'test',
  languages: ['en'],
  countries: [country('aurelia'), country('borealia')],
  population: { citizens: 60 },
  network: {
    generator: 'follower',
    settings: { ...defaults(followerParameters), meanFollowing: 8 },
    edges: null,
    nodes: null,
  },
  issues: [],
  claims: [],
  actors: [],
  mechanisms: mechanisms(),
  strategies: [strategy('silence')],
  timeline: [],
  outcomes: [],
  expect: [],
  teaching: null,
  dyads: [],
  treaty: null,
  model: null,
  ...changes,
});

export const recipe = (of: Scenario, changes: Partial<Recipe> = {}): Recipe => ({
  scenario: of,
  strategy: of.strategies[0]?.id ?? '',
  seed: 'seed',
  networkSeed: 'network',
  decisions: [],
  ...changes,
});

/** What a person did: an option taken, or an inject added. */
export const decision = (tick: number, changes: Partial<Decision>): Decision => ({
  tick,
  actor: null,
  decision: null,
  option: null,
  inject: null,
  ...changes,
});

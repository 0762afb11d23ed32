/** What states do among themselves in the world of everything: tension, attacks, a treaty. */
import type { Actor } from '../../sim/scenario/scenario.ts';
import { party, treatyOf } from './negotiation.ts';
import { action, actor, both, claim, cyber, inject, speech, text } from './scenario.ts';

export const LIVELY_STATES = {
  tension: {},
  institutions: { slipRisk: 0.3 },
  'cyber-attacks': { attempts: 300, strength: 1, attribution: 0.5 },
  takeovers: { recovery: 2 },
  outages: { repair: 1 },
  leaks: {},
  treaty: { support: 0, benefit: 1, others: 1, cooperation: 0, tension: 0, steepness: 100 },
} as const;

const insult = { ...speech, tone: 'insult', valence: -0.8 };

export const stateActors: readonly Actor[] = [
  actor('office', {
    country: 'borealia',
    unit: 'digital-unit',
    listening: true,
    accounts: [{ kind: 'ministry', count: 1, host: 'borealia', language: 'fa', followers: 0.4 }],
  }),
  actor('mission', {
    unit: 'digital-unit',
    accounts: [
      { kind: 'diplomat', count: 1, host: 'borealia', language: 'fa', followers: 0.2 },
      { kind: 'embassy', count: 1, host: 'borealia', language: 'en', followers: 0.2 },
    ],
  }),
];

/** One a decision; those of a day's latency first, so that they leave in time. */
export const stateActions = [
  action('quiet-diplomacy', {
    actor: 'office',
    every: null,
    settings: { country: 'aurelia', other: null, success: 1 },
  }),
  action('commit', {
    actor: 'office',
    every: null,
    from: 6,
    settings: { agreement: 'norms', withdraw: false },
  }),
  action('hotline', {
    actor: 'office',
    every: null,
    from: 12,
    settings: { country: 'aurelia', lasts: 12 },
  }),
  action('capacity-fund', { actor: 'office', every: null, from: 18, settings: { amount: 30 } }),
  action('consultation', {
    actor: 'office',
    every: null,
    from: 24,
    settings: { seats: 0.3, verification: 0.5, say: 0.1 },
  }),
  action('reform', {
    actor: 'mission',
    every: null,
    settings: { unit: 'public-diplomacy-bureau', listening: true, skill: 0.9 },
  }),
  action('secure-accounts', {
    actor: 'mission',
    every: null,
    from: 6,
    settings: { mfa: 0.5, verification: true },
  }),
  action('media-partnership', {
    actor: 'mission',
    every: null,
    from: 12,
    settings: { ...speech, partner: 'paper', languages: ['fa'] },
  }),
];

const attack = {
  country: 'borealia',
  attacker: 'aurelia',
  strength: 1e4,
  account: 'ministry',
  claim: null,
  insults: null,
};

export const stateInjects = [
  ...[4, 14, 20].map((at) =>
    inject('statement', {
      id: `slight-${at}`,
      at,
      settings: { actor: 'office', ...insult, about: 'aurelia', languages: ['en', 'fa'] },
    }),
  ),
  inject('incident', {
    id: 'border',
    at: 6,
    settings: { country: 'aurelia', toward: 'borealia', tension: 0.1, mutual: true },
  }),
  inject('cyber', {
    id: 'hijack',
    at: 5,
    settings: { ...attack, means: 'takeover', claim: 'hoax', insults: 'aurelia' },
  }),
  inject('cyber', { id: 'blackout', at: 9, settings: { ...attack, means: 'outage' } }),
  inject('cyber', {
    id: 'break-in',
    at: 12,
    settings: { ...attack, country: 'aurelia', attacker: 'borealia', means: 'leak' },
  }),
  // The second comes too late: a break-in has published it by then.
  ...['secret', 'file'].map((secret, n) =>
    inject('leak', {
      id: `insider-${secret}`,
      at: 0.5 + 41 * n,
      settings: { country: 'aurelia', claim: secret, actor: 'paper' },
    }),
  ),
  inject('actor', {
    id: 'reshuffle',
    at: 26,
    settings: { actor: 'mission', strategy: 'engage', budget: 20 },
  }),
  inject('vote', { id: 'early-vote', at: 40 }),
];

export const stateClaims = [
  claim('hoax', { about: 'aurelia' }),
  claim('secret', { truth: true, about: 'aurelia' }),
  claim('file', { truth: true, about: 'aurelia' }),
];

const assets = (repair: number) =>
  ['power', 'banks'].map((sector) => ({ sector, criticality: 0.5, defence: 0.2, repair }));

export const attacking = cyber({
  offence: 1,
  defence: 0.2,
  mfa: 0.1,
  infrastructure: assets(1),
});

export const stateDyads = both('aurelia', 'borealia', {
  neighbours: true,
  hotline: true,
  cooperation: 0.2,
  tension: 0.65,
});

/** Aurelia signs in the round that is called, Borealia in that of the calendar. */
export const stateTreaty = treatyOf(
  [party('aurelia', { ideal: [0.25] }), party('borealia', { ideal: [0.75], cost: 0.01 })],
  {
    title: text('visas'),
    issue: 'visas',
    articles: [{ id: 'visas', title: text('visas'), issue: 'visas', start: 0.25 }],
    first: 41,
    every: 24,
    rule: 1,
    brings: ['joint-response'],
  },
);

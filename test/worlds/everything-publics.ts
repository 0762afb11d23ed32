/** What platforms, publics and governments at home do in the world of everything. */
import { policy as policyAction } from '../../sim/actions/policy.ts';
import { defaults } from '../../sim/fields.ts';
import { policy as policyInject } from '../../sim/injects/policy.ts';
import type { Actor, Settings } from '../../sim/scenario/scenario.ts';
import { action, actor, inject, speech } from './scenario.ts';

export const LIVELY_PUBLICS = {
  platforms: { labels: true, downranking: true, prompts: true, truePositives: 0.9, delay: 0.5 },
  moderation: { removalGrievance: 0.2 },
  labelling: {},
  restraint: { label: 0.95, labelDistrusted: 0.95, friction: 0.95, noteShares: 0.95 },
  notes: { found: 0.8, mistaken: 0.1, delay: 2 },
  takedown: { appeal: 0.2 },
  prebunking: { before: 0.5 },
  hashtags: { affinity: 2, hijackLeast: 0.3, hijackMost: 0.9 },
  disclosure: {},
  misperception: {},
  grievance: { step: 0.2 },
  unrest: { thresholdMean: 0.1, violenceRate: 20, violenceFrom: 0 },
  propaganda: { propagandists: ['paper'] },
  radicalisation: { core: 0.05, recruitment: 1, hardening: 1, wayOut: 0.5 },
  accountability: { latency: 1, attention: 50, threshold: 0.01, supporters: 20 },
} as const;

export const publicActors: readonly Actor[] = [
  actor('watch', {
    kind: 'ngo',
    country: 'borealia',
    unit: 'digital-unit',
    accounts: [{ kind: 'ngo', count: 1, host: 'borealia', language: 'fa', followers: 0.4 }],
  }),
  actor('forum', {
    kind: 'platform',
    unit: 'digital-unit',
    accounts: [{ kind: 'platform', count: 1, host: 'aurelia', language: 'en', followers: 0.1 }],
    policy: {
      serves: ['borealia'],
      coverage: { fa: 0.8 },
      settings: {
        labels: true,
        notes: true,
        takedown: true,
        truePositives: 0.9,
        falsePositives: 0.1,
        delay: 0.5,
        capacity: 1e6,
      },
    },
  }),
  actor('star', {
    kind: 'influencer',
    country: 'borealia',
    postsPerDay: 4,
    accounts: [{ kind: 'influencer', count: 1, host: 'borealia', language: 'fa', followers: 0.3 }],
  }),
];

const { languages: _none, ...said } = speech;
const changing = (fields: Parameters<typeof defaults>[0], changes: Settings): Settings => ({
  ...(defaults(fields) as Settings),
  ...changes,
});

export const publicActions = [
  action('off-ramp', {
    actor: 'watch',
    every: null,
    settings: { country: 'borealia', lasts: 24 },
  }),
  action('hashtag', {
    actor: 'watch',
    every: null,
    from: 2.5,
    settings: {
      ...said,
      about: 'aurelia',
      issue: 'opening',
      posts: 12,
      launch: true,
      partners: ['star', 'paper'],
    },
  }),
  action('prebunk', {
    actor: 'watch',
    every: null,
    from: 12,
    settings: { country: 'borealia', share: 0.1 },
  }),
  action('influencer', {
    actor: 'watch',
    every: null,
    from: 18,
    settings: { ...said, partner: 'star', fee: 10, disclosed: false },
  }),
  action('policy', {
    actor: 'forum',
    every: null,
    settings: changing(policyAction.fields, { downranking: 'on', friction: 'on', delay: 2 }),
  }),
  action('answer', { actor: 'mission', every: 24, settings: { whom: 'portal' } }),
];

export const publicInjects = [
  inject('policy', {
    id: 'law',
    at: 12,
    settings: changing(policyInject.fields, {
      country: 'borealia',
      removal: 'on',
      coverage: 0.9,
      language: 'fa',
    }),
  }),
];

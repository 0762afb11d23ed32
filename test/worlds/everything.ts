/**
 * A small scenario in which everything happens that can: every mechanism, action and inject at
 * work, three languages, a diaspora, bots, a decision, conditions. For the laws that all keep.
 */
import { METRICS } from '../../sim/metrics/index.ts';
import type { Scenario, Settings } from '../../sim/scenario/scenario.ts';
import {
  LIVELY_PUBLICS,
  publicActions,
  publicActors,
  publicInjects,
} from './everything-publics.ts';
import {
  attacking,
  LIVELY_STATES,
  stateActions,
  stateActors,
  stateClaims,
  stateDyads,
  stateInjects,
  stateTreaty,
} from './everything-states.ts';
import {
  action,
  actor,
  botnet,
  claim,
  country,
  inject,
  mechanisms,
  outcome,
  recipe,
  scenario,
  speech,
  strategy,
  text,
} from './scenario.ts';

const DAYS = 2;
const { languages: _none, ...said } = speech;

const reached = {
  metric: 'reach',
  of: 'ministry',
  toward: null,
  in: 'borealia',
  above: 0.01,
  below: null,
  during: 1,
};

/** Livelier than any real platform, so that a day of a hundred people shows what there is. */
const LIVELY: Readonly<Record<string, Readonly<Record<string, Settings[string]>>>> = {
  people: { sessionsMedian: 5, postsMedian: 12, superSharers: 0.02 },
  sharing: { intercept: -3.2 },
  feed: { recommendationShare: 0.25, machineTranslation: 0.2 },
  posting: { claimShare: 0.3 },
  exposure: { denialWeight: 0.5 },
  quoting: { share: 0.5 },
  misreading: { probability: 0.3 },
  encounters: {},
  agenda: {},
  following: { unfollowing: 1, steepness: 2, engagedFollowing: 0.2 },
  voice: {},
  inclusion: {},
  connection: {},
  programmes: {},
  alumni: { posts: 50 },
  donations: { intercept: -7, baseline: 200, visibility: 0.8 },
  'soft-power': {},
  ...LIVELY_PUBLICS,
  ...LIVELY_STATES,
};

const actions = [
  action('broadcast', { every: 24, settings: { ...speech, issue: 'opening', stance: 0.6 } }),
  action('multilingual', {
    every: 24,
    from: 6,
    settings: { ...speech, languages: ['en', 'fa'] },
  }),
  action('diaspora', {
    every: 24,
    from: 12,
    settings: { ...said, tone: 'culture', language: 'fa' },
  }),
  action('debunk', {
    every: null,
    from: 18,
    settings: { claim: 'plot', languages: ['en', 'fa'], partner: 'paper' },
  }),
  action('dialogue', { every: 12, from: 22, settings: { trustGain: 0.05 } }),
  action('broadcast', {
    every: null,
    when: reached,
    settings: { ...speech, tone: 'criticism', about: 'borealia', valence: -0.5 },
  }),
  action('partnership', {
    actor: 'relief',
    every: null,
    settings: { country: 'borealia', amount: 100, partners: 0.9, transfer: 0.5 },
  }),
  action('appeal', {
    actor: 'relief',
    settings: {
      about: 'borealia',
      languages: ['en', 'fa'],
      arousal: 0.6,
      thanks: true,
      hashtag: false,
      partners: ['paper'],
      fee: 5,
    },
  }),
  ...stateActions,
  ...publicActions,
];

const timeline = [
  inject('event', {
    id: 'election',
    at: 4,
    for: 12,
    settings: {
      country: 'borealia',
      toward: 'aurelia',
      attitude: 0.1,
      arousal: 0.3,
      coverage: 0.5,
      grievance: 0.1,
    },
  }),
  inject('access', {
    id: 'cut',
    at: 20,
    for: 6,
    settings: { country: 'borealia', factor: 0.4, price: 1.5 },
  }),
  inject('programme', {
    id: 'exchange',
    at: 3,
    settings: {
      country: 'borealia',
      toward: 'aurelia',
      participants: 6,
      form: 'exchange',
      network: true,
    },
  }),
  inject('appeal', {
    id: 'collection',
    at: 8,
    for: 12,
    settings: {
      actor: 'ministry',
      every: 5,
      about: 'aurelia',
      languages: ['fa'],
      arousal: 0.4,
      thanks: true,
      hashtag: false,
      partners: [],
    },
  }),
  inject('media-coverage', {
    id: 'newscasts',
    at: 10,
    for: 10,
    settings: { country: 'borealia', minutes: 6, full: 30 },
  }),
  inject('claim', {
    id: 'rumour',
    at: 2,
    for: 30,
    settings: {
      claim: 'plot',
      actor: 'paper',
      polarity: 'asserts',
      every: 5,
      arousal: 0.7,
      valence: -0.5,
    },
  }),
  inject('claim', {
    id: 'push',
    at: null,
    when: reached,
    settings: {
      claim: 'plot',
      actor: 'farm',
      polarity: 'asserts',
      every: 0,
      arousal: -1,
      valence: 0,
    },
  }),
  ...stateInjects,
  ...publicInjects,
];

export function everything(changes: Partial<Scenario> = {}): Scenario {
  const settings = mechanisms(LIVELY);
  return scenario({
    time: { tickHours: 0.5, ticks: DAYS * 48 },
    languages: ['en', 'fr', 'fa'],
    countries: [
      country('aurelia', {
        share: 0.4,
        languages: { en: 0.7, fr: 0.3 },
        culture: [0.3, 0.1],
        access: 0.95,
        attitudes: { aurelia: 0.4, borealia: -0.1 },
        rivals: ['borealia'],
        cyber: attacking,
      }),
      country('borealia', {
        share: 0.6,
        languages: { fa: 1 },
        culture: [-0.3, -0.2],
        access: 0.8,
        repression: 0.7,
        utcOffset: 3.5,
        diaspora: { aurelia: 0.2 },
        attitudes: { aurelia: -0.1, borealia: 0.4 },
        stances: { opening: -0.2 },
        cyber: attacking,
      }),
    ],
    population: { citizens: 100 },
    issues: ['opening', 'visas'].map((id) => ({ id, title: text(id) })),
    claims: [
      claim('plot', { about: 'aurelia', manipulative: true, accuses: 'relief' }),
      claim('storm', { truth: true, plausibility: 0.6 }),
      ...stateClaims,
    ],
    actors: [
      actor('ministry', {
        unit: 'digital-unit',
        staff: 300,
        accounts: [
          { kind: 'ministry', count: 1, host: 'aurelia', language: 'en', followers: 0.7 },
          { kind: 'embassy', count: 1, host: 'borealia', language: 'fa', followers: 0.6 },
        ],
      }),
      actor('paper', {
        kind: 'media',
        country: 'borealia',
        postsPerDay: 8,
        slant: { aurelia: -0.4 },
        accounts: [{ kind: 'media', count: 1, host: 'borealia', language: 'fa', followers: 0.4 }],
      }),
      actor('relief', {
        kind: 'ngo',
        unit: 'digital-unit',
        mandate: 'visas',
        appeal: 0.5,
        accounts: [{ kind: 'ngo', count: 1, host: 'borealia', language: 'en', followers: 0.5 }],
      }),
      ...stateActors,
      ...publicActors,
      botnet(
        'farm',
        { share: 0.05, flooding: 2, deception: 0.3, hashtag: 'watch' },
        { country: 'borealia' },
      ),
    ],
    mechanisms: settings,
    strategies: [strategy('silence'), strategy('engage', actions), strategy('quiet')],
    timeline,
    dyads: stateDyads,
    treaty: stateTreaty,
    teaching: {
      minutes: 10,
      briefing: text(''),
      roles: [],
      decisions: [
        {
          id: 'answer',
          at: 30,
          when: null,
          actor: 'ministry',
          text: text('?'),
          default: 'wait',
          options: [
            { id: 'wait', text: text('wait'), cost: 0, strategy: null, injects: [] },
            {
              id: 'open',
              text: text('open'),
              cost: 5,
              strategy: 'quiet',
              injects: [inject('event', { id: 'visit', at: null, settings: VISIT })],
            },
          ],
        },
      ],
      notice: null,
      try: null,
      discuss: null,
    },
    outcomes: METRICS.map((metric) =>
      outcome(metric.name, {
        of: metric.of === 'actor' ? 'ministry' : 'borealia',
        in: metric.in ? 'borealia' : null,
        toward: metric.toward ? 'aurelia' : null,
      }),
    ),
    ...changes,
  });
}

const VISIT: Settings = {
  country: 'borealia',
  toward: 'aurelia',
  attitude: 0.05,
  arousal: 0,
  coverage: 0,
  grievance: 0,
};

export const everythingRecipe = (changes: Partial<Scenario> = {}) =>
  recipe(everything(changes), { strategy: 'engage' });

/** The scenario's mechanisms with some settings changed. */
export const withSettings = (
  changes: Readonly<Record<string, Readonly<Record<string, Settings[string]>>>>,
): Scenario['mechanisms'] => {
  const all: Record<string, Settings> = { ...everything().mechanisms };
  for (const [name, settings] of Object.entries(changes)) {
    all[name] = { ...all[name], ...settings };
  }
  return all;
};
